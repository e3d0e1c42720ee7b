using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>
/// What the unit offers and is paid for by the day (domain brief, section D). The name is what the table on the page Takster writes.
/// </summary>
public enum Ydelse
{
    /// <summary>Outpatient treatment.</summary>
    [Display(Name = "Ambulant behandling")] AmbulantBehandling,

    /// <summary>The paid phase that holds on to drug-freedom after a completed course.</summary>
    [Display(Name = "Stoffri efterbehandling")] StoffriEfterbehandling,

    /// <summary>Six months' aftercare after discharge.</summary>
    [Display(Name = "Efterværn")] Eftervaern,
}
