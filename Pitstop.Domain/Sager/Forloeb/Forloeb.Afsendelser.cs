namespace Pitstop.Domain.Sager;

public sealed partial class Forloeb
{
    /// <summary>The first day that a document of a kind was sent, or null.</summary>
    public DateOnly? FoerstSendt(string kind) => Sent(kind).Select(a => (DateOnly?)a.Dato).Min();

    /// <summary>
    /// Every reason why a sending cannot be recorded. A document that is written here says so itself also when nothing else is left to do.
    /// </summary>
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
            found.Add(new(
                "AfsendelseFoerHenvendelse", "Dokumentet kan ikke være sendt før henvendelsen. Ret datoen.", nameof(Afsendelse.Dato)));
        if (string.IsNullOrWhiteSpace(modtager))
            found.Add(new("ModtagerMangler", "Skriv, hvem dokumentet er sendt til.", nameof(Afsendelse.Modtager)));
        return found;
    }

    /// <summary>Records that a document was sent.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="AfsendelseObstacles"/> is left.</exception>
    public Afsendelse RegistrerAfsendelse(
        string kind, Guid? documentId, int? version, DateOnly? dato, string? modtager, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(AfsendelseObstacles(dato, modtager, today, documentId));
        var afsendelse = new Afsendelse(Id, kind, documentId, version, dato!.Value, modtager!);
        if (kind == Afsendelsesslags.Underretningen)
            _bekymringer.FirstOrDefault(
                b => b.DokumentId is not null && b.DokumentId == documentId && b.Sendt is null)?.Send(afsendelse.Dato);
        _afsendelser.Add(afsendelse);
        Revision++;
        if (kind == Afsendelsesslags.Indstillingen && Status < ForloebStatus.IndstillingSendt)
            Step(ForloebStatus.IndstillingSendt, afsendelse.Dato, "Indstillingen er sendt", by);
        else if (HarPlan && Status == ForloebStatus.UnderUdredning)
            Step(ForloebStatus.IBehandling, afsendelse.Dato, "Udredning og behandlingsplan er sendt", by);
        return afsendelse;
    }

    private IEnumerable<Afsendelse> Sent(string kind) => _afsendelser.Where(a => a.Kind == kind);
}
