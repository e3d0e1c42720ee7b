namespace Pitstop.Domain.Sager;

public sealed partial class Forloeb
{
    private const int LongestSinceRequest = 60;
    private static readonly DateOnly Opening = new(2015, 1, 1);

    /// <summary>The first forsamtale that was held, or null.</summary>
    public DateOnly? FoersteForsamtale => HeldForsamtaler.Select(s => (DateOnly?)s.Dato).Min();

    /// <summary>The first day that a document of a kind was sent, or null.</summary>
    public DateOnly? FoerstSendt(string kind) => Sent(kind).Select(a => (DateOnly?)a.Dato).Min();

    /// <summary>Every reason why a contact cannot be recorded.</summary>
    public static IReadOnlyList<Obstacle> HenvendelseObstacles(HenvendelseData data, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (data.Dato is null)
            found.Add(new("DatoMangler", "Skriv den dag, henvendelsen kom.", nameof(data.Dato)));
        else if (data.Dato > today)
            found.Add(new("HenvendelseIFremtiden", "Henvendelsen kan ikke være kommet i fremtiden. Ret datoen.", nameof(data.Dato)));
        else if (data.Dato < Opening)
            found.Add(new("HenvendelseFoerAabning", "Pitstop åbnede i 2015. Ret datoen.", nameof(data.Dato)));
        if (data.Henvender is null)
            found.Add(new("HenvenderMangler", "Vælg, hvem der henvendte sig.", nameof(data.Henvender)));
        if (string.IsNullOrWhiteSpace(data.Anledning))
            found.Add(new("AnledningMangler", "Skriv kort, hvad henvendelsen handler om.", nameof(data.Anledning)));
        if (data.AnmodningDato > today)
            found.Add(new("AnmodningIFremtiden", "Borgeren kan ikke have bedt om behandling i fremtiden. Ret datoen.", nameof(data.AnmodningDato)));
        else if (data.AnmodningDato < Opening)
            found.Add(new("AnmodningFoerAabning", "Pitstop åbnede i 2015. Ret datoen.", nameof(data.AnmodningDato)));
        else if (data.AnmodningDato < data.Dato?.AddDays(-LongestSinceRequest))
            found.Add(new("AnmodningForTidlig", $"Dagen ligger mere end {LongestSinceRequest} dage før henvendelsen {Danish.Date(data.Dato.Value)}. Skriv den dag, borgeren bad om behandling denne gang, eller ret henvendelsens dato.", nameof(data.AnmodningDato)));
        if (data is { AnmodningDato: null, Henvender: Domain.Sager.Henvender.Borger or Domain.Sager.Henvender.Foraelder })
            found.Add(new("AnmodningMangler", "Skriv den dag, der blev bedt om behandling. Den dag starter behandlingsgarantien.", nameof(data.AnmodningDato)));
        return found;
    }

    /// <summary>Why the contact cannot be from a parent: one has a say only until the borger is 18.</summary>
    /// <param name="data">The contact.</param>
    /// <param name="foedt">The borger's date of birth, or null where it is not known yet.</param>
    public static IReadOnlyList<Obstacle> ForaelderObstacles(HenvendelseData data, DateOnly? foedt) =>
        data is { Henvender: Domain.Sager.Henvender.Foraelder, Dato: { } dato } && foedt is { } born && Retsgrundlaget.Of(Borger.Alder(born, dato)) == Retsgrundlag.ServicelovenParagraf101
            ? [new("ForaelderTilVoksen", "Borgeren var fyldt 18 år, da henvendelsen kom. Vælg Pårørende, eller ret borgerens fødselsdato.", nameof(data.Henvender))]
            : [];

    /// <summary>Every reason why a borger who is back is not received in this forløb, running or ended: there is a newer one.</summary>
    public IReadOnlyList<Obstacle> GenhenvendelseObstacles() => ErIGang || Sag.Forloeb.All(f => f.Loebenr <= Loebenr) ? [] : [HasNewer];

