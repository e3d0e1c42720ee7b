using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A goal in a status (C4a). The row's key is the goal's key in the forløb.</summary>
public sealed class Maalstatus : FormRow, IValidatableObject
{
    [Display(Name = "Mål"), ReadOnly(true)]
    public string? Titel { get; set; }

    [Display(Name = "Tema"), ReadOnly(true)]
    public Maaltema? Tema { get; set; }

    [Display(Name = "Sat den"), ReadOnly(true)]
    public DateOnly? Fra { get; set; }

    [Display(Name = "Metode"), ReadOnly(true)]
    public string? Metode { get; set; }

    [Display(Name = "Borgerens tal over tid"), ReadOnly(true)]
    [Diagram(
        ChartKind.Line,
        Label = nameof(Skaleringslinje.Dato),
        Values = [nameof(Skaleringslinje.Tal)],
        Minimum = Skala.Fra,
        Maximum = Skala.Til)]
    public List<Skaleringslinje> Historik { get; set; } = [];

    [Display(Name = "Borgerens tal nu 0–10"), Range(Skala.Fra, Skala.Til)]
    public int? Tal { get; set; }

    [Display(Name = "Dato for tallet"), NotInFuture]
    public DateOnly? TalDato { get; set; }

    [Display(Name = "Borgerens egne ord", Description = "Hvad fik borgeren til at sætte tallet der?"), DataType(DataType.MultilineText)]
    public string? Ord { get; set; }

    [Display(Name = "Hvorfor er der intet tal?", Description = "Vælges kun, når borgeren ikke satte et tal.")]
    public ManglendeSkalering? Mangler { get; set; }

    [Display(Name = "Vurdering"), Required]
    public Maalvurdering? Vurdering { get; set; }

    [Display(Name = "Hvad forklarer det?", Description = "Hvad har hjulpet, og hvad har stået i vejen?"),
     Required,
     DataType(DataType.MultilineText)]
    public string? Forklaring { get; set; }

    [Display(Name = "Hvad gør I nu?"), Required]
    public Maalbeslutning? Beslutning { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Tal is null && Mangler is null)
            yield return new("Skriv borgerens tal, eller vælg, hvorfor der ikke er noget.", [nameof(Tal)]);
        if (Tal is not null && Mangler is not null)
            yield return new("Der står både et tal og en grund til, at der ikke er noget. Fjern den ene.", [nameof(Mangler)]);
        if (TalDato is null)
            yield return new("Skriv den dag, I talte om tallet.", [nameof(TalDato)]);
        else if (TalDato < Fra)
            yield return new($"Målet blev sat {Danish.Date(Fra.Value)} og kan ikke være skaleret før. Ret datoen.", [nameof(TalDato)]);
        if (string.IsNullOrWhiteSpace(Ord))
            yield return new(Mangler is null ? "Skriv borgerens egne ord om tallet." : "Skriv kort, hvad der skete.", [nameof(Ord)]);
    }
}
