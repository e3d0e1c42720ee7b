using System.Text;

namespace Pitstop.Domain.Haandbog;

/// <summary>Writes front matter that <see cref="HovedLaeser"/> reads back to the same values; empty values are left out.</summary>
internal sealed class Hovedskriver
{
    private readonly StringBuilder _lines = new();

    /// <summary>What a person typed: quoted, so that a colon or a number stays text.</summary>
    public Hovedskriver Text(string key, string? value) =>
        Plain(
            key,
            Clean(value) is { Length: > 0 } text
                ? $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
                : null);

    /// <summary>A date, an address or a word of the program's own.</summary>
    public Hovedskriver Plain(string key, string? value)
    {
        if (Clean(value) is { Length: > 0 } text)
            _lines.Append(key).Append(": ").Append(text).Append('\n');
        return this;
    }

    /// <summary>The lines, each ended by LF.</summary>
    public override string ToString() => _lines.ToString();

    private static string Clean(string? value) =>
        PrintableText.Clean(string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
