using System.Buffers.Binary;
using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>
/// The table of contents of a zip file, walked before anything is unpacked: the reader of the framework makes an object for each entry that
/// the file claims to have, and reads entries that lie on top of one another, as bombs do.
/// </summary>
internal static class ZipDirectory
{
    private const int LocalHeader = 30, CentralHeader = 46, EndRecord = 22, LongestComment = ushort.MaxValue;
    private const int LongestName = 260;

    /// <summary>The names of the entries; null where there are more than <paramref name="most"/>.</summary>
    /// <exception cref="InvalidDataException">The table contradicts itself or the file, names an entry twice, or its entries
    /// overlap.</exception>
    public static IReadOnlyList<string>? Names(ReadOnlySpan<byte> file, int most)
    {
        var end = EndOf(file);
        var count = U16(file, end + 10);
        if (count > most)
            return null;
        var at = I32(file, end + 16);
        var names = new HashSet<string>(count, StringComparer.OrdinalIgnoreCase);
        var ranges = new List<(int From, int To)>(count);
        for (var i = 0; i < count; i++)
        {
            if (I32(file, at) != 0x02014b50)
                throw new InvalidDataException("The central directory ends too early.");
            var length = U16(file, at + 28);
            if (length > LongestName || !names.Add(Encoding.UTF8.GetString(Slice(file, at + CentralHeader, length))))
                throw new InvalidDataException("An entry's name is too long or there twice.");
            ranges.Add(RangeOf(file, I32(file, at + 42), I32(file, at + 20)));
            at += CentralHeader + length + U16(file, at + 30) + U16(file, at + 32);
        }
        ranges.Sort();
        if (at != end || ranges.Zip(ranges.Skip(1)).Any(pair => pair.First.To > pair.Second.From))
            throw new InvalidDataException("Entries overlap, or more follow than the file says.");
        return [.. names];
    }

    private static int EndOf(ReadOnlySpan<byte> file)
    {
        var tail = Math.Max(0, file.Length - EndRecord - LongestComment);
        var found = file[tail..].LastIndexOf("PK\u0005\u0006"u8);
        return found < 0 ? throw new InvalidDataException("The file has no end record.") : tail + found;
    }

    private static (int From, int To) RangeOf(ReadOnlySpan<byte> file, int from, int packed)
    {
        if (packed < 0 || I32(file, from) != 0x04034b50)
            throw new InvalidDataException("An entry is not where the central directory says.");
        var to = (long)from + LocalHeader + U16(file, from + 26) + U16(file, from + 28) + packed;
        return to > file.Length ? throw new InvalidDataException("An entry is longer than the file.") : (from, (int)to);
    }

    private static int U16(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(file, at, 2));

    private static int I32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadInt32LittleEndian(Slice(file, at, 4));

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> file, int at, int length) =>
        at >= 0 && at <= file.Length - length
            ? file.Slice(at, length)
            : throw new InvalidDataException("A number in the file leads outside of it.");
}
