using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>Psyko-social udredning (domain brief, C2): what the plan rests on. It is not a diagnosis.</summary>
public sealed partial class Udredning : Sagsdokument, ICaseForm, IResume, IValidatableObject
{
    private const string Ordhjaelp = "I jeg-form eller som citat. Kan stå tomt.";
    private const string Ressourcehjaelp = "Hvad går godt, hvem støtter, hvad har hjulpet før? Kan stå tomt.";

    [Display(
        GroupName = "Misbrugsanamnese",
        Name = "Misbrugsanamnese",
        Description = "Debut, perioder, overdoser og tidligere pauser eller ophør. Hvad førte til, at det ændrede sig?")]
    [Required, AtLeastCharacters(30), DataType(DataType.MultilineText)]
    public string? Misbrug { get; set; }

    [Display(Name = "Borgerens egne ord om rusmidlerne", Description = Ordhjaelp), DataType(DataType.MultilineText), Folded]
    public string? MisbrugOrd { get; set; }

    [Display(Name = "Ressourcer: misbrugsanamnese", Description = Ressourcehjaelp), DataType(DataType.MultilineText), Folded]
    public string? MisbrugRessourcer { get; set; }

    [Display(
        GroupName = "Familie og sociale forhold",
        Name = "Familie og sociale forhold",
        Description = "Opvækst, familie nu, venner, fritid. Hvem bruger rusmidler, og hvem gør ikke?")]
    [Required, AtLeastCharacters(30), DataType(DataType.MultilineText)]
    public string? Familie { get; set; }

    [Display(Name = "Borgerens egne ord om familie og venner", Description = Ordhjaelp), DataType(DataType.MultilineText), Folded]
    public string? FamilieOrd { get; set; }

    [Display(Name = "Ressourcer: familie og sociale forhold", Description = Ressourcehjaelp), DataType(DataType.MultilineText), Folded]
    public string? FamilieRessourcer { get; set; }

    [Display(
        GroupName = "Arbejde og uddannelse",
        Name = "Arbejde og uddannelse",
        Description = "Skole, uddannelse, job, fravær og det, borgeren gerne vil.")]
    [Required, AtLeastCharacters(30), DataType(DataType.MultilineText)]
    public string? Arbejde { get; set; }

    [Display(Name = "Borgerens egne ord om arbejde og uddannelse", Description = Ordhjaelp), DataType(DataType.MultilineText), Folded]
    public string? ArbejdeOrd { get; set; }

    [Display(Name = "Ressourcer: arbejde og uddannelse", Description = Ressourcehjaelp), DataType(DataType.MultilineText), Folded]
    public string? ArbejdeRessourcer { get; set; }

    [Display(GroupName = "Økonomi", Name = "Økonomi er ikke relevant, fordi"), Omission, AtLeastCharacters(10)]
    public string? OekonomiUdeladt { get; set; }

    [Display(Name = "Forsørgelse"), Required]
    public Forsoergelse? Forsoergelse { get; set; }

    [Display(Name = "Er der gæld?"), Required]
    public bool? Gaeld { get; set; }

    [Display(Name = "Økonomi", Description = "Kan pengene række? Hvem hjælper med at få overblik?")]
    [Required, DataType(DataType.MultilineText)]
    public string? Oekonomi { get; set; }

    [Display(Name = "Borgerens egne ord om økonomien", Description = Ordhjaelp), DataType(DataType.MultilineText), Folded]
    public string? OekonomiOrd { get; set; }

    [Display(Name = "Ressourcer: økonomi", Description = Ressourcehjaelp), DataType(DataType.MultilineText), Folded]
    public string? OekonomiRessourcer { get; set; }

    [Display(GroupName = "Bolig", Name = "Bolig", Description = "Hvor og med hvem bor borgeren, og kan borgeren blive boende?")]
    [Required, AtLeastCharacters(20), DataType(DataType.MultilineText)]
    public string? Bolig { get; set; }

    [Display(Name = "Borgerens egne ord om boligen", Description = Ordhjaelp), DataType(DataType.MultilineText), Folded]
    public string? BoligOrd { get; set; }

    [Display(Name = "Ressourcer: bolig", Description = Ressourcehjaelp), DataType(DataType.MultilineText), Folded]
    public string? BoligRessourcer { get; set; }

