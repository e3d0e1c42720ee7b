using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A forsamtale that was held (C1, section 3).</summary>
public sealed class Forsamtalelinje : FormRow
{
    [Display(Name = "Dato")]
    [Required, ReadOnly(true), NotInFuture]
    public DateOnly? Dato { get; set; }

    [Display(Name = "Deltagere")]
    [Required, ReadOnly(true)]
    public string? Deltagere { get; set; }
}

/// <summary>A substance (C1, section 5).</summary>
public sealed class Rusmiddellinje : FormRow
{
    [Display(Name = "Stof")]
    [Required]
    public Stof? Stof { get; set; }

    [Display(Name = "Debutalder", Description = "År ved første brug")]
    [Range(0, 120)]
    public int? Debutalder { get; set; }

    [Display(Name = "Dage af seneste 30", Description = "0 til 30")]
    [Required, Range(0, 30)]
    public int? DageAfSeneste30 { get; set; }

    [Display(Name = "Mængde", Description = "Fx 2 gram om dagen")]
    public string? Maengde { get; set; }

    [Display(Name = "Indtagelsesform")]
    public Indtagelsesform? Indtagelsesform { get; set; }

    [Display(Name = "Hovedstof"), Tick("Ja")]
    public bool? Hovedstof { get; set; }
}

/// <summary>An offer that was considered and not chosen (C1, section 14).</summary>
public sealed class Alternativlinje : FormRow
{
    [Display(Name = "Tilbud")]
    [Required]
    public Alternativ? Tilbud { get; set; }

    [Display(Name = "Hvorfor ikke?", Description = "Sæt ord på, hvorfor det ikke passer til borgeren nu.")]
    [Required, DataType(DataType.MultilineText)]
    public string? Begrundelse { get; set; }
}

/// <summary>The offers that an indstilling weighs against its own.</summary>
public enum Alternativ
{
    [Display(Name = "Dagbehandling")] Dagbehandling,
    [Display(Name = "Døgnbehandling")] Doegnbehandling,
    [Display(Name = "Afgiftning")] Afgiftning,
    [Display(Name = "Substitutionsbehandling")] Substitution,
}
