namespace Pitstop.Domain.Sager;

public sealed partial class Forloeb
{
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
            found.Add(new(
                "IndskrivningFoerForsamtale",
                $"Indskrivningen ligger før forsamtalen {Danish.Date(forsamtale)}. Ret datoen.",
                nameof(data.Dato)));
        if (data.Dato is null)
            found.Add(new("DatoMangler", "Skriv indskrivningens dato.", nameof(data.Dato)));
        else if (data.Dato > today)
            found.Add(new("IndskrivningIFremtiden", "Borgeren kan ikke være indskrevet i fremtiden. Ret datoen.", nameof(data.Dato)));
        if (!data.FritValgOplyst)
            found.Add(new("FritValgIkkeOplyst", "Fortæl borgeren om frit valg, og sæt kryds.", nameof(data.FritValgOplyst)));
        if (!data.DatabehandlingOplyst)
            found.Add(new(
                "DatabehandlingIkkeOplyst",
                "Fortæl borgeren, hvordan I behandler oplysninger, og sæt kryds.",
                nameof(data.DatabehandlingOplyst)));
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

    /// <summary>
    /// Every reason why the start of treatment cannot be recorded. A booked or missed session does not count, so the day cannot lie ahead.
    /// </summary>
    public IReadOnlyList<Obstacle> IvaerksaettelseObstacles(DateOnly? dato, DateOnly today)
    {
        var found = new List<Obstacle>();
        Running(found);
        if (IvaerksatDato is not null)
            found.Add(new("AlleredeIvaerksat", $"Behandlingen er allerede registreret som startet {Danish.Date(IvaerksatDato.Value)}."));
        if (Indskrivning is null)
            found.Add(new("IkkeIndskrevet", "Indskriv borgeren først."));
        else if (dato < Indskrivning.Dato)
            found.Add(new(
                "StartFoerIndskrivning",
                $"Behandlingen kan ikke være startet før indskrivningen {Danish.Date(Indskrivning.Dato)}. Ret datoen.",
                "Dato"));
        if (dato is null)
            found.Add(new("DatoMangler", "Skriv den dag, den første behandlingssamtale blev holdt.", "Dato"));
        else if (dato > today)
            found.Add(new(
                "StartIFremtiden",
                "Behandlingen kan ikke være startet i fremtiden. En aftalt samtale tæller ikke; registrér den, når den er holdt.",
                "Dato"));
        return found;
    }

    /// <summary>Records that treatment started (F1's fulfilment).</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="IvaerksaettelseObstacles"/> is left.</exception>
    public void Ivaerksaet(DateOnly? dato, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(IvaerksaettelseObstacles(dato, today));
        IvaerksatDato = dato;
        Step(
            HarPlan ? ForloebStatus.IBehandling : ForloebStatus.UnderUdredning, dato!.Value, "Første samtale i behandlingen er holdt", by);
    }

    private bool HarPlan =>
        FoerstSendt(Afsendelsesslags.Udredningen) is not null && FoerstSendt(Afsendelsesslags.Behandlingsplanen) is not null;

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
