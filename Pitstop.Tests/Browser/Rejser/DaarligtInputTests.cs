using Microsoft.Playwright;
using Pitstop.Tests.Web.Dokumenter;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>What people paste, press twice and send broken, at the screen.</summary>
[Collection(Rejsesamling.Name)]
public sealed class DaarligtInputTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("Styre\u0001tegn\u0007 og \u001fmere\u007f", "Styretegn og mere")]
    [InlineData("Emoji 😀 og 👩‍👩‍👧 her", "Emoji 😀 og 👩‍👩‍👧 her")]
    [InlineData("Fra højre: שלום עולם og مرحبا", "Fra højre: שלום עולם og مرحبا")]
    [InlineData(
        "<script>alert(1)</script><img src=x onerror=alert(2)> & <b>fed</b>",
        "<script>alert(1)</script><img src=x onerror=alert(2)> & <b>fed</b>")]
    [InlineData(
        "# ingen overskrift [link](https://x.example) `kode` *kursiv* 5*5*5",
        "# ingen overskrift [link](https://x.example) `kode` *kursiv* 5*5*5")]
    [InlineData("{{Navn}} {{#hvis Start}}ja{{/hvis}} {{felt}}", "{{Navn}} {{#hvis Start}}ja{{/hvis}} {{felt}}")]
    public async Task Hostile_text_comes_back_as_typed_and_stands_literally_in_preview_and_Word_file(string typed, string printed)
    {
        var address = await browser.DraftAsync();
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(address);
            await page.Field("BorgerensOenske").FillAsync(typed);
            await page.Field("Rusmidler[a1].Maengde").FillAsync(typed);
            await Expect(page.Preview().Locator("[data-felt=BorgerensOenske]").First).ToContainTextAsync(printed);
            await page.ExpectSavedAsync();
            await page.ReloadAsync();
            await Expect(page.Field("BorgerensOenske")).ToHaveValueAsync(typed);
            await Expect(page.Field("Rusmidler[a1].Maengde")).ToHaveValueAsync(typed);
            await Expect(page.Preview().Locator("script, img, b, em, code, a")).ToHaveCountAsync(0);
            Assert.Empty(await visitor.AxeAsync());

            var file = await Wordfil.DownloadAsync(page, "Hent kladden som Word");
            Assert.Equal((printed, printed), (file.Fields["BorgerensOenske"], file.Fields["Rusmidler[a1].Maengde"]));
        });
        visitor.ExpectCleanConsole();
    }

    [Fact]
    public async Task Two_hundred_thousand_characters_are_kept_in_the_draft_and_refused_at_the_finish_by_name()
    {
        var address = await browser.DraftAsync(complete: true);
        var text = string.Concat(Enumerable.Repeat("æøå ", 50_000)).TrimEnd();
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(address);
            await page.Field("BorgerensOenske").FillAsync(text);
            await Expect(page.Locator("#mangler")).ToContainTextAsync("Borgerens ønske med egne ord");
            await page.ExpectSavedAsync();
            Assert.Equal(text, (await browser.StoredAsync(address))["BorgerensOenske"]);

            await page.ClickButtonAsync("Send til godkendelse");
            await Expect(page.Locator("#mangler")).ToBeFocusedAsync();
            await Expect(page.Locator("#mangel-felt-BorgerensOenske")).ToContainTextAsync("højst have 20.000 tegn");
            await Expect(page.Locator("#felt-BorgerensOenske-fejl")).ToContainTextAsync("Forkort teksten");
            Assert.Equal(text, await page.Field("BorgerensOenske").InputValueAsync());

            await page.Field("BorgerensOenske").FillAsync("Kort igen.");
            await Expect(page.Missing()).ToHaveTextAsync("0");
        });
        visitor.ExpectCleanConsole(422);
    }

    [Fact]
    public async Task A_double_click_on_approve_approves_once()
    {
        var address = await browser.DraftAsync(complete: true);
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.GoAsync(address);
        await visitor.Page.ClickButtonAsync("Send til godkendelse");
        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Sendt til godkendelse");
        await using var leder = await browser.SignInAsync("teamleder");
        await leder.RunAsync(async page =>
        {
            await leder.GoAsync(address + "/vis");
            await page.GetByRole(AriaRole.Button, new() { Name = "Godkend", Exact = true }).DblClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("godkendt og arkiveret");
            await Expect(page.Locator(".historie li", new() { HasText = "Godkendt af" })).ToHaveCountAsync(1);
        });
        var stored = await browser.App.StoredAsync(address);
        Assert.Single(stored.Haendelser, h => h.Skridt == Dokumentskridt.Godkendt);
        Assert.True(stored.Arkiv!.IsIntact);
        leder.ExpectCleanConsole();
    }

    [Fact]
    public async Task A_form_with_too_many_values_says_so_and_blanks_nothing()
    {
        var address = await browser.DraftAsync();
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(address);
            await page.EvaluateAsync("""
                () => { for (let i = 0; i < 5001; i++) document.getElementById("formular").append(Object.assign(document.createElement("input"), { type: "hidden", name: "x" + i, className: "for-mange" })); }
                """);
            await page.Field("Anledning").FillAsync("Skrevet i en form, der er for stor");
            await Expect(page.Locator("#side-besked")).ToContainTextAsync("Formularen kunne ikke læses");
            await Expect(page.Locator("#gem-status")).ToHaveTextAsync("Ikke gemt endnu");
            await Expect(page.Field("Anledning")).ToHaveValueAsync("Skrevet i en form, der er for stor");
            Assert.Equal("Første tekst", (await browser.StoredAsync(address))["Anledning"]);

            await page.EvaluateAsync("() => document.querySelectorAll('.for-mange').forEach(i => i.remove())");
            await page.ClickButtonAsync("Gem kladde");
            await page.ExpectSavedAsync();
            Assert.Equal("Skrevet i en form, der er for stor", (await browser.StoredAsync(address))["Anledning"]);
        });
        visitor.ExpectCleanConsole(400);
    }

    [Fact]
    public async Task Impossible_days_in_a_first_call_come_back_as_typed_with_a_link_to_each_field()
    {
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync("/forloeb/ny");
            await page.GetByLabel("Hvornår kom henvendelsen?").FillAsync("31-02-2026");
            await page.GetByLabel("Hvad handler henvendelsen om?").FillAsync("Skal stå her stadig.");
            await page.GetByLabel("Hvornår bad borgeren selv om behandling?").FillAsync(Sagsgang.Day(1));
            await page.ClickButtonAsync("Gem henvendelsen");
            await Expect(page.Locator("[data-fejl]")).ToBeFocusedAsync();
            await Expect(page.GetByLabel("Hvornår kom henvendelsen?")).ToHaveValueAsync("31-02-2026");
            await Expect(page.GetByLabel("Hvad handler henvendelsen om?")).ToHaveValueAsync("Skal stå her stadig.");
            Assert.Empty(await visitor.AxeAsync());
            await page.GetByRole(AriaRole.Link, new() { Name = "31-02-2026 er ikke en dato" }).ClickAsync();
            await Expect(page.GetByLabel("Hvornår kom henvendelsen?")).ToBeFocusedAsync();
        });
        visitor.ExpectCleanConsole(422);
    }

    [Theory]
    [InlineData("/forloeb/S-1051/1", 403, "Du har ikke adgang")]
    [InlineData("/forloeb/S-1053/1", 404, "Siden findes ikke")]
    [InlineData("/forloeb/S-9999/1", 404, "Siden findes ikke")]
    public async Task What_one_may_not_see_is_answered_by_a_clear_page(string address, int status, string heading)
    {
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            Assert.Equal(status, await visitor.GoAsync(address));
            await Expect(page.Heading()).ToHaveTextAsync(heading);
            Assert.Empty(await visitor.AxeAsync());
        });
        visitor.ExpectCleanConsole(status);
    }
}
