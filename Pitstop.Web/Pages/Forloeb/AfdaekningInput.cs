using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Pitstop.Web.Pages;

/// <summary>The afdækning as typed.</summary>
public sealed class AfdaekningInput : IValidatableObject
{
    private const int MaxRows = 20;
    private const int SpareRows = 3;

    [MaxLength(MaxRows)]
    public List<RusmiddelInput> Rusmidler { get; set; } = [];

    [Display(Name = "Alkohol: dage af de seneste 30", Description = "Spørg altid. Skriv 0, hvis borgeren ikke har drukket.")]
    public int? AlkoholDage { get; set; }

    [Display(Name = "Sociale forhold og netværk", Description = "Familie, venner, ensomhed, hvem der støtter. Skriv også ressourcer.")]
    public OmraadeInput SocialeForhold { get; set; } = new();

    [Display(Name = "Fysisk og psykisk helbred", Description = "Det, der har betydning for behandlingen. Skriv også ressourcer.")]
    public OmraadeInput Helbred { get; set; } = new();

    [Display(Name = "Arbejde og uddannelse", Description = "Hvad gør borgeren nu, og hvad ønsker borgeren? Skriv også ressourcer.")]
    public OmraadeInput ArbejdeUddannelse { get; set; } = new();

    [Display(Name = "Bolig", Description = "Hvor og hvordan bor borgeren?")]
    public OmraadeInput Bolig { get; set; } = new();

    [Display(Name = "Anden hjælp", Description = "Hvad får borgeren allerede af hjælp, og fra hvem?")]
    public OmraadeInput AndenHjaelp { get; set; } = new();

    [Display(Name = "Er der børn under 18 år i borgerens liv?")]
    public bool? BoernUnder18 { get; set; }

    [Display(Name = "Er borgeren eller partneren gravid?")]
    public bool? Graviditet { get; set; }

    [MaxLength(20000)]
    [DataType(DataType.MultilineText)]
    [Display(
        Name = "Hvad er gjort for børnene eller graviditeten?",
        Description = "Kun ved ja ovenfor. Er du bekymret, så læs vejledningen om bekymring for et barn, og handl i dag.")]
    public string? BoernHandling { get; set; }

    [MaxLength(20000)]
    [DataType(DataType.MultilineText)]
    [Display(Name = "Borgerens ønske med egne ord", Description = "Skriv i første person, så tæt på borgerens ord som muligt.")]
    public string? BorgerensOenske { get; set; }

    public static AfdaekningInput Of(Afdaekning? known)
    {
        var input = known is null ? new AfdaekningInput() : new AfdaekningInput
        {
            Rusmidler = [.. known.Rusmidler.Select(RusmiddelInput.Of)],
            AlkoholDage = known.AlkoholDage,
            SocialeForhold = new(known.SocialeForhold),
            Helbred = new(known.Helbred),
            ArbejdeUddannelse = new(known.ArbejdeUddannelse),
            Bolig = new(known.Bolig),
            AndenHjaelp = new(known.AndenHjaelp),
            BoernUnder18 = known.BoernUnder18,
            Graviditet = known.Graviditet,
            BoernHandling = known.BoernHandling,
            BorgerensOenske = known.BorgerensOenske,
        };
        input.Rusmidler.AddRange(
            Enumerable.Range(0, Math.Min(SpareRows, MaxRows - input.Rusmidler.Count)).Select(_ => new RusmiddelInput()));
        return input;
    }

    public AfdaekningData ToData() => new()
    {
        Rusmidler = [.. Rusmidler.Where(r => r.Stof is not null).Select(r => r.ToRusmiddel())],
        AlkoholDage = AlkoholDage,
        SocialeForhold = SocialeForhold.ToOmraade(),
        Helbred = Helbred.ToOmraade(),
        ArbejdeUddannelse = ArbejdeUddannelse.ToOmraade(),
        Bolig = Bolig.ToOmraade(),
        AndenHjaelp = AndenHjaelp.ToOmraade(),
        BoernUnder18 = BoernUnder18,
        Graviditet = Graviditet,
        BoernHandling = Blank(BoernHandling),
        BorgerensOenske = Blank(BorgerensOenske),
    };

