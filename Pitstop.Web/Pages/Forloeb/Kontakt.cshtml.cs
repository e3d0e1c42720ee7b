using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A contact outside talks, or an attempt at one.</summary>
public sealed class KontaktModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.RegistrerKontakt(Input.Dato, Input.Form, Input.Tovejs, Medarbejder, Today);
        return await SavedAsync(Handling.Oprettet, nameof(Kontakt), "Det er noteret.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Dato")]
        public DateOnly? Dato { get; set; }

        [Required(ErrorMessage = "Vælg, hvordan I havde kontakt, eller hvordan du prøvede.")]
        [Display(Name = "Hvordan?")]
        public Kontaktform? Form { get; set; }

        [Display(Name = "Vi fik fat i hinanden", Description = "Sæt kun kryds, hvis borgeren svarede. Ellers er det et forsøg.")]
        public bool Tovejs { get; set; }
    }
}
