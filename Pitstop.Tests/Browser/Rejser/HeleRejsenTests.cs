using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>From a first call to a sent indstilling, by the two who do it.</summary>
[Collection(Rejsesamling.Name)]
public sealed class HeleRejsenTests(BrowserFixture browser)
{
    private const string Comment = "Skriv, hvem der følger op i den første uge.";
    private const string Correction = Formularen.Vurdering + " Behandleren ringer efter tre dage.";

    [Fact]
    public async Task From_a_first_call_to_a_sent_indstilling_and_its_correction()
    {
        await using var behandler = await browser.SignInAsync("behandler");
        await using var leder = await browser.SignInAsync("teamleder");
        await behandler.RunAsync(async page =>
        {
            var forloeb = await RecordTheCaseAsync(page);
            await page.ClickButtonAsync("Ny indstilling");
            await ExpectHalfFilledInAsync(page);
            await WriteAsync(page);
            var address = await SendToApprovalAsync(page);
            await ExpectTheAuthorCannotApproveAsync(page, address);

            await leder.RunAsync(
                l => SendBackAsync(l, address), nameof(From_a_first_call_to_a_sent_indstilling_and_its_correction) + "_leder");
            await CorrectAndSendAgainAsync(page, address);
            await leder.RunAsync(
                l => ApproveAsync(l, address), nameof(From_a_first_call_to_a_sent_indstilling_and_its_correction) + "_leder");

            var file = await DownloadAndSendAsync(page, address);
            await MakeVersionTwoAsync(page, address, file);
            await page.GotoAsync(forloeb);
            await Expect(page.Locator(".frister li", new() { HasText = "Indstilling til Visitationen" })).ToContainTextAsync("Opfyldt");
            await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Indstilling sendt");
        });
        behandler.ExpectCleanConsole();
        leder.ExpectCleanConsole();
    }

    private static async Task<string> RecordTheCaseAsync(IPage page)
    {
        var forloeb = await page.RecordHenvendelseAsync("Rosa Rejsende");
        await page.RecordForsamtaleAsync();
        await page.RecordAfdaekningAsync();
        await page.RecordSamtykkeAsync();
        return forloeb;
    }

    private static async Task ExpectHalfFilledInAsync(IPage page)
    {
        await Expect(page.Heading()).ToHaveTextAsync("Indstilling");
        await Expect(page.Field("Anledning")).ToHaveValueAsync("Ryger hash hver dag og vil gerne holde op.");
        await Expect(page.Field("Bolig")).ToHaveValueAsync("Lejer et værelse hos en ven og kan blive boende.");
        await Expect(page.Field("AlkoholDage")).ToHaveValueAsync("2");
        await Expect(page.Field("Rusmidler[r1].Stof")).ToHaveValueAsync("Hash");
        await Expect(page.Preview()).ToContainTextAsync("En mentor fra skolen");
        await Expect(page.Locator(".alert-warning")).ToContainTextAsync(Danish.Date(Sagsgang.Today.AddDays(10)));
        await Expect(page.Missing()).Not.ToHaveTextAsync("0");
    }

    private static async Task WriteAsync(IPage page)
    {
        await page.FillInTheRestAsync();
        await Expect(page.Preview()).ToContainTextAsync(Formularen.Vurdering);
        await Expect(page.Preview()).ToContainTextAsync("Borgeren passer sit arbejde om dagen.");
        await Expect(page.Field("SkoennetUdgift")).ToContainTextAsync("kr. for");
        await Expect(page.Missing()).ToHaveTextAsync("0");
        await page.ExpectSavedAsync();
    }

