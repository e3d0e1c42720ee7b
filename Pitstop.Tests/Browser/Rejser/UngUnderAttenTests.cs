using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>A person of 16: another instrument, another law, a parent who signs, and the Familiecenter that is told.</summary>
[Collection(Rejsesamling.Name)]
public sealed class UngUnderAttenTests(BrowserFixture browser)
{
    private const string Familiecenteret = "Familiecenteret, Ishøj Kommune";

    [Fact]
    public async Task A_person_of_16_is_mapped_without_ASI_and_a_parent_signs_the_plan()
    {
        var number = await browser.YoungAsync("Ulrik Ungby", "Visitationen, Ishøj Kommune");
        await using var behandler = await browser.SignInAsync("behandler");
        await behandler.RunAsync(async page =>
        {
            await page.BeginAsync(number, "Udredning");
            await Expect(page.Preview()).ToContainTextAsync("ASI anvendes ikke under 18 år");
            await Expect(page.Preview()).ToContainTextAsync("Barnets lov § 33");
            await page.ChooseAsync("Instrument", "ASI");
            await Expect(page.Locator("#mangler")).ToContainTextAsync("ASI anvendes ikke under 18 år. Vælg et andet instrument.");
            await Expect(page.Locator("#felt-AsiProfil-gruppe fieldset")).ToHaveCountAsync(0);
            await page.ChooseAsync("Instrument", "UngMap");
            await page.WriteAsync(("Det viste kortlægningen", "UngMap peger på trivsel og skole."));
            await Expect(page.Preview()).ToContainTextAsync("UngMap peger på trivsel og skole.");
            await page.ExpectSavedAsync();

            await page.BeginAsync(number, "Behandlingsplan");
            var parent = page.Locator("#mangler").GetByRole(AriaRole.Link, new() { Name = "Forælder eller værge, der skriver under" });
            await parent.ClickAsync();
            await page.Keyboard.TypeAsync("Hanne Påfund, mor");
            await Expect(parent).ToHaveCountAsync(0);
            Assert.Empty(await behandler.AxeAsync());
        });
        behandler.ExpectCleanConsole();
    }

    [Fact]
    public async Task A_declaration_that_names_the_Familiecenter_gives_the_consent_that_its_orientering_needs()
    {
        var number = await browser.YoungAsync("Ylva Ungby", "Visitationen, Ishøj Kommune");
        await using var behandler = await browser.SignInAsync("behandler");
        await behandler.RunAsync(async page =>
        {
            await page.BeginAsync(number, "Orientering til Familiecenteret");
            await Expect(page.Locator("#mangler")).ToContainTextAsync("nævner Familiecenteret som modtager");
            var orientering = new Uri(page.Url).AbsolutePath;

            await page.BeginAsync(number, "Samtykkeerklæring");
            await page.WriteAsync(
                ("Hvad skal oplysningerne bruges til?", "At de, der hjælper, kan arbejde sammen."),
                ("Oplysning", "Fremmøde og mål"),
                ("Navn", Familiecenteret));
            await page.ChooseAsync("Hvad giver borgeren lov til?", "Indhente og videregive");
            await page.ChooseAsync("Hvordan gives det?", "Skriftligt, med underskrift");
            await page.GetByLabel("Borgeren har fået at vide, at samtykket kan trækkes tilbage når som helst").CheckAsync();
            await page.FinishAndSendAsync("Borgeren");

            await page.GetByRole(AriaRole.Link, new() { Name = "Notér underskrift" }).ClickAsync();
            Assert.Empty(await behandler.AxeAsync());
            await page.ClickButtonAsync("Gem underskriften");
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Underskriften er noteret");
            await page.GotoAsync(orientering);
            await Expect(page.Preview()).ToContainTextAsync($"til {Familiecenteret}.");
            await Expect(page.Preview()).ToContainTextAsync("Hanne Påfund");
            Assert.Empty(await behandler.AxeAsync());
            await page.FinishAndSendAsync(Familiecenteret);
        });
        behandler.ExpectCleanConsole();
    }
}
