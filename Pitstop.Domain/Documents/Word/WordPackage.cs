using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Opens an uploaded file and reads its XML within limits; a file is never trusted to be what its headers say, and nothing that it points
/// to is fetched.
/// </summary>
public sealed class WordPackage
{
    /// <summary>The largest file that is opened, in bytes: what a page's post can hold with some room for the form around it.</summary>
    public const int LargestFile = 15 * 1024 * 1024;

    /// <summary>The most that the parts which are read may unpack to together, in bytes.</summary>
    public const int LargestParts = 8 * 1024 * 1024;

    private const int MostEntries = 2000;

    // An element takes some 200 bytes in memory and only 4 in the file, so bytes alone are no limit.
    private const int MostNodes = 300_000;
    private const int DeepestNode = 256;

    private readonly ZipArchive _zip;
    private int _left = LargestParts;

    private WordPackage(ZipArchive zip) => _zip = zip;

    /// <summary>Reads the document and its custom properties; each is null where it is absent.</summary>
    /// <exception cref="RefusedException">The file is no Word file, is locked or damaged, holds macros or is too large: IkkeWordFil,
    /// LaastWordFil, BeskadigetWordFil, MakroIWordFil, ForStorWordFil.</exception>
    public static (XDocument? Document, XDocument? Custom) Read(byte[] file) => Opened(file, (package, names) => package.Parts(names));

    /// <summary>Reads parts by name; a part that is absent is null.</summary>
    /// <exception cref="RefusedException">As for <see cref="Read(byte[])"/>, macros apart.</exception>
    public static XDocument?[] Read(byte[] file, params string[] parts) =>
        Opened(file, (package, _) => parts.Select(package.Load).ToArray());

    /// <summary>All parts unpacked, by name.</summary>
    /// <exception cref="RefusedException">As for <see cref="Read(byte[])"/>, macros apart.</exception>
    public static IReadOnlyDictionary<string, byte[]> Unpack(byte[] file) => Opened(file, (package, _) =>
        package._zip.Entries
            .DistinctBy(e => e.FullName, StringComparer.Ordinal)
            .ToDictionary(e => e.FullName, e => package.Unpacked(e).ToArray(), StringComparer.Ordinal));

    private static T Opened<T>(byte[] file, Func<WordPackage, IReadOnlyList<string>, T> read)
    {
        if (file.Length > LargestFile)
            throw TooLarge();
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xd0, 0xcf, 0x11, 0xe0]))
            throw Refusal(
                "LaastWordFil",
                "Filen er enten låst med en adgangskode eller gemt i det gamle Word-format. Fjern adgangskoden, eller gem den som "
                    + "Word-dokument (.docx), og prøv igen.");
        if (!file.AsSpan().StartsWith("PK"u8))
            throw Refusal("IkkeWordFil", "Filen er ikke et Word-dokument. Vælg den fil, der ender på .docx.");
        try
        {
            var names = ZipDirectory.Names(file, MostEntries) ?? throw TooMuchInside();
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return read(new WordPackage(zip), names);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw Refusal(
                "BeskadigetWordFil",
                "Filen kan ikke læses; den er beskadiget eller ikke gemt færdig. Åbn den i Word, gem den igen, og prøv så.");
        }
    }

    public static RefusedException Refusal(string name, string message) => new([new Obstacle(name, message)]);

    private static RefusedException TooMuchInside() =>
        Refusal(
            "ForStorWordFil",
            "Filen fylder mere, end vi kan læse, når den pakkes ud. Åbn den i Word, gem den igen uden billeder, og prøv så.");

    private static RefusedException TooLarge() =>
        Refusal(
            "ForStorWordFil",
            $"Filen er for stor til at blive læst. Den må højst fylde {LargestFile / 1024 / 1024} MB. Fjern billeder, og prøv igen.");

    private (XDocument? Document, XDocument? Custom) Parts(IReadOnlyList<string> names)
    {
        var types = Load(
            "[Content_Types].xml")?.Root?.Elements()
                .Select(e => (Part: e.Attribute("PartName")?.Value, Type: e.Attribute("ContentType")?.Value ?? ""))
                .ToList() ?? [];
        if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            || types.Any(
                t => t.Type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                    || t.Type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)))
            throw Refusal(
                "MakroIWordFil",
                "Filen indeholder makroer (små programmer) og bliver ikke åbnet. Gem den i Word som et almindeligt "
                    + "Word-dokument (.docx), og prøv igen.");
        // Word in the browser calls the part document2.xml.
        var main = types.FirstOrDefault(t =>
            t.Type.EndsWith("wordprocessingml.document.main+xml", StringComparison.Ordinal)).Part?.TrimStart('/');
        return (Load(main ?? "word/document.xml"), Load("docProps/custom.xml"));
    }

    private XDocument? Load(string part)
    {
        if (_zip.GetEntry(part) is not { } entry)
            return null;
        var content = Unpacked(entry);
        using (var count = Reader(content))
        {
            var nodes = 0;
            while (count.Read())
                if ((nodes += 1 + count.AttributeCount) > MostNodes || count.Depth > DeepestNode)
                    throw TooMuchInside();
        }
        content.Position = 0;
        using var reader = Reader(content);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private MemoryStream Unpacked(ZipArchiveEntry entry)
    {
        var content = new MemoryStream();
        using var packed = entry.Open();
        var block = new byte[81920];
        for (int read; (read = packed.Read(block)) > 0;)
        {
            if ((_left -= read) < 0)
                throw TooMuchInside();
            content.Write(block, 0, read);
        }
        content.Position = 0;
        return content;
    }

    private static XmlReader Reader(MemoryStream content) =>
        XmlReader.Create(
            content,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = LargestParts,
                CloseInput = false,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
}