    [Display(GroupName = "Kriminalitet og verserende sager", Name = "Kriminalitet er ikke relevant, fordi"),
     Omission,
     AtLeastCharacters(10)]
    public string? KriminalitetUdeladt { get; set; }

    [Display(
        Name = "Kriminalitet og verserende sager",
        Description = "Spørg kun om det, der er nødvendigt for behandlingen: domme, der skal afsones, sager, der verserer, og tilsyn.")]
    [Required, DataType(DataType.MultilineText)]
    public string? Kriminalitet { get; set; }

    [Display(Name = "Borgerens egne ord om kriminalitet og sager", Description = Ordhjaelp), DataType(DataType.MultilineText), Folded]
    public string? KriminalitetOrd { get; set; }

    [Display(Name = "Ressourcer: kriminalitet og verserende sager", Description = Ressourcehjaelp),
     DataType(DataType.MultilineText),
     Folded]
    public string? KriminalitetRessourcer { get; set; }

    [Display(GroupName = "Tidligere behandling", Name = "Tidligere behandling er ikke relevant, fordi"), Omission, AtLeastCharacters(10)]
    public string? TidligereBehandlingUdeladt { get; set; }

    [Display(
        Name = "Tidligere behandling",
        Description = "Én række for hvert sted. Har borgeren ikke været i behandling før, så skriv det i feltet ovenfor.")]
    [Required(ErrorMessage = "Tilføj en række, eller skriv, hvorfor afsnittet ikke er relevant.")]
    public List<Behandlingslinje> TidligereBehandling { get; set; } = [];

    [Display(
        GroupName = "Fysisk helbred", Name = "Fysisk helbred", Description = "Sygdomme, medicin, søvn og tænder. Hvem er egen læge?")]
    [Required, AtLeastCharacters(20), DataType(DataType.MultilineText)]
    public string? FysiskHelbred { get; set; }

    [Display(Name = "Borgerens egne ord om sit fysiske helbred", Description = Ordhjaelp), DataType(DataType.MultilineText), Folded]
    public string? FysiskHelbredOrd { get; set; }

    [Display(Name = "Ressourcer: fysisk helbred", Description = Ressourcehjaelp), DataType(DataType.MultilineText), Folded]
    public string? FysiskHelbredRessourcer { get; set; }

    [Display(
        GroupName = "Psykisk helbred",
        Name = "Psykisk helbred",
        Description = "Humør, tanker, uro og tidligere kontakt med psykiatrien. Skil det, du ser, fra det, du tror.")]
    [Required, AtLeastCharacters(20), DataType(DataType.MultilineText)]
    public string? PsykiskHelbred { get; set; }

    [Display(Name = "Borgerens egne ord om sit psykiske helbred", Description = Ordhjaelp), DataType(DataType.MultilineText), Folded]
    public string? PsykiskHelbredOrd { get; set; }

    [Display(Name = "Ressourcer: psykisk helbred", Description = Ressourcehjaelp), DataType(DataType.MultilineText), Folded]
    public string? PsykiskHelbredRessourcer { get; set; }

    [Display(Name = "Er der behov for psykiatrisk udredning?"), Required]
    public bool? PsykiatriskUdredning { get; set; }

    [Display(
        Name = "Hvem henviser, og hvornår?",
        Description = "Skrives, hvis du har svaret ja. Henvisningen står på tavlen, til du noterer, at den er sendt.")]
    public string? Henvisning { get; set; }

    [Display(GroupName = "Børn", Name = "Afsnittet om børn er ikke relevant, fordi"), Omission, AtLeastCharacters(10)]
    public string? BoernUdeladt { get; set; }

    [Display(
        Name = "Børn",
        Description = "Børn, borgeren bor med, har samvær med eller venter. Hvordan har de det? Er du bekymret for et barn, skal "
            + "du selv underrette i dag.")]
    [Required,
     DataType(DataType.MultilineText),
     Guidance("vejledninger/bekymring-for-et-barn", "Bekymret for et barn: det gør du i dag")]
    public string? Boern { get; set; }

    [Display(Name = "Borgerens egne ord om børnene", Description = Ordhjaelp), DataType(DataType.MultilineText), Folded]
    public string? BoernOrd { get; set; }

    [Display(Name = "Ressourcer: børn", Description = Ressourcehjaelp), DataType(DataType.MultilineText), Folded]
    public string? BoernRessourcer { get; set; }

