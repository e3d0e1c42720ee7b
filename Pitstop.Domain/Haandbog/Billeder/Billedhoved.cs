using System.Buffers.Binary;

namespace Pitstop.Domain.Haandbog;

/// <summary>What a picture's first bytes say of it; its file name says nothing that can be trusted.</summary>
/// <param name="Type">The kind.</param>
/// <param name="Bredde">Width in pixels; 0 where the bytes that should say so are missing or make no sense.</param>
/// <param name="Hoejde">Height in pixels; 0 as above.</param>
public readonly record struct Billedhoved(Billedtype Type, int Bredde, int Hoejde)
{
    private static ReadOnlySpan<byte> PngMark => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>Reads the kind and the size.</summary>
    /// <returns>Null where the bytes are none of the kinds.</returns>
    public static Billedhoved? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(PngMark))
            return Png(bytes);
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            return bytes.Length < 10 ? new(Billedtype.Gif, 0, 0) : new(Billedtype.Gif, Little16(bytes[6..]), Little16(bytes[8..]));
        if (bytes is [0xff, 0xd8, 0xff, ..])
            return Jpeg(bytes);
        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8))
            return Webp(bytes);
        return null;
    }

    private static Billedhoved Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 24 || !bytes[12..].StartsWith("IHDR"u8)
            ? new(Billedtype.Png, 0, 0)
            : new(Billedtype.Png, Big32(bytes[16..]), Big32(bytes[20..]));

    // The size stands in the frame header, the first of SOF0 to SOF15 (without DHT, JPG and DAC, which share the range).
    private static Billedhoved Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 <= bytes.Length && bytes[at] == 0xff)
        {
            var marker = bytes[at + 1];
            if (marker == 0xff)
            {
                at++;
                continue;
            }
            if (marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
                return new(Billedtype.Jpeg, Big16(bytes[(at + 7)..]), Big16(bytes[(at + 5)..]));
            at += 2 + Big16(bytes[(at + 2)..]);
        }
        return new(Billedtype.Jpeg, 0, 0);
    }

    private static Billedhoved Webp(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
            return new(Billedtype.Webp, 0, 0);
        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
            return new(Billedtype.Webp, 1 + Little24(bytes[24..]), 1 + Little24(bytes[27..]));
        if (chunk.SequenceEqual("VP8L"u8) && bytes[20] == 0x2f)
            return new(Billedtype.Webp, 1 + (Little24(bytes[21..]) & 0x3fff), 1 + ((Little24(bytes[22..]) >> 6) & 0x3fff));
        if (chunk.SequenceEqual("VP8 "u8) && bytes[23..] is [0x9d, 0x01, 0x2a, ..])
            return new(Billedtype.Webp, Little16(bytes[26..]) & 0x3fff, Little16(bytes[28..]) & 0x3fff);
        return new(Billedtype.Webp, 0, 0);
    }

    private static int Big16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    // More than fits is more than any limit.
    private static int Big32(ReadOnlySpan<byte> bytes) => (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(bytes));

    private static int Little16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