    /// <summary>Records a further contact. If it holds the borger's own first request, the guarantee starts on that day.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="HenvendelseObstacles"/> or <see cref="ForaelderObstacles"/> is left, or the forløb has ended.</exception>
    public void RegistrerHenvendelse(HenvendelseData data, DateOnly today)
    {
        List<Obstacle> found = [.. HenvendelseObstacles(data, today), .. ForaelderObstacles(data, Sag.Borger.FoedselsDato)];
        Running(found);
        RefusedException.ThrowIfAny(found);
        _henvendelser.Add(new Henvendelse(Id, data));
        if (data.AnmodningDato is { } asked && (AnmodningDato is null || asked < AnmodningDato))
            AnmodningDato = asked;
        Revision++;
    }

    /// <summary>Every reason why a talk cannot be recorded with this outcome.</summary>
    public IReadOnlyList<Obstacle> SamtaleObstacles(DateOnly? dato, Samtaleudfald? udfald, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (ErLukket)
            found.Add(IsOver);
        var first = _henvendelser.Min(h => h.Dato);
        if (dato is null)
            found.Add(new("DatoMangler", "Skriv samtalens dato.", nameof(Samtale.Dato)));
        else if (dato < first)
            found.Add(new("SamtaleFoerHenvendelse", $"Samtalen ligger før henvendelsen {Danish.Date(first)}. Ret datoen.", nameof(Samtale.Dato)));
        else if (dato > today.AddYears(1))
            found.Add(new("SamtaleForLangtFremme", "Samtalen ligger mere end et år fremme. Ret datoen.", nameof(Samtale.Dato)));
        if (udfald is null)
            found.Add(new("UdfaldMangler", "Vælg, om samtalen er aftalt, afholdt eller aflyst, eller om borgeren udeblev.", nameof(Samtale.Udfald)));
        else if (udfald is Samtaleudfald.Afholdt or Samtaleudfald.Udeblevet && dato > today)
            found.Add(new("UdfaldFoerSamtale", "Samtalen ligger i fremtiden, så den kan ikke være afholdt, og borgeren kan ikke være udeblevet endnu. Vælg Aftalt, eller ret datoen.", nameof(Samtale.Udfald)));
        return found;
    }

    /// <summary>Records a talk, planned or over.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="SamtaleObstacles"/> is left.</exception>
    public Samtale RegistrerSamtale(Samtaleart art, DateOnly? dato, TimeOnly? klokken, Samtaleudfald? udfald, string? deltagere, Medarbejder behandler, DateOnly today, Guid? paaroerendeId = null)
    {
        var found = SamtaleObstacles(dato, udfald, today).ToList();
        if (art == Samtaleart.Paaroerende && _paaroerende.All(p => p.Id != paaroerendeId))
            found.Add(new("PaaroerendeMangler", "Vælg, hvilken pårørende samtalen er med. Tilføj den pårørende på forløbet, hvis navnet mangler.", nameof(Samtale.PaaroerendeId)));
        RefusedException.ThrowIfAny(found);
        var samtale = new Samtale(Id, art, dato!.Value, klokken, deltagere, behandler.Navn, art == Samtaleart.Paaroerende ? paaroerendeId : null);
        _samtaler.Add(samtale);
        Settle(samtale, udfald!.Value, deltagere, behandler);
        return samtale;
    }

    /// <summary>Records what became of a planned talk.</summary>
    /// <exception cref="RefusedException">An obstacle is left, or the talk has its outcome already.</exception>
    public void RegistrerUdfald(Guid samtaleId, Samtaleudfald udfald, string? deltagere, Medarbejder by, DateOnly today)
    {
        var samtale = _samtaler.Single(s => s.Id == samtaleId);
        var found = SamtaleObstacles(samtale.Dato, udfald, today).ToList();
        if (samtale.Udfald != Samtaleudfald.Aftalt)
            found.Add(new("HarUdfald", $"Samtalen er allerede registreret som {samtale.Udfald.DisplayName().ToLowerInvariant()}. Er det forkert, så registrér en ny samtale.", nameof(Samtale.Udfald)));
        if (udfald == Samtaleudfald.Aftalt)
            found.Add(new("UdfaldErAftalt", "Samtalen er aftalt i forvejen. Vælg, om den blev afholdt eller aflyst, eller om borgeren udeblev.", nameof(Samtale.Udfald)));
        RefusedException.ThrowIfAny(found);
        Settle(samtale, udfald, deltagere, by);
    }

