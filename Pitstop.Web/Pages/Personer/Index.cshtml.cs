using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>The employees with their roles; the administrator disables, enables and hands out new one-time codes.</summary>
[Authorize(Policy = AdgangSetup.Administrator)]
public sealed class PersonerModel(UserManager<Konto> users, CurrentUser currentUser, Log log, TimeProvider time) : PageModel
{
    /// <summary>The persons by name.</summary>
    public IReadOnlyList<PersonRaekke> Personer { get; private set; } = [];

    /// <summary>The code that was just made.</summary>
    public UdstedtKode? NyKode { get; private set; }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The list.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>A person can no longer sign in, and is signed out.</summary>
    public Task<IActionResult> OnPostDeaktiverAsync(string id) => ChangeAsync(id, konto =>
    {
        konto.Deaktiveret = true;
        konto.SecurityStamp = Guid.NewGuid().ToString();
        TempData["Besked"] = $"{konto.Navn} kan ikke længere logge ind.";
    });

    /// <summary>A person can sign in again.</summary>
    public Task<IActionResult> OnPostAktiverAsync(string id) => ChangeAsync(id, konto =>
    {
        konto.Deaktiveret = false;
        TempData["Besked"] = $"{konto.Navn} kan logge ind igen.";
    });

    /// <summary>A new one-time code; the old password stops working. It is shown in this answer and kept nowhere.</summary>
    public async Task<IActionResult> OnPostKodeAsync(string id)
    {
        var result = await ChangeAsync(id, konto => NyKode = new(konto.Navn, konto.UdstedEngangskode(users.PasswordHasher, Now)));
        if (NyKode is null || result is not RedirectResult)
            return result;
        await LoadAsync();
        return Page();
    }

    private async Task<IActionResult> ChangeAsync(string id, Action<Konto> change)
    {
        if (await users.FindByIdAsync(id) is not { } konto)
            return NotFound();
        if (konto.Id == currentUser.Medarbejder.Id)
            return await RefuseAsync("Du kan ikke ændre din egen konto her. Bed en anden administrator om det.");
        change(konto);
        log.Add(Handling.KontoAendret, nameof(Konto), konto.Id, null);
        var result = await users.UpdateAsync(konto);
        if (result.Succeeded)
            return Redirect("/personer");
        NyKode = null;
        TempData.Remove("Besked");
        return await RefuseAsync(result.Errors.First().Description);
    }

    private async Task<IActionResult> RefuseAsync(string message)
    {
        ModelState.AddModelError("", message);
        Response.StatusCode = StatusCodes.Status409Conflict;
        await LoadAsync();
        return Page();
    }

    private async Task LoadAsync()
    {
        var all = await users.Users.AsNoTracking().ToListAsync();
        Personer = [
            .. all.OrderBy(k => k.Navn, StringComparer.Create(Danish.Culture, ignoreCase: true)).Select(
                k => PersonRaekke.Of(k, currentUser.Medarbejder.Id, Now)),
        ];
    }
}
