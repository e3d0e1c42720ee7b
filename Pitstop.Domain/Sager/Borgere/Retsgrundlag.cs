using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>The legal basis of treatment; since 1-1-2024 it splits on age (domain brief, finding 1).</summary>
public enum Retsgrundlag
{
    /// <summary>18 years and over.</summary>
    [Display(Name = "Serviceloven § 101")] ServicelovenParagraf101,

    /// <summary>Anonymous treatment of adults.</summary>
    [Display(Name = "Serviceloven § 101 a")] ServicelovenParagraf101a,

    /// <summary>Under 18.</summary>
    [Display(Name = "Barnets lov § 33")] BarnetsLovParagraf33,
}

/// <summary>Which legal basis applies.</summary>
public static class Retsgrundlaget
{
    /// <summary>The legal basis for a person on a day.</summary>
    public static Retsgrundlag Of(Borger borger, DateOnly dag) =>
        borger.Anonym ? Retsgrundlag.ServicelovenParagraf101a : Of(borger.Alder(dag));

    /// <summary>The legal basis for a person of this age in whole years who is not anonymous.</summary>
    public static Retsgrundlag Of(int alder) => alder < 18 ? Retsgrundlag.BarnetsLovParagraf33 : Retsgrundlag.ServicelovenParagraf101;
}
