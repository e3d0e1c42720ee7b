namespace Pitstop.Domain.Sager;

// Corrections of dates that deadlines rest on, and the facts that deadlines read.
public sealed partial class Forloeb
{
    private const int ShortestReason = 10;

    /// <summary>The dates that stand and can be corrected.</summary>
    public IReadOnlyList<(Fristhaendelse Haendelse, DateOnly Dato)> Rettelige => [
        .. Enum.GetValues<Fristhaendelse>().Select(h => (h, Stands(h))).Where(x => x.Item2 is not null).Select(x => (x.h, x.Item2!.Value)),
    ];

    /// <summary>Whether a grant is recorded: from then on only a leader corrects dates.</summary>
    public bool ErBevilget => _afgoerelser.Any(a => a.Udfald == Afgoerelsesudfald.Bevilget);

    /// <summary>Every reason why a date cannot be corrected.</summary>
    public IReadOnlyList<Obstacle> RetObstacles(
        Fristhaendelse? haendelse, DateOnly? til, string? begrundelse, Medarbejder by, DateOnly today)
    {
        var found = new List<Obstacle>();
        var stands = haendelse is { } h ? Stands(h) : null;
        if (stands is null)
            found.Add(new(
                "IngenDatoAtRette", "Vælg en dato, der er registreret.", Rettelige.Count == 0 ? null : nameof(Rettelse.Haendelse)));
        if (!by.ErLeder && ErBevilget)
            found.Add(new("KunLederRetterEfterBevilling", "Efter bevillingen kan kun en leder rette datoer. Bed teamlederen om det."));
        if (til is null)
            found.Add(new("DatoMangler", "Skriv den rigtige dato.", nameof(Rettelse.Til)));
        else if (til > today)
            found.Add(new("DatoIFremtiden", "Datoen kan ikke ligge i fremtiden. Ret den.", nameof(Rettelse.Til)));
        else if (til == stands)
            found.Add(new("SammeDato", "Det er den dato, der står i forvejen. Skriv den rigtige.", nameof(Rettelse.Til)));
        else if (haendelse is { } which && stands is not null && Between(which) is var (first, last) && (til < first || til > last))
            found.Add(new(
                "DatoUdenForRaekkefoelgen",
                $"Datoen skal ligge fra {Danish.Date(first)} til {Danish.Date(last)}, for at forløbets datoer hænger sammen. Ret den, "
                    + "eller ret den anden dato først.",
                nameof(Rettelse.Til)));
        if ((begrundelse?.Trim().Length ?? 0) < ShortestReason)
            found.Add(new(
                "BegrundelseMangler", $"Skriv, hvorfor datoen rettes, med mindst {ShortestReason} tegn.", nameof(Rettelse.Begrundelse)));
        return found;
    }

    /// <summary>Corrects a date. What was closed keeps its verdict; open deadlines move.</summary>
    /// <param name="frister">The deadlines as they stand before it: what is closed among them keeps its verdict.</param>
    /// <exception cref="RefusedException">An obstacle of <see cref="RetObstacles"/> is left.</exception>
    public void Ret(
        Fristhaendelse? haendelse, DateOnly? til, string? begrundelse, IEnumerable<Frist> frister, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(RetObstacles(haendelse, til, begrundelse, by, today));
        _rettelser.Add(new Rettelse(Id, haendelse!.Value, Stands(haendelse.Value), til!.Value, begrundelse!, by, today, frister));
        Put(haendelse.Value, til.Value);
        Revision++;
    }

    /// <summary>The facts as they would be after a correction, to show what it does before it is saved.</summary>
    public Fristfakta FaktaEfter(Fristhaendelse haendelse, DateOnly til, DateOnly today)
    {
        var facts = Fakta();
        return facts.With(haendelse, til) with
        {
            Rettelser = [.. facts.Rettelser, new Fristrettelse(haendelse, Stands(haendelse), til, today)],
        };
    }

