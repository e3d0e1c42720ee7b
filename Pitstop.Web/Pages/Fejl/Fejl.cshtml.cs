using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Sikkerhed;

namespace Pitstop.Web.Pages;

/// <summary>The one error page. htmx gets it as a line above the page's content, so that what was typed stays.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class FejlModel : PageModel
{
    /// <summary>The texts of this status.</summary>
    public FejlTekst Tekst { get; private set; } = FejlTekst.Of(StatusCodes.Status404NotFound);

    /// <summary>What happened and what to do now; a refusal of the domain lists its reasons.</summary>
    public IReadOnlyList<string> Linjer { get; private set; } = [];

    /// <summary>What a form sent after the sign-in had expired, to be sent again; empty otherwise.</summary>
    public IReadOnlyList<(string Navn, string? Vaerdi)> Afsendt { get; private set; } = [];

    /// <summary>Where that form goes.</summary>
    public string? AfsendtTil { get; private set; }

    /// <summary>Whether htmx asked.</summary>
    public bool Fragment { get; private set; }

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Asked for by its address and not by an error, this page does not exist.
        if (!HttpContext.ShowsError())
            Response.StatusCode = StatusCodes.Status404NotFound;
        Tekst = FejlTekst.Of(Response.StatusCode);
        Linjer = HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Error is RefusedException refused
            ? [.. refused.Obstacles.Select(o => o.Message)]
            : [Tekst.Forklaring, Tekst.Raad];
        Fragment = Request.IsHtmx();
        if (!Fragment)
        {
            KeepForm();
            return;
        }
        Response.Headers["HX-Retarget"] = "#side-besked";
        Response.Headers["HX-Reswap"] = "innerHTML show:top";
    }

    // The form carries its own antiforgery token, which fits again when the same person has signed in.
    // The pages of the account send passwords, and a password is not written into a page.
    private void KeepForm()
    {
        if (Response.StatusCode != StatusCodes.Status401Unauthorized
            || !Request.HasFormContentType
            || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not { } asked
            || new PathString(asked.OriginalPath).StartsWithSegments("/konto"))
            return;
        Afsendt = [.. Request.Form.SelectMany(f => f.Value.Select(v => (f.Key, v)))];
        AfsendtTil = asked.OriginalPathBase + asked.OriginalPath + asked.OriginalQueryString;
    }
}
