using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;

namespace Pitstop.Web.Pages;

/// <summary>A new person sets a password with the code that the administrator handed over.</summary>
[AllowAnonymous]
public sealed class EngangskodeModel(Indgang indgang, AdgangskodeRegler regler) : PageModel
{
    /// <summary>The answer to every try that is refused.</summary>
    public const string Afvist =
        "Koden passer ikke til den e-mail, eller den er brugt eller udløbet. Tjek begge dele, eller bed administratoren om en ny kode.";

    /// <summary>What is typed.</summary>
    [BindProperty]
    public KodeInput Input { get; set; } = new();

    /// <summary>Sets the password and signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var fejl in await regler.FejlAsync(Input.Ny))
            ModelState.AddModelError("Input.Ny", fejl);
        if (!ModelState.IsValid)
            return Page();
        if (await indgang.BrugEngangskodeAsync(Input.Email, Input.Kode, Input.Ny!) is not null)
            return LocalRedirect("/");
        ModelState.AddModelError("", Afvist);
        return Page();
    }

    /// <summary>Address, code and password.</summary>
    public sealed class KodeInput : NyAdgangskode
    {
        /// <summary>The account's address.</summary>
        [Required, Display(Name = "E-mail"), StringLength(256)]
        public string? Email { get; set; }

        /// <summary>The code, with or without hyphens.</summary>
        [Required, Display(Name = "Engangskode", Description = "For eksempel K7QF-9MTX-24RD. Den gælder i syv dage."), StringLength(64)]
        public string? Kode { get; set; }
    }
}
