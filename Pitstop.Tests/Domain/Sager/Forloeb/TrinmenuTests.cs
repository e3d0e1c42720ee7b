
namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>What the menu on a forløb offers in each situation, in its order, by the last segment of each page's address.</summary>
public sealed class TrinmenuTests
{
    [Theory]
    [InlineData("Ringet af en pårørende",
        "samtale kontakt afdaekning samtykke indskrivning afsendelse bekymring paaroerende laegesamtale afslut "
        + "henvendelse smdb overdrag")]
    [InlineData("Henvendt",
        "samtale kontakt afdaekning samtykke indskrivning afsendelse bekymring paaroerende laegesamtale "
        + "afslaaet-tid afslut henvendelse ret smdb overdrag")]
    [InlineData("Forsamtale aftalt",
        "samtale kontakt afdaekning samtykke indskrivning afsendelse bekymring paaroerende laegesamtale "
        + "afslaaet-tid afslut henvendelse ret smdb overdrag")]
    [InlineData("Forsamtale afholdt",
        "samtale kontakt afdaekning samtykke raadgivning indskrivning afsendelse bekymring paaroerende "
        + "laegesamtale afslaaet-tid afslut henvendelse ret smdb overdrag")]
    [InlineData("Rådgivning",
        "samtale kontakt afdaekning samtykke indskrivning afsendelse bekymring paaroerende laegesamtale "
        + "afslaaet-tid afslut henvendelse ret smdb overdrag")]
    [InlineData("Indskrevet",
        "samtale kontakt afdaekning samtykke behandlingsstart moede afsendelse bekymring paaroerende laegesamtale "
        + "afslaaet-tid afslut henvendelse ret smdb overdrag")]
    [InlineData("Indskrevet, lægesamtale tilbudt",
        "samtale kontakt afdaekning samtykke behandlingsstart moede afsendelse bekymring paaroerende afslaaet-tid "
        + "afslut henvendelse ret smdb overdrag")]
    [InlineData("Sendt uden indskrivning",
        "samtale kontakt afdaekning samtykke indskrivning afgoerelse afsendelse bekymring paaroerende "
        + "laegesamtale afslaaet-tid afslut henvendelse ret smdb overdrag")]
    [InlineData("Indstilling sendt",
        "samtale kontakt afdaekning samtykke behandlingsstart afgoerelse moede afsendelse bekymring paaroerende "
        + "laegesamtale afslaaet-tid afslut henvendelse ret smdb overdrag")]
    [InlineData("Bevilget",
        "samtale kontakt afdaekning samtykke behandlingsstart afgoerelse modtaget klage moede afsendelse "
        + "bekymring paaroerende laegesamtale afslaaet-tid afslut henvendelse smdb overdrag")]
    [InlineData("Bevilget, modtaget og påklaget",
        "samtale kontakt afdaekning samtykke behandlingsstart afgoerelse moede afsendelse bekymring paaroerende "
        + "laegesamtale afslaaet-tid afslut henvendelse smdb overdrag")]
    [InlineData("Under udredning",
        "samtale kontakt afdaekning samtykke afgoerelse moede afsendelse bekymring paaroerende laegesamtale pause "
        + "udskrivning henvendelse ret smdb overdrag")]
    [InlineData("Under udredning, henvisning mangler",
        "samtale kontakt afdaekning samtykke afgoerelse moede afsendelse bekymring paaroerende laegesamtale "
        + "henvisning pause udskrivning henvendelse ret smdb overdrag")]
    [InlineData("I behandling",
        "samtale kontakt afdaekning samtykke afgoerelse moede afsendelse bekymring paaroerende laegesamtale pause "
        + "stoffri udskrivning henvendelse ret smdb overdrag")]
    [InlineData("Pause",
        "samtale kontakt afdaekning samtykke afgoerelse moede afsendelse bekymring paaroerende laegesamtale "
        + "genoptag udskrivning henvendelse ret smdb overdrag")]
    [InlineData("Pause slut i dag",
        "samtale kontakt afdaekning samtykke afgoerelse moede afsendelse bekymring paaroerende laegesamtale pause "
        + "stoffri udskrivning henvendelse ret smdb overdrag")]
    [InlineData("Stoffri efterbehandling",
        "samtale kontakt afdaekning samtykke afgoerelse moede afsendelse bekymring paaroerende laegesamtale pause "
        + "udskrivning henvendelse ret smdb overdrag")]
    [InlineData("Udskrevet",
        "samtale kontakt samtykke afsendelse bekymring paaroerende opfoelgning fravalg luk genaabn henvendelse "
        + "ret smdb overdrag")]
    [InlineData("Udskrevet, henvisning mangler",
        "samtale kontakt samtykke afsendelse bekymring paaroerende henvisning opfoelgning fravalg luk genaabn "
        + "henvendelse ret smdb overdrag")]
    [InlineData("Udskrevet, elleve dage efter",
        "samtale kontakt samtykke afsendelse bekymring paaroerende opfoelgning fravalg luk henvendelse ret smdb "
        + "overdrag")]
    [InlineData("Udskrevet, et nyere forløb kører",
        "samtale kontakt samtykke afsendelse bekymring paaroerende opfoelgning fravalg luk ret smdb overdrag")]
    [InlineData("Efterværn",
        "samtale kontakt samtykke afsendelse bekymring paaroerende eftervaern opfoelgning fravalg genaabn "
        + "henvendelse ret smdb overdrag")]
    [InlineData("Opfølgning",
        "samtale kontakt samtykke afsendelse bekymring paaroerende opfoelgning fravalg luk genaabn henvendelse "
        + "ret smdb overdrag")]
    [InlineData("Opfølgning fravalgt",
        "samtale kontakt samtykke afsendelse bekymring paaroerende opfoelgning luk genaabn henvendelse ret smdb "
        + "overdrag")]
    [InlineData("Død", "samtale kontakt samtykke afsendelse bekymring paaroerende opfoelgning fravalg luk henvendelse ret smdb overdrag")]
    [InlineData("Afslag", "modtaget klage genaabn henvendelse ret smdb")]
    [InlineData("Frit valg", "modtaget klage genaabn henvendelse ret smdb")]
    [InlineData("Afsluttet uden behandling", "genaabn henvendelse ret smdb")]
    [InlineData("Afsluttet, henvisning mangler", "genaabn henvendelse ret smdb")]
    [InlineData("Lukket", "genaabn henvendelse ret smdb")]
    public void The_menu_offers_what_the_state_and_the_day_allow(string situation, string steps)
    {
        var (forloeb, today) = Trinsituationer.Of(situation);
        Assert.Equal(steps.Split(' '), Offered(forloeb, Trinsituationer.Bente, today));
    }

