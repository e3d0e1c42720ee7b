namespace Pitstop.Domain.Sager;

/// <summary>
/// The steps that can be registered on a forløb, in the menu's order. A new one is one entry here; without a <see cref="Trinside"/> it has
/// a page of its own besides.
/// </summary>
public static class Trinliste
{
    private const string Gem = "Gem";

    /// <summary>Every step.</summary>
    public static IReadOnlyList<Trin> Alle { get; } =
    [
        Egen("samtale", "Samtale", (f, _, today) => f.SamtaleObstacles(today, null, today)),
        Egen("kontakt", "Kontakt eller forsøg", (f, _, today) => f.KontaktObstacles(today, null, today)),
        Egen("afdaekning", "Afdækning", (f, _, _) => f.AfdaekningObstacles()),
        Egen("samtykke", "Samtykke", (f, _, _) => f.LukketObstacles()),
        Fast("raadgivning", "Rådgivning uden indskrivning", (f, _) => f.RaadgivningObstacles(),
            new("Rådgivning uden indskrivning", "Vælg rådgivning", "Forløbet går videre med rådgivning.",
                (f, svar) => f.VaelgRaadgivning(svar.By, svar.Today))
            {
                Forklaring = "Borgeren ønsker ikke at blive indskrevet nu. I kan holde op til to samtaler mere. "
                    + "Der skal ikke sendes en indstilling, så længe det er sådan. Vil borgeren alligevel indskrives, "
                    + "registrerer du bare indskrivningen.",
            }),
        Egen("indskrivning", "Indskrivning", (f, _, today) => f.IndskrivningObstacles(new(today, true, true, null), today)),
        Fast("behandlingsstart", "Behandlingsstart", (f, today) => f.IvaerksaettelseObstacles(today, today),
            new("Behandlingens start", Gem, "Behandlingens start er gemt.",
                (f, svar) => f.Ivaerksaet(svar.Dato, svar.By, svar.Today))
            {
                Spoergsmaal = "Hvornår blev den første behandlingssamtale holdt?",
                Hjaelp = "En aftalt samtale eller en udeblivelse tæller ikke. Dagen opfylder behandlingsgarantien.",
            }),
        Egen("afgoerelse", "Kommunens afgørelse", (f, _, today) => f.AfgoerelseObstacles(new(null, today, null, null, null), today)),
        Fast("modtaget", "Borgeren har modtaget afgørelsen", (f, today) => f.ModtagAfgoerelseObstacles(today, today),
            new("Borgeren har modtaget afgørelsen", "Gem datoen", "Datoen er gemt. Klagefristen regnes fra den.",
                (f, svar) => f.ModtagAfgoerelse(svar.Dato, svar.Today))
            {
                Spoergsmaal = "Hvornår modtog borgeren afgørelsen?",
                Hjaelp = "Klagefristen på fire uger begynder den dag.",
                Emne = nameof(Afgoerelse),
            }),
        Fast("klage", "Klage", (f, today) => f.KlageObstacles(today, today),
            new("Klage over afgørelsen", "Gem klagen", "Klagen er gemt.",
                (f, svar) => f.RegistrerKlage(svar.Dato, svar.Today))
            {
                Spoergsmaal = "Hvornår kom klagen?",
                Hjaelp = "Mundtligt eller skriftligt. Send den videre til kommunen samme dag.",
                Emne = nameof(Afgoerelse),
            }),
        Egen("moede", "Konference eller statusmøde", (f, _, today) => f.MoedeObstacles(null, today, today)),
        Egen("afsendelse", "Noget er sendt", (f, _, today) => f.AfsendelseObstacles(today, null, today)),
        // The verb takes a concern in every state; a closed forløb does not ask for one.
        Egen("bekymring", "Bekymring for et barn", (f, _, _) => f.LukketObstacles()),
        Egen("paaroerende", "Pårørende", (f, _, _) => f.PaaroerendeObstacles(null)),
        Egen("laegesamtale", "Tilbud om lægesamtale", (f, _, today) => f.LaegesamtaleObstacles(today, today)),
        Fast("henvisning", "Henvisning til psykiatrisk udredning", (f, today) => f.HenvisObstacles(today, today),
            new("Henvisning til psykiatrisk udredning", "Gem henvisningen", "Henvisningen er noteret som sendt.",
                (f, svar) => f.Henvis(svar.Dato, svar.Today))
            {
                Spoergsmaal = "Hvornår blev henvisningen sendt?",
                Hjaelp = "Egen læge henviser som regel. Skriv den dag, I ved, at henvisningen er sendt.",
            }),
        Fast("afslaaet-tid", "Borgeren sagde nej til en tid", (f, today) => f.AfslaaTidObstacles(today, today),
            new("Borgeren sagde nej til en tid", Gem, "Det er noteret, at borgeren sagde nej til en tid.",
                (f, svar) => f.AfslaaTid(svar.Dato, svar.Today))
            {
                Spoergsmaal = "Hvornår sagde borgeren nej?",
                Hjaelp = "Sagde borgeren nej til en tid inden for garantien, er det borgerens eget valg og ikke et brud på garantien.",
            }),
        Egen("pause", "Pause", (f, _, today) => f.PauseObstacles(null, today, today)),
        Fast("genoptag", "Afslut pausen", (f, today) => f.GenoptagObstacles(today, today),
            new("Afslut pausen", "Afslut pausen", "Pausen er slut, og behandlingen går videre.",
                (f, svar) => f.Genoptag(svar.Dato, svar.By, svar.Today))
            {
                Spoergsmaal = "Pausens sidste dag",
                Emne = nameof(Pause),
            }),
        Egen("stoffri", "Stoffri efterbehandling", (f, _, today) => f.StoffriObstacles(today, false, false, today)),
        Egen("udskrivning", "Udskrivning",
            (f, by, today) => f.UdskrivningObstacles(new(today, null, null), by, today)),
        Egen("afslut", "Afslut uden behandling", (f, _, today) => f.AfslutObstacles(today, null, today)),
        Fast("eftervaern", "Afslut efterværnet", (f, today) => f.SlutEftervaernObstacles(today, today),
            new("Afslut efterværnet", "Afslut efterværnet", "Efterværnet er afsluttet. Opfølgningen går videre.",
                (f, svar) => f.SlutEftervaern(svar.Dato, svar.By, svar.Today))
            {
                Spoergsmaal = "Efterværnets sidste dag",
                Emne = nameof(Udskrivning),
            }),
        Egen("opfoelgning", "Opfølgning", (f, _, today) => f.OpfoelgningObstacles(null, today, null, today)),
        Fast("fravalg", "Borgeren vil ikke følges op", (f, today) => f.FravaelgOpfoelgningObstacles(today, today),
            new("Borgeren vil ikke følges op", Gem, "Det er noteret, at borgeren ikke ønsker opfølgning.",
                (f, svar) => f.FravaelgOpfoelgning(svar.Dato, svar.Today))
            {
                Spoergsmaal = "Hvornår sagde borgeren nej?",
                Emne = nameof(Udskrivning),
            }),
        // What the deadlines leave open the page tells; it is no reason to hide where one reads it.
        Fast("luk", "Luk forløbet", (f, _) => f.LukObstacles([]),
            new("Luk forløbet", "Luk forløbet", "Forløbet er lukket.",
                (f, svar) => f.Luk(svar.Frister, svar.By, svar.Today))
            {
                Forklaring = "Luk forløbet, når opfølgningen er slut. Kommer borgeren igen, begynder du et nyt forløb.",
            }),
        Fast("genaabn", "Genåbn forløbet", (f, today) => f.GenaabnObstacles(today, today),
            new("Genåbn forløbet", "Genåbn forløbet", "Forløbet er genåbnet.",
                (f, svar) => f.Genaabn(svar.Dato, svar.By, svar.Today))
            {
                Spoergsmaal = "Hvornår henvendte borgeren sig igen?",
                Hjaelp = "Inden for ti dage fortsætter det samme forløb, med den første henvendelsesdato.",
            }),
        Egen("henvendelse", "Ny henvendelse", (f, _, _) => f.GenhenvendelseObstacles())
            with { OrdEfterSlut = "Borgeren henvender sig igen" },
        Egen("ret", "Ret en dato", (f, by, today) => f.RetObstacles(null, null, null, by, today)),
        Egen("smdb", "SMDB-tjekliste", (_, _, _) => []),
        Egen("overdrag", "Overdrag forløbet", (f, by, _) => f.OverdragObstacles(null, null, by)),
    ];

