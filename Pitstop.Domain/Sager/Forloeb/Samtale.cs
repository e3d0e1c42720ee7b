using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>What a talk is for.</summary>
public enum Samtaleart
{
    [Display(Name = "Forsamtale")] Forsamtale,
    [Display(Name = "Rådgivende samtale")] Raadgivning,
    [Display(Name = "Indskrivningssamtale")] Indskrivning,
    [Display(Name = "Samtale i behandlingen")] Behandling,
    [Display(Name = "Samtale med en pårørende")] Paaroerende,
}

/// <summary>What became of a talk.</summary>
public enum Samtaleudfald
{
    [Display(Name = "Aftalt")] Aftalt,
    [Display(Name = "Afholdt")] Afholdt,
    [Display(Name = "Aflyst")] Aflyst,
    [Display(Name = "Udeblevet")] Udeblevet,
}

/// <summary>A talk of a forløb: planned, then held or not.</summary>
[Sagsdata]
public sealed class Samtale
{
    private Samtale()
    {
    }

    internal Samtale(
        Guid forloebId, Samtaleart art, DateOnly dato, TimeOnly? klokken, string? deltagere, string behandlerNavn, Guid? paaroerendeId)
    {
        (ForloebId, Art, Dato, Klokken) = (forloebId, art, dato, klokken);
        (Deltagere, BehandlerNavn, PaaroerendeId) =
            (string.IsNullOrWhiteSpace(deltagere) ? null : deltagere.Trim(), behandlerNavn, paaroerendeId);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>What it is for.</summary>
    public Samtaleart Art { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>The time of day, or null.</summary>
    public TimeOnly? Klokken { get; private set; }

    /// <summary>What became of it.</summary>
    public Samtaleudfald Udfald { get; private set; }

    /// <summary>Who took part besides borger and behandler, or null.</summary>
    [Personoplysning("Samtale.Deltagere")]
    public string? Deltagere { get; private set; }

    /// <summary>The relative of a talk with one, or null.</summary>
    public Guid? PaaroerendeId { get; private set; }

    /// <summary>The employee who holds it.</summary>
    public string BehandlerNavn { get; private set; } = "";

    internal void Registrer(Samtaleudfald udfald, string? deltagere)
    {
        Udfald = udfald;
        if (!string.IsNullOrWhiteSpace(deltagere))
            Deltagere = deltagere.Trim();
    }

    internal void Ret(DateOnly dato) => Dato = dato;
}
