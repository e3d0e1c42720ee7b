using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;

namespace Pitstop.Web.Pages;

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
        // Of two downloads at once one keeps the print first; the other finds it.
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var (bytes, name) = (Dokument.Arkiv, kopi) switch
            {
                (null, _) => await DraftAsync(),
                ({ } archive, null) => (archive.Indhold, archive.Filnavn),
                ({ } archive, _) => (Print.Plain(Kind, Dokument, archive, Forloeb).Bytes, "Til-borgeren_" + archive.Filnavn),
            };
            if (await TrySaveAsync(Handling.Hentet))
                return File(bytes, Word, name);
        }
        return StatusCode(StatusCodes.Status409Conflict);
    }

    private async Task<(byte[] Bytes, string Name)> DraftAsync()
    {
        await Access.Db.Entry(Dokument).Collection(d => d.Udskrifter).Query().Where(u => u.Revision == Dokument.Revision).LoadAsync();
        return (Print.Draft(Kind, Dokument, Facts, Now), "KLADDE_" + Kind.FileName(Today, Forloeb.Sag.Sagsnr, Dokument.Version));
    }
}
