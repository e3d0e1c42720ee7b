namespace Pitstop.Domain.Haandbog;

/// <summary>
/// The facts of one forløb that deadlines rest on, and what to do about them; a fact that has not happened is null, and no list needs an
/// order.
/// </summary>
/// <param name="AnmodningDato">The day of the citizen's own first request.</param>
/// <param name="FoersteForsamtaleAfholdt">The day of the first forsamtale that was held.</param>
/// <param name="IndstillingAfsendt">The day the indstilling was sent.</param>
/// <param name="IvaerksatDato">The day treatment started.</param>
/// <param name="OenskerIndskrivning">Whether enrolment is wanted; without it no indstilling is due.</param>
public sealed record Fristfakta(
    DateOnly? AnmodningDato,
    DateOnly? FoersteForsamtaleAfholdt,
    DateOnly? IndstillingAfsendt,
    DateOnly? IvaerksatDato,
    bool OenskerIndskrivning = true)
{
    /// <summary>No facts at all.</summary>
    public static readonly Fristfakta Ingen = new(null, null, null, null);

    /// <summary>The citizen's birth, where the age matters.</summary>
    public DateOnly? FoedselsDato { get; init; }

    /// <summary>Anonymous treatment (§ 101 a), which has no guarantee.</summary>
    public bool Anonym { get; init; }

    /// <summary>The day the citizen chose another provider, by which the guarantee may be exceeded.</summary>
    public DateOnly? AndetTilbudValgt { get; init; }

    /// <summary>The day the citizen declined a time within the guarantee.</summary>
    public DateOnly? TidAfslaaet { get; init; }

    /// <summary>The day a talk with a doctor was offered.</summary>
    public DateOnly? LaegesamtaleTilbudt { get; init; }

    /// <summary>The day the udredning was sent.</summary>
    public DateOnly? UdredningAfsendt { get; init; }

    /// <summary>The day the behandlingsplan was sent.</summary>
    public DateOnly? BehandlingsplanAfsendt { get; init; }

    /// <summary>The enrolment.</summary>
    public DateOnly? IndskrivningsDato { get; init; }

    /// <summary>The day of the authority's grant.</summary>
    public DateOnly? BevillingsDato { get; init; }

    /// <summary>The day of the authority's refusal.</summary>
    public DateOnly? AfslagDato { get; init; }

    /// <summary>The day the citizen received the decision.</summary>
    public DateOnly? AfgoerelseModtaget { get; init; }

    /// <summary>The day a complaint came.</summary>
    public DateOnly? KlageModtaget { get; init; }

    /// <summary>Conferences that were held.</summary>
    public IReadOnlyList<DateOnly> Borgerkonferencer { get; init; } = [];

    /// <summary>Three-month statuses that were sent.</summary>
    public IReadOnlyList<DateOnly> Statusser { get; init; } = [];

    /// <summary>Status meetings with Visitationen that were held.</summary>
    public IReadOnlyList<DateOnly> Statusmoeder { get; init; } = [];

    /// <summary>Conferences that are planned, by key, earliest first.</summary>
    public IReadOnlyList<Guid> AftalteKonferencer { get; init; } = [];

    /// <summary>Status meetings with Visitationen that are planned, by key, earliest first.</summary>
    public IReadOnlyList<Guid> AftalteStatusmoeder { get; init; } = [];

    /// <summary>The day the Familiecenter was told of the start.</summary>
    public DateOnly? OrienteringAfsendt { get; init; }

    /// <summary>Concerns for a child.</summary>
    public IReadOnlyList<Fristbekymring> Bekymringer { get; init; } = [];

    /// <summary>
    /// The days on which both sides took part in something: contacts, talks, group sessions, conferences, and the start of treatment.
    /// </summary>
    public IReadOnlyList<DateOnly> Kontakter { get; init; } = [];

    /// <summary>Pauses: agreed, hospital or prison.</summary>
    public IReadOnlyList<Fristpause> Pauser { get; init; } = [];

    /// <summary>The discharge.</summary>
    public DateOnly? UdskrevetDato { get; init; }

    /// <summary>The citizen has died.</summary>
    public bool Doed { get; init; }

    /// <summary>The day the status at discharge was sent.</summary>
    public DateOnly? UdskrivningsstatusAfsendt { get; init; }

    /// <summary>Aftercare was accepted.</summary>
    public bool Eftervaern { get; init; }

    /// <summary>The day aftercare was ended before its time.</summary>
    public DateOnly? EftervaernSlut { get; init; }

    /// <summary>The citizen has agreed to the local follow-up.</summary>
    public bool SamtykkeTilOpfoelgning { get; init; }

    /// <summary>The day the citizen declined follow-up.</summary>
    public DateOnly? OpfoelgningFravalgt { get; init; }

    /// <summary>Follow-up talks and attempts.</summary>
    public IReadOnlyList<Fristopfoelgning> Opfoelgninger { get; init; } = [];

    /// <summary>The day the forløb ended without treatment, or was closed.</summary>
    public DateOnly? AfsluttetDato { get; init; }

    /// <summary>The day of the citizen's next enrolment after this forløb.</summary>
    public DateOnly? NyIndskrivning { get; init; }

    /// <summary>The day the quality standard in force was adopted; only for the standard's own deadline.</summary>
    public DateOnly? StandardVedtaget { get; init; }

    /// <summary>The day a newer quality standard was adopted.</summary>
    public DateOnly? NyStandardVedtaget { get; init; }

    /// <summary>Since when a referral that an udredning asks for waits to be sent; null where none does.</summary>
    public DateOnly? HenvisningMangler { get; init; }

    /// <summary>The day education and work are to be raised again, by the stance that holds; or null.</summary>
    public DateOnly? StillingTagesOp { get; init; }

    /// <summary>Consents that wait for their signature: since when, and the last day they could hold.</summary>
    public IReadOnlyList<Fristunderskrift> Underskrifter { get; init; } = [];

    /// <summary>Corrections of triggers.</summary>
    public IReadOnlyList<Fristrettelse> Rettelser { get; init; } = [];

    /// <summary>
    /// The last contact in which both sides took part, or the end of the last pause where that is later; null before enrolment.
    /// </summary>
    public DateOnly? SenesteKontakt => IndskrivningsDato is not { } enrolled ? null
        : Kontakter.Concat(Pauser.Select(p => p.Til).OfType<DateOnly>()).Append(enrolled).Max();

    /// <summary>The day the citizen turns 18, or null where the birth is not known.</summary>
    public DateOnly? Fylder18 => (FoedselsDato, FoedselsDato?.AddYears(18)) switch
    {
        ({ Month: 2, Day: 29 }, { Day: 28 } day) => day.AddDays(1),
        (_, var day) => day,
    };

    /// <summary>Whether a pause holds on a day.</summary>
    public bool ErPaaPause(DateOnly dag) => Pauser.Any(p => p.Fra <= dag && (p.Til is null || dag <= p.Til));

    /// <summary>The days something happened: none, one, or for concerns several, earliest first.</summary>
    public IReadOnlyList<DateOnly> On(Fristhaendelse haendelse) => haendelse switch
    {
        Fristhaendelse.BorgersAnmodning => One(AnmodningDato),
        Fristhaendelse.FoersteForsamtale => One(FoersteForsamtaleAfholdt),
        Fristhaendelse.IndstillingAfsendt => One(IndstillingAfsendt),
        Fristhaendelse.BlevIndskrevet => One(IndskrivningsDato),
        Fristhaendelse.Ivaerksaettelse => One(IvaerksatDato),
        Fristhaendelse.KendskabTilBekymring => [.. Ordered.Select(b => b.Viden)],
        Fristhaendelse.SenesteKontakt => One(SenesteKontakt),
        Fristhaendelse.AfgoerelseModtaget => One(AfgoerelseModtaget),
        Fristhaendelse.BlevUdskrevet => One(UdskrevetDato),
        Fristhaendelse.StandardVedtaget => One(StandardVedtaget),
        _ => throw new ArgumentOutOfRangeException(nameof(haendelse)),
    };

    /// <summary>The facts with another day for a trigger that can be corrected.</summary>
    /// <exception cref="ArgumentOutOfRangeException">That trigger is no single fact and is not corrected by a day.</exception>
    public Fristfakta With(Fristhaendelse haendelse, DateOnly? dag) => haendelse switch
    {
        Fristhaendelse.BorgersAnmodning => this with { AnmodningDato = dag },
        Fristhaendelse.FoersteForsamtale => this with { FoersteForsamtaleAfholdt = dag },
        Fristhaendelse.IndstillingAfsendt => this with { IndstillingAfsendt = dag },
        Fristhaendelse.BlevIndskrevet => this with { IndskrivningsDato = dag },
        Fristhaendelse.Ivaerksaettelse => this with { IvaerksatDato = dag },
        Fristhaendelse.AfgoerelseModtaget => this with { AfgoerelseModtaget = dag },
        Fristhaendelse.BlevUdskrevet => this with { UdskrevetDato = dag },
        _ => throw new ArgumentOutOfRangeException(nameof(haendelse)),
    };

    internal IEnumerable<Fristbekymring> Ordered => Bekymringer.OrderBy(b => b.Viden).ThenBy(b => b.Sendt ?? DateOnly.MaxValue);

    private static DateOnly[] One(DateOnly? day) => day is { } d ? [d] : [];
}

