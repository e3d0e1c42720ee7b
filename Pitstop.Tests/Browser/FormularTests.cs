using Microsoft.Playwright;
using Pitstop.Tests.Web.Dokumenter;

namespace Pitstop.Tests.Browser;

/// <summary>What only a browser shows of the form: text typed while an answer is on its way, and where the focus goes.</summary>
[Collection(BrowserFixture.Name)]
public sealed class FormularTests(BrowserFixture browser)
{
    [Fact]
    public async Task Text_typed_while_an_answer_is_on_its_way_is_not_replaced_by_a_colleagues()
    {
        var url = await browser.App.DraftAsync();
        await using var mine = await browser.SignInAsync("behandler");
        await using var theirs = await browser.SignInAsync("teamleder");
        await mine.GoAsync(url);
        await theirs.GoAsync(url);
        await theirs.RunAsync(async page =>
        {
            await page.Locator("#felt-BorgerensOenske").FillAsync("Kollegaens ønske");
            await Saved(page);
        });
        await mine.RunAsync(async page =>
        {
            var wish = page.Locator("#felt-BorgerensOenske");
            // The answer waits until the colleague's field has been typed in here too.
            await page.RouteAsync("**/dokumenter/*", async route =>
            {
                var answer = await route.FetchAsync();
                await wish.FillAsync("Mit ønske");
                await route.FulfillAsync(new() { Response = answer });
            }, new() { Times = 1 });
            await page.Locator("#felt-Anledning").FillAsync("Min anledning");
            await Assertions.Expect(page.Locator(".konflikt-tekst")).ToHaveTextAsync(["Mit ønske", "Kollegaens ønske"]);
            await Assertions.Expect(wish).ToHaveValueAsync("Mit ønske");
            await page.GetByLabel("Behold begge, så retter jeg selv").CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Gem mit valg" }).ClickAsync();
            await Assertions.Expect(wish).ToHaveValueAsync("Kollegaens ønske\n\nMit ønske");
            await Saved(page);
        });
        var stored = (await browser.App.StoredAsync(url)).Answers;
        Assert.Equal(("Kollegaens ønske\n\nMit ønske", "Min anledning"), (stored["BorgerensOenske"], stored["Anledning"]));
    }

    [Fact]
    public async Task A_new_row_gets_the_focus_and_a_line_of_the_panel_leads_to_its_field_and_enter_saves_without_leaving()
    {
        var url = await browser.App.DraftAsync();
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.GoAsync(url);
        await visitor.RunAsync(async page =>
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Tilføj række i Rusmidler" }).ClickAsync();
            await Assertions.Expect(page.Locator("#felt-Rusmidler-gruppe fieldset")
                .Nth(1)
                .GetByLabel("Stof", new() { Exact = true })).ToBeFocusedAsync();
            await page.Locator("#mangler").GetByRole(AriaRole.Link, new() { Name = "Samtaler om ugen" }).ClickAsync();
            await Assertions.Expect(page.Locator("#felt-Frekvens")).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync("2");
            await page.Keyboard.PressAsync("Enter");
            await Saved(page);
            await Assertions.Expect(page.Locator("#felt-Frekvens")).ToHaveValueAsync("2");
        });
        Assert.Empty(visitor.Console);
        Assert.Equal("2", (await browser.App.StoredAsync(url)).Answers["Frekvens"]);
    }

    private static Task Saved(IPage page) =>
        Assertions.Expect(page.Locator("#gem-status[data-tilstand=gemt]")).ToHaveCountAsync(1, new() { Timeout = 20_000 });
}
