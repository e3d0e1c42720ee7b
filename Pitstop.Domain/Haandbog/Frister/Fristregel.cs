using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>A row of the table on the page Frister.</summary>
/// <param name="Nr">The number that the code knows the deadline by: F1.</param>
/// <param name="Navn">What people call it.</param>
/// <param name="Udloeser">What starts it.</param>
/// <param name="Laengde">How long after; the starting day is day 0.</param>
/// <param name="Gaelder">Whether the row also rules deadlines that were open when its edition came into force.</param>
/// <param name="Art">Law or local practice.</param>
public sealed record Fristregel(string Nr, string Navn, Fristhaendelse Udloeser, Fristplan Laengde, Fristgaelder Gaelder, Fristart Art)
{
    /// <summary>Where the rule comes from.</summary>
    public required string Kilde { get; init; }
}

/// <summary>Which deadlines a row rules.</summary>
public enum Fristgaelder
{
    /// <summary>Those whose trigger lies in the edition's time.</summary>
    [Display(Name = "nye udløsere")] NyeUdloesere,

    /// <summary>Also those still open on the edition's first day.</summary>
    [Display(Name = "også åbne frister")] OgsaaAabneFrister,
}

/// <summary>Where a deadline has its force from.</summary>
public enum Fristart
{
    /// <summary>Stated by law.</summary>
    [Display(Name = "lovkrav")] Lovkrav,

    /// <summary>Local practice.</summary>
    [Display(Name = "lokal")] Lokal,
}
