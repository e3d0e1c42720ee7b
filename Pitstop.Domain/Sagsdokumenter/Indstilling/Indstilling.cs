using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// Indstilling til behandling (domain brief, C1): what the authority needs in order to decide. 19 sections, in the order that they are
/// printed.
/// </summary>
public sealed partial class Indstilling : ISagshoved, ICaseForm, IValidatableObject
{
    private const string Omraadehjaelp =
        "Beskriv kort – også ressourcer: hvad går godt, og hvem støtter borgeren? Mindst 30 tegn, eller sæt "
            + "kryds ved »Intet at bemærke«.";
    private const string FraForloebet = "Hentes fra forløbet. Er det forkert, så ret det der.";

    [Display(GroupName = "Borger", Name = "Navn")]
    [Required, ReadOnly(true)]
    public string? Navn { get; set; }

    [Display(Name = "Personnummer", Description = "Vises i fuld længde i det færdige Word-dokument.")]
    [Required, ReadOnly(true)]
    public string? Personnummer { get; set; }

    [Display(Name = "Adresse", Description = "En beskyttet adresse bliver aldrig skrevet i dokumentet.")]
    [Required, ReadOnly(true)]
    public string? Adresse { get; set; }

    [Display(Name = "Telefon")]
    [Required, ReadOnly(true)]
    public string? Telefon { get; set; }

    [Display(Name = "Betalingskommune")]
    [Required, ReadOnly(true)]
    public string? Betalingskommune { get; set; }

    [Display(Name = "Sagsnr.")]
    [Required, ReadOnly(true)]
    public string? Sagsnr { get; set; }

    [Display(GroupName = "Henvendelse", Name = "Henvendelsesdato")]
    [Required, ReadOnly(true), NotInFuture]
    public DateOnly? Henvendelsesdato { get; set; }

    [Display(Name = "Henvendt af")]
    [Required, ReadOnly(true)]
    public Henvender? HenvendtAf { get; set; }

    [Display(
        Name = "Garantidato", Description = "Sidste dag i behandlingsgarantien. Den regnes fra den dag, borgeren selv bad om behandling.")]
    [ReadOnly(true)]
    public DateOnly? Garantidato { get; set; }

    [Display(
        Name = "Anledning",
        Description = "Hvad fik borgeren (eller den, der ringede) til at henvende sig netop nu? Teksten er hentet fra henvendelsen. Ret "
            + "den, så Visitationen kan forstå den uden at kende sagen.")]
    [Required, DataType(DataType.MultilineText)]
    public string? Anledning { get; set; }

    [Display(
        GroupName = "Forsamtaler", Name = "Forsamtaler", Description = "De forsamtaler, der er registreret som afholdt på forløbet.")]
    [Required(ErrorMessage = "Der er ingen afholdt forsamtale. Registrér den på forløbet, så hentes den hertil."), ReadOnly(true)]
    public List<Forsamtalelinje> Forsamtaler { get; set; } = [];

    [Display(
        GroupName = "Retsgrundlag",
        Name = "Retsgrundlag",
        Description = "Følger af borgerens alder i dag: serviceloven § 101 fra 18 år, barnets lov § 33 under 18 år. Er borgeren "
            + "anonym, er det serviceloven § 101 a.")]
    [Required, ReadOnly(true)]
    [Guidance("retsgrundlag", "Retsgrundlaget og de to love")]
    public Retsgrundlag? Retsgrundlag { get; set; }

    [Display(
        GroupName = "Rusmidler",
        Name = "Rusmidler",
        Description = "Én række for hvert stof, også dem borgeren er stoppet med. Sæt kryds ved ét "
            + "hovedstof: det, der fylder mest nu.")]
    [Required(ErrorMessage = "Tilføj mindst ét rusmiddel.")]
    public List<Rusmiddellinje> Rusmidler { get; set; } = [];

