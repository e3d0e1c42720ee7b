using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>Signs out; only ever as a post.</summary>
public sealed class LogUdModel(SignInManager<Konto> signIn) : PageModel
{
    /// <summary>There is nothing to see.</summary>
    public RedirectResult OnGet() => Redirect("/");

    /// <summary>Signs out.</summary>
    public async Task<RedirectResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return Redirect("/konto/log-ind");
    }
}
