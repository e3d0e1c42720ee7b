using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Demo;
using Pitstop.Web.Opsaetning;
using Pitstop.Web.Start;

namespace Pitstop.Web.Pages;

/// <summary>Signing in, and by one press where the demo is on.</summary>
[AllowAnonymous]
public sealed class LogIndModel(Indgang indgang, UserManager<Konto> users, SignInManager<Konto> signIn, Settings settings) : PageModel
{
    /// <summary>The answer to every try that is refused: it does not say whether the account exists, is locked or is disabled.</summary>
    public const string Afvist =
        "Vi kunne ikke logge dig ind. Tjek e-mail og adgangskode. Efter fem forkerte forsøg er en konto låst i 15 minutter.";

    /// <summary>Where to go afterwards; only addresses of this site count.</summary>
    [BindProperty(SupportsGet = true, Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public LogIndInput Input { get; set; } = new();

    /// <summary>Who is signed in already goes on.</summary>
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Videre() : Page();

    /// <summary>Signs in with a password.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        if (await indgang.LogIndAsync(Input.Email, Input.Adgangskode) is not null)
            return Videre();
        ModelState.AddModelError("", Afvist);
        return Page();
    }

    /// <summary>Signs in with a demo account.</summary>
    public async Task<IActionResult> OnPostDemoAsync(string email)
    {
        ModelState.Clear();
        if (!settings.Demo || !DemoKonti.Alle.Any(k => k.Email == email))
            return NotFound();
        if (await users.FindByEmailAsync(email) is not { Deaktiveret: false } konto)
        {
            ModelState.AddModelError("", "Demokontoen er deaktiveret. Vælg en anden.");
            return Page();
        }
        await signIn.SignInAsync(konto, isPersistent: false);
        return Videre();
    }

    private LocalRedirectResult Videre() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
}

/// <summary>What the sign-in form takes.</summary>
public sealed class LogIndInput
{
    /// <summary>The account's address.</summary>
    [Required, Display(Name = "E-mail"), StringLength(256)]
    public string? Email { get; set; }

    /// <summary>Its password.</summary>
    [Required, Display(Name = "Adgangskode"), DataType(DataType.Password), StringLength(256)]
    public string? Adgangskode { get; set; }
}