    [Display(
        Name = "Dage med alkohol af de seneste 30", Description = "Spørg altid til alkohol. Skriv 0, hvis borgeren ikke har drukket.")]
    [Required(ErrorMessage = "Spørg til alkohol, og skriv antal dage. Skriv 0, hvis borgeren ikke har drukket."), Range(0, 30)]
    public int? AlkoholDage { get; set; }

    [Display(GroupName = "Sociale forhold og netværk", Name = "Sociale forhold og netværk", Description = Omraadehjaelp)]
    [DataType(DataType.MultilineText)]
    public string? SocialeForhold { get; set; }

    [Display(Name = "Intet at bemærke om sociale forhold og netværk"), Tick("Intet at bemærke")]
    public bool? SocialeForholdIntet { get; set; }

    [Display(
        GroupName = "Fysisk og psykisk helbred",
        Name = "Fysisk og psykisk helbred",
        Description = "Sygdom, medicin, søvn, tanker og humør, og hvem borgeren allerede får hjælp af. " + Omraadehjaelp)]
    [DataType(DataType.MultilineText)]
    public string? Helbred { get; set; }

    [Display(Name = "Intet at bemærke om helbred"), Tick("Intet at bemærke")]
    public bool? HelbredIntet { get; set; }

    [Display(
        GroupName = "Arbejde og uddannelse",
        Name = "Arbejde og uddannelse",
        Description = "Hvad laver borgeren nu, og hvad vil borgeren gerne? " + Omraadehjaelp)]
    [DataType(DataType.MultilineText)]
    public string? ArbejdeUddannelse { get; set; }

    [Display(Name = "Intet at bemærke om arbejde og uddannelse"), Tick("Intet at bemærke")]
    public bool? ArbejdeUddannelseIntet { get; set; }

    [Display(
        GroupName = "Bolig",
        Name = "Bolig",
        Description = "Hvor og med hvem bor borgeren, og er det et sted, hvor det er til at holde op? " + Omraadehjaelp)]
    [DataType(DataType.MultilineText)]
    public string? Bolig { get; set; }

    [Display(Name = "Intet at bemærke om bolig"), Tick("Intet at bemærke")]
    public bool? BoligIntet { get; set; }

    [Display(
        GroupName = "Anden hjælp",
        Name = "Anden hjælp",
        Description = "Støtte efter andre regler, kontaktperson, psykiatri, læge, Kriminalforsorgen. " + Omraadehjaelp)]
    [DataType(DataType.MultilineText)]
    public string? AndenHjaelp { get; set; }

    [Display(Name = "Intet at bemærke om anden hjælp"), Tick("Intet at bemærke")]
    public bool? AndenHjaelpIntet { get; set; }

    [Display(
        GroupName = "Børn under 18 og graviditet",
        Name = "Er der børn under 18 år?",
        Description = "Børn, som borgeren bor sammen med, har samvær med eller kommer til at få ansvar for.")]
    [Required]
    public bool? BoernUnder18 { get; set; }

    [Display(Name = "Er borgeren eller borgerens partner gravid?")]
    [Required]
    public bool? Graviditet { get; set; }

    [Display(
        Name = "Hvad er der gjort for børnene eller det ventede barn?",
        Description = "Skrives, hvis du har svaret ja ovenfor. Er du bekymret for et barn, har du selv pligt til at underrette "
            + "– i dag, og uden samtykke.")]
    [DataType(DataType.MultilineText)]
    [Guidance("vejledninger/bekymring-for-et-barn", "Bekymret for et barn: det gør du i dag")]
    public string? BoernHandling { get; set; }

    [Display(
        GroupName = "Borgerens ønske",
        Name = "Borgerens ønske med egne ord",
        Description = "Skriv det, som borgeren siger det – i jeg-form eller som citat: »Jeg vil gerne kunne sove uden at ryge.«")]
    [Required, DataType(DataType.MultilineText)]
    public string? BorgerensOenske { get; set; }

