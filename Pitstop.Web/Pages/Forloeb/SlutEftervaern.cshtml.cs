using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>Aftercare ends.</summary>
public sealed class SlutEftervaernModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.SlutEftervaern(Input.Dato, Medarbejder, Today);
        return await SavedAsync(Handling.Aendret, nameof(Udskrivning), "Efterværnet er afsluttet. Opfølgningen går videre.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Efterværnets sidste dag")]
        public DateOnly? Dato { get; set; }
    }
}
