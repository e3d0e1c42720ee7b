namespace Pitstop.Domain.Haandbog;

/// <summary>A warning that is a task of its own and stands on the board until it is acted on: one entry each.</summary>
public sealed class StaaendeAdvarsel
{
    /// <summary>Every standing warning, in the order in which a forløb shows them.</summary>
    public static readonly IReadOnlyList<StaaendeAdvarsel> Alle =
    [
        new(
            Fristadvarselsslags.StartetUdenBevilling,
            siden: (f, _) => f is { BevillingsDato: null, AfslagDato: null } && Runs(f) ? f.IvaerksatDato : null,
            tekst: d => $"Behandlingen er startet {d} uden registreret bevilling. Registrér bevillingen, eller ring til Visitationen.",
            skridt: new("Registrér afgørelse", "afgoerelse")),
        new(
            Fristadvarselsslags.FyldtAtten,
            siden: (f, idag) =>
                Runs(f) && f.Fylder18 <= idag && f.IndskrivningsDato < f.Fylder18 && !(f.BevillingsDato >= f.Fylder18) ? f.Fylder18 : null,
            tekst: d => $"Borgeren fyldte 18 år {d}. Retsgrundlaget er nu serviceloven § 101. "
                + "Bed Visitationen om en ny afgørelse, og registrér den her.",
            skridt: new("Registrér afgørelse", "afgoerelse")),
        new(
            Fristadvarselsslags.HenvisningMangler,
            siden: (f, _) => Runs(f) ? f.HenvisningMangler : null,
            tekst: d => $"Udredningen fra {d} siger, at borgeren har brug for psykiatrisk udredning. "
                + "Sørg for henvisningen, og notér under Registrér, hvornår den er sendt.",
            skridt: new("Notér henvisning", "henvisning")),
        new(
            Fristadvarselsslags.StillingTagesOp,
            siden: (f, idag) => Runs(f) && f.StillingTagesOp <= idag ? f.StillingTagesOp : null,
            tekst: d => $"I aftalte at tage uddannelse og beskæftigelse op igen {d}. "
                + "Tal med borgeren om det, og skriv stillingen i en status eller en ny plan.",
            skridt: Fristskridt.Skriv("Skriv status", "status")),
        new(
            Fristadvarselsslags.UnderskriftMangler,
            siden: (f, idag) =>
                f.AfsluttetDato is null ? f.Underskrifter.Where(u => u.Til >= idag).Select(u => (DateOnly?)u.Siden).Min() : null,
            tekst: d => $"En samtykkeerklæring fra {d} venter på borgerens underskrift. "
                + "Samtykket gælder først, når den er der. Notér under Samtykke, hvornår borgeren skrev under.",
            skridt: new("Notér underskrift", "samtykke")),
    ];

    private readonly Func<Fristfakta, DateOnly, DateOnly?> _siden;
    private readonly Func<string, string> _tekst;

    private StaaendeAdvarsel(
        Fristadvarselsslags slags, Func<Fristfakta, DateOnly, DateOnly?> siden, Func<string, string> tekst, Fristskridt skridt) =>
        (Slags, _siden, _tekst, Skridt) = (slags, siden, tekst, skridt);

    /// <summary>The kind; its name is the task's number.</summary>
    public Fristadvarselsslags Slags { get; }

    /// <summary>What to do about it.</summary>
    public Fristskridt Skridt { get; }

    /// <summary>The entry of a kind by name, or null.</summary>
    public static StaaendeAdvarsel? Find(string nr) => Alle.FirstOrDefault(a => a.Slags.ToString() == nr);

    /// <summary>The warnings that stand on a day.</summary>
    internal static IEnumerable<Fristadvarsel> On(Fristfakta fakta, DateOnly idag) =>
        from advarsel in Alle
        let siden = advarsel._siden(fakta, idag)
        where siden is not null
        select new Fristadvarsel(advarsel.Slags, advarsel._tekst(Danish.Date(siden.Value)), siden);

    private static bool Runs(Fristfakta f) => f is { UdskrevetDato: null, AfsluttetDato: null };
}
