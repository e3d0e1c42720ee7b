using Microsoft.Playwright;
using Pitstop.Web.Adgang;
using Pitstop.Web.Demo;

namespace Pitstop.Tests.Browser;

[Collection(BrowserFixture.Name)]
public sealed class LoginDialogTests(BrowserFixture browser)
{
    private const string Send =
        "htmx.ajax('GET', '/takster', { source: document.getElementById('Input_Ny'), target: '#side-besked', select: 'h1' })";

    [Fact]
    public async Task After_an_expired_sign_in_the_text_stays_and_what_failed_is_sent_again()
    {
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await ExpireAndSendAsync(visitor, page);
            var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Log ind igen" });
            await SignInAsync(dialog, "behandler@pitstop.example", "forkert");
            await Assertions.Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Vi kunne ikke logge dig ind.");
            Assert.Empty(await visitor.AxeAsync());
            await SignInAsync(dialog, "behandler@pitstop.example", DemoKonti.Adgangskode);
            await Assertions.Expect(page.Locator("#side-besked h1")).ToHaveTextAsync("Takster");
            await Assertions.Expect(dialog).ToBeHiddenAsync();
            await Assertions.Expect(page.Locator("#Input_Ny")).ToHaveValueAsync("min lange tekst");
            Assert.Equal("0", await page.EvaluateAsync<string>("() => String(localStorage.length + sessionStorage.length)"));
        });
    }

    [Fact]
    public async Task When_another_person_signs_in_nothing_is_sent_and_the_page_says_so()
    {
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await ExpireAndSendAsync(visitor, page);
            await SignInAsync(page.GetByRole(AriaRole.Dialog), "behandler2@pitstop.example", DemoKonti.Adgangskode);
            var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "En anden er logget ind" });
            await Assertions.Expect(dialog).ToContainTextAsync("Du er nu logget ind som Jonas Thorup.");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Forstået" }).ClickAsync();
            await Assertions.Expect(page.Locator("#Input_Ny")).ToHaveValueAsync("min lange tekst");
            await Assertions.Expect(page.Locator("#side-besked h1")).ToHaveCountAsync(0);
        });
    }

    private static async Task ExpireAndSendAsync(BrowserPage visitor, IPage page)
    {
        await visitor.GoAsync("/konto/adgangskode");
        await page.Locator("#Input_Ny").FillAsync("min lange tekst");
        await page.Context.ClearCookiesAsync(new() { Name = "pitstop" });
        await page.EvaluateAsync(Send);
    }

    private static async Task SignInAsync(ILocator dialog, string email, string password)
    {
        await dialog.GetByLabel("E-mail").FillAsync(email);
        await dialog.GetByLabel("Adgangskode").FillAsync(password);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Log ind" }).ClickAsync();
    }
}
