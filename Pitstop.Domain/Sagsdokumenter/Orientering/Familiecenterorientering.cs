using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// Orientering to the Familiecenter that treatment of a young person under 18 has begun (domain brief, C6): no more than is needed.
/// </summary>
[Unnumbered]
public sealed class Familiecenterorientering : Sagsdokument, ICaseForm, IValidatableObject
{
    [Display(
        GroupName = "Forældre",
        Name = "Forældre og værger",
        Description = "Hentes fra borgerens oplysninger. Er de forkerte, så ret dem på forløbet."), ReadOnly(true)]
    [Required(ErrorMessage = "Der står ingen forælder eller værge på borgeren. Tilføj dem under »Ret oplysningerne« på forløbet.")]
    public List<Vaergelinje> Foraeldre { get; set; } = [];

    [Display(GroupName = "Behandlingen", Name = "Behandlingen begyndte", Description = "Hentes fra forløbet."), ReadOnly(true)]
    [Required(ErrorMessage = "Behandlingen er ikke registreret som startet. Registrér starten på forløbet, så hentes den hertil.")]
    public DateOnly? Startdato { get; set; }

    [Display(Name = "Under 18 år ved starten"), ReadOnly(true)]
    public bool? UnderAtten { get; set; }

    [Display(Name = "Kontakt hos Pitstop", Description = "Navn og telefon på den, Familiecenteret kan ringe til."), Required]
    public string? Kontakt { get; set; }

    [Display(
        GroupName = "Samarbejde",
        Name = "Invitation til statusmøder",
        Description = "Familiecenterets sagsbehandler deltager i statusmøderne. Skriv, hvornår det første er, hvis du ved det.")]
    [Required, DataType(DataType.MultilineText), Guidance("vejledninger/under-18-aar", "Under 18 år: det er anderledes")]
    public string? Invitation { get; set; }

    [Display(
        GroupName = "Samtykke",
        Name = "Samtykke til videregivelse",
        Description = "Et samtykke, der gælder i dag og nævner Familiecenteret. Hentes fra forløbet.")]
    [Required(
        ErrorMessage = "Der er intet samtykke, som gælder i dag og nævner Familiecenteret som modtager. Registrér det på "
            + "forløbet, så hentes det hertil. Er du bekymret for den unge, så send en underretning: den kræver intet samtykke."),
             ReadOnly(true)]
    [Guidance("vejledninger/samtykke-og-tavshedspligt", "Samtykke og tavshedspligt")]
    public string? Samtykke { get; set; }

    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start) => FormWriter.Write(new Familiecenterorientering
    {
        Kontakt = start.Forloeb.BehandlerNavn,
        Invitation =
            "Vi inviterer den unges sagsbehandler til statusmøderne hver tredje måned. Vi sender en indkaldelse, når datoen er aftalt.",
    });

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta) => FormWriter.Complete<Familiecenterorientering>(answers, form =>
    {
        var (forloeb, borger) = (fakta.Forloeb, fakta.Forloeb.Sag.Borger);
        form.Head(fakta);
        form.Foraeldre = [
            .. borger.Vaerger.Select(
                (v, i) => new Vaergelinje { Key = $"v{i + 1}", Navn = v.Navn, Relation = v.Relation, Telefon = v.Telefon }),
        ];
        form.Startdato = forloeb.IvaerksatDato;
        form.UnderAtten = forloeb.IvaerksatDato is { } start ? borger.Alder(start) < Kortlaegning.AsiFra : null;
        form.Samtykke = ConsentText(forloeb, Familiecenteret, fakta.Dag);
    });

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (UnderAtten == false)
            yield return new(
                "Borgeren var fyldt 18 år, da behandlingen begyndte. Så skal Familiecenteret ikke orienteres.", [nameof(UnderAtten)]);
    }
}

/// <summary>A parent or guardian.</summary>
public sealed class Vaergelinje : FormRow
{
    [Display(Name = "Navn"), ReadOnly(true)]
    public string? Navn { get; set; }

    [Display(Name = "Relation"), ReadOnly(true)]
    public string? Relation { get; set; }

    [Display(Name = "Telefon"), ReadOnly(true)]
    public string? Telefon { get; set; }
}
