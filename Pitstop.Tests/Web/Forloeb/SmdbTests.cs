using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.ForloebPages;

/// <summary>The checklist for SMDB on 22 November 2026.</summary>
public sealed class SmdbTests : IClassFixture<SmdbTests.App>
{
    private const string Url = "/forloeb/S-1048/1/smdb";
    private readonly App _app;

    public SmdbTests(App app) => _app = app;

    [Fact]
    public async Task Every_point_has_its_day_from_the_case_or_says_what_is_missing()
    {
        var rows = (await (await _app.SignInAsync("behandler")).GetAsync("/forloeb/S-1048/1/smdb")).Html
            .QuerySelectorAll("tbody tr")
            .Select(r => r.TextContent)
            .ToArray();
        Assert.Equal(7, rows.Length);
        Assert.All(
            [
                "23-10-2026|Kommunekode 187",
                "04-11-2026",
                "04-11-2026|Pitstop",
                "28-10-2026",
                "Mangler|Udredningen er ikke sendt",
                "04-11-2026|Ambulant",
                "Mangler|Borgeren er ikke udskrevet",
            ],
            (t, i) => Assert.All(t.Split('|'), part => Assert.Contains(part, rows[i], StringComparison.Ordinal)));
        var ended = (await (await _app.SignInAsync("behandler2")).GetAsync("/forloeb/S-1054/1/smdb")).Html.QuerySelectorAll(
            "tbody tr")[6].TextContent;
        Assert.Contains("25-10-2026", ended, StringComparison.Ordinal);
        Assert.Contains("Årsag: Færdigbehandlet. Status: Reduceret", ended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tick_is_kept_with_who_and_when_and_can_be_taken_back_and_each_is_logged()
    {
        var behandler = await _app.SignInAsync("behandler");
        var page = await behandler.GetAsync(Url);
        Assert.Equal(Url, (await behandler.PressAsync(page, "button[value=Indskrivning]")).Location);
        var ticked = await behandler.GetAsync(Url);
        Assert.Contains("22-11-2026 af", ticked.Html.QuerySelector("form[action*=Fortryd]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "allerede sat flueben",
            Assert.Single((await behandler.PressAsync(page, "button[value=Indskrivning]")).Errors),
            StringComparison.Ordinal);
        Assert.Equal(302, (await behandler.PressAsync(ticked, "form[action*=Fortryd] button")).Status);
        Assert.Contains(
            "ikke noget flueben",
            Assert.Single((await behandler.PressAsync(ticked, "form[action*=Fortryd] button")).Errors),
            StringComparison.Ordinal);
        Assert.Null((await behandler.GetAsync(Url)).Html.QuerySelector("form[action*=Fortryd]"));

        using var scope = _app.Services.CreateScope();
        Assert.Equal(
            2,
            await scope.ServiceProvider
                .GetRequiredService<PitstopDb>().Logposter
                .CountAsync(p => p.Emne == nameof(SmdbTjek) && p.Handling == Handling.Aendret));
    }

    [Theory]
    [InlineData("Udskrivning", "Borgeren er ikke udskrevet")]
    [InlineData("Findesikke", "")]
    [InlineData("77", "")]
    [InlineData("", "Vælg, hvad du har indtastet")]
    public async Task A_point_without_its_fact_and_one_that_is_not_there_are_refused(string point, string message)
    {
        var behandler = await _app.SignInAsync("behandler");
        var answer = await behandler.PostAsync(Url, await behandler.GetAsync(Url), htmx: false, ("Punkt", point));
        Assert.Equal(422, answer.Status);
        Assert.Contains(message, Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleagues_list_is_forbidden_and_an_unknown_or_skaermet_one_not_found()
    {
        var behandler = await _app.SignInAsync("behandler");
        var own = await behandler.GetAsync(Url);
        foreach (var (sag, status) in new[] { ("S-1049/1", 403), ("S-1053/1", 404), ("S-9999/1", 404), ("S-1048/7", 404) })
        {
            Assert.Equal(status, (await behandler.GetAsync($"/forloeb/{sag}/smdb")).Status);
            Assert.Equal(status, (await behandler.PostAsync($"/forloeb/{sag}/smdb", own, htmx: false, ("Punkt", "Anmodning"))).Status);
            Assert.Equal(
                status,
                (await behandler.PostAsync($"/forloeb/{sag}/smdb?handler=Fortryd", own, htmx: false, ("Punkt", "Anmodning"))).Status);
        }
    }

    [Fact]
    public async Task The_forloeb_leads_to_its_list() =>
        Assert.NotNull((await (await _app.SignInAsync("behandler")).GetAsync("/forloeb/S-1048/1")).Html.QuerySelector($"a[href='{Url}']"));

    /// <summary>The program on 22 November 2026.</summary>
    public sealed class App : PitstopApp
    {
        public App() => Clock = new TestClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    }
}
