namespace Pitstop.Domain.Sager;

// Contact, meetings, concerns, relatives, and who has the forløb.
public sealed partial class Forloeb
{
    /// <summary>Every reason why a contact cannot be recorded.</summary>
    public IReadOnlyList<Obstacle> KontaktObstacles(DateOnly? dato, Kontaktform? form, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (ErLukket)
            found.Add(ErSlut);
        if (form is null)
            found.Add(new("FormMangler", "Vælg, hvordan I havde kontakt, eller hvordan du prøvede.", nameof(Kontakt.Form)));
        Day(found, dato, _henvendelser.Min(h => h.Dato), "Kontakten", "henvendelsen kom", today, nameof(Kontakt.Dato));
        return found;
    }

    /// <summary>Records a contact outside talks, or an attempt.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="KontaktObstacles"/> is left.</exception>
    public void RegistrerKontakt(DateOnly? dato, Kontaktform? form, bool tovejs, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(KontaktObstacles(dato, form, today));
        _kontakter.Add(new Kontakt(Id, dato!.Value, form!.Value, tovejs, by));
        Revision++;
    }

    /// <summary>Every reason why a meeting cannot be planned.</summary>
    public IReadOnlyList<Obstacle> MoedeObstacles(Moedeart? art, DateOnly? dato, DateOnly today)
    {
        var found = new List<Obstacle>();
        Running(found);
        if (Indskrivning is null)
            found.Add(new("IkkeIndskrevet", "Konferencer og statusmøder begynder, når borgeren er indskrevet."));
        if (art is null)
            found.Add(new("ArtMangler", "Vælg, hvilket møde det er.", nameof(Moede.Art)));
        if (dato is null)
            found.Add(new("DatoMangler", "Skriv mødets dato.", nameof(Moede.Dato)));
        else if (dato < Indskrivning?.Dato)
            found.Add(new(
                "MoedeFoerIndskrivning",
                $"Mødet kan ikke ligge før indskrivningen {Danish.Date(Indskrivning.Dato)}. Ret datoen.",
                nameof(Moede.Dato)));
        else if (dato > today.AddYears(1))
            found.Add(new("MoedeForLangtFremme", "Mødet ligger mere end et år fremme. Ret datoen.", nameof(Moede.Dato)));
        return found;
    }

    /// <summary>Plans a conference or a status meeting.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="MoedeObstacles"/> is left.</exception>
    public Moede PlanlaegMoede(Moedeart? art, DateOnly? dato, TimeOnly? klokken, string? dagsorden, string? inviterede, DateOnly today)
    {
        RefusedException.ThrowIfAny(MoedeObstacles(art, dato, today));
        var moede = new Moede(Id, art!.Value, dato!.Value, klokken, dagsorden, inviterede);
        _moeder.Add(moede);
        Revision++;
        return moede;
    }

    /// <summary>Every reason why a meeting cannot be recorded as held.</summary>
    public IReadOnlyList<Obstacle> HoldMoedeObstacles(Guid moedeId, string? beslutninger, DateOnly today)
    {
        var moede = _moeder.Single(m => m.Id == moedeId);
        var found = new List<Obstacle>();
        if (moede.Udfald != Samtaleudfald.Aftalt)
            found.Add(new(
                "HarUdfald",
                $"Mødet er allerede registreret som {moede.Udfald.DisplayName().ToLowerInvariant()}. Planlæg et nyt, hvis I mødes "
                    + "igen."));
        if (moede.Dato > today)
            found.Add(new(
                "MoedeIFremtiden",
                "Mødet ligger i fremtiden og kan ikke være holdt endnu. Vent, eller planlæg det på den dag, det blev holdt."));
        if (string.IsNullOrWhiteSpace(beslutninger))
            found.Add(new(
                "BeslutningerMangler", "Skriv, hvad I besluttede. Uden en note tæller mødet ikke.", nameof(Moede.Beslutninger)));
        return found;
    }

    /// <summary>Records that a meeting was held.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="HoldMoedeObstacles"/> is left.</exception>
    public void HoldMoede(Guid moedeId, Chime chime, string? beslutninger, DateOnly today)
    {
        RefusedException.ThrowIfAny(HoldMoedeObstacles(moedeId, beslutninger, today));
        _moeder.Single(m => m.Id == moedeId).Hold(chime, beslutninger!);
        Revision++;
    }

    /// <summary>Calls a meeting off.</summary>
    /// <exception cref="RefusedException">It has been held or called off already.</exception>
    public void AflysMoede(Guid moedeId)
    {
        var moede = _moeder.Single(m => m.Id == moedeId);
        if (moede.Udfald != Samtaleudfald.Aftalt)
            throw new RefusedException([
                new("HarUdfald", $"Mødet er allerede registreret som {moede.Udfald.DisplayName().ToLowerInvariant()}."),
            ]);
        moede.Aflys();
        Revision++;
    }

    /// <summary>
    /// Every reason why a concern for a child cannot be recorded, which is each one's own duty. No state of the forløb stands in the way
    /// of it.
    /// </summary>
    public static IReadOnlyList<Obstacle> BekymringObstacles(DateOnly? viden, DateOnly? sendt, DateOnly today)
    {
        var found = new List<Obstacle>();
        Day(found, viden, null, "Dagen", "", today, nameof(Bekymring.Viden));
        if (sendt is not null)
            Day(found, sendt, viden, "Underretningen", "du fik kendskab til bekymringen", today, nameof(Bekymring.Sendt));
        return found;
    }

