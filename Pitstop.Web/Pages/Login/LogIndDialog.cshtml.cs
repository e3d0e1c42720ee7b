using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>Signing in again without leaving a page: a piece of HTML for wwwroot/js/login-dialog.js, and JSON when it went well.</summary>
[AllowAnonymous]
public sealed class LogIndDialogModel(Indgang indgang, SignInManager<Konto> signIn, IAntiforgery antiforgery) : PageModel
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public LogIndInput Input { get; set; } = new();

    /// <summary>Signs in; the page compares who it was, and takes the new antiforgery token.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid)
        {
            if (await indgang.LogIndAsync(Input.Email, Input.Adgangskode) is { } konto)
            {
                HttpContext.User = await signIn.CreateUserPrincipalAsync(konto);
                return new JsonResult(new
                {
                    id = konto.Id,
                    navn = konto.Navn,
                    token = antiforgery.GetAndStoreTokens(HttpContext).RequestToken,
                });
            }
            ModelState.AddModelError("", LogIndModel.Afvist);
        }
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
