using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Domain;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;

namespace Pitstop.Web.Pages.Dokumenter;

/// <summary>The Word file: of a finished document the archived bytes, of a draft a print marked KLADDE with the number masked.</summary>
public sealed class HentModel(ForloebAccess access, Dokumentprint print, TimeProvider time) : DokumentPage(access, print, time)
{
    /// <summary>The content type of a .docx file.</summary>
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<IActionResult> OnGetAsync(string? kopi)
    {
        // The page itself says so: a file that is not the approved one is never handed out.
        if (Dokument.Arkiv is { IsIntact: false })
            return new PageResult { StatusCode = StatusCodes.Status500InternalServerError };
        if (kopi is not null && (Dokument.Arkiv is null || Kind.PlainTemplate is null))
            return NotFound();
        var (bytes, name) = kopi is not null ? (Print.Plain(Kind, Dokument, Dokument.Arkiv!, Forloeb).Bytes, "Til-borgeren_" + Dokument.Arkiv!.Filnavn)
            : Dokument.Arkiv is { } archive ? (archive.Indhold, archive.Filnavn)
            : (Print.Draft(Kind, Dokument, Facts).Bytes, "KLADDE_" + Kind.FileName(Today, Forloeb.Sag.Sagsnr, Dokument.Version));
        Access.Log.Add(Handling.Hentet, Forloeb, nameof(Domain.Dokument), Dokument.Id.ToString());
        await Access.Db.SaveChangesAsync();
        return File(bytes, Word, name);
    }
}
