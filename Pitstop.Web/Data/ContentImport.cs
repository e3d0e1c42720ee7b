using Microsoft.EntityFrameworkCore;
using Pitstop.Domain;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Data;

/// <summary>Takes the shipped pages into an empty database, and the database's pages into force.</summary>
public static class ContentImport
{
    private static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>Brings <see cref="Standard"/> up at start. A page that the database has it keeps: no upgrade changes a rule by itself. One that it has never seen comes in.</summary>
    /// <exception cref="IndholdsfejlException">A page or one of its tables does not read; nothing is taken into force.</exception>
    public static async Task TakeIntoForceAsync(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var standard = scope.ServiceProvider.GetRequiredService<Standard>();
        var kept = await db.Udgaver.InUseAsync();
        var known = kept.Select(u => u.Slug).ToHashSet(StringComparer.Ordinal);
        standard.Replace(kept.Select(u => (u.Sti, u.Markdown)).Concat(ShippedFiles().Where(f => !known.Contains(SlugOf(f.Sti)))));
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        db.Udgaver.AddRange(standard.Sider.Udgaver.Where(u => !known.Contains(u.Slug)).Select(u => new GemtUdgave(u, now)));
        await db.SaveChangesAsync();
    }

    // slug.md or slug.ÅÅÅÅ-MM-DD.md
    private static string SlugOf(string path) => path[..path.IndexOf('.', StringComparison.Ordinal)];

    private static IEnumerable<(string Sti, string Tekst)> ShippedFiles() =>
        Directory.Exists(ShippedFolder)
            ? Directory.EnumerateFiles(ShippedFolder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(f => (Path.GetRelativePath(ShippedFolder, f).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(f)))
            : [];
}
