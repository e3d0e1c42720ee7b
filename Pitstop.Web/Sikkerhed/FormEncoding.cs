using System.Buffers.Text;
using System.Text.Unicode;

namespace Pitstop.Web.Sikkerhed;

/// <summary>
/// Whether the bytes of an url-encoded form say what was typed: the framework passes a broken escape on as text and puts U+FFFD for broken
/// UTF-8.
/// </summary>
internal static class FormEncoding
{
    /// <summary>Every <c>%</c> has two hexadecimal digits, and the decoded bytes are UTF-8.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> body)
    {
        var decoded = new byte[body.Length];
        var length = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != (byte)'%')
            {
                decoded[length++] = body[i];
                continue;
            }
            if (i + 2 >= body.Length || !Utf8Parser.TryParse(body.Slice(i + 1, 2), out byte value, out var consumed, 'x') || consumed != 2)
                return false;
            decoded[length++] = value;
            i += 2;
        }
        return Utf8.IsValid(decoded.AsSpan(0, length));
    }
}