    /// <summary>What deadlines read.</summary>
    public Fristfakta Fakta() => new(
        AnmodningDato,
        FoersteForsamtale,
        FoerstSendt(Afsendelsesslags.Indstillingen),
        IvaerksatDato,
        Status != ForloebStatus.RaadgivningUdenIndskrivning)
    {
        FoedselsDato = Sag.Borger.FoedselsDato,
        Anonym = Sag.Borger.Anonym,
        TidAfslaaet = TidAfslaaet,
        AndetTilbudValgt = Status == ForloebStatus.FritValgAndetTilbud ? DateOf(Afgoerelsesudfald.FritValgAndetTilbud) : null,
        LaegesamtaleTilbudt = LaegesamtaleTilbudt,
        UdredningAfsendt = FoerstSendt(Afsendelsesslags.Udredningen),
        BehandlingsplanAfsendt = FoerstSendt(Afsendelsesslags.Behandlingsplanen),
        IndskrivningsDato = Indskrivning?.Dato,
        BevillingsDato = DateOf(Afgoerelsesudfald.Bevilget),
        AfslagDato = Status == ForloebStatus.Afslag ? DateOf(Afgoerelsesudfald.Afslag) : null,
        AfgoerelseModtaget = SenesteAfgoerelse?.ModtagetDato,
        KlageModtaget = SenesteAfgoerelse?.KlageDato,
        Borgerkonferencer = Held(Moedeart.Borgerkonference),
        Statusser = [.. Sent(Afsendelsesslags.Statussen).Select(a => a.Dato)],
        Statusmoeder = Held(Moedeart.Statusmoede),
        AftalteKonferencer = Planned(Moedeart.Borgerkonference),
        AftalteStatusmoeder = Planned(Moedeart.Statusmoede),
        OrienteringAfsendt = FoerstSendt(Afsendelsesslags.Orienteringen),
        Bekymringer = [.. _bekymringer.Select(b => new Fristbekymring(b.Viden, b.Sendt))],
        Kontakter = [.. Toveis],
        Pauser = [.. _pauser.Select(p => new Fristpause(p.Fra, p.Til))],
        UdskrevetDato = Udskrivning?.Dato,
        Doed = Udskrivning?.Aarsag == Domain.Sager.Afslutningsaarsag.Doed,
        UdskrivningsstatusAfsendt =
            Sent(Afsendelsesslags.Udskrivningsstatussen).Where(a => Counts(a.Dato)).Select(a => (DateOnly?)a.Dato).Min(),
        Eftervaern = Udskrivning?.Eftervaern == true,
        EftervaernSlut = Udskrivning?.EftervaernSlut,
        SamtykkeTilOpfoelgning = Udskrivning?.SamtykkeTilOpfoelgning == true,
        OpfoelgningFravalgt = Udskrivning?.OpfoelgningFravalgt,
        Opfoelgninger = [
            .. _opfoelgninger.Where(o => Counts(o.Dato)).Select(
                o => new Fristopfoelgning(o.Maaneder, o.Dato, o.Udfald == Opfoelgningsudfald.Afholdt)),
        ],
        AfsluttetDato = AfsluttetDato,
        NyIndskrivning = Sag.Forloeb.Where(f => f.Loebenr > Loebenr).Select(f => f.Indskrivning?.Dato).Min(),
        HenvisningMangler = _henvisninger.Where(h => h.Sendt is null).Select(h => (DateOnly?)h.Fra).Min(),
        StillingTagesOp = SenesteStilling?.TagesOp,
        Underskrifter = [.. _samtykker.Where(s => s.VenterPaaUnderskrift).Select(s => new Fristunderskrift(s.Erklaeret ?? s.Fra, s.Til))],
        Rettelser = [
            .. _rettelser.Where(r => r.Haendelse != Fristhaendelse.BlevUdskrevet || Counts(r.RettetDen))
                .OrderBy(r => r.Id)
                .Select(r => r.ToFakta()),
        ],
    };

    // After a reopening nothing counts that belonged to the end before it.
    private bool Counts(DateOnly dag) => GenaabnetDato is null || dag >= GenaabnetDato;

    // A talk with a relative is no contact with the borger; the start of treatment is a session that was held.
    private IEnumerable<DateOnly> Toveis =>
        _samtaler.Where(s => s.Udfald == Samtaleudfald.Afholdt && s.Art != Samtaleart.Paaroerende).Select(s => s.Dato)
            .Concat(_kontakter.Where(k => k.Tovejs).Select(k => k.Dato))
            .Concat(_deltagelser.Where(d => d.Fremmoedt == true).Select(d => d.Dato))
            .Concat(Held(Moedeart.Borgerkonference))
            .Concat(IvaerksatDato is { } started ? [started] : []);

