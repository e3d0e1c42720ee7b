using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>The whole way for a browser that runs no script.</summary>
[Collection(Rejsesamling.Name)]
public sealed class UdenJavaScriptTests(BrowserFixture browser)
{
    [Fact]
    public async Task Without_JavaScript_a_first_call_becomes_an_approved_Word_file()
    {
        await using var behandler = await browser.SignInAsync("behandler", javaScript: false);
        await using var leder = await browser.SignInAsync("teamleder", javaScript: false);
        await behandler.RunAsync(async page =>
        {
            await page.RecordHenvendelseAsync("Palle Papirløs");
            await page.RecordForsamtaleAsync();
            await page.RecordAfdaekningAsync();
            await page.RecordSamtykkeAsync();
            await page.ClickButtonAsync("Ny indstilling");
            await page.FillInTheRestAsync();
            foreach (var (path, text) in Formularen.Typed)
                await Expect(page.Field(path)).ToHaveValueAsync(text);
            await page.ClickButtonAsync("Gem kladde");
            await Expect(page.Missing()).ToHaveTextAsync("0");
            await Expect(page.Preview()).ToContainTextAsync("Borgeren passer sit arbejde om dagen.");
            await page.ClickButtonAsync("Send til godkendelse");
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Sendt til godkendelse");

            var address = page.Url;
            await leder.RunAsync(async l =>
            {
                await l.GotoAsync(address);
                await l.ClickButtonAsync("Godkend");
                await Expect(l.GetByRole(AriaRole.Status)).ToContainTextAsync("godkendt og arkiveret");
            }, nameof(Without_JavaScript_a_first_call_becomes_an_approved_Word_file) + "_leder");

            await page.ReloadAsync();
            var file = await Wordfil.DownloadAsync(page, "Hent Word-fil");
            Assert.All(Formularen.Typed, t => Assert.Equal(t.Value, file.Fields[t.Key]));
            Assert.Contains("Borgeren passer sit arbejde om dagen.", file.Text, StringComparison.Ordinal);
        });
        behandler.ExpectCleanConsole();
        leder.ExpectCleanConsole();
    }

    [Fact]
    public async Task Without_JavaScript_what_was_typed_stands_there_beside_its_errors()
    {
        await using var visitor = await browser.SignInAsync("behandler", javaScript: false);
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(await browser.DraftAsync());
            await page.Field("Start").FillAsync("31-02-2026");
            await page.Field("BorgerensOenske").FillAsync("Første linje\n\n- et punkt");
            await page.ClickButtonAsync("Send til godkendelse");
            await Expect(page.Field("Start")).ToHaveValueAsync("31-02-2026");
            await Expect(page.Locator("#felt-Start-fejl")).ToContainTextAsync("31-02-2026 er ikke en dato, der findes");
            await Expect(page.Field("BorgerensOenske")).ToHaveValueAsync("Første linje\n\n- et punkt");
            await Expect(page.Locator("#felt-FagligVurdering-fejl")).Not.ToBeEmptyAsync();
            await page.Locator("#mangel-felt-Start").ClickAsync();
            await Expect(page.Field("Start")).ToBeFocusedAsync();
        });
    }

    [Fact]
    public async Task Without_JavaScript_a_new_row_gets_the_focus_and_keeps_what_was_typed_elsewhere()
    {
        await using var visitor = await browser.SignInAsync("behandler", javaScript: false);
        await visitor.RunAsync(async page =>
        {
            await visitor.GoAsync(await browser.DraftAsync());
            await page.Field("Helbred").FillAsync("Skrevet, før rækken kom til");
            await page.GetByRole(AriaRole.Button, new() { Name = "Tilføj række i Rusmidler" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Række 2" }).GetByLabel(
                "Stof", new() { Exact = true })).ToBeFocusedAsync();
            await Expect(page.Field("Helbred")).ToHaveValueAsync("Skrevet, før rækken kom til");
            await page.GetByRole(AriaRole.Button, new() { Name = "Fjern række 1 i Rusmidler" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Række 2" })).ToHaveCountAsync(0);
            await Expect(page.Field("Helbred")).ToHaveValueAsync("Skrevet, før rækken kom til");
        });
    }
}
