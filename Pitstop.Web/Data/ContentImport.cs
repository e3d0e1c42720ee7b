using Microsoft.EntityFrameworkCore;
using Pitstop.Domain;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Data;

/// <summary>Takes the shipped pages into an empty database, and the database's pages into force.</summary>
public static class ContentImport
{
    private static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>Brings <see cref="Standard"/> up at start. A database that has pages keeps them: no upgrade changes a rule by itself.</summary>
    /// <exception cref="IndholdsfejlException">A page or one of its tables does not read; nothing is taken into force.</exception>
    public static async Task TakeIntoForceAsync(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var standard = scope.ServiceProvider.GetRequiredService<Standard>();
        var kept = await db.Udgaver.AsNoTracking().OrderBy(u => u.Slug).ThenBy(u => u.IKraft).ToListAsync();
        if (kept.Count > 0)
        {
            standard.Replace(kept.Select(u => (u.Sti, u.Markdown)));
            return;
        }
        standard.Replace(ShippedFiles());
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        db.Udgaver.AddRange(standard.Sider.Udgaver.Select(u => new GemtUdgave(u, now)));
        await db.SaveChangesAsync();
    }

    private static IEnumerable<(string Sti, string Tekst)> ShippedFiles() =>
        Directory.Exists(ShippedFolder)
            ? Directory.EnumerateFiles(ShippedFolder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(f => (Path.GetRelativePath(ShippedFolder, f).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(f)))
            : [];
}
