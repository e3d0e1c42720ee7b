using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A substance at the start and now (C4).</summary>
public sealed class Forbrugslinje : FormRow
{
    [Display(Name = "Stof"), ReadOnly(true)]
    public Stof? Stof { get; set; }

    [Display(Name = "Dage ved start"), ReadOnly(true)]
    public int? DageVedStart { get; set; }

    [Display(Name = "Dage af seneste 30 nu"), Required, Range(0, 30)]
    public int? DageNu { get; set; }
}

/// <summary>An earlier scaling of a goal.</summary>
public sealed class Skaleringslinje : FormRow
{
    [Display(Name = "Dato"), ReadOnly(true)]
    public DateOnly? Dato { get; set; }

    [Display(Name = "Tal"), ReadOnly(true)]
    public int? Tal { get; set; }

    [Display(Name = "Borgerens ord"), ReadOnly(true)]
    public string? Ord { get; set; }
}
