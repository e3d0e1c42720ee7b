using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>XML written straight as UTF-8 into one growing array that is given back when the document is done.</summary>
internal sealed class Utf8Buffer : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"\t\n\r");
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public Utf8Buffer Raw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        _length += utf8.Length;
        return this;
    }

    public Utf8Buffer Number(int number)
    {
        Utf8Formatter.TryFormat(number, Room(11), out var written);
        _length += written;
        return this;
    }

    /// <summary>A number as files keep it, whatever the culture: <c>1234.5</c>.</summary>
    public Utf8Buffer Number(decimal number)
    {
        Utf8Formatter.TryFormat(number, Room(32), out var written);
        _length += written;
        return this;
    }

    /// <summary>Text as an attribute's value or inside an element, without characters that XML forbids.</summary>
    public Utf8Buffer Text(string text)
    {
        var rest = PrintableText.Clean(text).AsSpan();
        for (int special; (special = rest.IndexOfAny(Special)) >= 0; rest = rest[(special + 1)..])
        {
            Encode(rest[..special]);
            Raw(rest[special] switch
            {
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '&' => "&amp;"u8,
                '"' => "&quot;"u8,
                _ => " "u8,
            });
        }
        Encode(rest);
        return this;
    }

    public void Dispose()
    {
        // The array goes back to other requests: no person's text may stay in it.
        _bytes.AsSpan(0, _length).Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void Encode(ReadOnlySpan<char> text) => _length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length)
            Grow(length);
        return _bytes.AsSpan(_length);
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + length));
        Written.CopyTo(larger);
        _bytes.AsSpan(0, _length).Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
