using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>
/// Makes the first administrator, from the one-time address that the first start printed. Any other address does not exist.
/// </summary>
[AllowAnonymous]
public sealed class FoersteStartModel(
    FoersteStart foersteStart, UserManager<Konto> users, SignInManager<Konto> signIn, PitstopDb db, TimeProvider time) : PageModel
{
    /// <summary>The secret part of the address.</summary>
    [FromRoute]
    public string? Kode { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public AdministratorInput Input { get; set; } = new();

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!foersteStart.Passer(Kode))
            context.Result = NotFound();
    }

    /// <summary>Makes the administrator and signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        await foersteStart.Laas.WaitAsync();
        try
        {
            return foersteStart.Passer(Kode) ? await CreateAsync() : NotFound();
        }
        finally
        {
            foersteStart.Laas.Release();
        }
    }

    private async Task<IActionResult> CreateAsync()
    {
        var konto = new Konto
        {
            Navn = Input.Navn!.Trim(),
            Rolle = Rolle.Administrator,
            UserName = Input.Email!.Trim(),
            Email = Input.Email.Trim(),
        };
        db.Logposter.Add(new Logpost(
            time.GetUtcNow().UtcDateTime, konto.Medarbejder, Handling.KontoOprettet, nameof(Konto), konto.Id, null));
        var result = await users.CreateAsync(konto, Input.Ny!);
        foreach (var fejl in result.Errors)
            ModelState.AddModelError(
                fejl.Code.StartsWith("Password", StringComparison.Ordinal) ? "Input.Ny" : "Input.Email", fejl.Description);
        if (!result.Succeeded)
            return Page();
        foersteStart.Brugt();
        await signIn.SignInAsync(konto, isPersistent: false);
        TempData["Besked"] = "Du er administrator. Opret nu de andre medarbejdere.";
        return LocalRedirect("/personer");
    }

    /// <summary>Name, address and password.</summary>
    public sealed class AdministratorInput : NyAdgangskode
    {
        /// <summary>The full name.</summary>
        [Required, Display(Name = "Navn"), StringLength(100)]
        public string? Navn { get; set; }

        /// <summary>The address to sign in with.</summary>
        [Required, Display(Name = "E-mail"), EmailAddress, StringLength(256)]
        public string? Email { get; set; }
    }
}
