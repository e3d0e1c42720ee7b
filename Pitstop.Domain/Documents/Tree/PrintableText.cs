using System.Globalization;
using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Text that may be printed: no character that XML forbids, no lone half of a surrogate pair, no mark that turns the direction of the text
/// after it.
/// </summary>
public static class PrintableText
{
    /// <summary>
    /// The text without forbidden characters; the same string where there are none. Tabs and line endings stay; other controls that break a
    /// line become newlines.
    /// </summary>
    public static string Clean(string text)
    {
        var first = FirstUnprintable(text);
        if (first < 0)
            return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(c).Append(text[++i]);
            else if (c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
                clean.Append('\n');
            else if (!IsUnprintable(c))
                clean.Append(c);
        }
        return clean.ToString();
    }

    /// <summary>At most so many signs as a person counts them, with " …" where some are left out.</summary>
    public static string Shortened(string text, int most)
    {
        var signs = new StringInfo(text);
        return signs.LengthInTextElements <= most ? text : signs.SubstringByTextElements(0, most).TrimEnd() + " …";
    }

    private static int FirstUnprintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (IsUnprintable(c))
                return i;
        }
        return -1;
    }

    private static bool IsUnprintable(char c) => c switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' => true,
        < '\u007f' => false,
        <= '\u009f' => true,
        '\u2028' or '\u2029' => true,
        >= '\u202a' and <= '\u202e' => true,
        >= '\u2066' and <= '\u2069' => true,
        >= '\ud800' and <= '\udfff' => true,
        '\ufffe' or '\uffff' => true,
        _ => false,
    };
}
