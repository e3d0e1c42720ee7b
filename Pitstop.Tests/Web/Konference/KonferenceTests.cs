using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Konference;

/// <summary>The week's conferences on 22 November 2026: what is planned, what is missing, and for whom.</summary>
public sealed class KonferenceTests : IClassFixture<KonferenceTests.App>
{
    private const string Planned = "table.planlagt tbody tr";
    private const string Missing = "table.mangler tbody tr";
    private readonly App _app;

    public KonferenceTests(App app) => _app = app;

    [Fact]
    public async Task The_coming_seven_days_show_time_number_behandler_agenda_and_what_is_due()
    {
        var answer = await (await _app.SignInAsync("behandler")).GetAsync("/konference");
        Assert.Equal(200, answer.Status);
        var row = Assert.Single(answer.Html.QuerySelectorAll(Planned)).TextContent;
        Assert.All(
            ["27-11-2026", "09:00", "S-1048/1", "Mål om arbejde", "Underretning"], t => Assert.Contains(t, row, StringComparison.Ordinal));
        Assert.Contains("22. november 2026 til 28. november 2026", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Testgaard", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_is_shown_in_the_order_of_the_day()
    {
        var behandler = await _app.SignInAsync("behandler");
        foreach (var time in new[] { "14:00", "", "08:30" })
            Assert.Equal(
                302,
                (await behandler.FillInAsync(
                    "/forloeb/S-1048/1/moede",
                    ("Input.Art", "Borgerkonference"),
                    ("Input.Dato", "09-12-2026"),
                    ("Input.Klokken", time))).Status);
        var rows = (await behandler.GetAsync("/konference?uge=2026-W50")).Html
            .QuerySelectorAll(Planned + " .dag")
            .Select(d => d.TextContent.Trim());
        Assert.Equal(["09-12-2026 08:30", "09-12-2026 14:00", "09-12-2026 uden klokkeslæt"], rows);
    }

    [Fact]
    public async Task A_conference_that_is_due_and_not_planned_stands_below_until_it_is_planned()
    {
        var leader = await _app.SignInAsync("teamleder");
        var row = (await leader.GetAsync("/konference")).Html
            .QuerySelectorAll(Missing)
            .Single(r => r.TextContent.Contains("S-1051/1", StringComparison.Ordinal));
        Assert.Contains("Første borgerkonference", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("overskredet", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("/forloeb/S-1051/1/moede", row.QuerySelector("a.button")!.GetAttribute("href"));
        Assert.Equal(
            302,
            (await leader.FillInAsync("/forloeb/S-1051/1/moede", ("Input.Art", "Borgerkonference"), ("Input.Dato", "02-12-2026"))).Status);
        var after = await leader.GetAsync("/konference");
        Assert.DoesNotContain(after.Html.QuerySelectorAll(Missing), r => r.TextContent.Contains("S-1051/1", StringComparison.Ordinal));
        Assert.DoesNotContain(
            "S-1048/1", string.Concat(after.Html.QuerySelectorAll(Missing).Select(r => r.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_behandler_sees_no_colleagues_conference() =>
        Assert.DoesNotContain(
            "S-1048/1", (await (await _app.SignInAsync("behandler2")).GetAsync("/konference")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-W54")]
    [InlineData("i morgen")]
    public async Task A_week_that_is_not_there_is_said_so_and_the_coming_days_are_shown(string week)
    {
        var answer = await (await _app.SignInAsync("behandler")).GetAsync("/konference?uge=" + week);
        Assert.Equal(422, answer.Status);
        Assert.Contains("er ikke en uge. Skriv året og ugen som 2026-W47", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Contains("22. november 2026 til", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oekonomi")]
    [InlineData("admin")]
    public async Task A_role_without_cases_sees_no_conferences(string account) =>
        Assert.Equal(403, (await (await _app.SignInAsync(account)).GetAsync("/konference")).Status);

    [Fact]
    public async Task The_list_is_logged_with_the_forloeb_it_shows()
    {
        await (await _app.SignInAsync("tilbudsleder")).GetAsync("/konference");
        using var scope = _app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var line = await db.Logposter.SingleAsync(
            p => p.MedarbejderId == "demo-tilbudsleder" && p.Handling == Handling.SetListe && p.Emne == nameof(Moede));
        var shown = await db.Forloeb.SingleAsync(f => f.Sag.Nummer == 1048);
        Assert.Contains(shown.Id.ToString(), line.EmneId, StringComparison.Ordinal);
    }

    /// <summary>The program on 22 November 2026.</summary>
    public sealed class App : PitstopApp
    {
        public App() => Clock = new TestClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    }
}
