using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A signed-in person says where authorities can reach them, so that a document begins with it.</summary>
public sealed class TelefonModel(UserManager<Konto> users, SignInManager<Konto> signIn, CurrentUser currentUser, Log log) : PageModel
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>The number as it stands.</summary>
    public void OnGet() => Input.Telefon = currentUser.Medarbejder.Telefon;

    /// <summary>Saves the number; an empty one is taken away.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        if (await users.GetUserAsync(User) is not { } konto)
            return Challenge();
        konto.PhoneNumber = string.IsNullOrWhiteSpace(Input.Telefon) ? null : Input.Telefon.Trim();
        log.Add(Handling.KontoAendret, nameof(Konto), konto.Id, null);
        var result = await users.UpdateAsync(konto);
        foreach (var fejl in result.Errors)
            ModelState.AddModelError("", fejl.Description);
        if (!result.Succeeded)
            return Page();
        await signIn.RefreshSignInAsync(konto);
        TempData["Besked"] = konto.PhoneNumber is null
            ? "Dit nummer er fjernet."
            : "Dit nummer er gemt. Det står i de underretninger, du begynder fra nu af.";
        return LocalRedirect("/");
    }

    /// <summary>The number.</summary>
    public sealed class Data
    {
        [Display(
            Name = "Telefon",
            Description = "Et nummer på arbejdet, hvor kommunen kan få fat i dig. Det skrives i de underretninger, du begynder."),
             StringLength(30, ErrorMessage = "Nummeret må højst have 30 tegn. Forkort det.")]
        [RegularExpression(@"[0-9 +()]*", ErrorMessage = "Skriv kun tal, mellemrum og +, for eksempel 43 57 00 00.")]
        public string? Telefon { get; set; }
    }
}
