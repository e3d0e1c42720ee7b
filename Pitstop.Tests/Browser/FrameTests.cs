using Microsoft.Playwright;

namespace Pitstop.Tests.Browser;

[Collection(BrowserFixture.Name)]
public sealed class FrameTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_keyboard_reaches_the_content_the_menu_and_signing_out()
    {
        await using var visitor = await browser.SignInAsync("teamleder");
        await visitor.RunAsync(async page =>
        {
            await page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Gå til sidens indhold" })).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();

            var standard = page.Locator("summary", new() { HasText = "Standarden" });
            await standard.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.GetByRole(AriaRole.Navigation).GetByRole(
                AriaRole.Link, new() { Name = "Takster" })).ToBeVisibleAsync();
            Assert.Empty(await visitor.AxeAsync());
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.GetByRole(AriaRole.Navigation).GetByRole(
                AriaRole.Link, new() { Name = "Takster" })).ToBeHiddenAsync();
            await Assertions.Expect(standard).ToBeFocusedAsync();

            await page.Locator("summary", new() { HasText = "Birgit Højland" }).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.GetByRole(AriaRole.Button, new() { Name = "Log ud" }).PressAsync("Enter");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Log ind", Exact = true })).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task On_a_telephone_the_menu_folds_out_and_in()
    {
        await using var visitor = await browser.SignInAsync("behandler", width: 360);
        await visitor.RunAsync(async page =>
        {
            var forloeb = page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Forløb" });
            var menu = page.GetByRole(AriaRole.Button, new() { Name = "Menu" });
            await Assertions.Expect(forloeb).ToBeHiddenAsync();
            await menu.ClickAsync();
            await Assertions.Expect(forloeb).ToBeVisibleAsync();
            Assert.Empty(await visitor.AxeAsync());
            Assert.Equal(0, await visitor.OverflowAsync());
            await menu.ClickAsync();
            await Assertions.Expect(forloeb).ToBeHiddenAsync();
        });
    }

    [Fact]
    public async Task Without_JavaScript_the_menu_is_open_and_a_person_signs_in_and_out()
    {
        await using var visitor = await browser.SignInAsync("behandler", width: 360, javaScript: false);
        await visitor.RunAsync(async page =>
        {
            await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Forløb" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Forløb");
            await page.Locator("summary", new() { HasText = "Mette Lindegaard" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Log ud" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Log ind", Exact = true })).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task A_form_with_errors_puts_the_focus_on_the_summary_whose_lines_lead_to_the_fields()
    {
        await using var visitor = await browser.SignInAsync("admin");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync("/personer/ny");
            await page.GetByRole(AriaRole.Button, new() { Name = "Opret og vis engangskode" }).ClickAsync();
            await Assertions.Expect(page.Locator("[data-fejl]")).ToBeFocusedAsync();
            Assert.Empty(await visitor.AxeAsync());
            await page.GetByRole(AriaRole.Link, new() { Name = "Feltet E-mail skal udfyldes." }).ClickAsync();
            await Assertions.Expect(page.GetByLabel("E-mail")).ToBeFocusedAsync();
        });
    }
}
