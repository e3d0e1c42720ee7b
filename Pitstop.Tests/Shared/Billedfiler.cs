using System.Buffers.Binary;
using System.Text;

namespace Pitstop.Tests;

/// <summary>Small picture files, and the beginnings of larger ones.</summary>
internal static class Billedfiler
{
    /// <summary>A whole picture of one dark pixel, which a browser shows.</summary>
    public static byte[] Png =>
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] Svg =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");

    /// <summary>The beginning of a PNG of a size.</summary>
    public static byte[] PngOf(int width, int height)
    {
        var file = Png;
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        return file;
    }

    /// <summary>A JPEG that begins with a comment, as cameras write one, before the frame header.</summary>
    public static byte[] JpegOf(ushort width, ushort height) =>
        [
            0xff, 0xd8, 0xff, 0xfe, 0, 6, 1, 2, 3, 4, 0xff, 0xc4, 0, 3, 0, 0xff, 0xff, 0xc2, 0, 17, 8, (byte)(height >> 8), (byte)height,
            (byte)(width >> 8), (byte)width, 3, 1, 0x11, 0,
        ];

    public static byte[] GifOf(byte width, byte height) => [.. "GIF89a"u8, width, 0, height, 0, 0, 0, 0];

    /// <summary>A WebP whose first part has a name (<c>VP8X</c>, <c>VP8L</c>, <c>VP8 </c>) and content.</summary>
    public static byte[] WebpOf(string part, params byte[] content) =>
        [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Encoding.ASCII.GetBytes(part), 0, 0, 0, 0, .. content, .. new byte[16]];
}