    /// <summary>Records a concern for a child.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="BekymringObstacles"/> is left.</exception>
    public void RegistrerBekymring(DateOnly? viden, DateOnly? sendt, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(BekymringObstacles(viden, sendt, today));
        _bekymringer.Add(new Bekymring(Id, viden!.Value, sendt, by.Navn));
        Revision++;
    }

    /// <summary>Records that the underretning of a concern was sent.</summary>
    /// <exception cref="RefusedException">It is sent already, it is written here and is noted there, or the day cannot be.</exception>
    public void MarkerUnderretningSendt(Guid bekymringId, DateOnly? sendt, DateOnly today)
    {
        var bekymring = _bekymringer.Single(b => b.Id == bekymringId);
        var found = new List<Obstacle>();
        if (bekymring.Sendt is { } earlier)
            found.Add(new("AlleredeSendt", $"Underretningen er allerede registreret som sendt {Danish.Date(earlier)}."));
        else if (bekymring.DokumentId is not null)
            found.Add(new(
                "UnderretningenErSkrevetHer",
                "Underretningen er skrevet i Pitstop Intranet. Åbn den under Dokumenter på forløbet, og notér dér, at den er sendt."));
        Day(found, sendt, bekymring.Viden, "Underretningen", "du fik kendskab til bekymringen", today, nameof(Bekymring.Sendt));
        RefusedException.ThrowIfAny(found);
        bekymring.Send(sendt!.Value);
        Revision++;
    }

    /// <summary>
    /// Takes over an underretning that is written: it tells of the oldest concern that no other tells of, or of one that is recorded now. A
    /// correction tells of the same one. The concern waits until the underretning is sent.
    /// </summary>
    public void TagBekymring(Guid dokumentId, DateOnly viden, DateOnly dag, string af)
    {
        if (_bekymringer.Any(b => b.DokumentId == dokumentId))
            return;
        if (_bekymringer.Where(b => b is { Sendt: null, DokumentId: null } && b.Viden <= dag).MinBy(b => b.Viden) is { } waiting)
            waiting.Tell(dokumentId);
        else
            _bekymringer.Add(new Bekymring(Id, viden, null, af, dokumentId));
        Revision++;
    }

    /// <summary>Every reason why a relative cannot be named.</summary>
    public IReadOnlyList<Obstacle> PaaroerendeObstacles(string? navn)
    {
        List<Obstacle> found = [.. LukketObstacles()];
        if (string.IsNullOrWhiteSpace(navn))
            found.Add(new("NavnMangler", "Skriv den pårørendes navn.", nameof(Domain.Sager.Paaroerende.Navn)));
        return found;
    }

    /// <summary>Names a relative who comes to talks.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="PaaroerendeObstacles"/> is left.</exception>
    public Paaroerende TilfoejPaaroerende(string? navn, string? relation)
    {
        RefusedException.ThrowIfAny(PaaroerendeObstacles(navn));
        var relative = new Paaroerende(Id, navn!, relation);
        _paaroerende.Add(relative);
        Revision++;
        return relative;
    }

    /// <summary>Every reason why the forløb cannot go to another behandler.</summary>
    public IReadOnlyList<Obstacle> OverdragObstacles(Medarbejder? til, string? note, Medarbejder by)
    {
        List<Obstacle> found = [.. LukketObstacles()];
        if (!by.ErLeder && by.Id != BehandlerId)
            found.Add(new("KunBehandlerEllerLeder", "Kun forløbets behandler eller en leder kan overdrage det. Bed en af dem."));
        if (til is null || !til.ArbejderMedSager)
            found.Add(new("ModtagerMangler", "Vælg den behandler, der skal have forløbet.", "Til"));
        else if (til.Id == BehandlerId)
            found.Add(new("HarForloebet", $"{til.Navn} har allerede forløbet. Vælg en anden.", "Til"));
        else if (!Sag.ErAabenFor(til.Id))
            found.Add(new(
                "ModtagerenHarIkkeAdgang",
                $"Sagen er skærmet, og {til.Navn} er ikke blandt dem, der må se den. Vælg en anden, eller bed "
                    + "en leder om at give adgang.",
                "Til"));
        if (string.IsNullOrWhiteSpace(note))
            found.Add(new(
                "NoteMangler",
                "Skriv, hvad den næste behandler skal vide: hvor I er, hvad der er aftalt, og hvad der haster.",
                nameof(Overdragelse.Note)));
        return found;
    }

    /// <summary>The forløb goes to another behandler.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="OverdragObstacles"/> is left.</exception>
    public void Overdrag(Medarbejder? til, string? note, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(OverdragObstacles(til, note, by));
        _overdragelser.Add(new Overdragelse(Id, BehandlerNavn, til!, today, note!));
        (BehandlerId, BehandlerNavn) = (til!.Id, til.Navn);
        _tildelinger.RemoveAll(t => t.MedarbejderId == til.Id);
        Revision++;
    }
}
