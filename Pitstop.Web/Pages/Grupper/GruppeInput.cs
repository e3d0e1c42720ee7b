using System.ComponentModel.DataAnnotations;

namespace Pitstop.Web.Pages;

/// <summary>What is typed on a group session's page.</summary>
public sealed class GruppeInput
{
    /// <summary>The session's revision when the page was shown.</summary>
    public int Revision { get; set; }

    [MaxLength(20)]
    [Display(Name = "Sagsnummer og forløb", Description = "For eksempel S-1042/1.")]
    public string? Nummer { get; set; }

    public List<DeltagerInput> Deltagere { get; set; } = [];
}

/// <summary>A participant's attendance and note as typed.</summary>
public sealed class DeltagerInput
{
    public Guid Id { get; set; }

    [Display(Name = "Kom borgeren?")]
    public bool? Fremmoedt { get; set; }

    [MaxLength(2000)]
    [DataType(DataType.MultilineText)]
    [Display(Name = "Note om denne borger")]
    public string? Note { get; set; }

    [Display(Name = "Fjern fra gruppen")]
    public bool Fjern { get; set; }
}
