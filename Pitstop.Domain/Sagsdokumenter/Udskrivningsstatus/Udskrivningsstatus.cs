using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// Status ved udskrivning (domain brief, C4b): what the authority is told when treatment ends. Every goal gets its last verdict.
/// </summary>
public sealed partial class Udskrivningsstatus : Sagsdokument, ICaseForm, IValidatableObject
{
    private const string FraUdskrivningen = "Hentes fra udskrivningen på forløbet.";

    [Display(GroupName = "Forløbet", Name = "Indskrevet"), ReadOnly(true)]
    public DateOnly? Indskrevet { get; set; }

    [Display(Name = "Behandlingen begyndte"), ReadOnly(true)]
    public DateOnly? Begyndt { get; set; }

    [Display(Name = "Udskrevet", Description = FraUdskrivningen),
     ReadOnly(true),
     Required(ErrorMessage = "Borgeren er ikke udskrevet. Registrér udskrivningen på forløbet, så hentes den hertil.")]
    public DateOnly? Udskrevet { get; set; }

    [Display(Name = "Forløbets længde"), ReadOnly(true)]
    public string? Laengde { get; set; }

    [Display(Name = "Årsag", Description = FraUdskrivningen), ReadOnly(true), Required]
    public Afslutningsaarsag? Aarsag { get; set; }

    [Display(Name = "Afslutningsstatus", Description = FraUdskrivningen), ReadOnly(true), Required]
    public Afslutningsstatus? Afslutning { get; set; }

    [Display(Name = "Substitutionsmedicin", Description = FraUdskrivningen), ReadOnly(true)]
    public bool? Substitution { get; set; }

    [Display(Name = "Ydelser i forløbet", Description = "Hvad har borgeren fået: samtaler, grupper, pårørendesamtaler, læge?")]
    [Required, DataType(DataType.MultilineText)]
    public string? Ydelser { get; set; }

    [Display(GroupName = "Mål", Name = "Mål", Description = "Alle mål i forløbet. Giv hvert af dem sin sidste vurdering."),
     ReadOnly(true)]
    public List<Slutmaal> Maal { get; set; } = [];

    [Display(GroupName = "Uddannelse og beskæftigelse", Name = "Sidst sagde I", Description = "Hentes fra den seneste plan eller status."),
     ReadOnly(true)]
    public string? SidsteStilling { get; set; }

    [Display(Name = "Stilling ved udskrivningen", Description = "Spørg en sidste gang."), Required]
    public Uddannelsesstilling? Stilling { get; set; }

    [Display(
        Name = "Hvordan står det til med uddannelse og beskæftigelse?",
        Description = "Hvad er nået, hvad mangler, og hvem hjælper videre? Mindst 40 tegn.")]
    [Required, AtLeastCharacters(40), DataType(DataType.MultilineText)]
    public string? StillingBegrundelse { get; set; }

    [Display(GroupName = "Rusmidler", Name = "Rusmidler nu og ved start", Description = "Dage ved start hentes fra afdækningen."),
     ReadOnly(true)]
    public List<Forbrugslinje> Rusmidler { get; set; } = [];

    [Display(Name = "Bemærkning om rusmidler", Description = "Hvordan står det til nu, og hvad bygger du det på?")]
    [Required, DataType(DataType.MultilineText)]
    public string? RusmidlerBemaerkning { get; set; }

    [Display(
        GroupName = "Resterende behov",
        Name = "Behov, der er tilbage",
        Description = "Hvad skal nogen hjælpe med nu? Skriv »ingen«, hvis der ikke er noget.")]
    [Required, DataType(DataType.MultilineText)]
    public string? Behov { get; set; }

    [Display(GroupName = "Overdraget til", Name = "Overdragelse er ikke relevant, fordi"), Omission, AtLeastCharacters(10)]
    public string? OverdragelseUdeladt { get; set; }

    [Display(Name = "Overdraget til", Description = "Hvem tager over, og hvad er aftalt?")]
    [Required(ErrorMessage = "Tilføj, hvem der tager over, eller skriv, hvorfor det ikke er relevant.")]
    public List<Overdragelseslinje> Overdraget { get; set; } = [];

    [Display(GroupName = "Efterværn og opfølgning", Name = "Er borgeren tilbudt efterværn?"), Required]
    public bool? EftervaernTilbudt { get; set; }

