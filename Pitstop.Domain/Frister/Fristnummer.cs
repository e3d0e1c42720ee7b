namespace Pitstop.Domain;

/// <summary>A deadline that the code can judge: which rows the page may hold, whether it applies to a forløb, and what became of each time it strikes.</summary>
public sealed class Fristnummer
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

    /// <summary>The look through the quality standard, which belongs to no forløb.</summary>
    public const string Standardeftersyn = "F17";

    /// <summary>Every deadline that can be judged, in the order of lists with the same day.</summary>
    public static readonly IReadOnlyList<Fristnummer> Alle =
    [
        new(Behandlingsgaranti, (f, _) => !f.Anonym, (f, t, _) => Fristudfald.Of(f.IvaerksatDato, FoerBehandling(f), valg: f.TidAfslaaet <= t.Due ? f.TidAfslaaet : null, valgFordi: "borgeren sagde nej til en tid inden for fristen")),
        new("F2", (f, _) => !f.Anonym, (f, _, _) => Fristudfald.Of(f.LaegesamtaleTilbudt, FoerBehandling(f))),
        new(Indstilling, (f, _) => f.OenskerIndskrivning, (f, _, _) => Fristudfald.Of(f.IndstillingAfsendt, FoerBehandling(f))),
        new("F4", (_, _) => true, (f, _, _) => Fristudfald.Of(Both(f.UdredningAfsendt, f.BehandlingsplanAfsendt), [.. FoerBehandling(f), (f.AfslagDato, "kommunen har givet afslag")])),
        new("F5", (_, _) => true, (f, _, _) => Fristudfald.Of(Nth(f.Borgerkonferencer, 1), Ophoert(f))),
        new("F6", (_, _) => true, (f, _, _) => Fristudfald.Of(Nth(f.Borgerkonferencer, 2), Ophoert(f))),
        new("F7", (_, _) => true, (f, t, _) => Fristudfald.Of(Returning(f.Statusser, t), Ophoert(f))),
        new("F8", (_, _) => true, (f, t, _) => Fristudfald.Of(Returning(f.Statusmoeder, t), Ophoert(f))),
        new("F9", (f, _) => f.IvaerksatDato < f.Fylder18, (f, _, idag) => Fristudfald.Of(f.OrienteringAfsendt, [.. Ophoert(f), (f.Fylder18 <= idag ? f.Fylder18 : null, "borgeren er fyldt 18 år")])),
        new("F10", (_, _) => true, (f, t, _) => Fristudfald.Of(Sent(f, t), [])),
        new(Kontaktvagt, (f, idag) => f is { UdskrevetDato: null, AfsluttetDato: null } && !f.ErPaaPause(idag), (_, _, _) => Fristudfald.Of(null, [])),
        new("F12", (f, _) => !f.Doed, (f, _, _) => Fristudfald.Of(f.UdskrivningsstatusAfsendt, [])),
        new(Eftervaernsslut, (f, _) => f.Eftervaern, (f, t, idag) => Fristudfald.Of(idag > t.Due ? t.Due : null, [(f.EftervaernSlut, "efterværnet er afsluttet"), (f.NyIndskrivning, "borgeren er indskrevet igen")])),
        new("F14", (f, _) => !f.Doed, (f, t, _) => Fristudfald.Of(FollowedUp(f, t, attempts: true), [(f.NyIndskrivning, "borgeren er indskrevet igen")], f.OpfoelgningFravalgt, "borgeren har sagt nej til opfølgning")),
        new("F15", (f, _) => f is { Doed: false, SamtykkeTilOpfoelgning: true }, (f, t, _) => Fristudfald.Of(FollowedUp(f, t, attempts: false), [(f.NyIndskrivning, "borgeren er indskrevet igen")], f.OpfoelgningFravalgt, "borgeren har sagt nej til opfølgning")),
        new(Klagefrist, (_, _) => true, (f, t, idag) => Fristudfald.Of(f.KlageModtaget, [(idag > t.Due ? t.Due : null, "klagefristen er udløbet")])),
        new(Standardeftersyn, (_, _) => true, (f, _, _) => Fristudfald.Of(f.NyStandardVedtaget, [])),
    ];

    /// <summary>Whether a deadline asks something of somebody at Pitstop.</summary>
    public static bool ErOpgave(string nr) => nr is not (Eftervaernsslut or Klagefrist);

    private Fristnummer(string nr, Func<Fristfakta, DateOnly, bool> kraeves, Func<Fristfakta, Fristforekomst, DateOnly, Fristudfald> bedoem) =>
        (Nr, Kraeves, Bedoem) = (nr, kraeves, bedoem);

    /// <summary>The row's number.</summary>
    public string Nr { get; }

    internal Func<Fristfakta, DateOnly, bool> Kraeves { get; }

    internal Func<Fristfakta, Fristforekomst, DateOnly, Fristudfald> Bedoem { get; }

    private static (DateOnly? Dag, string Fordi)[] Ophoert(Fristfakta f) =>
        [(f.UdskrevetDato, "borgeren er udskrevet"), (f.AfsluttetDato, "forløbet er afsluttet")];

    private static (DateOnly? Dag, string Fordi)[] FoerBehandling(Fristfakta f) =>
        [.. Ophoert(f), (f.AfslagDato, "kommunen har givet afslag"), (f.AndetTilbudValgt, "borgeren har valgt et andet tilbud, og så må garantien overskrides")];

    private static DateOnly? Both(DateOnly? one, DateOnly? other) => one is { } a && other is { } b ? (a > b ? a : b) : null;

    private static DateOnly? Nth(IReadOnlyList<DateOnly> days, int n) => days.Order().Skip(n - 1).Select(d => (DateOnly?)d).FirstOrDefault();

    // What is done counts for the time whose last day lies nearest, and for earlier ones that were left open: late.
    private static DateOnly? Returning(IReadOnlyList<DateOnly> done, Fristforekomst time) =>
        done.Where(d => NearestTo(d, time) >= time.Nummer).Select(d => (DateOnly?)d).Min();

    private static int NearestTo(DateOnly day, Fristforekomst time)
    {
        var n = 0;
        while (Distance(n + 1) < Distance(n))
            n++;
        return n;
        int Distance(int k) => Math.Abs((k == 0 ? time.Udloest : time.Laengde.After(time.Udloest, k)).DayNumber - day.DayNumber);
    }

    private static DateOnly? Sent(Fristfakta f, Fristforekomst time) =>
        f.Ordered.Where(b => b.Viden == time.Udloest).Select(b => b.Sendt).ElementAtOrDefault(time.Raekke);

    // Two attempts are enough where the law asks for the contact and not for the talk.
    private static DateOnly? FollowedUp(Fristfakta f, Fristforekomst time, bool attempts)
    {
        var own = f.Opfoelgninger.Where(o => time.Laengde.Enhed == Fristenhed.Maaned && o.Maaneder == time.Laengde.Antal).ToArray();
        var held = own.Where(o => o.Afholdt).Select(o => (DateOnly?)o.Dato).Min();
        var second = attempts ? Nth([.. own.Where(o => !o.Afholdt).Select(o => o.Dato)], 2) : null;
        return held is null || second < held ? second ?? held : held;
    }
}