    /// <summary>The step of an address's last segment, in any case; null where there is none.</summary>
    public static Trin? Find(string? slug) => Alle.FirstOrDefault(t => t.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));

    /// <summary>The step that something names by its slug.</summary>
    /// <exception cref="ArgumentException">There is no such step.</exception>
    public static Trin Of(string slug) => Find(slug) ?? throw new ArgumentException($"No step is called '{slug}'.", nameof(slug));

    /// <summary>The steps that an employee can take on a forløb on a day; the others would only refuse.</summary>
    public static IReadOnlyList<Trin> Paa(Forloeb forloeb, Medarbejder by, DateOnly today) =>
        [.. Alle.Where(t => t.Obstacles(forloeb, by, today).Count == 0)];

    // The page asks for more than a day: what stands at a field somebody has yet to fill in.
    private static Trin Egen(string slug, string ord, Func<Forloeb, Medarbejder, DateOnly, IReadOnlyList<Obstacle>> obstacles) =>
        new(slug, ord, (f, by, today) => [.. obstacles(f, by, today).Where(o => o.Field is null)]);

    private static Trin Fast(string slug, string ord, Func<Forloeb, DateOnly, IReadOnlyList<Obstacle>> obstacles, Trinside side) =>
        new(slug, ord, (f, _, today) => obstacles(f, today)) { Side = side };
}
