using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pitstop.Domain;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages.Dokumenter;

/// <summary>Begins a document from the forløb's page. It shows nothing itself.</summary>
public sealed class OpretModel(ForloebAccess access, TimeProvider time) : ForloebPage(access)
{
    public IActionResult OnGet() => Redirect(Links.To(Forloeb));

    /// <summary>A draft of a kind, half filled in; a second press goes on to the draft that is open already.</summary>
    public async Task<IActionResult> OnPostAsync(string? kind)
    {
        if (DocumentKinds.Find(kind) is not { } chosen)
            return NotFound();
        var open = await Access.Db.Dokumenter
            .Where(d => d.ForloebId == Forloeb.Id && d.Kind == chosen.Slug && (d.Status == Dokumentstatus.Kladde || d.Status == Dokumentstatus.TilGodkendelse))
            .Select(d => (Guid?)d.Id)
            .FirstOrDefaultAsync();
        if (open is { } id)
            return Redirect(Dokumentlinks.Form(Forloeb, id));
        var document = chosen.Begin(Forloeb, Today, Medarbejder, time.GetUtcNow().UtcDateTime);
        Access.Db.Dokumenter.Add(document);
        Access.Log.Add(Handling.Oprettet, Forloeb, nameof(Dokument), document.Id.ToString());
        await Access.Db.SaveChangesAsync();
        return Redirect(Dokumentlinks.Form(Forloeb, document.Id));
    }
}