    /// <summary>Every reason why the borger cannot be enrolled (B1).</summary>
    public IReadOnlyList<Obstacle> IndskrivningObstacles(IndskrivningData data, DateOnly today)
    {
        var found = new List<Obstacle>();
        Running(found);
        if (Indskrivning is not null)
            found.Add(new("AlleredeIndskrevet", $"Borgeren er allerede indskrevet {Danish.Date(Indskrivning.Dato)}."));
        if (FoersteForsamtale is not { } forsamtale)
            found.Add(new("ForsamtaleMangler", "Registrér en afholdt forsamtale først.", nameof(data.Dato)));
        else if (data.Dato < forsamtale)
            found.Add(new("IndskrivningFoerForsamtale", $"Indskrivningen ligger før forsamtalen {Danish.Date(forsamtale)}. Ret datoen.", nameof(data.Dato)));
        if (data.Dato is null)
            found.Add(new("DatoMangler", "Skriv indskrivningens dato.", nameof(data.Dato)));
        else if (data.Dato > today)
            found.Add(new("IndskrivningIFremtiden", "Borgeren kan ikke være indskrevet i fremtiden. Ret datoen.", nameof(data.Dato)));
        if (!data.FritValgOplyst)
            found.Add(new("FritValgIkkeOplyst", "Fortæl borgeren om frit valg, og sæt kryds.", nameof(data.FritValgOplyst)));
        if (!data.DatabehandlingOplyst)
            found.Add(new("DatabehandlingIkkeOplyst", "Fortæl borgeren, hvordan I behandler oplysninger, og sæt kryds.", nameof(data.DatabehandlingOplyst)));
        if (data.BorgersValg is null)
            found.Add(new("BorgersValgMangler", "Vælg, hvad borgeren har valgt.", nameof(data.BorgersValg)));
        return found;
    }

    /// <summary>Enrols the borger.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="IndskrivningObstacles"/> is left.</exception>
    public void Indskriv(IndskrivningData data, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(IndskrivningObstacles(data, today));
        Indskrivning = new Indskrivning(Id, data);
        Revision++;
        if (Status < ForloebStatus.Indskrevet)
            Step(ForloebStatus.Indskrevet, Indskrivning.Dato, "Indskrivningssamtale", by);
    }

    /// <summary>Every reason why the start of treatment cannot be recorded. A booked or missed session does not count, so the day cannot lie ahead.</summary>
    public IReadOnlyList<Obstacle> IvaerksaettelseObstacles(DateOnly? dato, DateOnly today)
    {
        var found = new List<Obstacle>();
        Running(found);
        if (IvaerksatDato is not null)
            found.Add(new("AlleredeIvaerksat", $"Behandlingen er allerede registreret som startet {Danish.Date(IvaerksatDato.Value)}."));
        if (Indskrivning is null)
            found.Add(new("IkkeIndskrevet", "Indskriv borgeren først."));
        else if (dato < Indskrivning.Dato)
            found.Add(new("StartFoerIndskrivning", $"Behandlingen kan ikke være startet før indskrivningen {Danish.Date(Indskrivning.Dato)}. Ret datoen.", "Dato"));
        if (dato is null)
            found.Add(new("DatoMangler", "Skriv den dag, den første behandlingssamtale blev holdt.", "Dato"));
        else if (dato > today)
            found.Add(new("StartIFremtiden", "Behandlingen kan ikke være startet i fremtiden. En aftalt samtale tæller ikke; registrér den, når den er holdt.", "Dato"));
        return found;
    }

    /// <summary>Records that treatment started (F1's fulfilment).</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="IvaerksaettelseObstacles"/> is left.</exception>
    public void Ivaerksaet(DateOnly? dato, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(IvaerksaettelseObstacles(dato, today));
        IvaerksatDato = dato;
        Step(HarPlan ? ForloebStatus.IBehandling : ForloebStatus.UnderUdredning, dato!.Value, "Første samtale i behandlingen er holdt", by);
    }

