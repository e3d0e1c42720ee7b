using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>Two tabs, or two persons, in one draft.</summary>
[Collection(Rejsesamling.Name)]
public sealed class ToPaaEnGangTests(BrowserFixture browser)
{
    private const string Mine = "Min udgave af anledningen.";
    private const string Theirs = "Den andens udgave.";

    [Theory]
    [InlineData("Behold min tekst", Mine)]
    [InlineData("Behold den gemte", Theirs)]
    [InlineData("Behold begge, så retter jeg selv", Theirs + "\n\n" + Mine)]
    public async Task Two_tabs_that_change_the_same_field_show_both_texts_and_a_choice_settles_it(string choice, string expected)
    {
        var address = await browser.DraftAsync();
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async first =>
        {
            var second = await TabAsync(first.Context, address);
            await visitor.GoAsync(address);
            await second.Field("Anledning").FillAsync(Theirs);
            await second.ExpectSavedAsync();

            await first.Field("Anledning").FillAsync(Mine);
            var conflict = first.GetByRole(AriaRole.Alert, new() { Name = "Et felt er ændret to steder" });
            await Expect(conflict.Locator(".konflikt-tekst")).ToHaveTextAsync([Mine, Theirs]);
            await Expect(first.Field("Anledning")).ToHaveValueAsync(Mine);
            Assert.Equal(Theirs, (await browser.StoredAsync(address))["Anledning"]);
            Assert.Empty(await visitor.AxeAsync());

            await conflict.GetByLabel(choice).CheckAsync();
            await conflict.GetByRole(AriaRole.Button, new() { Name = "Gem mit valg" }).ClickAsync();
            await Expect(conflict).ToHaveCountAsync(0);
            await Expect(first.Field("Anledning")).ToHaveValueAsync(expected);
            await Expect(first.Field("Anledning")).ToBeFocusedAsync();
            await first.ExpectSavedAsync();
            Assert.Equal(expected, (await browser.StoredAsync(address))["Anledning"]);
        });
        visitor.ExpectCleanConsole(409);
    }

    [Fact]
    public async Task Two_persons_that_change_the_same_field_are_told_who_the_other_is_and_lose_nothing()
    {
        var address = await browser.DraftAsync();
        await using var behandler = await browser.SignInAsync("behandler");
        await using var leder = await browser.SignInAsync("teamleder");
        await behandler.RunAsync(async page =>
        {
            await leder.GoAsync(address);
            await behandler.GoAsync(address);
            await leder.Page.Field("Anledning").FillAsync(Theirs);
            await leder.Page.ExpectSavedAsync();

            await page.Field("Anledning").FillAsync(Mine);
            var conflict = page.GetByRole(AriaRole.Alert, new() { Name = "Et felt er ændret to steder" });
            await Expect(conflict).ToContainTextAsync("Birgit Højland har også skrevet her");
            await Expect(conflict.Locator(".konflikt-tekst")).ToHaveTextAsync([Mine, Theirs]);
            await conflict.GetByLabel("Behold den gemte").CheckAsync();
            await page.Field("Helbred").PressSequentiallyAsync("Skrevet, mens valget ventede.");
            await Expect(page.Preview()).ToContainTextAsync("Skrevet, mens valget ventede.");
            await Expect(page.Field("Helbred")).ToBeFocusedAsync();
            await Expect(page.Field("Anledning")).ToHaveValueAsync(Mine);
            await conflict.GetByLabel("Behold min tekst").CheckAsync();
            await conflict.GetByRole(AriaRole.Button, new() { Name = "Gem mit valg" }).ClickAsync();
            await Expect(conflict).ToHaveCountAsync(0);

            await leder.Page.Field("BorgerensOenske").FillAsync("Lederen skriver videre.");
            await Expect(leder.Page.Locator("#konflikt")).ToContainTextAsync("Mette Lindegaard har også rettet i kladden");
            await Expect(leder.Page.Field("Anledning")).ToHaveValueAsync(Mine);
            await leder.Page.ExpectSavedAsync();
            var stored = await browser.StoredAsync(address);
            Assert.Equal(
                (Mine, "Skrevet, mens valget ventede.", "Lederen skriver videre."),
                (stored["Anledning"], stored["Helbred"], stored["BorgerensOenske"]));
        });
    }

    [Fact]
    public async Task Two_tabs_that_change_different_fields_both_keep_their_text()
    {
        var address = await browser.DraftAsync();
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async first =>
        {
            var second = await TabAsync(first.Context, address);
            await visitor.GoAsync(address);
            await second.Field("Anledning").FillAsync(Theirs);
            await second.ExpectSavedAsync();
            await first.Field("Bolig").FillAsync(Mine);
            await Expect(first.Field("Anledning")).ToHaveValueAsync(Theirs);
            await first.ExpectSavedAsync();
            var stored = await browser.StoredAsync(address);
            Assert.Equal((Theirs, Mine), (stored["Anledning"], stored["Bolig"]));
            await Expect(first.Locator(".konflikt")).ToHaveCountAsync(0);
        });
        visitor.ExpectCleanConsole();
    }

    private static async Task<IPage> TabAsync(IBrowserContext context, string address)
    {
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(address);
        return tab;
    }
}
