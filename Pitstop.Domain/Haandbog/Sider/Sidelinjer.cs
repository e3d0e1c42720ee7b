using System.Text.RegularExpressions;

namespace Pitstop.Domain.Haandbog;

/// <summary>
/// Finds the line of a page that a printed sentence stands on, by its first words: between the two lie the marks of Markdown.
/// </summary>
internal sealed partial class Sidelinjer(string markdown, int firstLine)
{
    private const int FirstWords = 6;

    private string[]? _lines;

    /// <summary>The line, or null where the sentence's beginning is not found on one line.</summary>
    public int? Find(string sentence)
    {
        _lines ??= [.. markdown.ReplaceLineEndings("\n").Split('\n').Select(l => Words(Target().Replace(l, "] "), int.MaxValue))];
        var words = Words(sentence, FirstWords);
        var found = Array.FindIndex(_lines, l => l.Contains(words, StringComparison.Ordinal));
        return found < 0 ? null : found + firstLine;
    }

    private static string Words(string text, int most) => $" {string.Join(' ', Word().Matches(text).Take(most).Select(m => m.Value))} ";

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    // What stands between ]( and ) is no text.
    [GeneratedRegex(@"\]\([^()\s]*\)")]
    private static partial Regex Target();
}