    private DateOnly[] Held(Moedeart art) => [.. _moeder.Where(m => m.Art == art && m.Udfald == Samtaleudfald.Afholdt).Select(m => m.Dato)];

    private Guid[] Planned(Moedeart art) =>
        [.. _moeder.Where(m => m.Art == art && m.Udfald == Samtaleudfald.Aftalt).OrderBy(m => m.Dato).Select(m => m.Id)];

    private DateOnly? DateOf(Afgoerelsesudfald udfald) => _afgoerelser.Where(a => a.Udfald == udfald).Select(a => (DateOnly?)a.Dato).Max();

    private DateOnly? Stands(Fristhaendelse haendelse) => haendelse switch
    {
        Fristhaendelse.BorgersAnmodning => AnmodningDato,
        Fristhaendelse.FoersteForsamtale => FoersteForsamtale,
        Fristhaendelse.IndstillingAfsendt => FoerstSendt(Afsendelsesslags.Indstillingen),
        Fristhaendelse.BlevIndskrevet => Indskrivning?.Dato,
        Fristhaendelse.Ivaerksaettelse => IvaerksatDato,
        Fristhaendelse.AfgoerelseModtaget => SenesteAfgoerelse?.ModtagetDato,
        Fristhaendelse.BlevUdskrevet => Udskrivning?.Dato,
        _ => null,
    };

    private void Put(Fristhaendelse haendelse, DateOnly dato)
    {
        switch (haendelse)
        {
            case Fristhaendelse.BorgersAnmodning: AnmodningDato = dato; break;
            case Fristhaendelse.FoersteForsamtale: HeldForsamtaler.MinBy(s => s.Dato)!.Ret(dato); break;
            case Fristhaendelse.IndstillingAfsendt: Sent(Afsendelsesslags.Indstillingen).MinBy(a => a.Dato)!.Ret(dato); break;
            case Fristhaendelse.BlevIndskrevet: Indskrivning!.Ret(dato); break;
            case Fristhaendelse.Ivaerksaettelse: IvaerksatDato = dato; break;
            case Fristhaendelse.AfgoerelseModtaget: SenesteAfgoerelse!.Modtag(dato); break;
            default: Udskrivning!.Ret(dato); break;
        }
    }

    // The order of the way through: no correction may turn it round.
    private (DateOnly First, DateOnly Last) Between(Fristhaendelse haendelse) => haendelse switch
    {
        Fristhaendelse.BorgersAnmodning => (Opening, IvaerksatDato ?? DateOnly.MaxValue),
        Fristhaendelse.FoersteForsamtale =>
            (_henvendelser.Min(h => h.Dato), Earliest(Indskrivning?.Dato, Second(HeldForsamtaler.Select(s => s.Dato)))),
        Fristhaendelse.IndstillingAfsendt =>
            (_henvendelser.Min(h => h.Dato),
             Earliest(_afgoerelser.Min(a => (DateOnly?)a.Dato), Second(Sent(Afsendelsesslags.Indstillingen).Select(a => a.Dato)))),
        Fristhaendelse.BlevIndskrevet => (FoersteForsamtale ?? Opening, IvaerksatDato ?? DateOnly.MaxValue),
        Fristhaendelse.Ivaerksaettelse => (Indskrivning?.Dato ?? Opening, Udskrivning?.Dato ?? DateOnly.MaxValue),
        Fristhaendelse.AfgoerelseModtaget => (SenesteAfgoerelse?.Dato ?? Opening, SenesteAfgoerelse?.KlageDato ?? DateOnly.MaxValue),
        _ =>
            (IvaerksatDato ?? Opening,
             Earliest(
                 Udskrivning?.EftervaernSlut,
                 _opfoelgninger.Min(o => (DateOnly?)o.Dato),
                 Sag.Forloeb.Where(f => f.Loebenr > Loebenr).Min(f => f.Indskrivning?.Dato))),
    };

    private static DateOnly Earliest(params DateOnly?[] days) => days.Min() ?? DateOnly.MaxValue;

    // A correction of the first may not carry it past the next of its kind: the deadline would rest on that one.
    private static DateOnly? Second(IEnumerable<DateOnly> days) => days.Order().Skip(1).Select(d => (DateOnly?)d).FirstOrDefault();
}
