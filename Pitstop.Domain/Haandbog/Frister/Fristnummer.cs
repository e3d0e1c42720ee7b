namespace Pitstop.Domain.Haandbog;

/// <summary>
/// A deadline that the code can judge, one entry each: whether it applies to a forløb, what fulfils each time it strikes, and what to do
/// about it. What people call it and how long it is stands in its row of the page Frister.
/// </summary>
public sealed partial class Fristnummer
{
    /// <summary>The guarantee: treatment started.</summary>
    public const string Behandlingsgaranti = "F1";

    /// <summary>The indstilling to Visitationen.</summary>
    public const string Indstilling = "F3";

    /// <summary>The watch over contact.</summary>
    public const string Kontaktvagt = "F11";

    /// <summary>The end of aftercare, which comes by itself.</summary>
    public const string Eftervaernsslut = "F13";

    /// <summary>The citizen's right to complain.</summary>
    public const string Klagefrist = "F16";

    /// <summary>Every deadline that can be judged, in the order of lists with the same day.</summary>
    public static readonly IReadOnlyList<Fristnummer> Alle =
    [
        new(Behandlingsgaranti, (f, t, _) => Fristudfald.Of(
            f.IvaerksatDato, FoerBehandling(f), f.TidAfslaaet <= t.Forfalder ? f.TidAfslaaet : null,
            "borgeren sagde nej til en tid inden for fristen"))
        {
            Kraeves = (f, _) => !f.Anonym,
            Skridt =
            [
                new("Indskriv", "indskrivning") { Passer = f => f.IndskrivningsDato is null },
                new("Registrér start", "behandlingsstart"),
            ],
        },
        new("F2", (f, _, _) => Fristudfald.Of(f.LaegesamtaleTilbudt, FoerBehandling(f)))
        {
            Kraeves = (f, _) => !f.Anonym,
            Skridt = [new("Notér tilbud", "laegesamtale")],
        },
        new(Indstilling, (f, _, _) => Fristudfald.Of(f.IndstillingAfsendt, FoerBehandling(f)))
        {
            Kraeves = (f, _) => f.OenskerIndskrivning,
            Skridt = [Fristskridt.Skriv("Skriv indstilling", "indstilling")],
        },
        new("F4", (f, _, _) => Fristudfald.Of(
            Both(f.UdredningAfsendt, f.BehandlingsplanAfsendt), [.. Ophoert(f), (f.AfslagDato, "kommunen har givet afslag")]))
        {
            Skridt =
            [
                Fristskridt.Skriv("Skriv udredning", "udredning") with { Passer = f => f.UdredningAfsendt is null },
                Fristskridt.Skriv("Skriv behandlingsplan", "behandlingsplan"),
            ],
        },
        new("F5", (f, _, _) => Fristudfald.Of(Nth(f.Borgerkonferencer, 1), Ophoert(f)))
        {
            Emne = Fristemne.Borgerkonference,
            Skridt = Fristskridt.Moedet(f => PlannedFor(f, 1)),
        },
        new("F6", (f, _, _) => Fristudfald.Of(Nth(f.Borgerkonferencer, 2), Ophoert(f)))
        {
            Emne = Fristemne.Borgerkonference,
            Skridt = Fristskridt.Moedet(f => PlannedFor(f, 2)),
        },
        new("F7", (f, t, _) => Fristudfald.Of(Returning(f.Statusser, t), Ophoert(f)))
        {
            Emne = Fristemne.Status,
            Skridt = [Fristskridt.Skriv("Skriv status", "status")],
        },
        new("F8", (f, t, _) => Fristudfald.Of(Returning(f.Statusmoeder, t), Ophoert(f)))
        {
            Skridt = Fristskridt.Moedet(f => At(f.AftalteStatusmoeder, 0)),
        },
        new("F9", (f, _, idag) => Fristudfald.Of(
            f.OrienteringAfsendt, [.. Ophoert(f), (f.Fylder18 <= idag ? f.Fylder18 : null, "borgeren er fyldt 18 år")]))
        {
            Kraeves = (f, _) => f.IvaerksatDato < f.Fylder18,
            Skridt = [Fristskridt.Skriv("Skriv orientering", "orientering")],
        },
        new("F10", (f, t, _) => Fristudfald.Of(Sent(f, t), []))
        {
            Skridt = [Fristskridt.Skriv("Underret nu", "underretning")],
        },
        new(Kontaktvagt, (_, _, _) => Fristudfald.Of(null, []))
        {
            Kraeves = (f, idag) => f is { UdskrevetDato: null, AfsluttetDato: null } && !f.ErPaaPause(idag),
            Skridt = [new("Notér kontakt", "kontakt")],
        },
        new("F12", (f, _, _) => Fristudfald.Of(f.UdskrivningsstatusAfsendt, []))
        {
            Kraeves = (f, _) => !f.Doed,
            Skridt = [Fristskridt.Skriv("Skriv status ved udskrivning", "udskrivningsstatus")],
        },
        new(Eftervaernsslut, (f, t, idag) => Fristudfald.Of(
            idag > t.Forfalder ? t.Forfalder : null, [(f.EftervaernSlut, "efterværnet er afsluttet"), .. NyIndskrivning(f)]))
        {
            Kraeves = (f, _) => f.Eftervaern,
        },
        new("F14", (f, t, _) => Fristudfald.Of(FollowedUp(f, t, attempts: true), NyIndskrivning(f), f.OpfoelgningFravalgt, Fravalgt))
        {
            Emne = Fristemne.Opfoelgning,
            Kraeves = (f, _) => !f.Doed,
            Skridt = Opfoelgningen,
        },
        new("F15", (f, t, _) => Fristudfald.Of(FollowedUp(f, t, attempts: false), NyIndskrivning(f), f.OpfoelgningFravalgt, Fravalgt))
        {
            Emne = Fristemne.Opfoelgning,
            Kraeves = (f, _) => f is { Doed: false, SamtykkeTilOpfoelgning: true },
            Skridt = Opfoelgningen,
        },
        new(
            Klagefrist,
            (f, t, idag) => Fristudfald.Of(f.KlageModtaget, [(idag > t.Forfalder ? t.Forfalder : null, "klagefristen er udløbet")])),
        new("F17", (f, _, _) => Fristudfald.Of(f.NyStandardVedtaget, [])),
    ];

