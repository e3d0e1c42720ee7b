using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>3-måneders status (domain brief, C4a): every active goal is scaled by the citizen, or it says why not.</summary>
public sealed partial class StatusTreMaaneder : Sagsdokument, ICaseForm, IStilling, IValidatableObject
{
    [Display(GroupName = "Periode og fremmøde", Name = "Fra", Description = "Den dag, sidste status blev lavet, eller indskrivningen."),
     Required,
     NotInFuture]
    public DateOnly? PeriodeFra { get; set; }

    [Display(Name = "Til"), Required, NotInFuture]
    public DateOnly? PeriodeTil { get; set; }

    [Display(Name = "Aftalte samtaler"), ReadOnly(true)]
    public int? Aftalt { get; set; }

    [Display(Name = "Afholdte"), ReadOnly(true)]
    public int? Afholdt { get; set; }

    [Display(Name = "Udeblevet"), ReadOnly(true)]
    public int? Udeblevet { get; set; }

    [Display(
        GroupName = "Rusmidler",
        Name = "Rusmidler nu og ved start",
        Description = "Dage ved start hentes fra afdækningen. Skriv, hvor mange af de seneste 30 dage borgeren bruger stoffet nu."),
         ReadOnly(true)]
    public List<Forbrugslinje> Rusmidler { get; set; } = [];

    [Display(
        Name = "Bemærkning om rusmidler",
        Description = "Hvad har ændret sig, også i mængde og mønster? Er der kommet nye stoffer til?")]
    [Required, DataType(DataType.MultilineText), Guidance("vejledninger/skriv-en-god-status", "Skriv en god status")]
    public string? RusmidlerBemaerkning { get; set; }

    [Display(
        GroupName = "Mål",
        Name = "Mål",
        Description = "De mål, der arbejdes med nu. Lad borgeren sætte tallet: 0 er længst fra målet, 10 er nået. "
            + "Tallet kan ikke være forkert."), ReadOnly(true)]
    [Required(ErrorMessage = "Der er ingen mål, der arbejdes med nu. Gør en behandlingsplan færdig først, så hentes målene hertil."),
     Guidance("metoder/skalering", "Sådan skalerer I")]
    public List<Maalstatus> Maal { get; set; } = [];

    [Display(GroupName = "Uddannelse og beskæftigelse", Name = "Sidst sagde I", Description = "Hentes fra den seneste plan eller status."),
     ReadOnly(true)]
    public string? SidsteStilling { get; set; }

    [Display(Name = "Stilling nu", Description = "Spørg igen, hver gang."), Required]
    public Uddannelsesstilling? Stilling { get; set; }

    [Display(Name = "Hvilket mål indgår det i?", Description = "Kun når det indgår i et andet mål: skriv målets titel."),
     Catalogue(nameof(Maal) + "." + nameof(Maalstatus.Titel)),
     Folded]
    public string? StillingMaal { get; set; }

    [Display(Name = "Begrundelse for stillingen nu", Description = "Mindst 40 tegn, medmindre der arbejdes med et mål.")]
    [DataType(DataType.MultilineText)]
    public string? StillingBegrundelse { get; set; }

    [Display(Name = "Tages op igen den", Description = "Senest om tre måneder.")]
    public DateOnly? StillingTagesOp { get; set; }

    [Display(GroupName = "Metoden", Name = "Metoden er uændret siden sidst"), Tick("Uændret siden sidst"), Unchanged]
    public bool? MetodeUaendret { get; set; }

    [Display(Name = "Virker metoden?"), Required]
    public Metodevurdering? Metode { get; set; }

    [Display(Name = "Hvorfor?", Description = "Hvad ser du, der tyder på det?"), Required, DataType(DataType.MultilineText)]
    public string? MetodeHvorfor { get; set; }

    [Unnumbered]
    [Display(GroupName = "Det lærte vi", Name = "Det lærte vi", Description = "En ting, som andre behandlere kan bruge. Kan stå tomt."),
     DataType(DataType.MultilineText)]
    public string? Laering { get; set; }

    [Display(GroupName = "Næste periode", Name = "Fokus i næste periode", Description = "Hvad arbejder I med de næste tre måneder?"),
     Required,
     DataType(DataType.MultilineText)]
    public string? Fokus { get; set; }

    [Display(GroupName = "Samarbejde", Name = "Samarbejdet er uændret siden sidst"), Tick("Uændret siden sidst"), Unchanged]
    public bool? SamarbejdeUaendret { get; set; }

    [Display(Name = "Samarbejdspartnere", Description = "Hvem er med, og hvordan går det? Skriv »ingen«, hvis der ikke er nogen."),
     Required,
     DataType(DataType.MultilineText)]
    public string? Samarbejde { get; set; }

    [Display(GroupName = "Deltagere og samtykke", Name = "Deltagere", Description = "Hvem var med til at lave status?"), Required]
    public string? Deltagere { get; set; }

    [Display(Name = "Dato for sidste status", Description = "Den status, uændrede afsnit er ført videre fra."), ReadOnly(true)]
    public DateOnly? ForrigeDato { get; set; }

    [Display(
        Name = "Samtykke til videregivelse",
        Description = "Et samtykke, der gælder i dag og nævner Visitationen. Hentes fra forløbet. Det skal være der, før dokumentet "
            + "sendes til andre end borgeren."), ReadOnly(true)]
    [Guidance("vejledninger/samtykke-og-tavshedspligt", "Samtykke og tavshedspligt")]
    public string? Samtykke { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PeriodeTil < PeriodeFra)
            yield return new("Perioden slutter, før den begynder. Ret datoerne.", [nameof(PeriodeTil)]);
        if (Stilling is not { } stance)
            yield break;
        // A goal that this status closes answers for nothing any more.
        var goals = Maal.Where(m => m.Beslutning != Maalbeslutning.Afslut).Select(m => (m.Tema, m.Titel)).ToArray();
        foreach (var broken in Stillingsregel.Broken(
            stance, goals, StillingMaal, StillingBegrundelse, StillingTagesOp, FormDay.Of(validationContext)))
            yield return new(broken.Message, [broken.Member]);
    }
}

/// <summary>Whether the method is kept.</summary>
public enum Metodevurdering
{
    [Display(Name = "Ja, vi fortsætter med den")] Fortsaet,
    [Display(Name = "Delvist, vi justerer den")] Juster,
    [Display(Name = "Nej, vi skifter metode")] Skift,
}
