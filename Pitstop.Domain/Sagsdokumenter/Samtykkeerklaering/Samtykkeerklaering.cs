using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// Samtykkeerklæring (domain brief, C5): each body that it names becomes a consent of the forløb, which can be taken back by itself.
/// </summary>
[Unnumbered]
public sealed class Samtykkeerklaering : Sagsdokument, ICaseForm, IValidatableObject
{
    [Display(
        GroupName = "Formål og oplysninger",
        Name = "Hvad skal oplysningerne bruges til?",
        Description = "Så præcist, at borgeren kan se, hvad det er ja til.")]
    [Required, DataType(DataType.MultilineText), Guidance("vejledninger/samtykke-og-tavshedspligt", "Samtykke og tavshedspligt")]
    public string? Formaal { get; set; }

    [Display(
        Name = "Hvilke oplysninger?", Description = "Én række for hver slags, fx »fremmøde« eller »udredningens sammenfatning«.")]
    [Required(ErrorMessage = "Tilføj mindst én slags oplysninger.")]
    public List<Oplysningslinje> Oplysninger { get; set; } = [];

    [Display(
        GroupName = "Parter",
        Name = "Hvem må oplysningerne gå til eller komme fra?",
        Description = "Navngiv hver myndighed eller person. »Alle« er ikke et samtykke.")]
    [Required(ErrorMessage = "Tilføj mindst én, som samtykket gælder.")]
    public List<Samtykkepart> Parter { get; set; } = [];

    [Display(Name = "Hvad giver borgeren lov til?"), Required]
    public Samtykkeretning? Retning { get; set; }

    [Display(GroupName = "Periode", Name = "Gælder fra"), Required, NotInFuture]
    public DateOnly? Fra { get; set; }

    [Display(Name = "Gælder til og med", Description = "Højst 12 måneder."), Required]
    public DateOnly? Til { get; set; }

    [Display(
        GroupName = "Sådan gives det",
        Name = "Hvordan gives det?",
        Description = "Skal borgeren skrive under, så gør erklæringen færdig, print den, og notér bagefter, hvornår borgeren "
            + "skrev under. Først da gælder samtykket."), Required]
    public Samtykkeform? Form { get; set; }

    [Display(Name = "Vidne", Description = "Kun ved et mundtligt samtykke: hvem hørte det?"), Folded]
    public string? Vidne { get; set; }

    [Display(Name = "Borgeren har fået at vide, at samtykket kan trækkes tilbage når som helst"),
     Tick("Ja"),
     Required(ErrorMessage = "Fortæl borgeren, at samtykket kan trækkes tilbage, og sæt kryds.")]
    public bool? TilbagekaldelseOplyst { get; set; }

    [Display(Name = "Borgeren er under 18 år"), ReadOnly(true)]
    public bool? ErUng { get; set; }

    [Display(
        Name = "Forælder eller værge, der har sagt ja",
        Description = "Skal skrives, når den unge er under 15 år. Fra 15 år er den unges eget ja nok; det er vores "
            + "egen regel og ikke bekræftet."), Folded]
    public string? Foraelder { get; set; }

    [Display(Name = "Borgerens alder", Description = "På den dag, samtykket gælder fra."), ReadOnly(true)]
    public int? Alder { get; set; }

    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start) => FormWriter.Write(new Samtykkeerklaering
    {
        Oplysninger = [new() { Key = "o1" }],
        Parter = [new() { Key = "p1", Navn = "Visitationen, Ishøj Kommune" }],
        Fra = start.Dag,
        Til = start.Dag.AddMonths(Samtykke.LongestMonths),
    });

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta) => FormWriter.Complete<Samtykkeerklaering>(answers, form =>
    {
        form.Head(fakta);
        form.Alder = fakta.Forloeb.Sag.Borger.Alder(form.Fra is { } given && given <= fakta.Dag ? given : fakta.Dag);
        form.ErUng = form.Alder < Kortlaegning.AsiFra;
    });

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var form = FormReader.Read<Samtykkeerklaering>(done.Svar);
        done.Forloeb.TagSamtykkeerklaering(
            done.DokumentId,
            form.Formaal!,
            string.Join("; ", form.Oplysninger.Select(o => o.Oplysning)),
            [.. form.Parter.Select(p => p.Navn!)],
            form.Retning!.Value,
            form.Fra!.Value,
            form.Til!.Value,
            form.Form!.Value,
            new Samtykkegivere(true, form.Foraelder, form.Vidne),
            done.Dag);
        return null;
    }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Samtykke.PeriodeObstacles(Fra, Til)
            .Concat(new Samtykkegivere(true, Foraelder, Vidne).Obstacles(Form ?? Samtykkeform.Underskrevet, Alder ?? int.MaxValue))
            .Select(o => new ValidationResult(o.Message, [o.Field!]));
}

/// <summary>A kind of information (C5).</summary>
public sealed class Oplysningslinje : FormRow
{
    [Display(Name = "Oplysning"), Required]
    public string? Oplysning { get; set; }
}

/// <summary>A named body (C5).</summary>
public sealed class Samtykkepart : FormRow, IValidatableObject
{
    [Display(Name = "Navn", Description = "Fx Egen læge, Lægehuset Ishøj"), Required]
    public string? Navn { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Samtykke.ModtagerObstacles(Navn ?? "").Select(o => new ValidationResult(o.Message, [nameof(Navn)]));
}