    private static async Task<string> SendToApprovalAsync(IPage page)
    {
        await page.ClickButtonAsync("Send til godkendelse");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Sendt til godkendelse");
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task ExpectTheAuthorCannotApproveAsync(IPage page, string address)
    {
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Godkendelse" })).ToContainTextAsync(
            "Kun en faglig leder eller tilbudsleder kan godkende.");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Godkend", Exact = true })).ToHaveCountAsync(0);
        var form = page.APIRequest.CreateFormData();
        form.Set("__RequestVerificationToken", (await page.Locator("meta[name=antiforgery]").GetAttributeAsync("content"))!);
        var posted = await page.APIRequest.PostAsync(address + "?handler=Godkend", new() { Form = form });
        Assert.Equal(422, posted.Status);
        await page.ReloadAsync();
        await Expect(page.Locator("main .badge").First).ToHaveTextAsync("Til godkendelse");
    }

    private static async Task SendBackAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await Expect(page.Locator(".papir")).ToContainTextAsync(Formularen.Vurdering);
        await page.GetByLabel("Hvad skal rettes?").FillAsync(Comment);
        await page.ClickButtonAsync("Send retur");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Sendt retur");
    }

    private static async Task CorrectAndSendAgainAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv videre" }).ClickAsync();
        await Expect(page.GetByText("Sendt retur af Birgit Højland")).ToBeVisibleAsync();
        await Expect(page.GetByText(Comment)).ToBeVisibleAsync();
        await page.Field("FagligVurdering").FillAsync(Correction);
        await Expect(page.Preview()).ToContainTextAsync(Correction);
        await SendToApprovalAsync(page);
    }

    private static async Task ApproveAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await Expect(page.Locator(".papir")).ToContainTextAsync(Correction);
        await page.ClickButtonAsync("Godkend");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("godkendt og arkiveret");
    }

    private static async Task<Wordfil> DownloadAndSendAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        var file = await Wordfil.DownloadAsync(page, "Hent Word-fil");
        Assert.Matches(@"^\d{4}-\d\d-\d\d_Indstilling_S-\d+_v1\.docx$", file.Name);
        Assert.Equal(("indstilling", "1"), (file.Properties["PitstopType"], file.Properties["PitstopVersion"]));
        Assert.True(Guid.TryParse(file.Properties["PitstopDokument"], out _));
        Assert.All(Formularen.Typed.Where(t => t.Key != "FagligVurdering"), t => Assert.Equal(t.Value, file.Fields[t.Key]));
        Assert.Equal(
            (Correction, "Birgit Højland", "1,5"), (file.Fields["FagligVurdering"], file.Fields["GodkendtAf"], file.Fields["Frekvens"]));
        Assert.Equal("Rosa Rejsende", file.Fields["Navn"]);
        Assert.Equal("Hash/cannabis", file.Fields["Rusmidler[r1].Stof"]);
        Assert.Contains("Borgeren passer sit arbejde om dagen.", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("KLADDE", file.Text, StringComparison.Ordinal);

        await page.ClickButtonAsync("Markér som sendt");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Sendt", Exact = true })).ToContainTextAsync("Visitationen");
        await page.ClickButtonAsync("Markér som journaliseret");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Journaliseret i Cura" })).ToContainTextAsync(
            "noteret af Mette Lindegaard");
        return file;
    }

    private static async Task MakeVersionTwoAsync(IPage page, string address, Wordfil first)
    {
        await page.ClickButtonAsync("Lav en rettelse");
        await Expect(page.Locator(".dokument-hvem")).ToContainTextAsync("version 2");
        await Expect(page.Field("FagligVurdering")).ToHaveValueAsync(Correction);
        await page.Field("BorgerensOenske").FillAsync("»Jeg vil også begynde at løbe.«");
        await Expect(page.Preview()).ToContainTextAsync("begynde at løbe");
        await page.ExpectSavedAsync();

        await page.GotoAsync(address);
        await Expect(page.Locator("main .badge").First).ToHaveTextAsync("Sendt");
        await Expect(page.Locator(".papir")).Not.ToContainTextAsync("begynde at løbe");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Versioner" })).ToContainTextAsync("Version 2 – kladde");
        Assert.Equal(first.Bytes, (await Wordfil.DownloadAsync(page, "Hent Word-fil")).Bytes);
    }
}
