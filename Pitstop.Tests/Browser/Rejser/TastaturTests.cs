using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>The form without a mouse.</summary>
[Collection(Rejsesamling.Name)]
public sealed class TastaturTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("FagligVurdering")]
    [InlineData("Start")]
    [InlineData("BoernUnder18")]
    [InlineData("Rusmidler[a1].DageAfSeneste30")]
    [InlineData("Takst")]
    public async Task A_line_of_what_is_missing_takes_the_focus_to_its_field(string path)
    {
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(await browser.DraftAsync());
            if (path == "Takst")
            {
                // The price is asked for when service and day are there, and there is none for so early a day.
                await page.GetByLabel("Ambulant behandling").CheckAsync();
                await page.Field("Start").FillAsync("01-01-2014");
            }
            await page.Locator("#mangel-" + FieldPath.ToId(path)).PressAsync("Enter");
            await Expect(page.Field(path)).ToBeFocusedAsync();
            await Expect(page.Field(path)).ToBeInViewportAsync();
        });
        visitor.ExpectCleanConsole();
    }

    [Fact]
    public async Task The_skip_link_passes_the_menu()
    {
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(await browser.DraftAsync());
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Gå til sidens indhold" })).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("main")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator("main :focus")).ToHaveCountAsync(1);
        });
    }

    [Fact]
    public async Task A_new_row_gets_the_focus_and_when_it_goes_the_heading_does()
    {
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(await browser.DraftAsync());
            await page.GetByRole(AriaRole.Button, new() { Name = "Tilføj række i Rusmidler" }).PressAsync("Enter");
            var row = page.GetByRole(AriaRole.Group, new() { Name = "Række 2" });
            await Expect(row.GetByLabel("Stof", new() { Exact = true })).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.TypeAsync("17");
            await Expect(row.GetByLabel("Debutalder")).ToHaveValueAsync("17");
            Assert.Empty(await visitor.AxeAsync());
            await row.GetByRole(AriaRole.Button, new() { Name = "Fjern række 2 i Rusmidler" }).PressAsync("Enter");
            await Expect(row).ToHaveCountAsync(0);
            await Expect(page.Field("Rusmidler")).ToBeFocusedAsync();
        });
        visitor.ExpectCleanConsole();
    }

    [Fact]
    public async Task The_keys_for_saving_save_and_leave_the_focus_where_it_is()
    {
        var address = await browser.DraftAsync();
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(address);
            await page.Field("Frekvens").FillAsync("1,5");
            await page.Field("Frekvens").PressAsync("Control+s");
            await page.ExpectSavedAsync();
            Assert.Equal("1,5", (await browser.StoredAsync(address))["Frekvens"]);
            await page.Field("Frekvens").FillAsync("2");
            await page.Field("Frekvens").PressAsync("Enter");
            await page.ExpectSavedAsync();
            Assert.Equal("2", (await browser.StoredAsync(address))["Frekvens"]);
            await Expect(page.Field("Frekvens")).ToBeFocusedAsync();
        });
        visitor.ExpectCleanConsole();
    }
}
