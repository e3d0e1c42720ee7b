using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>A draft goes out as a Word file, is corrected there and comes back.</summary>
[Collection(BrowserFixture.Name)]
public sealed class FraWordTests(BrowserFixture browser)
{
    private const string Corrected = "Bor hos sin søster, indtil hun finder noget selv.";

    [Fact]
    public async Task What_is_corrected_in_Word_is_seen_chosen_and_stands_in_the_form()
    {
        var address = await browser.DraftAsync(complete: true);
        await using var behandler = await browser.SignInAsync("behandler");
        await behandler.RunAsync(async page =>
        {
            await page.GotoAsync(address);
            var file = await Wordfil.DownloadAsync(page, "Hent kladden som Word");
            await page.Field("BorgerensOenske").FillAsync("»Jeg vil kunne sove hele natten.«");
            await page.ExpectSavedAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Hent rettelserne hertil" }).ClickAsync();

            Assert.Empty(await behandler.AxeAsync());
            await UploadAsync(
                page,
                file.Name,
                file.Bytes
                    .Type("SocialeForhold", Corrected)
                    .Type("BorgerensOenske", "»Jeg vil holde op.«")
                    .Type("Navn", "Et andet navn"));

            var asked = page.GetByRole(AriaRole.Group, new() { Name = "Borgerens ønske med egne ord" });
            await Expect(asked).ToContainTextAsync("også her, siden filen blev hentet");
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Følger ikke med" })).ToContainTextAsync("Hentes fra forløbet");
            await Expect(page.GetByLabel("Tag med: Sociale forhold og netværk")).ToBeCheckedAsync();
            Assert.Empty(await behandler.AxeAsync());
            await page.SetViewportSizeAsync(360, 900);
            Assert.Empty(await behandler.AxeAsync());
            Assert.Equal(0, await behandler.OverflowAsync());
            await asked.GetByLabel("Tag teksten fra filen").CheckAsync();
            await page.ClickButtonAsync("Tag rettelserne med til kladden");

            await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("2 felter er taget over fra Word-filen.");
            await Expect(page.Field("SocialeForhold")).ToHaveValueAsync(Corrected);
            await Expect(page.Field("BorgerensOenske")).ToHaveValueAsync("»Jeg vil holde op.«");
            await Expect(page.Preview()).ToContainTextAsync(Corrected);
        });
        behandler.ExpectCleanConsole();
        Assert.Equal(Corrected, (await browser.StoredAsync(address))[nameof(Indstilling.SocialeForhold)]);
    }

    [Fact]
    public async Task A_step_of_a_goal_that_is_corrected_in_Word_stands_in_the_plan()
    {
        await using var behandler = await browser.SignInAsync("behandler");
        await behandler.RunAsync(async page =>
        {
            await page.BeginAsync("S-1055/1", "Behandlingsplan");
            var step = page.Field("Maal[m1].Delmaal[d1].Handling");
            await Expect(step).ToHaveValueAsync("Skrive søvndagbog hver morgen");
            var file = await Wordfil.DownloadAsync(page, "Hent kladden som Word");
            await page.GetByRole(AriaRole.Link, new() { Name = "Hent rettelserne hertil" }).ClickAsync();
            await UploadAsync(page, file.Name, file.Bytes.Type("Maal[m1].Delmaal[d1].Handling", "Skrive søvndagbog hver aften"));

            var found = page.GetByRole(AriaRole.Region, new() { Name = "Rettet i filen" });
            await Expect(found.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(1);
            await Expect(found).ToContainTextAsync("Skrive søvndagbog hver aften");
            Assert.Empty(await behandler.AxeAsync());
            await page.ClickButtonAsync("Tag rettelserne med til kladden");

            await Expect(step).ToHaveValueAsync("Skrive søvndagbog hver aften");
            await Expect(page.Preview()).ToContainTextAsync("Skrive søvndagbog hver aften");
        });
        behandler.ExpectCleanConsole();
    }

    [Fact]
    public async Task A_row_added_in_Word_is_taken_over_and_a_remark_between_two_fields_is_told()
    {
        var address = await browser.DraftAsync(complete: true);
        await using var behandler = await browser.SignInAsync("behandler");
        await behandler.RunAsync(async page =>
        {
            await page.GotoAsync(address);
            var file = await Wordfil.DownloadAsync(page, "Hent kladden som Word");
            await page.GetByRole(AriaRole.Link, new() { Name = "Hent rettelserne hertil" }).ClickAsync();
            await UploadAsync(
                page,
                file.Name,
                file.Bytes
                    .AddRow("Rusmidler[a1].Stof", "Kokain", "22", "mange", "1 gram", "Sniffer", "Nej")
                    .AddRow("Rusmidler[a1].Stof", "Ketamin", "for nylig")
                    .AddParagraph("9. Bolig", "Husk at ringe til boligselskabet."));

            var row = page.GetByRole(AriaRole.Region, new() { Name = "Nye rækker i filen" });
            await Expect(row).ToContainTextAsync("Kokain");
            var left = page.GetByRole(AriaRole.Region, new() { Name = "Følger ikke med" });
            await Expect(left).ToContainTextAsync("Tilføjet: »Husk at ringe til boligselskabet.«");
            await Expect(left).ToContainTextAsync("Rusmidler: »Ketamin | for nylig«.");
            Assert.Empty(await behandler.AxeAsync());
            await page.ClickButtonAsync("Tag rettelserne med til kladden");

            await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(
                "1 ny række er taget over fra Word-filen. 2 steder i filen fulgte ikke med.");
            await Expect(page.Preview()).ToContainTextAsync("Kokain");
        });
        behandler.ExpectCleanConsole();
    }

    [Fact]
    public async Task A_file_of_50_MB_is_answered_in_Danish_and_not_by_a_lost_connection()
    {
        var address = await browser.DraftAsync();
        var path = Path.GetTempFileName();
        await using (var large = File.OpenWrite(path))
            large.SetLength(50 * 1024 * 1024);
        await using var behandler = await browser.SignInAsync("behandler");
        await behandler.RunAsync(async page =>
        {
            await page.GotoAsync(address + "/fra-word");
            await page.GetByLabel("Word-filen med rettelserne").SetInputFilesAsync(path);
            await page.ClickButtonAsync("Se rettelserne");

            await Expect(page.Heading()).ToHaveTextAsync("Det fylder for meget");
            await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("En fil må højst fylde 15 MB.");
        });
        File.Delete(path);
    }

    private static async Task UploadAsync(IPage page, string name, byte[] file)
    {
        await page.GetByLabel("Word-filen med rettelserne").SetInputFilesAsync(new FilePayload
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = file,
        });
        await page.ClickButtonAsync("Se rettelserne");
    }
}
