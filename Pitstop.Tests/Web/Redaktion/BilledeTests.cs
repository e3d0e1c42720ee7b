using System.Text.Json;

namespace Pitstop.Tests.Web.Redaktion;

public sealed class BilledeTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    private const string Address = "/redaktion/billede";

    [Fact]
    public async Task A_picture_is_kept_and_shown_to_everybody_who_is_signed_in()
    {
        var leader = await app.SignInAsync("teamleder");

        var answer = await UploadAsync(leader, Billedfiler.Png, "Vejen [fra] henvendelse\ntil plan");

        Assert.Equal(200, answer.Status);
        var markdown = Markdown(answer);
        Assert.StartsWith(@"![Vejen \[fra\] henvendelse til plan](/billeder/", markdown, StringComparison.Ordinal);
        var picture = markdown[markdown.IndexOf("/billeder/", StringComparison.Ordinal)..^1];
        var reader = await app.SignInAsync("ny");
        using var shown = await reader.Client.GetAsync(picture);
        Assert.Equal("image/png", shown.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", shown.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(Billedfiler.Png, await shown.Content.ReadAsByteArrayAsync());
        Assert.Equal(302, (await app.Visit().GetAsync(picture)).Status);
        Assert.Equal(404, (await reader.GetAsync(picture.Replace(".png", ".gif", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task The_same_picture_twice_is_one()
    {
        var leader = await app.SignInAsync("teamleder");
        var first = await UploadAsync(leader, Billedfiler.PngOf(3, 4), "Et hus");
        var second = await UploadAsync(await app.SignInAsync("tilbudsleder"), Billedfiler.PngOf(3, 4), "Et hus");
        Assert.Equal(Markdown(first), Markdown(second));
    }

    public static TheoryData<string, byte[]?> Refused => new()
    {
        { "Vælg et billede på din computer.", null },
        { "Billedet fylder mere end 2 MB.", [.. Billedfiler.Png, .. new byte[3 * 1024 * 1024]] },
        { "Filen er en SVG-tegning.", Billedfiler.Svg },
        { "Filen er ikke et billede, vi kan vise.", "MZ"u8.ToArray() },
        { "Billedet kan ikke læses.", Billedfiler.Png[..10] },
        { "Billedet er 9.000 × 10 punkter.", Billedfiler.PngOf(9000, 10) },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task A_refused_file_is_told_why_and_its_words_stay(string message, byte[]? file)
    {
        var answer = await UploadAsync(await app.SignInAsync("teamleder"), file, "Et hus");
        Assert.Equal(422, answer.Status);
        Assert.StartsWith(message, Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal("Et hus", answer.Html.QuerySelector("textarea")!.TextContent.Trim());
        Assert.False(answer.Response.Headers.Contains("HX-Trigger"));
    }

    [Fact]
    public async Task A_picture_without_words_is_refused()
    {
        var answer = await UploadAsync(await app.SignInAsync("teamleder"), Billedfiler.Png, "");
        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Skriv, hvad billedet viser", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("behandler")]
    [InlineData("ny")]
    [InlineData("oekonomi")]
    [InlineData("admin")]
    public async Task Who_is_no_leader_lays_no_picture_in(string account)
    {
        var visitor = await app.SignInAsync(account);
        Assert.Equal(403, (await visitor.GetAsync(Address)).Status);
        var page = await visitor.GetAsync("/takster");
        Assert.Equal(403, (await visitor.SendAsync(Request(page, Billedfiler.Png, "Et hus"))).Status);
    }

    private static string Markdown(Answer answer) =>
        JsonDocument.Parse(answer.Response.Headers.GetValues("HX-Trigger").Single()).RootElement
            .GetProperty("billede")
            .GetProperty("tekst")
            .GetString()!;

    private static async Task<Answer> UploadAsync(Visitor visitor, byte[]? file, string text) =>
        await visitor.SendAsync(Request(await visitor.GetAsync(Address), file, text), htmx: true);

    private static HttpRequestMessage Request(Answer page, byte[]? file, string text)
    {
        var content = new MultipartFormDataContent
        {
            { new StringContent(page.Token), "__RequestVerificationToken" },
            { new StringContent(text), "Tekst" },
        };
        if (file is not null)
            content.Add(new ByteArrayContent(file), "Fil", "billede.png");
        return new(HttpMethod.Post, Address) { Content = content };
    }
}
