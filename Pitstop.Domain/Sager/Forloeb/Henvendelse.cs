using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>Who made the contact. A relative's call starts no clock (domain brief, F1).</summary>
public enum Henvender
{
    [Display(Name = "Borgeren selv")] Borger,
    [Display(Name = "Forælder til borger under 18")] Foraelder,
    [Display(Name = "Pårørende")] Paaroerende,
    [Display(Name = "Samarbejdspartner")] Samarbejdspartner,
}

/// <summary>A contact as typed.</summary>
/// <param name="Dato">The day it came.</param>
/// <param name="Henvender">Who made it.</param>
/// <param name="Navn">The caller's name where it is not the borger.</param>
/// <param name="Anledning">Why.</param>
/// <param name="AnmodningDato">The day on which the borger (under 18 also a parent) first asked for treatment, or null where that has not
/// happened.</param>
public sealed record HenvendelseData(DateOnly? Dato, Henvender? Henvender, string? Navn, string? Anledning, DateOnly? AnmodningDato);

/// <summary>A contact that expresses a wish for treatment, for oneself or another.</summary>
[Sagsdata]
public sealed class Henvendelse
{
    private Henvendelse()
    {
    }

    internal Henvendelse(Guid forloebId, HenvendelseData data)
    {
        (ForloebId, Dato, Henvender) = (forloebId, data.Dato!.Value, data.Henvender!.Value);
        (Navn, Anledning) = (string.IsNullOrWhiteSpace(data.Navn) ? null : data.Navn.Trim(), data.Anledning!.Trim());
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The day it came.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>Who made it.</summary>
    public Henvender Henvender { get; private set; }

    /// <summary>The caller's name where it is not the borger, or null.</summary>
    [Personoplysning("Henvendelse.Navn")]
    public string? Navn { get; private set; }

    /// <summary>Why.</summary>
    [Personoplysning("Henvendelse.Anledning")]
    public string Anledning { get; private set; } = "";
}
