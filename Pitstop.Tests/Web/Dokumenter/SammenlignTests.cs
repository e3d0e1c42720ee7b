using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Dokumenter;

public sealed class SammenlignTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task A_correction_shows_what_is_new_since_the_version_before()
    {
        var (first, second) = await app.CorrectionAsync();
        var visitor = await app.SignInAsync("behandler");

        var page = await visitor.GetAsync(
            (await visitor.GetAsync(second + "/vis")).Html.QuerySelector("section[aria-labelledby=sidst] a")!.GetAttribute("href")!);

        Assert.Equal((200, "Siden sidst"), (page.Status, page.Heading));
        Assert.Equal(
            ["slettet: sove"],
            page.Html.QuerySelectorAll(".papir del").Select(d => d.TextContent).Where(t => t.Contains("sove", StringComparison.Ordinal)));
        Assert.Equal(
            ["indsat: hvile"],
            page.Html.QuerySelectorAll(".papir ins").Select(d => d.TextContent).Where(t => t.Contains("hvile", StringComparison.Ordinal)));
        Assert.Contains(
            $"Rødt og overstreget er taget ud: {page.Html.QuerySelectorAll(".papir del").Length} steder.",
            page.Html.QuerySelector(".forskel-forklaring")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal("true", page.Html.QuerySelector("section[aria-labelledby=andre] strong")!.GetAttribute("aria-current"));
        Assert.EndsWith(
            "med=" + first.Split('/')[^1],
            page.Html.QuerySelector("section[aria-labelledby=fil] a")!.GetAttribute("href")!.Split("&handler")[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_word_file_holds_the_difference_as_tracked_changes_and_the_download_is_logged()
    {
        var (_, second) = await app.CorrectionAsync();
        var visitor = await app.SignInAsync("behandler");
        var link =
            (await visitor.GetAsync(second + "/sammenlign")).Html.QuerySelector("section[aria-labelledby=fil] a")!.GetAttribute("href")!;
        var before = await DownloadsAsync(second);

        var file = await visitor.Client.GetAsync(link);

        var bytes = await file.Content.ReadAsByteArrayAsync();
        Assert.StartsWith("SAMMENLIGNING_", file.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Empty(WordLint.Faults(bytes));
        var body = WordLint.Parts(bytes)["word/document.xml"].Root!.Value;
        Assert.Contains("sovehvile uden at ryge", body, StringComparison.Ordinal);
        Assert.Contains("••••", body, StringComparison.Ordinal);
        Assert.Equal(before + 1, await DownloadsAsync(second));
    }

    [Fact]
    public async Task What_cannot_be_compared_is_not_found()
    {
        var (first, second) = await app.CorrectionAsync();
        var visitor = await app.SignInAsync("behandler");
        var elsewhere =
            (await visitor.GetAsync("/forloeb/S-1050/1")).Html.QuerySelector(".dokumentliste a")!.GetAttribute("href")!.Split('/')[^1];

        foreach (var with in new[] { Guid.NewGuid().ToString(), elsewhere, second.Split('/')[^1] })
        {
            Assert.Equal(404, (await visitor.GetAsync($"{second}/sammenlign?med={with}")).Status);
            Assert.Equal(404, (await visitor.GetAsync($"{second}/sammenlign?med={with}&handler=Word")).Status);
        }
        Assert.Equal(404, (await visitor.GetAsync($"{first}/sammenlign?med={second.Split('/')[^1]}")).Status);
        Assert.Equal(404, (await visitor.GetAsync($"{Kladder.Forloeb}/dokumenter/{Guid.NewGuid()}/sammenlign")).Status);
    }

    [Fact]
    public async Task A_first_version_that_follows_nothing_offers_no_comparison()
    {
        await using var other = new PitstopApp();
        var url = await other.DraftAsync();
        var visitor = await other.SignInAsync("behandler");

        Assert.Null((await visitor.GetAsync(url + "/vis")).Html.QuerySelector("a[href*='/sammenlign']"));
        Assert.Equal(404, (await visitor.GetAsync(url + "/sammenlign")).Status);
    }

    [Fact]
    public async Task Who_may_not_see_the_forloeb_does_not_see_the_comparison()
    {
        var (first, second) = await app.CorrectionAsync();
        var colleague = await app.SignInAsync("behandler2");

        Assert.Equal(403, (await colleague.GetAsync($"{second}/sammenlign?med={first.Split('/')[^1]}")).Status);
        Assert.Equal(403, (await colleague.GetAsync($"{second}/sammenlign?med={first.Split('/')[^1]}&handler=Word")).Status);
    }

    private async Task<int> DownloadsAsync(string url)
    {
        using var scope = app.Services.CreateScope();
        var id = url.Split('/')[^1];
        return await scope.ServiceProvider
            .GetRequiredService<PitstopDb>().Logposter
            .CountAsync(l => l.Handling == Handling.Hentet && l.EmneId == id);
    }
}
