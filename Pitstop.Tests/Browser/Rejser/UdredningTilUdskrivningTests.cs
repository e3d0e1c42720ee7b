using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>An adult's documents from the udredning to the status at discharge, and a goal that goes through all of them.</summary>
[Collection(Rejsesamling.Name)]
public sealed class UdredningTilUdskrivningTests(BrowserFixture browser)
{
    private const string Goal = "Sove uden hash", Method = "Dagbogen bliver brugt hver uge.";

    [Fact]
    public async Task A_goal_of_the_plan_is_scaled_judged_and_closed_in_the_documents_that_follow()
    {
        var number = await browser.MappedAsync("Frida Fremskridt", 40);
        await using var behandler = await browser.SignInAsync("behandler");
        await behandler.RunAsync(async page =>
        {
            await UdredAsync(behandler, number);
            await PlanAsync(behandler, number);
            await JudgeAsync(behandler, number);
            await StatusAsync(page, number);
            var second = await SecondStatusAsync(page, number);
            await DischargeAsync(page, number);
            await ExpectArchiveAsync(page, number);

            await page.GotoAsync(second);
            await page.GetByRole(AriaRole.Link, new() { Name = "Se forskellen" }).ClickAsync();
            await Expect(page.Locator(".papir ins").Filter(new() { HasText = "At finde nye fællesskaber." })).ToBeVisibleAsync();
            await Expect(page.Locator(".papir del").Filter(new() { HasText = "De svære fredage." })).ToBeVisibleAsync();
        });
        behandler.ExpectCleanConsole(422);
    }

