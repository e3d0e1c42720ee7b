using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sikkerhed;

namespace Pitstop.Web.Pages;

/// <summary>
/// The file that a calendar program fetches: the open deadlines of one's own forløb, by number and never by name. Whoever has the secret
/// address gets it; an unknown or revoked address, and one of a disabled account, are the same 404.
/// </summary>
[AllowAnonymous]
public sealed class AbonnementModel(PitstopDb db, Fristlinjer lines, Forloebsfrister deadlines, TimeProvider time) : PageModel
{
    private static readonly TimeSpan MergeWindow = TimeSpan.FromMinutes(10);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OwnerAsync() is not { } medarbejder)
            return NotFound();
        var forloeb = await OpenAsync(medarbejder);
        var today = time.Today();
        var days = forloeb.SelectMany(f => Kalenderdag.Of(f, deadlines.Of(f, today).Opgaver));
        await LogAsync(medarbejder, string.Join(',', forloeb.Select(f => f.Id)));
        return File(
            Encoding.UTF8.GetBytes(Kalenderfil.Write("Pitstop: frister", days, time.GetUtcNow().UtcDateTime)),
            "text/calendar; charset=utf-8");
    }

    private async Task<Medarbejder?> OwnerAsync()
    {
        if (HttpContext.Features.Get<Adressehemmelighed>() is not { Tekst.Length: > 0 } secret)
            return null;
        var hash = Kalenderabonnement.HashOf(secret.Tekst);
        var konto = await db.Set<Kalenderabonnement>().Where(k => k.Hash == hash)
            .Join(db.Users, k => k.MedarbejderId, u => u.Id, (_, u) => u).AsNoTracking().SingleOrDefaultAsync();
        return konto is { Deaktiveret: false, Medarbejder: { ArbejderMedSager: true } medarbejder } ? medarbejder : null;
    }

    private async Task<List<Forloeb>> OpenAsync(Medarbejder medarbejder)
    {
        await lines.EnsureAsync(db);
        var own = db.Set<Fristlinje>().Where(l => l.BehandlerId == medarbejder.Id);
        return await db.Forloeb.VisibleTo(medarbejder).Where(f => own.Any(l => l.ForloebId == f.Id)).OrderBy(f => f.Id)
            .WithFakta().AsNoTrackingWithIdentityResolution().ToListAsync();
    }

    // Nobody is signed in here, so the event is the owner's. A program that asks every minute leaves one line in ten.
    private async Task LogAsync(Medarbejder medarbejder, string ids)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var since = now - MergeWindow;
        if (await db.Logposter.AnyAsync(
            p => p.MedarbejderId == medarbejder.Id
                && p.EmneId == ids
                && p.Emne == nameof(Kalenderabonnement)
                && p.Handling == Handling.SetListe
                && p.Tidspunkt > since))
            return;
        db.Logposter.Add(new Logpost(now, medarbejder, Handling.SetListe, nameof(Kalenderabonnement), ids, null));
        await db.SaveChangesAsync();
    }
}