    [Display(GroupName = "Kortlægning", Name = "Fyldt 18 år", Description = "ASI bruges kun til voksne."), ReadOnly(true)]
    public bool? ErVoksen { get; set; }

    [Display(
        Name = "Instrument",
        Description = "Vælg ASI, så kommer de syv områder frem. Til unge under 18 år bruges et andet instrument."),
         Required,
         Guidance("vejledninger/under-18-aar", "Under 18 år: det er anderledes")]
    public Instrument? Instrument { get; set; }

    [Display(Name = "Interviewdato"), Required, NotInFuture]
    public DateOnly? Interviewdato { get; set; }

    [Display(Name = "Interviewer"), Required]
    public string? Interviewer { get; set; }

    [Display(
        Name = "ASI-profil",
        Description = "Sværhed er dit skøn: 0–1 intet behov, 2–3 lidt, 4–5 moderat, 6–7 betydeligt, 8–9 meget stort. "
            + "Bekymring og ønske om hjælp er borgerens egne tal, 0–4. Skriv kun tallene, aldrig skemaets spørgsmål.")]
    [ReadOnly(true)]
    [Diagram(ChartKind.Bar, Label = nameof(AsiLinje.Omraade), Values = [nameof(AsiLinje.Svaerhed)], Minimum = 0, Maximum = 9)]
    public List<AsiLinje> AsiProfil { get; set; } = [];

    [Display(
        Name = "Det viste kortlægningen",
        Description = "Skrives, når du har brugt et andet instrument end ASI. Skriv instrumentets navn, hvis det ikke står på listen."),
         DataType(DataType.MultilineText)]
    public string? Kortlaegning { get; set; }

    [Display(
        GroupName = "Sammenfatning",
        Name = "Sammenfatning",
        Description = "Højst én side (3.000 tegn). Det, planen bygger på: hvem er borgeren, hvad fylder mest, og hvad vil borgeren? "
            + "Teksten hentes ind i behandlingsplanen.")]
    [Required,
     AtLeastCharacters(100),
     StringLength(3000),
     DataType(DataType.MultilineText),
     Guidance("vejledninger/skriv-en-god-udredning", "Skriv en god udredning")]
    public string? Sammenfatning { get; set; }

    [Display(
        GroupName = "Faglig vurdering",
        Name = "Faglig vurdering",
        Description = "Hvad støtter, og hvad hæmmer en forandring? Hvilke risici er der, og hvorfor er det dette, I skal "
            + "begynde med? Mindst 100 tegn.")]
    [Required,
     AtLeastCharacters(100),
     DataType(DataType.MultilineText),
     Guidance("vejledninger/faglige-overvejelser", "Skriv, så en anden kan følge dig")]
    public string? FagligVurdering { get; set; }

    [Display(GroupName = "Kilder og samtykke", Name = "Kilder", Description = "Samtaler med dato og det, du har indhentet fra andre.")]
    [Required(ErrorMessage = "Tilføj mindst én kilde.")]
    public List<Kildelinje> Kilder { get; set; } = [];

    [Display(
        Name = "Samtykke til videregivelse", Description = "Et samtykke, der gælder i dag og nævner Visitationen. Hentes fra forløbet.")]
    [Required(
        ErrorMessage = "Der er intet samtykke, som gælder i dag og nævner Visitationen som modtager. Registrér det på "
            + "forløbet, så hentes det hertil."), ReadOnly(true)]
    [Guidance("vejledninger/samtykke-og-tavshedspligt", "Samtykke og tavshedspligt")]
    public string? Samtykke { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PsykiatriskUdredning == true && string.IsNullOrWhiteSpace(Henvisning))
            yield return new("Du har svaret ja. Skriv, hvem der henviser, og hvornår.", [nameof(Henvisning)]);
        if (ErVoksen == false && Instrument == Domain.Sager.Instrument.Asi)
            yield return new("ASI anvendes ikke under 18 år. Vælg et andet instrument.", [nameof(Instrument)]);
        if (Instrument is not null and not Domain.Sager.Instrument.Asi && string.IsNullOrWhiteSpace(Kortlaegning))
            yield return new("Skriv, hvad kortlægningen viste.", [nameof(Kortlaegning)]);
    }
}
