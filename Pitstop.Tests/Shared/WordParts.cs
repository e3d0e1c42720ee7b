using System.IO.Compression;

namespace Pitstop.Tests;

/// <summary>Word files with a part changed behind the writer's back.</summary>
internal static class WordParts
{
    /// <summary>The file with one part's text changed.</summary>
    public static byte[] With(byte[] file, string part, Func<string, string> change) => Changed(file, zip =>
    {
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        var text = reader.ReadToEnd();
        reader.Dispose();
        zip.GetEntry(part)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(change(text));
    });

    /// <summary>The file without a part.</summary>
    public static byte[] Without(byte[] file, string part) => Changed(file, zip => zip.GetEntry(part)!.Delete());

    /// <summary>The same parts packed by another program.</summary>
    public static byte[] Repacked(byte[] file) => With(file, "word/styles.xml", text => text);

    private static byte[] Changed(byte[] file, Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            change(zip);
        return stream.ToArray();
    }
}
