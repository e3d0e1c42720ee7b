using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>A new employee who is worried about a child, alone at work.</summary>
[Collection(Rejsesamling.Name)]
public sealed class UnderretningTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_new_employee_sends_half_an_underretning_and_nobody_need_approve_it()
    {
        var number = await browser.App.InTreatmentAsync("Bo Bekymret", "ny", 30);
        await using var ny = await browser.SignInAsync("ny");
        await ny.RunAsync(async page =>
        {
            await page.GotoAsync("/forloeb/" + number);
            await page.RegisterAsync("Bekymring for et barn");
            await page.ClickButtonAsync("Gem");
            var waiting = page.GetByRole(AriaRole.Region, new() { Name = "Underret i dag" });
            await waiting.GetByRole(AriaRole.Button, new() { Name = "Skriv underretningen" }).ClickAsync();

            await Expect(page.Heading()).ToHaveTextAsync("Underretning");
            await page.WriteAsync(("Barnets navn", "Ea, omkring fire år"), ("Din vurdering", "Barnet er alene om aftenen."));
            await Expect(page.Preview()).ToContainTextAsync("Barnet er alene om aftenen.");
            await Expect(page.Missing()).Not.ToHaveTextAsync("0");
            Assert.Empty(await ny.AxeAsync());
            var form = new Uri(page.Url).AbsolutePath;
            await page.ClickButtonAsync("Gør klar til afsendelse");

            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Den er ikke sendt endnu");
            await Expect(page.Locator(".papir")).Not.ToContainTextAsync("[mangler]");
            await page.GotoAsync("/forloeb/" + number);
            await waiting.GetByRole(AriaRole.Link, new() { Name = "Underretningen er skrevet" }).ClickAsync();
            await page.ClickButtonAsync("Den er sendt");
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Sendt", Exact = true })).ToContainTextAsync("til Familiecenteret");
            Assert.Empty(await ny.AxeAsync());
            await page.GotoAsync(form);
            await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/vis$"));
            await Expect(page.GetByLabel("Din vurdering")).ToHaveCountAsync(0);

            await page.GotoAsync("/forloeb/" + number);
            await Expect(waiting).ToHaveCountAsync(0);
            await Expect(page.Locator(".dokumentliste")).ToContainTextAsync("Sendt " + Sagsgang.Day(0));
        });
        ny.ExpectCleanConsole();
    }
}
