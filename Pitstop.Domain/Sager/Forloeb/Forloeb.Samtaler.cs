namespace Pitstop.Domain.Sager;

public sealed partial class Forloeb
{
    /// <summary>The first forsamtale that was held, or null.</summary>
    public DateOnly? FoersteForsamtale => HeldForsamtaler.Select(s => (DateOnly?)s.Dato).Min();

    /// <summary>Every reason why a talk cannot be recorded with this outcome.</summary>
    public IReadOnlyList<Obstacle> SamtaleObstacles(DateOnly? dato, Samtaleudfald? udfald, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (ErLukket)
            found.Add(ErSlut);
        var first = _henvendelser.Min(h => h.Dato);
        if (dato is null)
            found.Add(new("DatoMangler", "Skriv samtalens dato.", nameof(Samtale.Dato)));
        else if (dato < first)
            found.Add(new(
                "SamtaleFoerHenvendelse", $"Samtalen ligger før henvendelsen {Danish.Date(first)}. Ret datoen.", nameof(Samtale.Dato)));
        else if (dato > today.AddYears(1))
            found.Add(new("SamtaleForLangtFremme", "Samtalen ligger mere end et år fremme. Ret datoen.", nameof(Samtale.Dato)));
        if (udfald is null)
            found.Add(new(
                "UdfaldMangler", "Vælg, om samtalen er aftalt, afholdt eller aflyst, eller om borgeren udeblev.", nameof(Samtale.Udfald)));
        else if (udfald is Samtaleudfald.Afholdt or Samtaleudfald.Udeblevet && dato > today)
            found.Add(new(
                "UdfaldFoerSamtale",
                "Samtalen ligger i fremtiden, så den kan ikke være afholdt, og borgeren kan ikke være udeblevet endnu. Vælg "
                    + "Aftalt, eller ret datoen.",
                nameof(Samtale.Udfald)));
        return found;
    }

    /// <summary>Records a talk, planned or over.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="SamtaleObstacles"/> is left.</exception>
    public Samtale RegistrerSamtale(
        Samtaleart art,
        DateOnly? dato,
        TimeOnly? klokken,
        Samtaleudfald? udfald,
        string? deltagere,
        Medarbejder behandler,
        DateOnly today,
        Guid? paaroerendeId = null)
    {
        var found = SamtaleObstacles(dato, udfald, today).ToList();
        if (art == Samtaleart.Paaroerende && _paaroerende.All(p => p.Id != paaroerendeId))
            found.Add(new(
                "PaaroerendeMangler",
                "Vælg, hvilken pårørende samtalen er med. Tilføj den pårørende på forløbet, hvis navnet mangler.",
                nameof(Samtale.PaaroerendeId)));
        RefusedException.ThrowIfAny(found);
        var samtale =
            new Samtale(Id, art, dato!.Value, klokken, deltagere, behandler.Navn, art == Samtaleart.Paaroerende ? paaroerendeId : null);
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
            found.Add(new(
                "HarUdfald",
                $"Samtalen er allerede registreret som {samtale.Udfald.DisplayName().ToLowerInvariant()}. Er det forkert, så registrér "
                    + "en ny samtale.",
                nameof(Samtale.Udfald)));
        if (udfald == Samtaleudfald.Aftalt)
            found.Add(new(
                "UdfaldErAftalt",
                "Samtalen er aftalt i forvejen. Vælg, om den blev afholdt eller aflyst, eller om borgeren udeblev.",
                nameof(Samtale.Udfald)));
        RefusedException.ThrowIfAny(found);
        Settle(samtale, udfald, deltagere, by);
    }

    private IEnumerable<Samtale> HeldForsamtaler =>
        _samtaler.Where(s => s is { Art: Samtaleart.Forsamtale, Udfald: Samtaleudfald.Afholdt });

    private void Settle(Samtale samtale, Samtaleudfald udfald, string? deltagere, Medarbejder by)
    {
        samtale.Registrer(udfald, deltagere);
        Revision++;
        if (samtale.Art != Samtaleart.Forsamtale || Status > ForloebStatus.ForsamtaleAfholdt)
            return;
        var planned = _samtaler.Any(s => s is { Art: Samtaleart.Forsamtale, Udfald: Samtaleudfald.Aftalt });
        var before = planned ? ForloebStatus.ForsamtaleAftalt : ForloebStatus.Henvendt;
        Step(
            FoersteForsamtale is not null ? ForloebStatus.ForsamtaleAfholdt : before,
            samtale.Dato,
            $"Forsamtalen er {udfald.DisplayName().ToLowerInvariant()}",
            by);
    }
}
