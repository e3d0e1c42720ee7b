using System.Text;
using Pitstop.Tests.Web.Dokumenter;

namespace Pitstop.Tests.Web.DaarligtInput;

/// <summary>What people paste into the pages of a case, and forms that do not read.</summary>
public sealed class SagenTests(SagenTests.App app) : IClassFixture<SagenTests.App>
{
    [Theory]
    [InlineData("Emoji 😀 og 👩‍👩‍👧 her")]
    [InlineData("Fra højre: שלום עולם og مرحبا")]
    [InlineData("<script>alert(1)</script> & <b>fed</b> \"citat\" 'enkelt'")]
    [InlineData("# overskrift [link](javascript:alert(1)) **fed** `kode`")]
    [InlineData("{{Navn}} {{#hvis Start}} {{felt}}")]
    [InlineData("Styre\u0001tegn\u0007 og \u001fmere\u007f")]
    public async Task Hostile_text_in_a_first_call_comes_back_as_typed_and_is_shown_literally(string typed)
    {
        var behandler = await app.SignInAsync("behandler");
        var refused = await behandler.FillInAsync("/forloeb/ny", Call(typed, name: ""));
        Assert.Equal(422, refused.Status);
        Assert.Equal(typed, refused.Html.QuerySelector("[name='Input.Anledning']")!.TextContent);

        var saved = await behandler.FillInAsync("/forloeb/ny", Call(typed, name: "Tove Tegnsæt"));
        Assert.True(saved.Status == 302, string.Join(' ', saved.Errors));
        var page = await behandler.GetAsync(saved.Location!);
        Assert.Contains(typed, page.Html.QuerySelector(".tidslinje")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll(".tidslinje script, .tidslinje b, .tidslinje a, .tidslinje code"));
    }

    [Fact]
    public async Task A_first_call_of_two_hundred_thousand_characters_is_refused_by_the_fields_name_and_stands_there_still()
    {
        var behandler = await app.SignInAsync("behandler");
        var text = string.Concat(Enumerable.Repeat("æøå ", 50_000)).TrimEnd();
        var answer = await behandler.FillInAsync("/forloeb/ny", Call(text, name: "Lise Langtekst"));
        Assert.Equal(422, answer.Status);
        Assert.Contains("Hvad handler henvendelsen om?", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal(text, answer.Html.QuerySelector("[name='Input.Anledning']")!.TextContent);
    }

    [Theory]
    [InlineData("Anledning=%zz")]
    [InlineData("Anledning=%C3%28")]
    [InlineData("Anledning=afbrudt%")]
    public async Task A_draft_sent_in_a_broken_encoding_is_refused_and_nothing_is_blanked(string body)
    {
        var (behandler, url, page) = await OpenAsync();
        var request = new HttpRequestMessage(
            HttpMethod.Post, url)
        { Content = new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded") };
        request.Headers.Add("RequestVerificationToken", page.Token);
        var answer = await behandler.SendAsync(request);
        Assert.Equal(400, answer.Status);
        Assert.Equal("Formularen kunne ikke læses", answer.Heading);
        Assert.Equal("Første tekst", (await app.StoredAsync(url)).Answers["Anledning"]);
    }

    [Fact]
    public async Task A_draft_with_too_many_values_is_answered_by_a_clear_page_without_script_too()
    {
        var (behandler, url, page) = await OpenAsync();
        var answer = await behandler.PostAsync(
            url, page, htmx: false, [("Anledning", ""), .. Enumerable.Range(0, 5001).Select(i => ($"x{i}", "x"))]);
        Assert.Equal(400, answer.Status);
        Assert.Equal("Formularen kunne ikke læses", answer.Heading);
        Assert.Equal("Første tekst", (await app.StoredAsync(url)).Answers["Anledning"]);
    }

    private static (string Name, string Value)[] Call(string anledning, string name) =>
    [
        ("Input.Dato", "22-11-2026"), ("Input.Henvender", "Borger"), ("Input.Anledning", anledning), ("Input.AnmodningDato", "22-11-2026"),
        ("Input.Stamdata.Navn", name), ("Input.Stamdata.FoedselsDato", "03-04-1999"),
    ];

    private async Task<(Visitor Behandler, string Url, Answer Page)> OpenAsync()
    {
        var url = await app.DraftAsync();
        var behandler = await app.SignInAsync("behandler");
        return (behandler, url, await behandler.GetAsync(url));
    }

    /// <summary>The program on 22 November 2026.</summary>
    public sealed class App : PitstopApp
    {
        public App() => Clock = new TestClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    }
}
