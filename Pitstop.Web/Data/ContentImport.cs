using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Data;

/// <summary>Takes the shipped pages into an empty database, and the database's pages into force.</summary>
public static class ContentImport
{
    /// <summary>The folder of pages that ships with the program.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>
    /// Brings <see cref="Standard"/> up at start. A page that the database has it keeps: no upgrade changes a rule by itself. A shipped
    /// file that says something else arrives as a proposal to the leaders, once. A page that the database has never seen comes in, and so
    /// does a picture.
    /// </summary>
    /// <param name="services">The program's services.</param>
    /// <param name="folder">The folder of shipped pages; null for <see cref="ShippedFolder"/>.</param>
    /// <exception cref="IndholdsfejlException">A page or one of its tables does not read; nothing is taken into force.</exception>
    public static async Task TakeIntoForceAsync(IServiceProvider services, string? folder = null)
    {
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var standard = scope.ServiceProvider.GetRequiredService<Standard>();
        var kept = await db.Udgaver.InUseAsync();
        var known = kept.Select(u => u.Slug).ToHashSet(StringComparer.Ordinal);
        var shipped = ShippedFiles(folder ?? ShippedFolder).ToLookup(f => known.Contains(SlugOf(f.Sti)));
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        await ProposeAsync(db, shipped[true], now);
        await TakePicturesAsync(db, Path.Combine(folder ?? ShippedFolder, Billede.Mappe), now);
        standard.Replace(kept.Select(u => (u.Sti, u.Markdown)).Concat(shipped[false]));
        db.Udgaver.AddRange(standard.Sider.Udgaver.Where(u => !known.Contains(u.Slug)).Select(u => new GemtUdgave(u, now)));
        await db.SaveChangesAsync();
    }

    // What has been kept or proposed before is not proposed again.
    private static async Task ProposeAsync(PitstopDb db, IEnumerable<(string Sti, string Tekst)> files, DateTime now)
    {
        var errors = new List<Indholdsfejl>();
        var proposed = files.Select(f => Udgave.Read(f.Sti, f.Tekst, errors)).OfType<Udgave>().ToList();
        IndholdsfejlException.ThrowIfAny(errors);
        var seen = (await db.Udgaver.Select(u => u.Hash).ToListAsync())
            .Concat(await db.Grundlagsforslag.Select(g => g.Hash).ToListAsync())
            .ToHashSet(StringComparer.Ordinal);
        db.Grundlagsforslag.AddRange(proposed.Where(u => seen.Add(u.Hash)).Select(u => new Grundlagsforslag(u, now)));
    }

    private static async Task TakePicturesAsync(PitstopDb db, string folder, DateTime now)
    {
        if (!Directory.Exists(folder))
            return;
        var known = (await db.Billeder.Select(b => b.Noegle).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var picture = Read(file, await File.ReadAllBytesAsync(file), now);
            if (known.Add(picture.Noegle))
                db.Billeder.Add(picture);
        }
    }

    private static Billede Read(string file, byte[] content, DateTime now)
    {
        try
        {
            return Billede.FraFil(content, now);
        }
        catch (RefusedException refused)
        {
            throw new IndholdsfejlException([
                new($"{Billede.Mappe}/{Path.GetFileName(file)}", "filen", "et billede, der ikke kan bruges", refused.Message.TrimEnd('.')),
            ]);
        }
    }

    // slug.md or slug.ÅÅÅÅ-MM-DD.md
    private static string SlugOf(string path) => path[..path.IndexOf('.', StringComparison.Ordinal)];

    private static IEnumerable<(string Sti, string Tekst)> ShippedFiles(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(f => (Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(f)))
            : [];
}
