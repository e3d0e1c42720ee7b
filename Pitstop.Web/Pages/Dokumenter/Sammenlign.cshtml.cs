using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;

namespace Pitstop.Web.Pages;

/// <summary>
/// What is new in a document since an earlier one of its kind in the same forløb, to read and as a Word file with tracked changes.
/// </summary>
public sealed class SammenlignModel(ForloebAccess access, Dokumentprint print, TimeProvider time) : DokumentPage(access, print, time)
{
    /// <summary>The earlier document; without it the nearest one.</summary>
    [FromQuery(Name = "med")]
    public Guid? Med { get; set; }

    /// <summary>What the document can be compared with, newest first.</summary>
    public IReadOnlyList<TidligereDokument> Muligheder { get; private set; } = [];

    /// <summary>The one that it is compared with.</summary>
    public TidligereDokument Valgt { get; private set; } = null!;

    /// <summary>What differs.</summary>
    public ComparedTree Forskel { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await CompareAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetWordAsync()
    {
        if (!await CompareAsync())
            return NotFound();
        Access.Log.Add(Handling.Hentet, Forloeb, nameof(Domain.Sagsdokumenter.Dokument), Dokument.Id.ToString());
        await Access.Db.SaveChangesAsync();
        return File(
            Print.Comparison(Kind, Dokument, Forskel, Facts).Bytes,
            HentModel.Word,
            "SAMMENLIGNING_" + Kind.FileName(Today, Forloeb.Sag.Sagsnr, Dokument.Version));
    }

    private async Task<bool> CompareAsync()
    {
        Muligheder = await Access.Db.Dokumenter.Before(Dokument).ToListAsync();
        if (Muligheder.FirstOrDefault(m => Med is null || m.Id == Med) is not { } chosen)
            return false;
        Valgt = chosen;
        var earlier = await Access.Db.Dokumenter.AsNoTracking().Include(d => d.Arkiv).SingleAsync(d => d.Id == chosen.Id);
        var later = Print.Tree(Kind, Dokument, Facts);
        Forskel = TreeComparison.Compare(
            Print.Tree(Kind, earlier, Print.Facts(Forloeb, earlier, Today, Forrige)),
            later with { Title = $"{later.Title}: {Dokument.Versionsnavn()} – sammenlignet med {chosen.Navn}" });
        return true;
    }
}
