using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain;

/// <summary>The legal basis of treatment; since 1-1-2024 it splits on age (domain brief, finding 1).</summary>
public enum Retsgrundlag
{
    /// <summary>18 years and over.</summary>
    [Display(Name = "Serviceloven § 101")] ServicelovenParagraf101,

    /// <summary>Under 18.</summary>
    [Display(Name = "Barnets lov § 33")] BarnetsLovParagraf33,
}

/// <summary>Which legal basis applies.</summary>
public static class Retsgrundlaget
{
    /// <summary>The legal basis for a person of this age in whole years.</summary>
    public static Retsgrundlag Of(int alder) => alder < 18 ? Retsgrundlag.BarnetsLovParagraf33 : Retsgrundlag.ServicelovenParagraf101;
}
