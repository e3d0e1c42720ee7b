using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>Begins a document from the forløb's page. It shows nothing itself.</summary>
public sealed class OpretModel(ForloebAccess access, TimeProvider time) : ForloebPage(access)
{
    public IActionResult OnGet() => Redirect(Links.To(Forloeb));

    /// <summary>A draft of a kind, half filled in; a second press goes on to the draft that is open already.</summary>
    public async Task<IActionResult> OnPostAsync(string? kind)
    {
        if (DocumentKinds.Find(kind) is not { } chosen)
            return NotFound();
        if (await OpenAsync(chosen) is { } open)
            return Redirect(Dokumentlinks.Form(Forloeb, open));
        if (!chosen.Fits(Forloeb))
        {
            TempData["Besked"] =
                $"Dokumentet »{chosen.Title}« passer ikke til forløbet, som det står nu, så det er ikke begyndt. Se under "
                    + "Dokumenter, hvad du kan skrive.";
            return Redirect(Links.To(Forloeb));
        }
        var finished = await Access.Db.FinishedAsync(Forloeb.Id);
        var document =
            chosen.Begin(new Sagsstart(Forloeb, Today, slug => finished.Newest(slug)), Medarbejder, time.GetUtcNow().UtcDateTime);
        Access.Db.Dokumenter.Add(document);
        Access.Log.Add(Handling.Oprettet, Forloeb, nameof(Dokument), document.Id.ToString());
        // The forløb's revision moves on in the same save: of two presses at once only one makes a draft.
        Access.Db.Entry(Forloeb).Property(f => f.Revision).CurrentValue++;
        try
        {
            await Access.Db.SaveChangesAsync();
            return Redirect(Dokumentlinks.Form(Forloeb, document.Id));
        }
        catch (DbUpdateConcurrencyException)
        {
            Access.Db.ChangeTracker.Clear();
        }
        if (await OpenAsync(chosen) is { } first)
            return Redirect(Dokumentlinks.Form(Forloeb, first));
        TempData["Besked"] =
            $"En kollega gemte i forløbet i samme øjeblik, så der er ikke lavet en {chosen.TitleInText} endnu. Tryk igen.";
        return Redirect(Links.To(Forloeb));
    }

    // An underretning is a personal duty: nobody lands in a colleague's.
    private Task<Guid?> OpenAsync(DocumentKind kind) => Access.Db.Dokumenter
        .Where(d => !kind.IsDuty || d.BegyndtAf == Medarbejder.Id)
        .Where(d => d.ForloebId == Forloeb.Id
            && d.Kind == kind.Slug
            && (d.Status == Dokumentstatus.Kladde || d.Status == Dokumentstatus.TilGodkendelse))
        .Select(d => (Guid?)d.Id)
        .FirstOrDefaultAsync();
}
