using Microsoft.Playwright;
using Pitstop.Tests.Web;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>A borger of 17 who turns 18 in the middle of treatment, by a clock that the test turns.</summary>
[Collection(Rejsesamling.Name)]
public sealed class FylderAttenTests(BrowserFixture browser)
{
    private const string Notice = "Orientering til Familiecenteret";

    [Fact]
    public async Task A_borger_who_turns_18_leaves_the_familiecenter_and_gets_a_new_decision()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        var address = app.Listen();
        var forloeb = await app.InTreatmentAsync("Sille Opspind", "behandler", 12, new DateOnly(2008, 11, 23));
        await using (var before = await browser.SignInAsync("behandler", address: address))
        {
            await before.RunAsync(
                page => SeeTheYoungAsync(page, forloeb),
                nameof(A_borger_who_turns_18_leaves_the_familiecenter_and_gets_a_new_decision) + "_17");
            before.ExpectCleanConsole();
        }

        app.Clock.Now = app.Clock.Now.AddDays(1);

        await using var visitor = await browser.SignInAsync("behandler", address: address);
        await visitor.RunAsync(async page =>
        {
            await page.OpenBoardAsync();
            await Expect(page.Line(forloeb, Notice)).ToHaveCountAsync(0);
            await page.GetByRole(AriaRole.Link, new() { Name = forloeb }).First.ClickAsync();
            await ExpectTheGrownUpAsync(page);
            Assert.Empty(await visitor.AxeAsync());
            await RecordTheNewDecisionAsync(page);
        });
        visitor.ExpectCleanConsole();
    }

    private static async Task SeeTheYoungAsync(IPage page, string forloeb)
    {
        await page.OpenBoardAsync();
        await Expect(page.Line(forloeb, Notice)).ToContainTextAsync("23-11-2026");
        await page.Line(forloeb, Notice).GetByRole(AriaRole.Link, new() { Name = forloeb, Exact = true }).ClickAsync();
        await Expect(page.Legal()).ToContainTextAsync("17 år · Barnets lov § 33");
        await Expect(page.Task()).ToHaveCountAsync(0);
    }

    private static async Task ExpectTheGrownUpAsync(IPage page)
    {
        await Expect(page.Legal()).ToContainTextAsync("18 år · Serviceloven § 101");
        await Expect(page.Task()).ToContainTextAsync("Retsgrundlaget er nu serviceloven § 101. Bed Visitationen om en ny afgørelse");
        await page.GetByText("Afsluttede frister").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Notice })).ToContainTextAsync("Bortfaldet");
    }

    private static async Task RecordTheNewDecisionAsync(IPage page)
    {
        await page.RegisterAsync("Kommunens afgørelse");
        await page.GetByLabel("Bevilling", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Ambulant behandling").CheckAsync();
        await page.SaveAsync("Gem afgørelsen", "Afgørelsen er gemt.");
        await Expect(page.Task()).ToHaveCountAsync(0);
    }
}

/// <summary>What a forløb's page says of a borger's age.</summary>
file static class Alderen
{
    public static ILocator Legal(this IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Borgeren" });

    public static ILocator Task(this IPage page) =>
        page.GetByRole(AriaRole.Note).Filter(new() { HasText = "Borgeren fyldte 18 år 23-11-2026" });
}
