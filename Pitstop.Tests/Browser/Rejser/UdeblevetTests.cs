using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>A borger who stays away: what must be tried first, and who confirms the end.</summary>
[Collection(Rejsesamling.Name)]
public sealed class UdeblevetTests(BrowserFixture browser)
{
    private const string LeaderOnly = "Kun en leder kan udskrive en borger, der er udeblevet. Bed teamlederen om at gøre det.";
    private const string TooFewAttempts = "Der er noteret 0 forsøg på kontakt siden. Der skal være mindst 2. Notér dem først.";

    [Fact]
    public async Task A_discharge_for_no_contact_is_refused_until_its_conditions_hold_and_a_leader_confirms_it()
    {
        var number = await browser.App.InTreatmentAsync("Ulla Udeblevet", "behandler2", 30, then: (forloeb, by, today) =>
            forloeb.RegistrerSamtale(Samtaleart.Behandling, today.AddDays(-10), null, Samtaleudfald.Udeblevet, null, by, today));
        await using var behandler = await browser.SignInAsync("behandler2");
        await using var leder = await browser.SignInAsync("teamleder");
        await behandler.RunAsync(async page =>
        {
            await behandler.GoAsync("/forloeb/" + number);
            await Expect(page.GetByRole(AriaRole.Note).Filter(new()
            {
                HasText = "Der har ikke været kontakt med borgeren siden",
            })).ToBeVisibleAsync();
            await DischargeAsync(page);
            await ExpectRefusedAsync(page, LeaderOnly, TooFewAttempts);
            Assert.Empty(await behandler.AxeAsync());

            await behandler.GoAsync("/forloeb/" + number);
            await RecordAttemptAsync(page, "Telefon", -9);
            await RecordAttemptAsync(page, "Brev eller Digital Post", -4);
            await DischargeAsync(page);
            await ExpectRefusedAsync(page, LeaderOnly);
        });
        behandler.ExpectCleanConsole(422);
        await leder.RunAsync(async page =>
        {
            await leder.GoAsync("/forloeb/" + number);
            await DischargeAsync(page);
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Borgeren er udskrevet.");
            await Expect(page.Locator(".tidslinje")).ToContainTextAsync("Udeblevet");
            await page.OpenBoardAsync();
            await page.FilterAsync("Frist", "Status ved udskrivning");
            await Expect(page.Line(number, "Status ved udskrivning")).ToContainTextAsync(Sagsgang.Day(14));
        }, nameof(A_discharge_for_no_contact_is_refused_until_its_conditions_hold_and_a_leader_confirms_it) + "_leder");
        leder.ExpectCleanConsole();
    }

    private static async Task DischargeAsync(IPage page)
    {
        await page.RegisterAsync("Udskrivning");
        await page.GetByLabel("Årsag", new() { Exact = true }).SelectOptionAsync("Udeblevet");
        await page.GetByLabel("Uoplyst", new() { Exact = true }).CheckAsync();
        await page.ClickButtonAsync("Udskriv");
    }

    private static Task ExpectRefusedAsync(IPage page, params string[] messages) =>
        Expect(page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Listitem)).ToHaveTextAsync(messages);

    private static async Task RecordAttemptAsync(IPage page, string how, int day)
    {
        await page.RegisterAsync("Kontakt eller forsøg");
        await page.GetByLabel("Dato", new() { Exact = true }).FillAsync(Sagsgang.Day(day));
        await page.GetByLabel(how, new() { Exact = true }).CheckAsync();
        await page.SaveAsync("Gem", "Det er noteret.");
        await Expect(page.Locator(".tidslinje")).ToContainTextAsync("Forsøg på kontakt");
    }
}
