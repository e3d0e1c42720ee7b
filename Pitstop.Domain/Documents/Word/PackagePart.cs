using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>One deflated part of a Word file. Parts that never change are deflated once for all documents.</summary>
internal sealed class PackagePart
{
    private const int LocalHeader = 30, CentralHeader = 46, EndRecord = 22, GzipHeader = 10, GzipTrailer = 8;

    /// <summary>1 January 1980, the first date that a zip file knows: a stamp of now would make each file differ.</summary>
    private const uint Stamp = 0x0021_0000;

    // Deflate is most of what a document costs; this level is twice as fast as Optimal for a tenth more bytes.
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 2 };
    private static readonly ZLibCompressionOptions Stored = new() { CompressionLevel = 0 };

    private readonly byte[] _name;
    private readonly byte[] _gzip;
    private readonly int _gzipLength;
    private readonly int _length;

    private PackagePart(string name, MemoryStream gzip, int length) =>
        (_name, _gzip, _gzipLength, _length) = (Encoding.ASCII.GetBytes(name), gzip.GetBuffer(), (int)gzip.Length, length);

    /// <summary>The deflated bytes: what gzip writes between its header and its trailer.</summary>
    private ReadOnlySpan<byte> Deflated => _gzip.AsSpan(GzipHeader, _gzipLength - GzipHeader - GzipTrailer);

    /// <summary>The trailer of gzip begins with the CRC-32 that a zip file wants too.</summary>
    private uint Crc => BinaryPrimitives.ReadUInt32LittleEndian(_gzip.AsSpan(_gzipLength - GzipTrailer));

    public static PackagePart Deflate(string name, ReadOnlySpan<byte> content) => Pack(name, content, content.Length / 4 + 256, Level);

    /// <summary>A part that is a zip file itself and gets no smaller.</summary>
    public static PackagePart Enclose(string name, ReadOnlySpan<byte> zip) => Pack(name, zip, zip.Length + 256, Stored);

    public static byte[] Zip(ReadOnlySpan<PackagePart> parts)
    {
        var size = EndRecord;
        foreach (var part in parts)
            size += LocalHeader + CentralHeader + 2 * part._name.Length + part.Deflated.Length;
        var file = new byte[size];
        var rest = file.AsSpan();
        foreach (var part in parts)
        {
            part.WriteLocal(rest);
            rest = rest[(LocalHeader + part._name.Length + part.Deflated.Length)..];
        }
        var directory = size - rest.Length;
        var offset = 0;
        foreach (var part in parts)
        {
            part.WriteCentral(rest, offset);
            offset += LocalHeader + part._name.Length + part.Deflated.Length;
            rest = rest[(CentralHeader + part._name.Length)..];
        }
        BinaryPrimitives.WriteUInt32LittleEndian(rest, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[8..], (ushort)parts.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[10..], (ushort)parts.Length);
        BinaryPrimitives.WriteInt32LittleEndian(rest[12..], size - EndRecord - directory);
        BinaryPrimitives.WriteInt32LittleEndian(rest[16..], directory);
        return file;
    }

    private static PackagePart Pack(string name, ReadOnlySpan<byte> content, int room, ZLibCompressionOptions level)
    {
        var packed = new MemoryStream(room);
        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
            gzip.Write(content);
        return new PackagePart(name, packed, content.Length);
    }

    private void WriteLocal(Span<byte> at)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(at, 0x04034b50);
        WriteShared(at[4..]);
        _name.CopyTo(at[LocalHeader..]);
        Deflated.CopyTo(at[(LocalHeader + _name.Length)..]);
    }

    private void WriteCentral(Span<byte> at, int offset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(at, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(at[4..], 20);
        WriteShared(at[6..]);
        BinaryPrimitives.WriteInt32LittleEndian(at[42..], offset);
        _name.CopyTo(at[CentralHeader..]);
    }

    /// <summary>The fields that both headers have in the same order, from "version needed" to the name's length.</summary>
    private void WriteShared(Span<byte> at)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(at[4..], 8);
        BinaryPrimitives.WriteUInt32LittleEndian(at[6..], Stamp);
        BinaryPrimitives.WriteUInt32LittleEndian(at[10..], Crc);
        BinaryPrimitives.WriteInt32LittleEndian(at[14..], Deflated.Length);
        BinaryPrimitives.WriteInt32LittleEndian(at[18..], _length);
        BinaryPrimitives.WriteUInt16LittleEndian(at[22..], (ushort)_name.Length);
    }
}
