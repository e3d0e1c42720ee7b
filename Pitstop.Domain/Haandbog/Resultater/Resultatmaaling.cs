using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>
/// What a target is measured by, always a share in percent (domain brief, F). The name is what the column Måling writes.
/// </summary>
public enum Resultatmaaling
{
    /// <summary>T1: free of drugs at discharge, of all who were discharged in the period.</summary>
    [Display(Name = "stoffri af alle udskrevne")] StoffriAfUdskrevne,

    /// <summary>T2: less abuse at discharge, of all who were discharged.</summary>
    [Display(Name = "reduceret af alle udskrevne")] ReduceretAfUdskrevne,

    /// <summary>T3: broken off, of all who were discharged.</summary>
    [Display(Name = "afbrudte af alle udskrevne")] AfbrudteAfUdskrevne,

    /// <summary>T4: free of drugs or less abuse, of those who completed as planned.</summary>
    [Display(Name = "stoffri eller reduceret af færdigbehandlede")] StoffriEllerReduceretAfFaerdigbehandlede,

    /// <summary>T5: free of drugs, of the same group as T4.</summary>
    [Display(Name = "stoffri af færdigbehandlede")] StoffriAfFaerdigbehandlede,

    /// <summary>T6: persons with a new treatment within 12 months, of those whose discharge is at least 12 months ago.</summary>
    [Display(Name = "tilbage i behandling inden 12 måneder")] TilbageIndenTolvMaaneder,
}

/// <summary>Whether somebody has adopted a target.</summary>
public enum Resultatmaalstatus
{
    /// <summary>Adopted.</summary>
    [Display(Name = "vedtaget")] Vedtaget,

    /// <summary>Found in a paper; nobody has said that it holds.</summary>
    [Display(Name = "ubekræftet")] Ubekraeftet,
}