/// <summary>A concern for a child: the day somebody learned of it, and the day the underretning was sent.</summary>
public sealed record Fristbekymring(DateOnly Viden, DateOnly? Sendt);

/// <summary>A consent that waits for its signature: since when, and the last day it could hold.</summary>
public sealed record Fristunderskrift(DateOnly Siden, DateOnly Til);

/// <summary>A pause, first and last day included; without a last day it still holds.</summary>
public sealed record Fristpause(DateOnly Fra, DateOnly? Til);

/// <summary>A follow-up talk after discharge, or an attempt at one.</summary>
/// <param name="Maaneder">Which follow-up: 1, 3, 6, 9 or 12 months.</param>
/// <param name="Dato">The day.</param>
/// <param name="Afholdt">Whether the talk was held; else it was an attempt.</param>
public sealed record Fristopfoelgning(int Maaneder, DateOnly Dato, bool Afholdt);

/// <summary>A trigger's day was corrected.</summary>
/// <param name="Haendelse">Which.</param>
/// <param name="Fra">What stood before.</param>
/// <param name="Til">What stands now.</param>
/// <param name="RettetDen">The day of the correction.</param>
/// <param name="Lukkede">The deadlines that were closed at that moment, by <see cref="Frist.Noegle"/>; null where that was not kept, and
/// their days decide.</param>
public sealed record Fristrettelse(
    Fristhaendelse Haendelse, DateOnly? Fra, DateOnly? Til, DateOnly RettetDen, IReadOnlyCollection<string>? Lukkede = null)
{
    // What is written down later with an earlier day was not closed then.
    internal bool Found(Frist frist) => frist.Lukket <= RettetDen && (Lukkede is null || Lukkede.Contains(frist.Noegle));
}
