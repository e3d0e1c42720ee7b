using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>
/// What is keyed into the national register of drug treatment (SMDB), in the order in which it happens (domain brief, H).
/// </summary>
public enum SmdbPunkt
{
    [Display(Name = "Anmodning")] Anmodning,
    [Display(Name = "Iværksættelse")] Ivaerksaettelse,
    [Display(Name = "Henvist til")] HenvistTil,
    [Display(Name = "Indskrivning")] Indskrivning,
    [Display(Name = "ASI eller et andet instrument")] Instrument,
    [Display(Name = "Ydelsens start")] YdelseStart,
    [Display(Name = "Udskrivning")] Udskrivning,
}

/// <summary>A tick: an employee has keyed a point into the register.</summary>
[Sagsdata]
public sealed class SmdbTjek
{
    private SmdbTjek()
    {
    }

    internal SmdbTjek(Guid forloebId, SmdbPunkt punkt, DateOnly dato, Medarbejder by) =>
        (ForloebId, Punkt, Dato, MedarbejderNavn) = (forloebId, punkt, dato, by.Navn);

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>What was keyed in.</summary>
    public SmdbPunkt Punkt { get; private set; }

    /// <summary>The day of the tick.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>Who did it.</summary>
    public string MedarbejderNavn { get; private set; } = "";
}

/// <summary>A point of the checklist as the case stands.</summary>
/// <param name="Punkt">What is keyed in.</param>
/// <param name="Dato">The day to key in, or null.</param>
/// <param name="Oplysning">What to key in besides the day, or null.</param>
/// <param name="Mangler">What is missing and where it comes from, or null where everything is there.</param>
/// <param name="Tjek">The tick, or null.</param>
public sealed record SmdbLinje(SmdbPunkt Punkt, DateOnly? Dato, string? Oplysning, string? Mangler, SmdbTjek? Tjek);
