using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>What kind of page it is. The name is what front matter writes after <c>slags:</c>.</summary>
public enum Sideslags
{
    /// <summary>The politically adopted quality standard.</summary>
    [Display(Name = "standard")] Kvalitetsstandard,

    /// <summary>A page whose tables drive the casework.</summary>
    [Display(Name = "regler")] Regler,

    /// <summary>A method of the handbook.</summary>
    [Display(Name = "metode")] Metode,

    /// <summary>A working tool of the handbook: it helps every method and is none itself, so no goal is reached by it.</summary>
    [Display(Name = "værktøj")] Vaerktoej,

    /// <summary>A guide for staff.</summary>
    [Display(Name = "vejledning")] Vejledning,

    /// <summary>A page to look things up on.</summary>
    [Display(Name = "opslag")] Opslag,

    /// <summary>The template of a document; not listed among the pages.</summary>
    [Display(Name = "skabelon")] Skabelon,
}
