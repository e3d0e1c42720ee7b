using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>A leader's Monday: who is late, one of them acted on, and who is on at the week's conferences.</summary>
[Collection(Rejsesamling.Name)]
public sealed class LederensMandagTests(BrowserFixture browser)
{
    private const string Conference = "Første borgerkonference";

    [Fact]
    public async Task The_leader_finds_who_is_late_plans_a_conference_and_sees_who_is_on_in_what_order()
    {
        var late = await browser.App.InTreatmentAsync("Lilli Forsinket", "ny", 50);
        var afternoon = await browser.App.InTreatmentAsync("Tage Eftermiddag", "ny", 20, then: Conferencen(new TimeOnly(14, 0)));
        var morning = await browser.App.InTreatmentAsync("Morten Formiddag", "ny", 20, then: Conferencen(new TimeOnly(8, 30)));
        await using var visitor = await browser.SignInAsync("teamleder");
        await visitor.RunAsync(async page =>
        {
            await ExpectEverybodysLinesAsync(page);
            await FindTheLateOneAsync(page, late);
            await page.ActAsync(late, Conference, "Planlæg møde");
            await page.GetByLabel("Borgerkonference").CheckAsync();
            await page.GetByLabel("Dato", new() { Exact = true }).FillAsync(Sagsgang.Day(2));
            await page.GetByLabel("Klokken").FillAsync("11:15");
            await page.SaveAsync("Gem mødet", "Mødet er planlagt.");

            await page.OpenBoardAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Ugens konferencer" }).ClickAsync();
            await ExpectTheOrderOfTheDayAsync(page, [morning, late, afternoon]);
            Assert.Empty(await visitor.AxeAsync());
        });
        visitor.ExpectCleanConsole();
    }

    private static Action<Forloeb, Medarbejder, DateOnly> Conferencen(TimeOnly time) =>
        (forloeb, _, today) => forloeb.PlanlaegMoede(Moedeart.Borgerkonference, today.AddDays(2), time, "Næste skridt", null, today);

    private static async Task ExpectEverybodysLinesAsync(IPage page)
    {
        await page.OpenBoardAsync();
        await page.ExpectInOrderAsync();
        foreach (var behandler in new[] { "Mette Lindegaard", "Jonas Thorup", "Sara Vestergaard" })
            await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = behandler }).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("Overskredet");
    }

    private static async Task FindTheLateOneAsync(IPage page, string late)
    {
        await page.FilterAsync("Behandler", "Sara Vestergaard");
        var lines = await page.ExpectInOrderAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Sara Vestergaard" })).ToHaveCountAsync(lines);
        await page.FilterAsync("Frist", Conference);
        lines = await page.ExpectInOrderAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = Conference })).ToHaveCountAsync(lines);
        await Expect(page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync(late);
        await Expect(page.Line(late, Conference)).ToContainTextAsync("Overskredet");
    }

    private static async Task ExpectTheOrderOfTheDayAsync(IPage page, string[] expected)
    {
        await Expect(page.Heading()).ToHaveTextAsync("Ugens konferencer");
        var planned = page.GetByRole(AriaRole.Region, new() { Name = "Planlagte konferencer" });
        var rows = await planned.GetByRole(AriaRole.Rowheader).AllInnerTextsAsync();
        Assert.Equal(expected, rows.Select(r => r.Trim()).Where(expected.Contains));
        await Expect(planned.GetByRole(AriaRole.Row).Filter(new() { HasText = expected[1] })).ToContainTextAsync(
            $"{Sagsgang.Day(2)} 11:15");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Konferencer, der ikke er planlagt" }).GetByText(
            expected[1])).ToHaveCountAsync(0);
    }
}