    private static async Task UdredAsync(BrowserPage behandler, string number)
    {
        var page = behandler.Page;
        await page.BeginAsync(number, "Udredning");
        await Expect(page.GetByLabel("Bolig", new() { Exact = true })).ToHaveValueAsync(
            "Lejer en toværelses lejlighed, som er stabil og til at betale.");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Række 1" }).GetByLabel("Kilde")).ToHaveValueAsync(
            "Forsamtale med borgeren");
        await page.ChooseAsync("Instrument", "ASI");
        var areas = page.Locator("#felt-AsiProfil-gruppe fieldset");
        await Expect(areas).ToHaveCountAsync(7);
        for (var i = 0; i < 7; i++)
            await areas.Nth(i).WriteAsync(("Sværhed 0–9", $"{i + 1}"), ("Bekymring 0–4", "2"), ("Ønske om hjælp 0–4", "1"));
        await page.WriteAsync(
            ("Misbrugsanamnese", "Begyndte at ryge hash som 15-årig. Daglig brug de sidste to år, mest om aftenen."),
            ("Forsørgelse", "Løn"), ("Økonomi", "Lønnen rækker til huslejen."),
            ("Psykisk helbred", "Uro om aftenen og tristhed i perioder."),
            ("Interviewdato", Sagsgang.Day(-1)),
            ("Interviewer", "Mette Lindegaard"),
            ("Sammenfatning",
             "Borgeren ryger hash dagligt for at kunne sove og har et mål om at skære ned. Hjemmet er stabilt, og familien støtter."),
            ("Faglig vurdering",
             "Motivationen er god, og borgeren holder aftaler. Søvn er nøglen: hver pause er brudt af dårlig "
                 + "søvn. Derfor begynder vi der."));
        await page.ChooseAsync("Er der gæld?", "Nej");
        await page.ChooseAsync("Er der behov for psykiatrisk udredning?", "Nej");
        await page.GetByLabel("Kriminalitet og verserende sager", new() { Exact = true }).FillAsync("Ingen domme og ingen sager.");
        await page.LeaveOutAsync("Tidligere behandling", "Borgeren har ikke været i behandling før.");
        await Expect(page.Preview()).ToContainTextAsync("ASI-profil");
        Assert.Empty(await behandler.AxeAsync());
        await page.FinishAndSendAsync("Visitationen");
    }

    private static async Task PlanAsync(BrowserPage behandler, string number)
    {
        var page = behandler.Page;
        await page.BeginAsync(number, "Behandlingsplan");
        await Expect(page.GetByLabel("Socialfagligt resumé")).ToHaveValueAsync(
            "Borgeren ryger hash dagligt for at kunne sove og har et mål om at skære ned. Hjemmet er stabilt, og familien støtter.");
        await page.ChooseAsync("Hvad sigter behandlingen mod?", "Reduktion: mindre forbrug");
        var goal = await page.Locator("#felt-Maal-gruppe").AddRowAsync("Mål");
        await goal.WriteAsync(
            ("Titel", Goal),
            ("Tema", "Rusmidler"),
            ("Borgerens formulering", "Jeg vil kunne falde i søvn uden at ryge."),
            ("Specifikt", "Ingen hash efter kl. 20."),
            ("Målbart", "En dagbog."),
            ("Attraktivt", "At kunne stole på sin krop."),
            ("Realistisk", "En fast sengetid."),
            ("Tidsbestemt", Sagsgang.Day(150)),
            ("Udgangspunkt 0–10", "3"),
            ("Ønsket tal 0–10", "8"),
            ("Metode", "Motiverende samtale (MI)"),
            ("Faglige overvejelser",
             "Søvn er det, borgeren selv peger på, og det, der holder forbruget i gang. Motiverende samtale passer, "
                 + "fordi borgeren er i tvivl."));
        var step = await goal.AddRowAsync("Delmål");
        await step.WriteAsync(("Handling", "Skriver søvndagbog"), ("Ansvarlig", "Borgeren"), ("Frist", Sagsgang.Day(14)));
        await page.LeaveOutAsync("Samarbejdsparter", "Borgeren ønsker ikke andre med endnu.");
        await page.WriteAsync(
            ("Aftaler mellem borgeren og Pitstop", "Vi mødes til den aftalte tid."), ("Samtaler om ugen", "1,5"),
            ("Behandlerens arbejdsmetode", "Behandleren begynder hver samtale med ugen og slutter med én konkret aftale."),
            ("Vurdering af mulighederne for udvikling", "Borgeren har selv bedt om hjælp."),
            ("Aftale om opfølgning efter udskrivning", "Vi taler sammen efter en måned."));
        await page.ChooseAsync("Siger borgeren ja til opfølgning?", "Ja");
        await page.ChooseAsync("Borgerens underskrift", "Borgeren skriver under");
        await Expect(page.Preview()).ToContainTextAsync("Skriver søvndagbog");
        Assert.Empty(await behandler.AxeAsync());
        await page.ExpectSavedAsync();
        await page.ClickButtonAsync("Gør færdig");

        await Expect(page.Locator("#mangler li")).ToHaveTextAsync([
            "Stilling til uddannelse og beskæftigelse Planen har intet mål om uddannelse og beskæftigelse. Sæt et "
                + "mål, eller tag stilling her.",
        ]);
        await page.WriteAsync(
            ("Stilling til uddannelse og beskæftigelse", "I arbejde eller uddannelse, som fastholdes"),
            ("Begrundelse for stillingen", "Borgeren passer sit arbejde på lageret og vil blive der."),
            ("Tages op igen den", Sagsgang.Day(60)));
        await page.FinishAndSendAsync("Visitationen");
    }

    private static async Task JudgeAsync(BrowserPage behandler, string number)
    {
        var page = behandler.Page;
        await page.GotoAsync("/borgergennemgang");
        var review = page.GetByRole(AriaRole.Region, new() { Name = number });
        var verdict = review.GetByRole(AriaRole.Group, new() { Name = $"Vurdering af {Goal}" }).GetByRole(
            AriaRole.Button, new() { Name = "Delvist opnået" });
        await verdict.ClickAsync();
        await Expect(verdict).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(verdict).ToBeFocusedAsync();
        Assert.Empty(await behandler.AxeAsync());
    }

    private static async Task StatusAsync(IPage page, string number)
    {
        await page.BeginAsync(number, "3-måneders status");
        await Expect(page.Preview()).ToContainTextAsync("Sådan måler vi");
        await ScaleAsync(page, "5", "De svære fredage.");
        await page.ChooseAsync("Virker metoden?", "Ja, vi fortsætter med den");
        await page.WriteAsync(("Hvorfor?", Method), ("Samarbejdspartnere", "Ingen."));
        await page.FinishAndSendAsync("Visitationen");
    }

    private static async Task<string> SecondStatusAsync(IPage page, string number)
    {
        await page.BeginAsync(number, "3-måneders status");
        await ScaleAsync(page, "7", "At finde nye fællesskaber.");
        await Expect(page.Preview().GetByRole(AriaRole.Row).Filter(new() { HasText = "»Det går.«" })).ToHaveCountAsync(2);
        await page.GetByLabel("Metoden er uændret siden sidst").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Virker metoden?" })).ToBeHiddenAsync();
        await Expect(page.Preview()).ToContainTextAsync(Method);
        await page.WriteAsync(("Samarbejdspartnere", "Ingen."));
        return await page.FinishAndSendAsync("Visitationen");
    }

    private static async Task ScaleAsync(IPage page, string value, string focus)
    {
        await page.GetByRole(AriaRole.Group, new() { Name = "Hash/cannabis" }).WriteAsync(("Dage af seneste 30 nu", "10"));
        await page.GetByRole(AriaRole.Group, new() { Name = "Kokain" }).WriteAsync(("Dage af seneste 30 nu", "0"));
        await page.GetByRole(AriaRole.Group, new() { Name = Goal }).WriteAsync(
            ("Borgerens tal nu 0–10", value),
            ("Borgerens egne ord", "»Det går.«"),
            ("Vurdering", "Delvist opnået"),
            ("Hvad forklarer det?", "Faste tider har hjulpet."),
            ("Hvad gør I nu?", "Fortsæt"));
        await page.WriteAsync(
            ("Bemærkning om rusmidler", "Hash er halveret."), ("Stilling nu", "I arbejde eller uddannelse, som fastholdes"),
            ("Begrundelse for stillingen nu", "Borgeren passer sit arbejde på lageret og vil blive der."),
            ("Tages op igen den", Sagsgang.Day(60)),
            ("Fokus i næste periode", focus));
    }

    private static async Task DischargeAsync(IPage page, string number)
    {
        await page.GotoAsync("/forloeb/" + number);
        await page.RegisterAsync("Udskrivning");
        await page.GetByLabel("Årsag", new() { Exact = true }).SelectOptionAsync("Færdigbehandlet");
        await page.GetByLabel("Stoffri", new() { Exact = true }).CheckAsync();
        await page.ClickButtonAsync("Udskriv");
        await page.BeginAsync(number, "Status ved udskrivning");
        await Expect(page.Preview().GetByRole(AriaRole.Row).Filter(new() { HasText = "Borgerens første tal" })).ToContainTextAsync("3 (");
        await Expect(page.Preview().GetByRole(AriaRole.Row).Filter(new() { HasText = "Borgerens sidste tal" })).ToContainTextAsync("7 (");
        await page.GetByRole(AriaRole.Group, new() { Name = Goal }).WriteAsync(
            ("Vurdering", "Opnået"), ("Hvad forklarer det?", "Borgeren har selv holdt fast."));
        await page.GetByRole(AriaRole.Group, new() { Name = "Hash/cannabis" }).WriteAsync(("Dage af seneste 30 nu", "0"));
        await page.GetByRole(AriaRole.Group, new() { Name = "Kokain" }).WriteAsync(("Dage af seneste 30 nu", "0"));
        await page.WriteAsync(
            ("Ydelser i forløbet", "Samtaler en til to gange om ugen."),
            ("Bemærkning om rusmidler", "Ingen hash i fem uger."),
            ("Behov, der er tilbage", "Ingen."),
            ("Borgerens egen evaluering", "»Det bedste var, at nogen ringede.«"),
            ("Stilling ved udskrivningen", "I arbejde eller uddannelse, som fastholdes"),
            ("Hvordan står det til med uddannelse og beskæftigelse?", "Borgeren har beholdt sit arbejde på lageret."));
        await page.LeaveOutAsync("Overdraget til", "Borgeren klarer sig selv og har egen læge.");
        await page.ChooseAsync("Er borgeren tilbudt efterværn?", "Ja");
        await page.FinishAndSendAsync("Visitationen");
    }

    private static async Task ExpectArchiveAsync(IPage page, string number)
    {
        await page.GotoAsync("/forloeb/" + number);
        await page.GetByRole(AriaRole.Link, new() { Name = "Arkiv: alle versioner, og hvad der er sendt" }).ClickAsync();
        foreach (var (kind, count) in new[]
        {
            ("Udredning", 1), ("Behandlingsplan", 1), ("3-måneders status", 2), ("Status ved udskrivning", 1),
        })
            await Expect(page.GetByRole(AriaRole.Rowheader).Filter(new() { HasText = kind })).ToHaveCountAsync(count);
    }
}
