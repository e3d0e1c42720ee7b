namespace Pitstop.Domain.Sager;

// What happens between enrolment and discharge.
public sealed partial class Forloeb
{
    /// <summary>Whether it still runs: nothing has ended it and the borger is not discharged.</summary>
    public bool ErIGang => Status < ForloebStatus.Udskrevet;

    /// <summary>
    /// The states in which the forløb asks nothing more: also the follow-up is over. A concern for a child that is not reported stays.
    /// </summary>
    public static readonly IReadOnlyList<ForloebStatus> LukkedeStatusser = [
        .. Enum.GetValues<ForloebStatus>().Where(s => s >= ForloebStatus.Afslag),
    ];

    /// <summary>Whether nothing is left to do.</summary>
    public bool ErLukket => LukkedeStatusser.Contains(Status);

    /// <summary>The pause that holds now, or null.</summary>
    public Pause? AabenPause => _pauser.FirstOrDefault(p => p.Til is null);

    /// <summary>Every reason why the borger cannot go on with advisory talks instead of enrolment.</summary>
    public IReadOnlyList<Obstacle> RaadgivningObstacles() => Status == ForloebStatus.ForsamtaleAfholdt
        ? []
        : [new("IkkeEfterForsamtalen", "Rådgivning uden indskrivning vælges efter en afholdt forsamtale og før indskrivningen.")];

    /// <summary>The borger does not want to be enrolled now; up to two more talks are offered, and no indstilling is due.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="RaadgivningObstacles"/> is left.</exception>
    public void VaelgRaadgivning(Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(RaadgivningObstacles());
        Step(ForloebStatus.RaadgivningUdenIndskrivning, today, "Borgeren ønsker ikke indskrivning nu", by);
    }

    /// <summary>Every reason why a pause cannot begin.</summary>
    public IReadOnlyList<Obstacle> PauseObstacles(Pauseaarsag? aarsag, DateOnly? fra, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (Status is not (ForloebStatus.UnderUdredning or ForloebStatus.IBehandling or ForloebStatus.StoffriEfterbehandling))
            found.Add(new(
                "IkkeIBehandling",
                AabenPause is { } open
                    ? $"Forløbet har allerede en pause fra {Danish.Date(open.Fra)}. Afslut den først."
                    : "Kun et forløb i behandling kan holde pause."));
        if (aarsag is null)
            found.Add(new("AarsagMangler", "Vælg, hvorfor behandlingen holder pause.", nameof(Domain.Sager.Pause.Aarsag)));
        Day(
            found,
            fra,
            _pauser.Max(p => p.Til)?.AddDays(1) ?? IvaerksatDato,
            "Pausen",
            "behandlingen sidst var i gang",
            today,
            nameof(Domain.Sager.Pause.Fra));
        return found;
    }

    /// <summary>Treatment rests from a day.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="PauseObstacles"/> is left.</exception>
    public void HoldPause(Pauseaarsag? aarsag, DateOnly? fra, bool udenBetaling, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(PauseObstacles(aarsag, fra, today));
        _pauser.Add(new Pause(Id, aarsag!.Value, fra!.Value, udenBetaling));
        Step(ForloebStatus.Pause, fra.Value, aarsag.Value.DisplayName(), by);
    }

    /// <summary>Every reason why a pause cannot end.</summary>
    public IReadOnlyList<Obstacle> GenoptagObstacles(DateOnly? til, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (AabenPause is null)
            found.Add(new("IngenPause", "Forløbet holder ikke pause."));
        Day(found, til, AabenPause?.Fra, "Pausens sidste dag", "pausen begyndte", today, "Dato");
        return found;
    }

    /// <summary>The pause ends with a day, and treatment goes on where it was.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="GenoptagObstacles"/> is left.</exception>
    public void Genoptag(DateOnly? til, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(GenoptagObstacles(til, today));
        AabenPause!.Slut(til!.Value);
        var before = StatusFoerPausen;
        Step(before == ForloebStatus.UnderUdredning && HarPlan ? ForloebStatus.IBehandling : before, til.Value, "Pausen er slut", by);
    }

    private ForloebStatus StatusFoerPausen => _skridt.OrderBy(s => s.Nummer).Last(s => s.Til == ForloebStatus.Pause).Fra;

    /// <summary>Every reason why stoffri efterbehandling cannot begin: it follows a completed ambulant course with drug-freedom.</summary>
    public IReadOnlyList<Obstacle> StoffriObstacles(DateOnly? fra, bool gennemfoert, bool stoffri, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (Status != ForloebStatus.IBehandling)
            found.Add(new("IkkeIBehandling", "Stoffri efterbehandling følger efter et forløb i behandling."));
        if (!gennemfoert)
            found.Add(new(
                "ForloebIkkeGennemfoert",
                "Sæt kryds ved, at det ambulante forløb er gennemført, eller vent, til det er.",
                "Gennemfoert"));
        if (!stoffri)
            found.Add(new("IkkeStoffri", "Sæt kryds ved, at borgeren er stoffri, eller vent, til det er tilfældet.", "Stoffri"));
        Day(found, fra, IvaerksatDato, "Starten", "behandlingen startede", today, nameof(StoffriFra));
        return found;
    }

