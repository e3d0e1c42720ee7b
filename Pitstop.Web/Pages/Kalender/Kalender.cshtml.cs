using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>
/// One's own subscription: make an address, change it, end it. The address stands in the answer that makes it, and nowhere else.
/// </summary>
public sealed class KalenderModel(PitstopDb db, CurrentUser user, Log log, TimeProvider time) : PageModel
{
    private const int SecretBytes = 32;

    /// <summary>The subscription, or null.</summary>
    public Kalenderabonnement? Abonnement { get; private set; }

    /// <summary>The new address, only in the answer that makes it.</summary>
    public string? Adresse { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!user.Medarbejder.ArbejderMedSager)
        {
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
            return;
        }
        Abonnement = await db.Set<Kalenderabonnement>().FindAsync(user.Medarbejder.Id);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task OnPostAsync()
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var now = time.GetUtcNow().UtcDateTime;
        var handling = Abonnement is null ? Handling.Oprettet : Handling.Aendret;
        if (Abonnement is null)
            db.Add(Abonnement = new Kalenderabonnement(user.Medarbejder.Id, secret, now));
        else
            Abonnement.Renew(secret, now);
        await SaveAsync(handling);
        Adresse = $"{Request.Scheme}://{Request.Host}{Request.PathBase}{Links.KalenderAbonnement(secret)}";
    }

    public async Task<IActionResult> OnPostStopAsync()
    {
        if (Abonnement is not null)
        {
            db.Remove(Abonnement);
            await SaveAsync(Handling.Aendret);
        }
        TempData["Besked"] = "Abonnementet er stoppet. Adressen virker ikke længere. Slet også kalenderen i dit kalenderprogram.";
        return Redirect(Links.Kalender);
    }

    private async Task SaveAsync(Handling handling)
    {
        log.Add(handling, nameof(Kalenderabonnement), user.Medarbejder.Id, null);
        await db.SaveChangesAsync();
    }
}
