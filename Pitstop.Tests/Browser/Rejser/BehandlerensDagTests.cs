using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>A behandler's day from the board: what is due, what is done about it, and that it is gone.</summary>
[Collection(Rejsesamling.Name)]
public sealed class BehandlerensDagTests(BrowserFixture browser)
{
    private const int Asked = 60;
    private const string Contact = "Kontakt med borgeren";
    private const string Conference = "Første borgerkonference";
    private const string Plan = "Udredning og behandlingsplan";

    [Fact]
    public async Task What_is_done_from_the_board_leaves_it()
    {
        var forloeb = await browser.App.InTreatmentAsync("Dagny Dagsorden", "behandler2", Asked);
        await using var visitor = await browser.SignInAsync("behandler2");
        await visitor.RunAsync(async page =>
        {
            await ExpectOwnLinesAsync(page);
            Assert.Empty(await visitor.AxeAsync());
            await NoteContactAsync(page, forloeb);
            await PlanAndHoldTheConferenceAsync(page, forloeb);
            await NoteWhatIsSentAsync(page, forloeb);
            await Expect(page.GetByRole(AriaRole.Row)
                .Filter(new() { HasText = forloeb })
                .Filter(new() { HasText = "Overskredet" })).ToHaveCountAsync(0);
        });
        visitor.ExpectCleanConsole();
    }

    private static async Task ExpectOwnLinesAsync(IPage page)
    {
        await page.OpenBoardAsync();
        var lines = await page.ExpectInOrderAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Jonas Thorup" })).ToHaveCountAsync(lines);
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Mette Lindegaard");
    }

    private static async Task NoteContactAsync(IPage page, string forloeb)
    {
        await Expect(page.Line(forloeb, Contact)).ToContainTextAsync("Overskredet");
        await page.ActAsync(forloeb, Contact, "Notér kontakt");
        await page.GetByLabel("Telefon", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Vi fik fat i hinanden").CheckAsync();
        await page.SaveAsync("Gem", "Det er noteret.");
        await page.OpenBoardAsync();
        await Expect(page.Line(forloeb, Contact)).ToContainTextAsync(Sagsgang.Day(14));
        await Expect(page.Line(forloeb, Contact)).ToContainTextAsync("Kommende");
    }

    private static async Task PlanAndHoldTheConferenceAsync(IPage page, string forloeb)
    {
        await page.ActAsync(forloeb, Conference, "Planlæg møde");
        await page.GetByLabel("Borgerkonference").CheckAsync();
        await page.GetByLabel("Dagsorden").FillAsync("Mål om arbejde.");
        await page.SaveAsync("Gem mødet", "Mødet er planlagt.");
        await page.OpenBoardAsync();
        await page.ActAsync(forloeb, Conference, "Notér mødet");
        await Expect(page.GetByText("Mål om arbejde.")).ToBeVisibleAsync();
        await page.GetByLabel("Håb og optimisme").CheckAsync();
        await page.GetByLabel("Hvad besluttede I?").FillAsync("Starter på holdet mandag.");
        await page.SaveAsync("Mødet er holdt", "Mødet er noteret som holdt.");
        await page.OpenBoardAsync();
        await Expect(page.Line(forloeb, Conference)).ToHaveCountAsync(0);
    }

    private static async Task NoteWhatIsSentAsync(IPage page, string forloeb)
    {
        foreach (var document in new[] { "Udredning", "Behandlingsplan" })
        {
            await Expect(page.Line(forloeb, Plan)).ToHaveCountAsync(1);
            await page.ActAsync(forloeb, Plan, "Skriv " + document.ToLowerInvariant());
            await page.RegisterAsync("Noget er sendt");
            await page.GetByLabel(document, new() { Exact = true }).CheckAsync();
            await page.SaveAsync("Gem", "Det er noteret som sendt.");
            await page.OpenBoardAsync();
        }
        await Expect(page.Line(forloeb, Plan)).ToHaveCountAsync(0);
    }
}
