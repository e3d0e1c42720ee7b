using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>The borger takes a consent back while a finished document waits to be sent.</summary>
[Collection(Rejsesamling.Name)]
public sealed class SamtykketTrukketTests(BrowserFixture browser)
{
    private const string Familiecenteret = "Familiecenteret, Ishøj Kommune";

    [Fact]
    public async Task A_finished_document_is_not_sent_on_a_consent_that_was_taken_back_the_day_before_and_goes_with_a_new_one()
    {
        var number = await browser.YoungAsync("Tine Trukket", Familiecenteret);
        await using var behandler = await browser.SignInAsync("behandler");
        await behandler.RunAsync(async page =>
        {
            await page.BeginAsync(number, "Orientering til Familiecenteret");
            var address = await page.FinishAsync();
            await TakeBackAsync(page, number);

            await page.GotoAsync(address);
            await page.ClickButtonAsync("Markér som sendt");
            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(
                $"Der er intet samtykke, som gælder {Sagsgang.Day(0)} og nævner {Familiecenteret} som modtager.");
            Assert.Empty(await behandler.AxeAsync());

            await page.GotoAsync("/forloeb/" + number);
            await page.RegisterAsync("Samtykke");
            await page.GetByLabel("Hvem må oplysningerne gå til eller komme fra?").FillAsync(Familiecenteret);
            await page.GetByLabel("Hvilke oplysninger?").FillAsync("At behandlingen er begyndt.");
            await page.GetByLabel("Skriftligt, med underskrift").CheckAsync();
            await page.ClickButtonAsync("Gem samtykket");
            await page.GotoAsync(address);
            await page.ClickButtonAsync("Markér som sendt");
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Sendt", Exact = true })).ToContainTextAsync(Familiecenteret);
        });
        behandler.ExpectCleanConsole(422);
    }

    private static async Task TakeBackAsync(IPage page, string number)
    {
        await page.GotoAsync("/forloeb/" + number);
        await page.RegisterAsync("Samtykke");
        await page.GetByRole(AriaRole.Link, new() { Name = "Træk tilbage" }).ClickAsync();
        await page.GetByLabel("Hvilken dag trak borgeren samtykket tilbage?").FillAsync(Sagsgang.Day(-1));
        await page.ClickButtonAsync("Træk samtykket tilbage");
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
    }
}
