using System.Text.Json;
using Pitstop.Domain;
using Pitstop.Tests.Documents;

namespace Pitstop.Benchmarks;

/// <summary>
/// Writes the indstilling that the way back is tested with, and its bookmark map beside it. Open the file in LibreOffice, save it as Word and put both in Documents/Fixtures:
/// <c>proevefil indstilling.docx; soffice --headless --convert-to docx --outdir Pitstop.Tests/Documents/Fixtures indstilling.docx</c>.
/// </summary>
internal static class FixtureFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static int Write(string[] args)
    {
        if (args is not [var file])
        {
            Console.Error.WriteLine("proevefil FIL.docx");
            return 2;
        }
        var schema = FormSchema.Of<Indstilling>();
        var lines = File.ReadAllText(Path.Combine("content", "dokumenter", "indstilling.md")).ReplaceLineEndings("\n");
        var template = DocumentTemplate.Compile(lines[(lines.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..], schema);
        var identity = new DocumentIdentity(Guid.Parse("6f1c4c1e-52e3-4b39-9a59-0d1f0c8b7a10"), "indstilling", 2, "S-1042/2", "Bo Behandler", new DateOnly(2026, 11, 22), true, "1");
        var word = WordWriter.Write(template.Fill(Proevesvar.Of(schema, "Telefon", "GodkendtAf")), identity);
        File.WriteAllBytes(file, word.Bytes);
        File.WriteAllText(Path.ChangeExtension(file, ".json"), JsonSerializer.Serialize(new SortedDictionary<string, string>(word.Bookmarks.ToDictionary(), StringComparer.Ordinal), Indented) + "\n");
        Console.WriteLine($"{file}: {word.Bytes.Length} bytes, {word.Bookmarks.Count} fields");
        return 0;
    }
}
