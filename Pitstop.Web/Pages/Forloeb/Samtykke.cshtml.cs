using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>The consents of a forløb: record one, and see which hold today.</summary>
public sealed class SamtykkeModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>The consents that hold today and can be taken back.</summary>
    public IReadOnlyList<Samtykke> Gaeldende => Forloeb.GaeldendeSamtykker(Today);

    /// <summary>The declarations whose paper waits for its signature, by document.</summary>
    public IReadOnlyList<IGrouping<Guid, Samtykke>> Venter =>
        [.. Forloeb.Samtykker.Where(s => s.VenterPaaUnderskrift).GroupBy(s => s.DokumentId!.Value)];

    /// <summary>Whether a parent may have to say yes too.</summary>
    public bool ErUng => Forloeb.Sag.Borger.Alder(Today) < 18;

    public void OnGet() => (Input.Fra, Input.Til) = (Today, Today.AddMonths(12));

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.RegistrerSamtykke(
            Input.Modtager,
            Input.Oplysninger,
            Input.Retning!.Value,
            Input.Fra,
            Input.Til,
            Input.Form!.Value,
            Today,
            new Samtykkegivere(Input.Borger || !ErUng, Input.Foraelder, Input.Vidne),
            Input.Formaal);
        return await SavedAsync(Handling.Oprettet, nameof(Samtykke), "Samtykket er gemt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv, hvem samtykket gælder, for eksempel Visitationen.")]
        [MaxLength(200)]
        [Display(
            Name = "Hvem må oplysningerne gå til eller komme fra?",
            Description = "Navngiv myndigheden eller personen. »Alle« er ikke et samtykke.")]
        public string? Modtager { get; set; } = "Visitationen, Ishøj Kommune";

        [Required(ErrorMessage = "Vælg, hvad samtykket giver lov til.")]
        [Display(Name = "Hvad giver borgeren lov til?")]
        public Samtykkeretning? Retning { get; set; } = Samtykkeretning.Videregive;

        [Required(ErrorMessage = "Skriv, hvad oplysningerne skal bruges til.")]
        [MaxLength(4000)]
        [DataType(DataType.MultilineText)]
        [Display(Name = "Hvad skal de bruges til?", Description = "Formålet, så borgeren kan se, hvad det er ja til.")]
        public string? Formaal { get; set; } = "At Visitationen kan afgøre og følge behandlingen.";

        [Required(ErrorMessage = "Skriv, hvilke oplysninger samtykket dækker.")]
        [MaxLength(4000)]
        [DataType(DataType.MultilineText)]
        [Display(Name = "Hvilke oplysninger?")]
        public string? Oplysninger { get; set; }

        [Required(ErrorMessage = "Skriv den dag, samtykket er givet.")]
        [Display(Name = "Gælder fra")]
        public DateOnly? Fra { get; set; }

        [Required(ErrorMessage = "Skriv den sidste dag, samtykket gælder.")]
        [Display(Name = "Gælder til og med", Description = "Højst 12 måneder.")]
        public DateOnly? Til { get; set; }

        [Required(ErrorMessage = "Vælg, hvordan samtykket er givet.")]
        [Display(Name = "Hvordan er det givet?")]
        public Samtykkeform? Form { get; set; }

        [MaxLength(200, ErrorMessage = "Navnet må højst have 200 tegn. Forkort det.")]
        [Display(Name = "Vidne", Description = "Kun ved et mundtligt samtykke: hvem hørte det?")]
        public string? Vidne { get; set; }

        [Display(Name = "Den unge har selv sagt ja")]
        public bool Borger { get; set; }

        [MaxLength(200, ErrorMessage = "Navnet må højst have 200 tegn. Forkort det.")]
        [Display(
            Name = "Forælder eller værge, der har sagt ja",
            Description = "Skal skrives, når den unge er under 15 år. Fra 15 år er den unges eget ja nok; det er vores "
                + "egen regel og ikke bekræftet.")]
        public string? Foraelder { get; set; }
    }
}