    /// <summary>Stoffri efterbehandling begins.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="StoffriObstacles"/> is left.</exception>
    public void BegyndStoffri(DateOnly? fra, bool gennemfoert, bool stoffri, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(StoffriObstacles(fra, gennemfoert, stoffri, today));
        StoffriFra = fra;
        Step(ForloebStatus.StoffriEfterbehandling, fra!.Value, "Ambulant forløb gennemført, borgeren er stoffri", by);
    }

    /// <summary>Every reason why the offer of a talk with a doctor cannot be recorded.</summary>
    public IReadOnlyList<Obstacle> LaegesamtaleObstacles(DateOnly? dato, DateOnly today)
    {
        var found = new List<Obstacle>();
        Running(found);
        if (LaegesamtaleTilbudt is { } earlier)
            found.Add(new("AlleredeTilbudt", $"Lægesamtalen er allerede registreret som tilbudt {Danish.Date(earlier)}."));
        Day(found, dato, _henvendelser.Min(h => h.Dato), "Tilbuddet", "henvendelsen kom", today, "Dato");
        return found;
    }

    /// <summary>Records that a talk with a doctor was offered, and whether the borger wanted it.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="LaegesamtaleObstacles"/> is left.</exception>
    public void TilbydLaegesamtale(DateOnly? dato, bool oensket, DateOnly today)
    {
        RefusedException.ThrowIfAny(LaegesamtaleObstacles(dato, today));
        (LaegesamtaleTilbudt, LaegesamtaleOensket) = (dato, oensket);
        Revision++;
    }

    /// <summary>
    /// Takes over whether a finished udredning finds a need for a psychiatric assessment: a task until the referral is sent. A new
    /// udredning also speaks for those before it, a correction for its own document alone; what was sent is never taken back. To be called
    /// before the udredning's mapping is taken over, which tells the one from the other.
    /// </summary>
    public void TagHenvisning(bool behov, Guid dokumentId, DateOnly dag)
    {
        var corrects = _kortlaegninger.Any(k => k.DokumentId == dokumentId);
        if (behov && _henvisninger.All(h => h.DokumentId != dokumentId))
            _henvisninger.Add(new PsykiatriskHenvisning(Id, dokumentId, dag));
        else if (!behov)
            _henvisninger.RemoveAll(h => h.Sendt is null && (!corrects || h.DokumentId == dokumentId));
        Revision++;
    }

    /// <summary>Every reason why the referral cannot be recorded as sent.</summary>
    public IReadOnlyList<Obstacle> HenvisObstacles(DateOnly? dato, DateOnly today)
    {
        List<Obstacle> found = [.. LukketObstacles()];
        if (_henvisninger.All(h => h.Sendt is not null))
            found.Add(new(
                "IngenHenvisningMangler",
                "Der mangler ingen henvisning. Opgaven kommer, når en færdig udredning siger, at borgeren har brug "
                    + "for psykiatrisk udredning."));
        Day(found, dato, _henvendelser.Min(h => h.Dato), "Henvisningen", "henvendelsen kom", today, "Dato");
        return found;
    }

    /// <summary>Records that the referral to a psychiatric assessment was sent; it answers every udredning that asks for one.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="HenvisObstacles"/> is left.</exception>
    public void Henvis(DateOnly? dato, DateOnly today)
    {
        RefusedException.ThrowIfAny(HenvisObstacles(dato, today));
        foreach (var waiting in _henvisninger.Where(h => h.Sendt is null))
            waiting.Send(dato!.Value);
        Revision++;
    }

    /// <summary>Every reason why it cannot be recorded that the borger declined a time.</summary>
    public IReadOnlyList<Obstacle> AfslaaTidObstacles(DateOnly? dato, DateOnly today)
    {
        var found = new List<Obstacle>();
        Running(found);
        if (AnmodningDato is null)
            found.Add(new("IngenGaranti", "Der løber ingen behandlingsgaranti, som borgeren kan sige nej inden for."));
        if (IvaerksatDato is { } started)
            found.Add(new("BehandlingenErStartet", $"Behandlingen er startet {Danish.Date(started)}."));
        Day(found, dato, AnmodningDato, "Dagen", "borgeren bad om behandling", today, "Dato");
        return found;
    }

    /// <summary>
    /// Records that the borger declined a time: what is not fulfilled then is the borger's choice and no breach. Of several days the first
    /// counts.
    /// </summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="AfslaaTidObstacles"/> is left.</exception>
    public void AfslaaTid(DateOnly? dato, DateOnly today)
    {
        RefusedException.ThrowIfAny(AfslaaTidObstacles(dato, today));
        TidAfslaaet = TidAfslaaet < dato ? TidAfslaaet : dato;
        Revision++;
    }
}