    [Display(
        GroupName = "Faglig vurdering",
        Name = "Faglig vurdering og begrundelse",
        Description = "Hvad bygger du vurderingen på? Hvorfor dette tilbud frem for et andet? Skil det, du har set og hørt, fra det, "
            + "du mener. Mindst 200 tegn.")]
    [Required, AtLeastCharacters(200), DataType(DataType.MultilineText)]
    [Guidance("vejledninger/skriv-en-god-indstilling", "Sådan skriver du en god indstilling")]
    public string? FagligVurdering { get; set; }

    [Display(
        GroupName = "Alternativer",
        Name = "Alternativer, der er overvejet",
        Description = "Tilføj en række for hvert tilbud, du har overvejet og valgt fra. Lad den stå tom, hvis der ikke var nogen.")]
    public List<Alternativlinje> Alternativer { get; set; } = [];

    [Display(GroupName = "Indstillet ydelse", Name = "Ydelse")]
    [Required]
    public Ydelse? Ydelse { get; set; }

    [Display(Name = "Samtaler om ugen", Description = "Fra 1 til 2. Skriv 1,5 for tre samtaler på to uger.")]
    [Required, Range(1.0, 2.0)]
    public decimal? Frekvens { get; set; }

    [Display(Name = "Start", Description = "Den dag, behandlingen kan begynde. Læg den inden garantidatoen, hvis borgeren kan.")]
    [Required]
    public DateOnly? Start { get; set; }

    [Display(Name = "Forventet varighed i måneder", Description = "Typisk 3 til 12. Over 12 måneder skal begrundes.")]
    [Required, Range(1, 60)]
    public int? VarighedMaaneder { get; set; }

    [Display(Name = "Begrundelse for mere end 12 måneder", Description = "Skrives kun, hvis forløbet ventes at vare over 12 måneder.")]
    [DataType(DataType.MultilineText)]
    public string? BegrundelseVarighed { get; set; }

    [Display(
        GroupName = "Takst og skønnet udgift", Name = "Takst", Description = "Den takst, der gælder på startdagen efter siden Takster.")]
    [ReadOnly(true)]
    public string? Takst { get; set; }

    [Display(
        Name = "Skønnet udgift",
        Description = "Dage gange takst fra start og det forventede antal måneder frem. Første og sidste dag tæller "
            + "efter reglen på siden Takster.")]
    [ReadOnly(true)]
    public string? SkoennetUdgift { get; set; }

    [Display(
        GroupName = "Frit valg",
        Name = "Frit valg oplyst den",
        Description = "Den dag, du fortalte borgeren om retten til at vælge et andet godkendt tilbud.")]
    [Required, NotInFuture]
    public DateOnly? FritValgOplyst { get; set; }

    [Display(Name = "Borgerens valg")]
    [Required]
    public FritValg? BorgersValg { get; set; }

    [Display(
        GroupName = "Samtykke",
        Name = "Samtykke til videregivelse",
        Description = "Et samtykke, der gælder i dag og lader Pitstop videregive oplysninger til Visitationen. " + FraForloebet)]
    [Required(
        ErrorMessage = "Der er intet samtykke, som gælder i dag og nævner Visitationen som modtager. Registrér det på "
            + "forløbet, så hentes det hertil."), ReadOnly(true)]
    [Guidance("vejledninger/samtykke-og-tavshedspligt", "Samtykke og tavshedspligt")]
    public string? Samtykke { get; set; }

    [Display(GroupName = "Underskrift", Name = "Behandler")]
    [Required, ReadOnly(true)]
    public string? Behandler { get; set; }

    [Display(Name = "Dato")]
    [Required, ReadOnly(true)]
    public DateOnly? Dato { get; set; }

    [Display(Name = "Godkendt af", Description = "En leder, der ikke selv har skrevet indstillingen. Skrives, når den er godkendt.")]
    [ReadOnly(true)]
    public string? GodkendtAf { get; set; }
}
