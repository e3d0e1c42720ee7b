using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Anonym;

/// <summary>The register of anonymous talks.</summary>
public sealed class AnonymTests(AnonymTests.App app) : IClassFixture<AnonymTests.App>
{
    private static readonly (string Name, string Value)[] Talk =
        [
            ("Input.Dato", "22-11-2026"),
            ("Input.Kanal", "Telefon"),
            ("Input.Raadsoegende", "Paaroerende"),
            ("Input.Emne", "BekymringForEnAnden"),
            ("Input.Raad", "NySamtale"),
            ("Input.SamtaleNr", "6"),
        ];

    [Fact]
    public async Task A_talk_is_noted_counted_and_warned_about_above_the_soft_limit()
    {
        var behandler = await app.SignInAsync("behandler");
        var before = November(await behandler.GetAsync("/anonym?aar=2026"));
        Assert.Equal("/anonym", (await behandler.FillInAsync("/anonym/ny", Talk)).Location);
        var page = await behandler.GetAsync("/anonym");
        Assert.Equal(before + 1, November(page));
        Assert.Contains("samtale nr. 6", page.Html.QuerySelector(".alert-success")!.TextContent, StringComparison.Ordinal);
        var first = page.Html.QuerySelector("#seneste tbody tr")!;
        Assert.All(
            ["Pårørende", "Bekymring for en anden", "Ny samtale aftalt", "Over kvoten"],
            t => Assert.Contains(t, first.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_year_has_its_own_counts()
    {
        var page = await (await app.SignInAsync("teamleder")).GetAsync("/anonym?aar=2025");
        Assert.Contains("i tal", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            "2026",
            (await (await app.SignInAsync("teamleder")).GetAsync("/anonym?aar=1900")).Html.QuerySelector(
                "#aar option[selected]")!.TextContent);
    }

    [Theory]
    [InlineData("Input.Dato", "23-11-2026", "i fremtiden")]
    [InlineData("Input.Dato", "31-02-2026", "ikke en dato")]
    [InlineData("Input.Kanal", "", "Vælg, om samtalen")]
    [InlineData("Input.Emne", "Navne", "")]
    [InlineData("Input.SamtaleNr", "0", "helt tal fra 1")]
    public async Task A_wrong_talk_comes_back(string field, string typed, string message)
    {
        var behandler = await app.SignInAsync("behandler");
        var answer = await behandler.FillInAsync("/anonym/ny", [.. Talk.Where(v => v.Name != field), (field, typed)]);
        Assert.Equal(422, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_field_takes_a_text_and_the_log_names_the_talk_alone()
    {
        var behandler = await app.SignInAsync("behandler");
        var page = await behandler.GetAsync("/anonym/ny");
        Assert.Empty(page.Html.QuerySelectorAll("main textarea"));
        Assert.Equal(
            ["Input.Dato", "Input.SamtaleNr"], page.Html.QuerySelectorAll("main input[type=text]").Select(i => i.GetAttribute("name")));
        Assert.Equal(302, (await behandler.SubmitAsync(page, "main form[method=post]", Talk)).Status);
        using var scope = app.Services.CreateScope();
        var line = await scope.ServiceProvider
            .GetRequiredService<PitstopDb>().Logposter
            .OrderBy(l => l.Id)
            .LastAsync(l => l.Emne == "AnonymRaadgivning");
        Assert.Equal((Handling.Oprettet, null), (line.Handling, line.ForloebId));
        Assert.True(int.Parse(line.EmneId!, System.Globalization.CultureInfo.InvariantCulture) > 0);
    }

    [Theory]
    [InlineData("oekonomi")]
    [InlineData("admin")]
    public async Task Roles_without_cases_are_refused(string account)
    {
        var visitor = await app.SignInAsync(account);
        Assert.Equal(403, (await visitor.GetAsync("/anonym")).Status);
        Assert.Equal(403, (await visitor.GetAsync("/anonym/ny")).Status);
        Assert.Equal(403, (await visitor.PostAsync("/anonym/ny", await visitor.GetAsync("/"), htmx: false, Talk)).Status);
        Assert.DoesNotContain("/anonym", (await visitor.GetAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_leads_to_it() =>
        Assert.NotNull((await (await app.SignInAsync("ny")).GetAsync("/")).Html.QuerySelector("main a[href='/anonym']"));

    private static int November(Answer page) =>
        int.Parse(
            page.Html
                .QuerySelectorAll("tbody tr")
                .Single(r => r.TextContent.Contains("November", StringComparison.Ordinal))
                .QuerySelector("strong")!.TextContent,
            System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The program on 22 November 2026.</summary>
    public sealed class App : PitstopApp
    {
        public App() => Clock = new TestClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    }
}
