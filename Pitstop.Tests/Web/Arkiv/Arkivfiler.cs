using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Data.Kryptering;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Arkiv;

/// <summary>
/// What somebody with the database's file in hand could do to archived files, and a standard whose templates have changed.
/// </summary>
internal static class Arkivfiler
{
    /// <summary>The archives as they are stored.</summary>
    public static async Task<IReadOnlyList<ArkiveretDokument>> ArchivesAsync(this PitstopApp app)
    {
        using var scope = app.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<PitstopDb>().Set<ArkiveretDokument>().AsNoTracking().ToListAsync();
    }

    /// <summary>Puts other bytes in place of a file, encrypted by the program's own key.</summary>
    public static async Task ReplaceBytesAsync(this PitstopApp app, Guid id, byte[] bytes)
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var sag = await db.Dokumenter.Where(d => d.Id == id).Join(db.Forloeb, d => d.ForloebId, f => f.Id, (_, f) => f.SagId).SingleAsync();
        var place = PersonCipher.Place("ArkiveredeDokumenter", "ArkiveretDokument.Indhold", id);
        var stored = PersonCipher.Encrypt(new Sagsnoegler(db).ToRead(sag), sag, bytes, place);
        await app.UpdateAsync($"UPDATE ArkiveredeDokumenter SET Indhold = {stored} WHERE DokumentId = {id}");
    }

    /// <summary>Changes an archive past the trigger that refuses it.</summary>
    public static async Task UpdateAsync(this PitstopApp app, FormattableString sql)
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        await db.Database.ExecuteSqlAsync($"DROP TRIGGER IF EXISTS ArkiveredeDokumenter_no_UPDATE");
        Assert.NotEqual(0, await db.Database.ExecuteSqlAsync(sql));
    }

    /// <summary>Changes the text of the indstilling's template without giving it another edition.</summary>
    public static async Task ChangeTemplateAsync(this PitstopApp app, Func<string, string> change)
    {
        using var scope = app.Services.CreateScope();
        var editions = await scope.ServiceProvider.GetRequiredService<PitstopDb>().Set<GemtUdgave>().AsNoTracking().ToListAsync();
        app.Services
            .GetRequiredService<Standard>()
            .Replace(editions.Select(e => (e.Sti, e.Slug == "dokumenter/indstilling" ? change(e.Markdown) : e.Markdown)));
    }

    /// <summary>The entries of a zip file that an address gives.</summary>
    public static async Task<IReadOnlyList<(string Name, byte[] Content)>> ZipAsync(this Visitor visitor, string url)
    {
        await using var zip = new ZipArchive(new MemoryStream(await visitor.Client.GetByteArrayAsync(url)));
        var entries = new List<(string, byte[])>();
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using var stream = await entry.OpenAsync();
            await stream.CopyToAsync(content);
            entries.Add((entry.FullName, content.ToArray()));
        }
        return entries;
    }
}
