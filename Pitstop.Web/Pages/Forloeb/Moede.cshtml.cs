using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A conference or a status meeting is planned.</summary>
public sealed class MoedeModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    // Under 18 the Familiecenter's caseworker is a required guest at the status meeting (domain brief, F8).
    private string Forslag =>
        Forloeb.Sag.Borger.Alder(Today) < 18 ? "Borgeren, Visitationen og Familiecenterets rådgiver" : "Borgeren og Visitationen";

    public void OnGet() => (Input.Dato, Input.Inviterede) = (Today, Forslag);

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.PlanlaegMoede(Input.Art, Input.Dato, Input.Klokken, Input.Dagsorden, Input.Inviterede, Today);
        return await SavedAsync(Handling.Oprettet, nameof(Moede), "Mødet er planlagt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Vælg, hvilket møde det er.")]
        [Display(Name = "Hvilket møde?")]
        public Moedeart? Art { get; set; }

        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Dato")]
        public DateOnly? Dato { get; set; }

        [Display(Name = "Klokken", Description = "For eksempel 10:30.")]
        public TimeOnly? Klokken { get; set; }

        [MaxLength(4000, ErrorMessage = "Teksten må højst have 4.000 tegn. Forkort den.")]
        [Display(
            Name = "Dagsorden",
            Description = "Ved en konference: mål, CHIME, uddannelse og arbejde, næste skridt. Tal målene igennem med borgeren først.")]
        public string? Dagsorden { get; set; }

        [MaxLength(1000, ErrorMessage = "Teksten må højst have 1.000 tegn. Forkort den.")]
        [Display(Name = "Hvem inviterer du?")]
        public string? Inviterede { get; set; }
    }
}
