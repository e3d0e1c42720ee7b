using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Pitstop.Tests.Web;
using Pitstop.Tests.Web.Redaktion;
using Pitstop.Web.Indhold;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>From a leader's change of a page until the casework follows it.</summary>
[Collection(Rejsesamling.Name)]
public sealed class NyUdgaveTests(BrowserFixture browser)
{
    // Discharged 28 days before the demo's first day, with consent to follow-up.
    private const string Discharged = "/forloeb/S-1054/1";
    private const string FollowUp = "Opfølgende samtale";
    private const string Row = "| F15 | Opfølgende samtale | Udskrivning | 3 måneder og 9 måneder | nye udløsere |";
    private const string OftenRow =
        "| F15 | Opfølgende samtale | Udskrivning | 1 måned, 3 måneder, 6 måneder og 9 måneder | også åbne frister |";

    [Fact]
    public async Task The_follow_up_rule_is_changed_approved_by_the_other_leader_and_the_open_deadlines_follow_at_midnight_and_not_before()
    {
        await using var app = new PitstopApp { Clock = new(new(2026, 10, 20, 8, 0, 0, TimeSpan.Zero)) };
        var address = app.Listen();
        await ExpectFollowUpAsync(app, "22-12-2026", "22-06-2027");
        await using var author = await browser.SignInAsync("teamleder", address: address);
        await author.RunAsync(async page =>
        {
            await author.GoAsync("/frister");
            await page.GetByRole(AriaRole.Button, new() { Name = "Ret siden i en ny udgave" }).ClickAsync();
            await page.GetByLabel("Gælder fra").FillAsync("25-10-2026");
            await TypeAsync(page, t => t.Replace(Row, OftenRow, StringComparison.Ordinal));
            await Expect(page.Locator("#r-visning")).ToContainTextAsync("1 måned, 3 måneder, 6 måneder og 9 måneder");
            await page.GetByRole(AriaRole.Link, new() { Name = "Se, hvad ændringen gør ved sagerne" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Det gør ændringen" })).ToContainTextAsync(FollowUp);
            Assert.Empty(await author.AxeAsync());
            await page.GetByRole(AriaRole.Button, new() { Name = "Send til godkendelse" }).First.ClickAsync();
            await Expect(page.Locator("main")).ToContainTextAsync("Du har selv skrevet i den, så du kan ikke godkende den.");
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Godkend", Exact = true })).ToHaveCountAsync(0);
        });
        await using var approver = await browser.SignInAsync("tilbudsleder", address: address);
        await approver.RunAsync(async page =>
        {
            await page.GetByRole(AriaRole.Region, new() { Name = "Sider, der venter på din godkendelse" })
                .GetByRole(AriaRole.Link, new() { Name = "Frister" })
                .ClickAsync();
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Det gør ændringen" })).ToContainTextAsync("S-1054/1");
            Assert.Empty(await approver.AxeAsync());
            await page.SetViewportSizeAsync(360, 900);
            Assert.Equal(0, await approver.OverflowAsync());
            await page.SetViewportSizeAsync(1280, 900);
            await page.GetByRole(AriaRole.Button, new() { Name = "Godkend", Exact = true }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Udgaven træder i kraft af sig selv 25. oktober 2026.");
        });
        author.ExpectCleanConsole();
        approver.ExpectCleanConsole();

        // Summer time ends on the very day: its midnight is 22:00 UTC, that of the spring's 23:00 UTC.
        await ExpectFollowUpAsync(app, "22-12-2026", "22-06-2027");
        app.Clock.Now = new(2026, 10, 24, 21, 59, 59, TimeSpan.Zero);
        await ExpectFollowUpAsync(app, "22-12-2026", "22-06-2027");
        app.Clock.Now = new(2026, 10, 24, 22, 0, 0, TimeSpan.Zero);
        await ExpectFollowUpAsync(app, "22-10-2026", "22-12-2026", "22-03-2027", "22-06-2027");
        await app.PublishAsync(
            "frister",
            "28-03-2027",
            t => t.Replace(
                OftenRow, Row.Replace("nye udløsere", "også åbne frister", StringComparison.Ordinal), StringComparison.Ordinal));
        app.Clock.Now = new(2027, 3, 27, 22, 59, 59, TimeSpan.Zero);
        await ExpectFollowUpAsync(app, "22-10-2026", "22-12-2026", "22-03-2027", "22-06-2027");
        app.Clock.Now = new(2027, 3, 27, 23, 0, 0, TimeSpan.Zero);
        await ExpectFollowUpAsync(app, "22-12-2026", "22-06-2027");
    }

    [Fact]
    public async Task The_committees_Word_file_gives_both_texts()
    {
        await using var app = new PitstopApp { Clock = new(new(2026, 11, 26, 8, 0, 0, TimeSpan.Zero)) };
        var address = app.Listen();
        await using var leader = await browser.SignInAsync("teamleder", address: address);
        await leader.RunAsync(async page =>
        {
            await leader.GoAsync("/kvalitetsstandard");
            await page.GetByRole(AriaRole.Button, new() { Name = "Ret siden i en ny udgave" }).ClickAsync();
            await page.GetByLabel("Gælder fra").FillAsync("01-01-2027");
            await TypeAsync(
                page,
                t => t.Replace("30 % af gruppen", "40 % af gruppen", StringComparison.Ordinal).Replace(
                    "- Borgeren betaler selv transporten.\n", "", StringComparison.Ordinal)
                        + "\n## Gavekort\n\nVi bruger ikke gavekort.\n");
            await Expect(page.Locator("#r-tjek")).ToContainTextAsync("Visitationsprocedure");
            await Expect(page.Locator("#r-tjek")).Not.ToContainTextAsync("Gavekort Gå til stedet");
            await page.GetByRole(AriaRole.Link, new() { Name = "Se forskellen" }).ClickAsync();
            var compared = await Wordfil.DownloadAsync(page, "Hent med sporede ændringer");
            var proposal = await Wordfil.DownloadAsync(page, "Hent forslaget som Word");
            await leader.GoAsync("/kvalitetsstandard");
            var current = await Wordfil.DownloadAsync(page, "Hent siden som Word");

            Assert.Equal(ResolvedWord.Accepted(Word(proposal)), ResolvedWord.Accepted(Word(compared)));
            Assert.Equal(ResolvedWord.Rejected(Word(current)), ResolvedWord.Rejected(Word(compared)));
            Assert.NotEqual(proposal.Text, current.Text);
        });
        leader.ExpectCleanConsole();
    }

    [Fact]
    public async Task A_price_is_raised_from_new_year_and_a_course_across_it_costs_both_prices()
    {
        await using var app = new PitstopApp { Clock = new(new(2026, 12, 1, 8, 0, 0, TimeSpan.Zero)) };
        var address = app.Listen();
        await using var author = await browser.SignInAsync("teamleder", address: address);
        await author.RunAsync(async page =>
        {
            await author.GoAsync("/takster");
            await page.GetByRole(AriaRole.Button, new() { Name = "Ret siden i en ny udgave" }).ClickAsync();
            await page.GetByLabel("Gælder fra").FillAsync("02-12-2026");
            await TypeAsync(page, t => t.Replace(
                "| Ambulant behandling | 227 | 01-01-2015 | | nej |",
                "| Ambulant behandling | 227 | 01-01-2015 | 31-12-2026 | nej | Ydelsesbeskrivelsen |\n| Ambulant behandling | "
                    + "234 | 01-01-2027 | | ja |", StringComparison.Ordinal));
            await page.GetByRole(AriaRole.Button, new() { Name = "Send til godkendelse" }).First.ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Sendt til godkendelse.");
        });
        await using var approver = await browser.SignInAsync("tilbudsleder", address: address);
        await approver.RunAsync(async page =>
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Takster" }).First.ClickAsync();
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Det gør ændringen" })).ToContainTextAsync("kr.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Godkend", Exact = true }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("2. december 2026");
        });
        author.ExpectCleanConsole();
        approver.ExpectCleanConsole();

        var standard = app.Services.GetRequiredService<Standard>();
        Takstopgoerelse Cost(DateOnly day) => Takstregning.BeregnUdgift(
            [new(Ydelse.AmbulantBehandling, new(2026, 12, 20), new(2027, 1, 10))], standard.TaksterDen(day), new(2027, 1, 10));
        Assert.Equal(4994m, Cost(new(2026, 12, 1)).Ialt);
        Assert.Equal(5064m, Cost(new(2026, 12, 2)).Ialt);
    }

    [Fact]
    public async Task Two_windows_in_one_draft_lose_neither_text()
    {
        await using var app = new PitstopApp();
        var address = app.Listen();
        await using var leader = await browser.SignInAsync("teamleder", address: address);
        await leader.RunAsync(async first =>
        {
            await leader.GoAsync("/kontakt");
            await first.GetByRole(AriaRole.Button, new() { Name = "Ret siden i en ny udgave" }).ClickAsync();
            await Expect(first.GetByLabel("Tekst", new() { Exact = true })).ToBeVisibleAsync();
            var second = await first.Context.NewPageAsync();
            await second.GotoAsync(first.Url);
            await TypeAsync(second, t => t + "\nFra det andet vindue.\n");

            await first.GetByLabel("Tekst", new() { Exact = true }).FillAsync(
                "Fra det første vindue.\n\n" + await first.GetByLabel("Tekst", new() { Exact = true }).InputValueAsync());
            var merged = first.GetByLabel("De to tekster samlet");
            await Expect(merged).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(
                "Fra det første vindue\\.[\\s\\S]*Fra det andet vindue\\."));
            Assert.Empty(await leader.AxeAsync());
            await first.GetByRole(AriaRole.Button, new() { Name = "Gem den samlede tekst" }).ClickAsync();
            await Expect(first.GetByRole(AriaRole.Status).First).ToContainTextAsync("Kladden er gemt.");
            await Expect(first.Locator("#r-visning")).ToContainTextAsync("Fra det andet vindue.");
            await Expect(first.Locator("#r-visning")).ToContainTextAsync("Fra det første vindue.");
        });
        leader.ExpectCleanConsole(409);
    }

    private static async Task TypeAsync(IPage page, Func<string, string> change)
    {
        var field = page.GetByLabel("Tekst", new() { Exact = true });
        var before = await field.InputValueAsync();
        var after = change(before);
        Assert.NotEqual(before, after);
        await field.FillAsync(after);
        await Expect(page.Locator("#gem-status[data-tilstand=gemt]")).ToBeVisibleAsync();
    }

    private static async Task ExpectFollowUpAsync(PitstopApp app, params string[] days)
    {
        var page = await (await app.SignInAsync("behandler2")).GetAsync(Discharged);
        var shown = page.Html
            .QuerySelectorAll("ul.frister .frist")
            .Where(f => f.TextContent.Contains(FollowUp, StringComparison.Ordinal))
            .Select(f => f.QuerySelector(".nowrap")!.TextContent.Trim());
        Assert.Equal(days, shown);
    }

    private static WordDocument Word(Wordfil file) => new(file.Bytes, new Dictionary<string, string>());
}
