using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>Where a version of a document is on its way.</summary>
public enum Dokumentstatus
{
    /// <summary>Being written.</summary>
    [Display(Name = "Kladde")] Kladde,

    /// <summary>A leader is asked; nobody writes meanwhile.</summary>
    [Display(Name = "Til godkendelse")] TilGodkendelse,

    /// <summary>Archived; never changed again.</summary>
    [Display(Name = "Godkendt")] Godkendt,

    /// <summary>Archived and sent.</summary>
    [Display(Name = "Sendt")] Sendt,
}

/// <summary>Who must approve a kind of document.</summary>
public enum Godkendelseskrav
{
    /// <summary>A leader who is not the author.</summary>
    [Display(Name = "En leder, der ikke selv har skrevet dokumentet")] Leder,

    /// <summary>Nobody, unless a new employee finishes it.</summary>
    [Display(Name = "Ingen, medmindre en ny medarbejder har skrevet dokumentet")] Ingen,

    /// <summary>Nobody, whoever writes it.</summary>
    [Display(Name = "Ingen")] Aldrig,
}