    private static readonly Dictionary<string, Fristnummer> ByNr = Alle.ToDictionary(f => f.Nr, StringComparer.Ordinal);

    private Fristnummer(string nr, Func<Fristfakta, Fristforekomst, DateOnly, Fristudfald> bedoem) => (Nr, Bedoem) = (nr, bedoem);

    /// <summary>The row's number.</summary>
    public string Nr { get; }

    /// <summary>What it is about.</summary>
    public Fristemne Emne { get; private init; }

    /// <summary>
    /// What to do about it, the first that fits. None where it asks nothing on a forløb: it ends by itself, or is another's.
    /// </summary>
    public IReadOnlyList<Fristskridt> Skridt { get; private init; } = [];

    /// <summary>Whether it asks something of somebody at Pitstop on a forløb.</summary>
    public bool ErOpgave => Skridt.Count > 0;

    internal Func<Fristfakta, DateOnly, bool> Kraeves { get; private init; } = (_, _) => true;

    internal Func<Fristfakta, Fristforekomst, DateOnly, Fristudfald> Bedoem { get; }

    /// <summary>The entry with a number, or null.</summary>
    public static Fristnummer? Find(string nr) => ByNr.GetValueOrDefault(nr);

    /// <summary>The numbers of what is about one thing, in the order of <see cref="Alle"/>.</summary>
    public static IEnumerable<string> Om(Fristemne emne) => Alle.Where(f => f.Emne == emne).Select(f => f.Nr);
}
