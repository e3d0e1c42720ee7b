using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>The roles of the unit (domain brief, section G). What a role may do is decided in <see cref="Medarbejder"/>.</summary>
public enum Rolle
{
    [Display(Name = "Behandler")] Behandler,
    [Display(Name = "Ny medarbejder")] NyMedarbejder,
    [Display(Name = "Faglig leder")] FagligLeder,
    [Display(Name = "Tilbudsleder")] Tilbudsleder,
    [Display(Name = "Økonomi")] Oekonomi,
    [Display(Name = "Administrator")] Administrator,
}
