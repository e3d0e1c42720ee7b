using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web;

/// <summary>
/// A migrated database without rows and the keys beside it, made once for all programs of a run: the migrations cost each program more than
/// most of its tests. <see cref="StartTests"/> begins with nothing.
/// </summary>
internal static class EmptyDatabase
{
    private static readonly Lazy<IReadOnlyList<(string Path, byte[] Bytes)>> Files = new(Make);

    /// <summary>Puts database and keys into a program's data folder.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var (path, bytes) in Files.Value)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    private static List<(string, byte[])> Make()
    {
        var folder = Directory.CreateTempSubdirectory("pitstop-tom-").FullName;
        var keys = Path.Combine(folder, "keys");
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<Standard>()
            .AddPitstopData(folder, keys)
            .AddAdgang(keys);
        using (var provider = services.BuildServiceProvider())
        using (var scope = provider.CreateScope())
        {
            var database = scope.ServiceProvider.GetRequiredService<PitstopDb>().Database;
            database.Migrate();
            SqliteConnection.ClearPool((SqliteConnection)database.GetDbConnection());
        }
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(folder, f), File.ReadAllBytes(f)))
            .ToList();
        Directory.Delete(folder, recursive: true);
        return files;
    }
}