    [Theory]
    [InlineData("Forsamtale afholdt",
        "Samtale, Kontakt eller forsøg, Afdækning, Samtykke, Rådgivning uden indskrivning, Indskrivning, "
        + "Noget er sendt, Bekymring for et barn, Pårørende, Tilbud om lægesamtale, Borgeren sagde nej til en tid, "
        + "Afslut uden behandling, Ny henvendelse, Ret en dato, SMDB-tjekliste, Overdrag forløbet")]
    [InlineData("Bevilget",
        "Samtale, Kontakt eller forsøg, Afdækning, Samtykke, Behandlingsstart, Kommunens afgørelse, "
        + "Borgeren har modtaget afgørelsen, Klage, Konference eller statusmøde, Noget er sendt, "
        + "Bekymring for et barn, Pårørende, Tilbud om lægesamtale, Borgeren sagde nej til en tid, "
        + "Afslut uden behandling, Ny henvendelse, SMDB-tjekliste, Overdrag forløbet")]
    [InlineData("I behandling",
        "Samtale, Kontakt eller forsøg, Afdækning, Samtykke, Kommunens afgørelse, Konference eller statusmøde, "
        + "Noget er sendt, Bekymring for et barn, Pårørende, Tilbud om lægesamtale, Pause, Stoffri efterbehandling, "
        + "Udskrivning, Ny henvendelse, Ret en dato, SMDB-tjekliste, Overdrag forløbet")]
    [InlineData("Udskrevet, henvisning mangler",
        "Samtale, Kontakt eller forsøg, Samtykke, Noget er sendt, Bekymring for et barn, Pårørende, "
        + "Henvisning til psykiatrisk udredning, Opfølgning, Borgeren vil ikke følges op, Luk forløbet, "
        + "Genåbn forløbet, Borgeren henvender sig igen, Ret en dato, SMDB-tjekliste, Overdrag forløbet")]
    [InlineData("Efterværn",
        "Samtale, Kontakt eller forsøg, Samtykke, Noget er sendt, Bekymring for et barn, Pårørende, "
        + "Afslut efterværnet, Opfølgning, Borgeren vil ikke følges op, Genåbn forløbet, "
        + "Borgeren henvender sig igen, Ret en dato, SMDB-tjekliste, Overdrag forløbet")]
    public void The_menu_says_it_in_these_words(string situation, string words)
    {
        var (forloeb, today) = Trinsituationer.Of(situation);
        Assert.Equal(words.Split(", "), Words(forloeb, today));
    }

    [Fact]
    public void After_a_grant_only_a_leader_is_offered_to_correct_a_date()
    {
        var (forloeb, today) = Trinsituationer.Of("Bevilget");
        Assert.Contains("ret", Offered(forloeb, Trinsituationer.Lis, today));
    }

    private static IEnumerable<string> Offered(Forloeb forloeb, Medarbejder by, DateOnly today) =>
        Trinliste.Paa(forloeb, by, today).Select(t => t.Slug);

    private static IEnumerable<string> Words(Forloeb forloeb, DateOnly today) =>
        Trinliste.Paa(forloeb, Trinsituationer.Bente, today).Select(t => t.OrdFor(forloeb));
}
