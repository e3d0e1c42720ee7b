using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>The end of treatment.</summary>
public sealed class UdskrivModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.Udskriv(
            new UdskrivningData(Input.Dato, Input.Aarsag, Input.Status)
            {
                Substitution = Input.Substitution,
                Eftervaern = Input.Eftervaern,
                SamtykkeTilOpfoelgning = Input.SamtykkeTilOpfoelgning,
                Begrundelse = Input.Begrundelse,
            },
            Medarbejder,
            Today);
        return await SavedAsync(Handling.Oprettet, nameof(Udskrivning), "Borgeren er udskrevet.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Udskrivningens dato")]
        public DateOnly? Dato { get; set; }

        [Required(ErrorMessage = "Vælg, hvorfor borgeren udskrives.")]
        [Display(Name = "Årsag")]
        public Afslutningsaarsag? Aarsag { get; set; }

        [Required(ErrorMessage = "Vælg, hvordan det står til. Vælg Uoplyst, hvis du ikke ved det.")]
        [Display(
            Name = "Hvordan står det til med rusmidlerne?", Description = "Stoffri betyder ingen illegale stoffer de seneste 30 dage.")]
        public Afslutningsstatus? Status { get; set; }

        [Display(Name = "Borgeren får substitutionsmedicin")]
        public bool Substitution { get; set; }

        [Display(Name = "Borgeren tager imod efterværn i seks måneder")]
        public bool Eftervaern { get; set; }

        [Display(
            Name = "Borgeren siger ja til vores egne opfølgende samtaler",
            Description = "De ligger efter 3 og 9 måneder. Dem efter 1 og 6 måneder skal vi tilbyde alle.")]
        public bool SamtykkeTilOpfoelgning { get; set; }

        [MaxLength(4000, ErrorMessage = "Teksten må højst have 4.000 tegn. Forkort den.")]
        [Display(Name = "Begrundelse", Description = "Skal skrives ved »Anden årsag«. Skriv, hvad borgeren selv siger.")]
        public string? Begrundelse { get; set; }
    }
}
