using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Pitstop.Domain;

/// <summary>Opens an uploaded file and reads its XML within limits; a file is never trusted to be what its headers say.</summary>
internal static class WordPackage
{
    /// <summary>The largest file that is opened, in bytes.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>The most that one part may unpack to, in bytes.</summary>
    public const int LargestPart = 32 * 1024 * 1024;

    private const int MostEntries = 2000;

    /// <summary>Reads the named parts; a part that is absent is null.</summary>
    /// <exception cref="RefusedException">The file is no Word file, is locked or damaged, or is too large: IkkeWordFil, LaastWordFil, BeskadigetWordFil, ForStorWordFil.</exception>
    public static XDocument?[] Read(byte[] file, params string[] parts) =>
        Opened(file, zip => parts.Select(p => zip.GetEntry(p) is { } entry ? Load(entry) : null).ToArray());

    /// <summary>All parts unpacked, by name.</summary>
    /// <exception cref="RefusedException">As for <see cref="Read"/>.</exception>
    public static IReadOnlyDictionary<string, byte[]> Unpack(byte[] file) =>
        Opened(file, zip => zip.Entries.DistinctBy(e => e.FullName, StringComparer.Ordinal).ToDictionary(e => e.FullName, e => Unpacked(e).ToArray(), StringComparer.Ordinal));

    private static T Opened<T>(byte[] file, Func<ZipArchive, T> read)
    {
        if (file.Length > LargestFile)
            throw TooLarge();
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xd0, 0xcf, 0x11, 0xe0]))
            throw Refusal("LaastWordFil", "Filen er enten låst med en adgangskode eller gemt i det gamle Word-format. Fjern adgangskoden, eller gem den som Word-dokument (.docx), og prøv igen.");
        if (!file.AsSpan().StartsWith("PK"u8))
            throw Refusal("IkkeWordFil", "Filen er ikke et Word-dokument. Vælg den fil, der ender på .docx.");
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return zip.Entries.Count > MostEntries ? throw TooLarge() : read(zip);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw Refusal("BeskadigetWordFil", "Filen kan ikke læses; den er beskadiget eller ikke gemt færdig. Åbn den i Word, gem den igen, og prøv så.");
        }
    }

    public static RefusedException Refusal(string name, string message) => new([new Obstacle(name, message)]);

    private static RefusedException TooLarge() =>
        Refusal("ForStorWordFil", $"Filen er for stor til at blive læst. Den må højst fylde {LargestFile / 1024 / 1024} MB. Fjern billeder, og prøv igen.");

    private static MemoryStream Unpacked(ZipArchiveEntry entry)
    {
        var content = new MemoryStream();
        using var packed = entry.Open();
        var block = new byte[81920];
        for (int read; (read = packed.Read(block)) > 0;)
        {
            if (content.Length + read > LargestPart)
                throw TooLarge();
            content.Write(block, 0, read);
        }
        content.Position = 0;
        return content;
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        var content = Unpacked(entry);
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestPart });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