    [Display(Name = "Borgeren har taget imod efterværn", Description = FraUdskrivningen), ReadOnly(true)]
    public bool? EftervaernAccepteret { get; set; }

    [Display(Name = "Borgeren har sagt ja til opfølgning", Description = FraUdskrivningen), ReadOnly(true)]
    public bool? OpfoelgningSamtykke { get; set; }

    [Display(Name = "Opfølgning", Description = "Regnes ud af fristerne."), ReadOnly(true)]
    public List<Opfoelgningslinje> Opfoelgning { get; set; } = [];

    [Display(GroupName = "Borgerens egen evaluering", Name = "Borgerens egen evaluering er ikke relevant, fordi"),
     Omission,
     AtLeastCharacters(10)]
    public string? EvalueringUdeladt { get; set; }

    [Display(Name = "Borgerens egen evaluering", Description = "Hvad har hjulpet, og hvad kunne have været bedre? Med borgerens ord."),
     Required,
     DataType(DataType.MultilineText)]
    public string? Evaluering { get; set; }

    [Display(
        GroupName = "Forsøg på kontakt",
        Name = "Forsøg på kontakt",
        Description = "Kontakter og forsøg, der er registreret på forløbet de seneste 60 dage før udskrivningen. De trykkes, "
            + "når borgeren er udeblevet."), ReadOnly(true)]
    public List<Kontaktlinje> Forsoeg { get; set; } = [];

    [Unnumbered]
    [Display(
        GroupName = "Samtykke",
        Name = "Samtykke til videregivelse",
        Description = "Et samtykke, der gælder i dag og nævner Visitationen. Hentes fra forløbet.")]
    [Required(
        ErrorMessage = "Der er intet samtykke, som gælder i dag og nævner Visitationen som modtager. Registrér det på "
            + "forløbet, så hentes det hertil."), ReadOnly(true)]
    [Guidance("vejledninger/samtykke-og-tavshedspligt", "Samtykke og tavshedspligt")]
    public string? Samtykke { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Aarsag == Afslutningsaarsag.Udeblevet && Forsoeg.Count == 0)
            yield return new(
                "Borgeren er udskrevet, fordi borgeren udeblev. Registrér jeres forsøg på kontakt på forløbet, så hentes de hertil.",
                [nameof(Forsoeg)]);
    }
}

/// <summary>A goal at discharge (C4b). The row's key is the goal's key in the forløb.</summary>
public sealed class Slutmaal : FormRow
{
    [Display(Name = "Mål"), ReadOnly(true)]
    public string? Titel { get; set; }

    [Display(Name = "Første tal"), ReadOnly(true)]
    public string? Foerste { get; set; }

    [Display(Name = "Sidste tal"), ReadOnly(true)]
    public string? Sidste { get; set; }

    [Display(Name = "Borgerens tal over tid"), ReadOnly(true)]
    [Diagram(
        ChartKind.Line,
        Label = nameof(Skaleringslinje.Dato),
        Values = [nameof(Skaleringslinje.Tal)],
        Minimum = Skala.Fra,
        Maximum = Skala.Til)]
    public List<Skaleringslinje> Historik { get; set; } = [];

    [Display(Name = "Vurdering"), Required]
    public Maalvurdering? Vurdering { get; set; }

    [Display(Name = "Hvad forklarer det?"), Required, DataType(DataType.MultilineText)]
    public string? Forklaring { get; set; }
}

/// <summary>Who takes over (C4b).</summary>
public sealed class Overdragelseslinje : FormRow
{
    [Display(Name = "Hvem"), Required]
    public string? Hvem { get; set; }

    [Display(Name = "Hvad er aftalt"), Required]
    public string? Aftale { get; set; }
}

/// <summary>A follow-up after discharge that a deadline asks for.</summary>
public sealed class Opfoelgningslinje : FormRow
{
    [Display(Name = "Senest"), ReadOnly(true)]
    public DateOnly? Senest { get; set; }

    [Display(Name = "Opfølgning"), ReadOnly(true)]
    public string? Navn { get; set; }
}

/// <summary>A contact or an attempt at one.</summary>
public sealed class Kontaktlinje : FormRow
{
    [Display(Name = "Dato"), ReadOnly(true)]
    public DateOnly? Dato { get; set; }

    [Display(Name = "Hvordan"), ReadOnly(true)]
    public string? Hvordan { get; set; }
}
