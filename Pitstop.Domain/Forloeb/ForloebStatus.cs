using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain;

/// <summary>Where a forløb is on the way through (domain brief, B1).</summary>
public enum ForloebStatus
{
    [Display(Name = "Henvendt")] Henvendt,
    [Display(Name = "Forsamtale aftalt")] ForsamtaleAftalt,
    [Display(Name = "Forsamtale afholdt")] ForsamtaleAfholdt,
    [Display(Name = "Indskrevet")] Indskrevet,
    [Display(Name = "Indstilling sendt")] IndstillingSendt,
}
