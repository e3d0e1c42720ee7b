using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A signed-in person changes the password; other places where the account is signed in are signed out.</summary>
public sealed class AdgangskodeModel(UserManager<Konto> users, SignInManager<Konto> signIn, Log log) : PageModel
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SkiftInput Input { get; set; } = new();

    /// <summary>Changes the password.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        if (await users.GetUserAsync(User) is not { } konto)
            return Challenge();
        log.Add(Handling.KontoAendret, nameof(Konto), konto.Id, null);
        var result = await users.ChangePasswordAsync(konto, Input.Nuvaerende!, Input.Ny!);
        foreach (var fejl in result.Errors)
            ModelState.AddModelError(
                fejl.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Input.Nuvaerende" : "Input.Ny", fejl.Description);
        if (!result.Succeeded)
            return Page();
        await signIn.RefreshSignInAsync(konto);
        TempData["Besked"] = "Din adgangskode er skiftet.";
        return LocalRedirect("/");
    }

    /// <summary>The old and the new password.</summary>
    public sealed class SkiftInput : NyAdgangskode
    {
        /// <summary>The password until now.</summary>
        [Required, Display(Name = "Nuværende adgangskode"), DataType(DataType.Password), StringLength(256)]
        public string? Nuvaerende { get; set; }
    }
}
