using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>The five parts of recovery (CHIME), which a conference goes through.</summary>
[Flags]
public enum Chime
{
    Ingen = 0,
    [Display(Name = "Forbundethed")] Forbundethed = 1,
    [Display(Name = "Håb og optimisme")] Haab = 2,
    [Display(Name = "Identitet")] Identitet = 4,
    [Display(Name = "Mening")] Mening = 8,
    [Display(Name = "Empowerment og handlekraft")] Empowerment = 16,
}
