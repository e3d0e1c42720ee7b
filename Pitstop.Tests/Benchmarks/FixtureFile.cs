using System.Text.Json;
using Pitstop.Tests.Documents;

namespace Pitstop.Benchmarks;

/// <summary>
/// Writes a document of every kind that the way back is tested with, and its bookmark map beside it. Open them in LibreOffice, save them as
/// Word and put both in Domain/Documents/Fixtures: <c>proevefil MAPPE; soffice --headless --convert-to docx --outdir
/// Pitstop.Tests/Domain/Documents/Fixtures MAPPE/SLUG-libreoffice.docx; cp MAPPE/SLUG-libreoffice.json
/// Pitstop.Tests/Domain/Documents/Fixtures</c>.
/// </summary>
internal static class FixtureFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static int Write(string[] args)
    {
        if (args is not [var folder])
        {
            Console.Error.WriteLine("proevefil MAPPE");
            return 2;
        }
        Directory.CreateDirectory(folder);
        foreach (var kind in DocumentKinds.All)
        {
            var identity = new DocumentIdentity(
                Guid.Parse("6f1c4c1e-52e3-4b39-9a59-0d1f0c8b7a10"),
                kind.Slug,
                2,
                "S-1042/2",
                "Bo Behandler",
                new DateOnly(2026, 11, 22))
            {
                Draft = true,
                TemplateEdition = "1",
            };
            var word = WordWriter.Write(MeasuredKind.Template(kind).Fill(Proevesvar.Of(kind)), identity);
            var file = Path.Combine(folder, $"{kind.Slug}-libreoffice.docx");
            File.WriteAllBytes(file, word.Bytes);
            File.WriteAllText(
                Path.ChangeExtension(file, ".json"),
                JsonSerializer.Serialize(
                    new SortedDictionary<string, string>(word.Bookmarks.ToDictionary(), StringComparer.Ordinal), Indented) + "\n");
            Console.WriteLine($"{file}: {word.Bytes.Length} bytes, {word.Bookmarks.Count} fields");
        }
        return 0;
    }
}
