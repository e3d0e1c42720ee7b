using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// Behandlingsplan (domain brief, C3): the goals, and how they are to be reached. Its goals become the forløb's when it is finished.
/// </summary>
public sealed partial class Behandlingsplan : Sagsdokument, ICaseForm, IStilling, IValidatableObject
{
    [Display(GroupName = "Overordnet mål", Name = "Hvad sigter behandlingen mod?"), Required]
    public Behandlingsmaaltype? Maaltype { get; set; }

    [Display(
        Name = "Målet med borgerens egne ord",
        Description = "Skriv det, som borgeren siger det: »Jeg vil …«. Det står også i borgerens egen plan.")]
    [Required, DataType(DataType.MultilineText), Guidance("vejledninger/skriv-en-god-behandlingsplan", "Skriv en god behandlingsplan")]
    public string? BorgerensMaal { get; set; }

    [Display(
        GroupName = "Resumé",
        Name = "Socialfagligt resumé",
        Description = "Hentes fra udredningens sammenfatning. Forkort den til det, planen bygger på.")]
    [Required, DataType(DataType.MultilineText)]
    public string? SocialtResume { get; set; }

    [Display(Name = "Resumé om helbred", Description = "Det, behandlingen skal tage hensyn til. Kan stå tomt.")]
    [DataType(DataType.MultilineText)]
    public string? HelbredsResume { get; set; }

    [Display(
        GroupName = "Mål",
        Name = "Mål",
        Description = "Ét til fem mål er nok. Sæt dem sammen med borgeren. De bliver skaleret i hver status og bedømt ved "
            + "den ugentlige gennemgang.")]
    [Required(ErrorMessage = "Tilføj mindst ét mål."), Guidance("metoder/smart-maal", "Sådan sætter du et SMART-mål")]
    public List<Maallinje> Maal { get; set; } = [];

    [Display(
        GroupName = "Uddannelse og beskæftigelse",
        Name = "Stilling til uddannelse og beskæftigelse",
        Description = "Uddannelse og arbejde skal altid overvejes. Er der et mål om det, vælger du det. Ellers tager I stilling her.")]
    public Uddannelsesstilling? Stilling { get; set; }

    [Display(Name = "Hvilket mål indgår det i?", Description = "Kun når det indgår i et andet mål: skriv målets titel."),
     Catalogue(nameof(Maal) + "." + nameof(Maallinje.Titel)),
     Folded]
    public string? StillingMaal { get; set; }

    [Display(Name = "Begrundelse for stillingen", Description = "Hvad har I talt om, og hvorfor er det rigtigt nu? Mindst 40 tegn.")]
    [DataType(DataType.MultilineText)]
    public string? StillingBegrundelse { get; set; }

    [Display(Name = "Tages op igen den", Description = "Senest om tre måneder.")]
    public DateOnly? StillingTagesOp { get; set; }

    [Display(GroupName = "Samarbejdsparter", Name = "Samarbejdsparter er ikke relevante, fordi"), Omission, AtLeastCharacters(10)]
    public string? ParterUdeladt { get; set; }

    [Display(Name = "Samarbejdsparter", Description = "Hvem er med, hvad gør de, og har borgeren sagt ja?")]
    [Required(ErrorMessage = "Tilføj en samarbejdspart, eller skriv, hvorfor der ikke er nogen.")]
    public List<Partlinje> Parter { get; set; } = [];

    [Display(
        GroupName = "Gensidige aftaler",
        Name = "Aftaler mellem borgeren og Pitstop",
        Description = "Hvad kan borgeren regne med fra jer, og hvad forventer I af borgeren? Fx fremmøde, afbud, rusmidler på "
            + "dagen. Skriv til borgeren (»du« og »vi«), for det står også i borgerens egen plan.")]
    [Required, DataType(DataType.MultilineText)]
    public string? Aftaler { get; set; }

    [Display(GroupName = "Ydelse og metode", Name = "Ydelse"), Required]
    public Ydelse? Ydelse { get; set; }

    [Display(Name = "Samtaler om ugen", Description = "Fra 1 til 2. Skriv 1,5 for tre samtaler på to uger."), Required, Range(1.0, 2.0)]
    public decimal? Frekvens { get; set; }

    [Display(
        Name = "Gruppe",
        Description = "Hvilken gruppe er borgeren med i, og hvornår mødes den? Det står også i borgerens egen plan. Kan stå tomt.")]
    public string? Gruppe { get; set; }

    [Display(
        Name = "Behandlerens arbejdsmetode",
        Description = "Beskriv med ord, hvordan du arbejder med borgeren, så en kollega kan tage over. Det er ikke "
            + "nok at nævne metodens navn.")]
    [Required, AtLeastCharacters(40), DataType(DataType.MultilineText)]
    public string? Arbejdsmetode { get; set; }

    [Display(
        GroupName = "Risiko og tilbagefald",
        Name = "Plan for risiko og tilbagefald",
        Description = "Hvad er svært, hvad er tegnene, og hvem ringer du til? Skriv til borgeren (»du«), for det står også i "
            + "borgerens egen plan. Kan stå tomt, men tal om det.")]
    [DataType(DataType.MultilineText)]
    public string? Risikoplan { get; set; }

    [Display(
        GroupName = "Muligheder for udvikling",
        Name = "Vurdering af mulighederne for udvikling",
        Description = "Hvad taler for, at borgeren når sine mål, og hvad kan komme i vejen?")]
    [Required, DataType(DataType.MultilineText)]
    public string? Progression { get; set; }

    [Display(GroupName = "Opfølgning", Name = "Næste borgerkonference", Description = "Regnes ud af fristerne."), ReadOnly(true)]
    public DateOnly? NaesteKonference { get; set; }

    [Display(Name = "Næste status", Description = "Regnes ud af fristerne."), ReadOnly(true)]
    public DateOnly? NaesteStatus { get; set; }

    [Display(
        Name = "Aftale om opfølgning efter udskrivning",
        Description = "Hvad har I aftalt om samtalerne efter behandlingen? Borgeren kan sige nej. Skriv til borgeren (»du«), for det "
            + "står også i borgerens egen plan.")]
    [Required, DataType(DataType.MultilineText)]
    public string? OpfoelgningAftale { get; set; }

    [Display(Name = "Siger borgeren ja til opfølgning?"), Required]
    public bool? OpfoelgningSamtykke { get; set; }

    [Display(
        GroupName = "Underskrift og samtykke",
        Name = "Borgerens underskrift",
        Description = "Gør planen færdig, print den, og lad borgeren skrive under på papiret."), Required]
    public Borgerunderskrift? Underskrift { get; set; }

    [Display(Name = "Hvorfor skriver borgeren ikke under?", Description = "Skrives, når borgeren ikke skriver under."), Folded]
    public string? UnderskriftGrund { get; set; }

    [Display(Name = "Forælder eller værge, der skriver under", Description = "Skal skrives, når borgeren er under 18 år."),
     Folded,
     Guidance("vejledninger/under-18-aar", "Under 18 år: det er anderledes")]
    public string? Foraelder { get; set; }

    [Display(
        Name = "Samtykke til videregivelse",
        Description = "Et samtykke, der gælder i dag og nævner Visitationen. Hentes fra forløbet. Det skal være der, før dokumentet "
            + "sendes til andre end borgeren."), ReadOnly(true)]
    [Guidance("vejledninger/samtykke-og-tavshedspligt", "Samtykke og tavshedspligt")]
    public string? Samtykke { get; set; }
}