    /// <summary>Every reason why a sending cannot be recorded. A document that is written here says so itself also when nothing else is left to do.</summary>
    /// <param name="dato">The day it was sent.</param>
    /// <param name="modtager">To whom.</param>
    /// <param name="today">Today.</param>
    /// <param name="documentId">The document that is written here; null for one that was made elsewhere and is noted by hand.</param>
    public IReadOnlyList<Obstacle> AfsendelseObstacles(DateOnly? dato, string? modtager, DateOnly today, Guid? documentId = null)
    {
        var found = new List<Obstacle>();
        if (documentId is null)
            found.AddRange(LukketObstacles());
        if (dato is null)
            found.Add(new("DatoMangler", "Skriv den dag, dokumentet blev sendt.", nameof(Afsendelse.Dato)));
        else if (dato > today)
            found.Add(new("AfsendelseIFremtiden", "Dokumentet kan ikke være sendt i fremtiden. Ret datoen.", nameof(Afsendelse.Dato)));
        else if (dato < _henvendelser.Min(h => h.Dato))
            found.Add(new("AfsendelseFoerHenvendelse", "Dokumentet kan ikke være sendt før henvendelsen. Ret datoen.", nameof(Afsendelse.Dato)));
        if (string.IsNullOrWhiteSpace(modtager))
            found.Add(new("ModtagerMangler", "Skriv, hvem dokumentet er sendt til.", nameof(Afsendelse.Modtager)));
        return found;
    }

    /// <summary>Records that a document was sent.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="AfsendelseObstacles"/> is left.</exception>
    public Afsendelse RegistrerAfsendelse(string kind, Guid? documentId, int? version, DateOnly? dato, string? modtager, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(AfsendelseObstacles(dato, modtager, today, documentId));
        var afsendelse = new Afsendelse(Id, kind, documentId, version, dato!.Value, modtager!);
        if (kind == Afsendelsesslags.Underretningen)
            _bekymringer.FirstOrDefault(b => b.DokumentId is not null && b.DokumentId == documentId && b.Sendt is null)?.Send(afsendelse.Dato);
        _afsendelser.Add(afsendelse);
        Revision++;
        if (kind == Afsendelsesslags.Indstillingen && Status < ForloebStatus.IndstillingSendt)
            Step(ForloebStatus.IndstillingSendt, afsendelse.Dato, "Indstillingen er sendt", by);
        else if (HarPlan && Status == ForloebStatus.UnderUdredning)
            Step(ForloebStatus.IBehandling, afsendelse.Dato, "Udredning og behandlingsplan er sendt", by);
        return afsendelse;
    }

    private IEnumerable<Samtale> HeldForsamtaler => _samtaler.Where(s => s is { Art: Samtaleart.Forsamtale, Udfald: Samtaleudfald.Afholdt });

    private IEnumerable<Afsendelse> Sent(string kind) => _afsendelser.Where(a => a.Kind == kind);

    private bool HarPlan => FoerstSendt(Afsendelsesslags.Udredningen) is not null && FoerstSendt(Afsendelsesslags.Behandlingsplanen) is not null;

    private void Settle(Samtale samtale, Samtaleudfald udfald, string? deltagere, Medarbejder by)
    {
        samtale.Registrer(udfald, deltagere);
        Revision++;
        if (samtale.Art != Samtaleart.Forsamtale || Status > ForloebStatus.ForsamtaleAfholdt)
            return;
        var planned = _samtaler.Any(s => s is { Art: Samtaleart.Forsamtale, Udfald: Samtaleudfald.Aftalt });
        Step(FoersteForsamtale is not null ? ForloebStatus.ForsamtaleAfholdt : planned ? ForloebStatus.ForsamtaleAftalt : ForloebStatus.Henvendt, samtale.Dato, $"Forsamtalen er {udfald.DisplayName().ToLowerInvariant()}", by);
    }

    // Every change of state is a line that says what it rests on.
    private void Step(ForloebStatus to, DateOnly dato, string grundlag, Medarbejder by)
    {
        Revision++;
        if (to == Status)
            return;
        _skridt.Add(new Forloebsskridt(Id, _skridt.Count + 1, Status, to, dato, grundlag, by.Navn));
        Status = to;
    }
}