    /// <summary>What only this page can say: which row a message is about, and which area.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Rusmidler.SelectMany((row, i) => row.Problems($"Rusmiddel {i + 1}", $"{nameof(Rusmidler)}[{i}]"))
            .Concat(new[]
            {
                (SocialeForhold, nameof(SocialeForhold)),
                (Helbred, nameof(Helbred)),
                (ArbejdeUddannelse, nameof(ArbejdeUddannelse)),
                (Bolig, nameof(Bolig)),
                (AndenHjaelp, nameof(AndenHjaelp)),
            }.Where(a => a.Item1.Tekst?.Length > FieldText.LongestFinished).Select(a => new ValidationResult(
                $"{typeof(AfdaekningInput).GetProperty(a.Item2)!.GetCustomAttribute<DisplayAttribute>()!.Name}: Teksten er på "
                    + $"{Danish.Number(a.Item1.Tekst!.Length)} tegn. Den må højst være {Danish.Number(FieldText.LongestFinished)}.",
                [$"{a.Item2}.{nameof(OmraadeInput.Tekst)}"])));

    internal static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>One area as typed.</summary>
public sealed class OmraadeInput
{
    public OmraadeInput()
    {
    }

    public OmraadeInput(Omraade omraade) => (Tekst, IntetAtBemaerke) = (omraade.Tekst, omraade.IntetAtBemaerke);

    [DataType(DataType.MultilineText)]
    [Display(Name = "Beskrivelse")]
    public string? Tekst { get; set; }

    [Display(Name = "Intet at bemærke")]
    public bool IntetAtBemaerke { get; set; }

    public Omraade ToOmraade() => new(AfdaekningInput.Blank(Tekst), IntetAtBemaerke);
}

/// <summary>One substance as typed; an empty row is left out.</summary>
public sealed class RusmiddelInput
{
    [Display(Name = "Stof")]
    public Stof? Stof { get; set; }

    [Display(Name = "Debutalder")]
    public int? Debutalder { get; set; }

    [Display(Name = "Dage af seneste 30")]
    public int? Dage { get; set; }

    [MaxLength(200)]
    [Display(Name = "Mængde")]
    public string? Maengde { get; set; }

    [Display(Name = "Form")]
    public Indtagelsesform? Form { get; set; }

    [Display(Name = "Hovedstof")]
    public bool Hovedstof { get; set; }

    /// <summary>What is wrong with the row, by the name that the page gives it.</summary>
    public IEnumerable<ValidationResult> Problems(string row, string path)
    {
        if (Stof is null
            && (Debutalder is not null || Dage is not null || !string.IsNullOrWhiteSpace(Maengde) || Form is not null || Hovedstof))
            yield return new($"{row}: Vælg stoffet, eller tøm rækken.", [$"{path}.{nameof(Stof)}"]);
        if (Dage is < 0 or > 30)
            yield return new($"{row}: Dage af de seneste 30 skal være mellem 0 og 30.", [$"{path}.{nameof(Dage)}"]);
        if (Debutalder is < 0 or > 120)
            yield return new($"{row}: Debutalderen skal være mellem 0 og 120 år.", [$"{path}.{nameof(Debutalder)}"]);
    }

    public static RusmiddelInput Of(Rusmiddel r) => new()
    {
        Stof = r.Stof,
        Debutalder = r.Debutalder,
        Dage = r.DageAfSeneste30,
        Maengde = r.Maengde,
        Form = r.Indtagelsesform,
        Hovedstof = r.Hovedstof,
    };

    public Rusmiddel ToRusmiddel() => new(Stof!.Value, Debutalder, Dage, AfdaekningInput.Blank(Maengde), Form, Hovedstof);
}
