using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>The phase after a completed course.</summary>
public sealed class StoffriModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Fra = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.BegyndStoffri(Input.Fra, Input.Gennemfoert, Input.Stoffri, Medarbejder, Today);
        return await SavedAsync(Handling.Aendret, nameof(Forloeb), "Stoffri efterbehandling er begyndt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Fra og med")]
        public DateOnly? Fra { get; set; }

        [Display(Name = "Det ambulante forløb er gennemført")]
        public bool Gennemfoert { get; set; }

        [Display(Name = "Borgeren er stoffri")]
        public bool Stoffri { get; set; }
    }
}
