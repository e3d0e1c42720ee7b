using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>How the citizen signed.</summary>
public enum Borgerunderskrift
{
    [Display(Name = "Borgeren skriver under")] HarUnderskrevet,
    [Display(Name = "Borgeren deltog, men ønsker ikke at skrive under")] DeltogUdenUnderskrift,
}

/// <summary>A partner (C3, section 5).</summary>
public sealed class Partlinje : FormRow
{
    [Display(Name = "Hvem", Description = "Fx Jobcenter Ishøj"), Required]
    public string? Hvem { get; set; }

    [Display(Name = "Opgave"), Required]
    public string? Opgave { get; set; }

    [Display(Name = "Samtykke", Description = "Hentes fra forløbets samtykker."), ReadOnly(true)]
    public string? Samtykke { get; set; }
}

/// <summary>A goal (C3, section 3). The row's key is the goal's key in the forløb.</summary>
public sealed partial class Maallinje : FormRow, IValidatableObject
{
    private const int LongestMonths = 12;

    [Display(Name = "Titel", Description = "Et par ord, fx »Sove uden hash«"), Required, StringLength(100)]
    public string? Titel { get; set; }

    [Display(Name = "Tema"), Required]
    public Maaltema? Tema { get; set; }

    [Display(
        Name = "Borgerens formulering",
        Description = "Målet, som borgeren siger det: »Jeg vil …«. Det står også i borgerens egen plan."),
         Required,
         DataType(DataType.MultilineText)]
    public string? BorgerensFormulering { get; set; }

    [Display(Name = "Specifikt", Description = "Hvad præcist skal være anderledes?"), Required, DataType(DataType.MultilineText)]
    public string? Specifik { get; set; }

    [Display(Name = "Målbart", Description = "Hvordan ser I, at det er nået?"), Required, DataType(DataType.MultilineText)]
    public string? Maalbar { get; set; }

    [Display(Name = "Attraktivt", Description = "Hvorfor er det vigtigt for borgeren?"), Required, DataType(DataType.MultilineText)]
    public string? Attraktiv { get; set; }

    [Display(Name = "Realistisk", Description = "Hvad skal være på plads, for at det kan lykkes?"),
     Required,
     DataType(DataType.MultilineText)]
    public string? Realistisk { get; set; }

    [Display(Name = "Tidsbestemt", Description = "Hvornår skal det være nået? Højst 12 måneder frem."), Required]
    public DateOnly? Tidsbestemt { get; set; }

    [Display(Name = "CHIME: forbundethed"), Tick("Ja")]
    public bool? Forbundethed { get; set; }

    [Display(Name = "CHIME: håb og optimisme"), Tick("Ja")]
    public bool? Haab { get; set; }

    [Display(Name = "CHIME: identitet"), Tick("Ja")]
    public bool? Identitet { get; set; }

    [Display(Name = "CHIME: mening"), Tick("Ja")]
    public bool? Mening { get; set; }

    [Display(Name = "CHIME: empowerment og handlekraft"), Tick("Ja")]
    public bool? Empowerment { get; set; }

    [Display(Name = "Målet tjener dele af CHIME"), ReadOnly(true)]
    public bool? HarChime { get; set; }

    [Display(Name = "Udgangspunkt 0–10", Description = "Borgerens eget tal nu. 0 er længst fra målet, 10 er nået."),
     Required,
     Range(Skala.Fra, Skala.Til)]
    public int? Udgangspunkt { get; set; }

    [Display(Name = "Ønsket tal 0–10"), Range(Skala.Fra, Skala.Til)]
    public int? Oensket { get; set; }

    [Display(Name = "Metode", Description = "Fra metodekataloget"), Required, Catalogue("metoder")]
    public string? Metode { get; set; }

    [Display(Name = "Faglige overvejelser", Description = "Hvorfor dette mål og denne metode til netop denne borger? Mindst 100 tegn."),
     Required,
     AtLeastCharacters(100),
     DataType(DataType.MultilineText)]
    [Guidance("vejledninger/faglige-overvejelser", "Skriv, så en anden kan følge dig")]
    public string? FagligeOvervejelser { get; set; }

    [Display(
        Name = "Delmål",
        Description = "Små skridt: hvem gør hvad hvornår? Skriv til borgeren (»du«), for de står også i borgerens egen plan.")]
    public List<Delmaallinje> Delmaal { get; set; } = [];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var today = FormDay.Of(validationContext);
        if (Tidsbestemt <= today)
            yield return new($"{Danish.Date(Tidsbestemt.Value)} er ikke i fremtiden. Skriv en dag, der kommer.", [nameof(Tidsbestemt)]);
        else if (Tidsbestemt > today.AddMonths(LongestMonths))
            yield return new("Målet ligger mere end 12 måneder fremme. Sæt et delmål, der kan nås før.", [nameof(Tidsbestemt)]);
    }
}

/// <summary>A step towards a goal (C3, section 3).</summary>
public sealed class Delmaallinje : FormRow
{
    [Display(Name = "Handling", Description = "Fx »Skrive søvndagbog hver morgen«"), Required]
    public string? Handling { get; set; }

    [Display(Name = "Ansvarlig", Description = "Fx »Du« eller »Du og din behandler«"), Required]
    public string? Ansvarlig { get; set; }

    [Display(Name = "Frist"), Required]
    public DateOnly? Frist { get; set; }
}
