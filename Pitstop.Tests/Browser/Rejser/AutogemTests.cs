using Microsoft.Playwright;
using Pitstop.Web.Adgang;
using Pitstop.Web.Demo;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>Nothing that was typed gets lost, and nothing is left behind in the browser.</summary>
[Collection(Rejsesamling.Name)]
public sealed class AutogemTests(BrowserFixture browser)
{
    private const string Stored = """
        async () => [
          ...Object.keys(localStorage), ...Object.keys(sessionStorage),
          ...(await indexedDB.databases()).map(d => d.name), ...await caches.keys()]
        """;

    [Fact]
    public async Task What_was_typed_survives_a_killed_browser()
    {
        var address = await browser.DraftAsync();
        var own = await browser.LaunchAsync();
        var gone = new TaskCompletionSource();
        own.Disconnected += (_, _) => gone.TrySetResult();
        var before = await browser.SignInAsync("behandler", browser: own);
        await before.GoAsync(address);
        await before.Page.Field("FagligVurdering").PressSequentiallyAsync("Skrevet lige før strømmen gik");
        await before.Page.ExpectSavedAsync();
        var session = await own.NewBrowserCDPSessionAsync();
        await Task.WhenAny(session.SendAsync("Browser.crash"), gone.Task);
        await gone.Task;

        await using var after = await browser.SignInAsync("behandler");
        await after.RunAsync(async page =>
        {
            await after.GoAsync(address);
            await Expect(page.Field("FagligVurdering")).ToHaveValueAsync("Skrevet lige før strømmen gik");
            await Expect(page.Preview()).ToContainTextAsync("Skrevet lige før strømmen gik");
        });
    }

    [Fact]
    public async Task After_an_expired_sign_in_one_signs_in_without_leaving_and_the_text_is_saved()
    {
        var address = await browser.DraftAsync();
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(address);
            await page.Field("Helbred").FillAsync("Skrevet før. ");
            await page.ExpectSavedAsync();
            await page.Context.ClearCookiesAsync(new() { Name = "pitstop" });
            await page.Field("Helbred").PressSequentiallyAsync("Skrevet efter.");

            var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Log ind igen" });
            await Expect(dialog).ToBeVisibleAsync();
            await Expect(page.Locator("#gem-status")).ToHaveTextAsync("Ikke gemt endnu. Log ind igen");
            await Expect(page.Field("Helbred")).ToHaveValueAsync("Skrevet før. Skrevet efter.");
            Assert.Empty(await visitor.AxeAsync());
            await dialog.GetByLabel("E-mail").FillAsync("behandler@pitstop.example");
            await dialog.GetByLabel("Adgangskode").FillAsync(DemoKonti.Adgangskode);
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Log ind" }).ClickAsync();

            await Expect(dialog).ToBeHiddenAsync();
            await page.ExpectSavedAsync();
            Assert.Equal("Skrevet før. Skrevet efter.", (await browser.StoredAsync(address))["Helbred"]);
            Assert.EndsWith(address, page.Url, StringComparison.Ordinal);
            await page.Field("Bolig").FillAsync("Og videre bagefter");
            await Expect(page.Preview()).ToContainTextAsync("Og videre bagefter");
            Assert.Empty(await page.EvaluateAsync<string[]>(Stored));
        });
        visitor.ExpectCleanConsole(401);
    }

    [Fact]
    public async Task Text_that_waits_for_its_save_is_not_called_saved()
    {
        var address = await browser.DraftAsync();
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(address);
            var answer = new TaskCompletionSource();
            await page.RouteAsync("**" + address, async route =>
            {
                var response = await route.FetchAsync();
                await answer.Task;
                await route.FulfillAsync(new() { Response = response });
            }, new() { Times = 1 });
            var saving = page.WaitForRequestAsync("**" + address);
            await page.Field("Helbred").FillAsync("Den første sætning.");
            await saving;
            await page.Field("Bolig").FillAsync("Skrevet, mens den første var på vej.");
            answer.SetResult();
            await Expect(page.Preview()).ToContainTextAsync("Den første sætning.");
            await page.ExpectSavedAsync();
            Assert.Equal("Skrevet, mens den første var på vej.", (await browser.StoredAsync(address))["Bolig"]);
            await Expect(page.Field("Bolig")).ToHaveValueAsync("Skrevet, mens den første var på vej.");
        });
        visitor.ExpectCleanConsole();
    }

    [Fact]
    public async Task A_lost_connection_keeps_the_text_and_the_next_try_saves_it()
    {
        var address = await browser.DraftAsync();
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(address);
            await page.Context.SetOfflineAsync(true);
            await page.Field("Helbred").FillAsync("Skrevet i toget");
            await Expect(page.Locator("#gem-status")).ToHaveTextAsync("Ikke gemt endnu. Prøver igen");
            await Expect(page.Locator("#side-besked")).ToContainTextAsync("Din tekst står her stadig");
            await page.Context.SetOfflineAsync(false);
            await page.ExpectSavedAsync();
            Assert.Equal("Skrevet i toget", (await browser.StoredAsync(address))["Helbred"]);
        });
    }
}
