using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>All versions of a forløb's documents and all that was sent, and one zip file of what is finished.</summary>
public sealed class ArkivModel(ForloebAccess access) : ForloebPage(access)
{
    /// <summary>The archive.</summary>
    public IReadOnlyList<Arkivlinje> Linjer { get; private set; } = [];

    /// <summary>Those whose file is not the approved one, found when the zip file was asked for.</summary>
    public IReadOnlyList<Arkivlinje> Beskadigede { get; private set; } = [];

    protected override string Emne => nameof(ArkiveretDokument);

    public async Task OnGetAsync() => await LoadAsync();

    /// <summary>Every finished file with a list of them; none at all where one of them is not the approved one.</summary>
    public async Task<IActionResult> OnGetZipAsync()
    {
        await LoadAsync();
        var finished = Linjer.Where(l => l.HarFil).ToList();
        if (finished.Count == 0)
            return NotFound();
        var damaged = new List<Arkivlinje>();
        foreach (var linje in finished)
        {
            if (await IntactAsync(linje.Id!.Value) is null)
                damaged.Add(linje);
        }
        Beskadigede = damaged;
        if (damaged.Count > 0)
            return new PageResult { StatusCode = StatusCodes.Status500InternalServerError };
        Access.Log.Add(Handling.Hentet, Forloeb, nameof(Dokument), string.Join(',', finished.Select(l => l.Id)));
        await Access.Db.SaveChangesAsync();
        await SendAsync(Arkivfil.WithOwnNames(await FilesAsync(finished)));
        return new EmptyResult();
    }

    private async Task LoadAsync() => Linjer = Arkivlinje.Of(
        await Access.Db.Dokumenter.AsNoTracking().Where(d => d.ForloebId == Forloeb.Id).ToListAsync(),
        Forloeb.Afsendelser,
        DanishTime.DayOf);

    private IQueryable<ArkiveretDokument> Archives => Access.Db.Set<ArkiveretDokument>().AsNoTracking();

    /// <summary>
    /// The archive with its bytes, one at a time, so that a long forløb does not fill the memory; null where they are not the approved
    /// ones.
    /// </summary>
    private async Task<ArkiveretDokument?> IntactAsync(Guid id)
    {
        try
        {
            return await Archives.SingleAsync(a => a.DokumentId == id) is { IsIntact: true } archive ? archive : null;
        }
        catch (CryptographicException)
        {
            // What was changed in the database's file no longer decrypts.
            return null;
        }
    }

    private async Task<IEnumerable<Arkivfil>> FilesAsync(List<Arkivlinje> linjer)
    {
        var ids = linjer.Select(l => l.Id!.Value).ToList();
        var files = await Archives.Where(a => ids.Contains(a.DokumentId))
            .Select(a => new Arkivfil(a.DokumentId, a.Filnavn, a.Sha256, a.Skabelonudgave, a.Skriver))
            .ToDictionaryAsync(f => f.Id);
        return ids.Select(id => files[id]);
    }

    private async Task SendAsync(IReadOnlyList<Arkivfil> files)
    {
        Response.ContentType = "application/zip";
        Response.Headers.ContentDisposition =
            new ContentDispositionHeaderValue("attachment") { FileName = $"Arkiv_{Forloeb.Nummer.Replace('/', '-')}.zip" }.ToString();
        // The zip writer ends each entry with a synchronous write, which the response's own stream refuses and its pipe takes.
        await using var zip = await ZipArchive.CreateAsync(
            Response.BodyWriter.AsStream(), ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, HttpContext.RequestAborted);
        await AddAsync(zip, Arkivfortegnelse.Filnavn, Arkivfortegnelse.Write(Linjer, files, Forloeb), Linjer.Max(l => l.Faerdig)!.Value);
        foreach (var file in files)
        {
            var archive =
                await IntactAsync(file.Id) ?? throw new InvalidOperationException("The archived file was changed while it was sent.");
            await AddAsync(zip, file.Filnavn, archive.Indhold, DanishTime.DayOf(archive.Tidspunkt));
        }
    }

    private async Task AddAsync(ZipArchive zip, string name, byte[] content, DateOnly day)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        // The day itself, so that the same archive gives the same zip file whenever it is fetched.
        entry.LastWriteTime = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        await using var stream = await entry.OpenAsync(HttpContext.RequestAborted);
        await stream.WriteAsync(content, HttpContext.RequestAborted);
    }
}
