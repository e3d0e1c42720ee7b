namespace Pitstop.Domain.Haandbog;

// What became of one time that a deadline strikes, and what to do about it.
public sealed partial class Fristnummer
{
    private const string Fravalgt = "borgeren har sagt nej til opfølgning";

    private static Fristskridt[] Opfoelgningen => [new("Notér opfølgning", "opfoelgning")];

    private static (DateOnly? Dag, string Fordi)[] Ophoert(Fristfakta f) =>
        [(f.UdskrevetDato, "borgeren er udskrevet"), (f.AfsluttetDato, "forløbet er afsluttet")];

    private static (DateOnly? Dag, string Fordi)[] FoerBehandling(Fristfakta f) =>
    [
        .. Ophoert(f), (f.AfslagDato, "kommunen har givet afslag"),
        (f.AndetTilbudValgt, "borgeren har valgt et andet tilbud, og så må garantien overskrides"),
    ];

    private static (DateOnly? Dag, string Fordi)[] NyIndskrivning(Fristfakta f) => [(f.NyIndskrivning, "borgeren er indskrevet igen")];

    private static DateOnly? Both(DateOnly? one, DateOnly? other) => one is { } a && other is { } b ? (a > b ? a : b) : null;

    private static DateOnly? Nth(IReadOnlyList<DateOnly> days, int n) =>
        days.Order().Skip(n - 1).Select(d => (DateOnly?)d).FirstOrDefault();

    // The conferences that are planned come after those that were held, and each stands for the next one.
    private static Guid? PlannedFor(Fristfakta f, int n) => At(f.AftalteKonferencer, Math.Max(0, n - 1 - f.Borgerkonferencer.Count));

    private static Guid? At(IReadOnlyList<Guid> keys, int i) => i < keys.Count ? keys[i] : null;

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
