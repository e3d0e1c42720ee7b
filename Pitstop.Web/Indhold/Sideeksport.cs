using System.IO.Compression;
using System.Text;

namespace Pitstop.Web.Indhold;

/// <summary>
/// All editions as the files of <c>content/</c>: the newest of a page has the plain name, an older one its date. They import to the same
/// editions, byte for byte.
/// </summary>
public static class Sideeksport
{
    // The oldest date that a zip can hold: the same pages give the same bytes.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Path inside the folder and text of every edition, by path.</summary>
    public static IReadOnlyList<(string Sti, string Tekst)> Files(Sidesamling sider) =>
    [
        .. sider.Udgaver
            .Select(u => (Sti: sider.Editions(u.Slug)[^1] == u ? $"{u.Slug}.md" : u.Sti, Tekst: u.Kilde))
            .OrderBy(f => f.Sti, StringComparer.Ordinal),
    ];

    /// <summary>The files in a zip, and the pictures that the pages show.</summary>
    public static byte[] Zip(Sidesamling sider, IEnumerable<Billede> billeder)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in Files(sider)
                .Select(f => (f.Sti, Encoding.UTF8.GetBytes(f.Tekst)))
                .Concat(billeder.Select(b => ($"{Billede.Mappe}/{b.Filnavn}", b.Indhold))))
            {
                var entry = zip.CreateEntry("content/" + path);
                entry.LastWriteTime = Stamp;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }
        return memory.ToArray();
    }
}
