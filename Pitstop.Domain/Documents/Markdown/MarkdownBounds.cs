
namespace Pitstop.Domain.Documents;

/// <summary>
/// How much Markdown is read. No page that people write comes near; what is above would take minutes, or more memory than there is.
/// </summary>
public static class MarkdownBounds
{
    /// <summary>The longest text of a page in characters, some 400 printed pages.</summary>
    public const int MostCharacters = 1_000_000;

    // Markdig looks for the end of a link from each bracket to the end of the paragraph: a square. A table is as wide in all rows as in its
    // widest.
    private const long MostBracketPairs = 4000L * 4000, MostCells = 200_000;
    private const int DeepestIndent = 200, ColumnsPerTab = 4;

    /// <summary>The first place where a text is too much, or null.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="firstLine">The number of its first line.</param>
    public static MarkdownProblem? Breach(string markdown, int firstLine)
    {
        if (markdown.Length > MostCharacters)
            return new(
                firstLine,
                string.Create(
                    Danish.Culture,
                    $"Teksten er på {markdown.Length:N0} tegn, og der kan højst være {MostCharacters:N0}. Del den på flere sider."));
        long pairs = 0, cells = 0, brackets = 0, bars = 0, widest = 0;
        var line = firstLine - 1;
        foreach (var text in markdown.AsSpan().EnumerateLines())
        {
            line++;
            if (Indent(text) > DeepestIndent)
                return new(line, "Linjen er rykket mere end 200 pladser ind. Fjern mellemrummene foran teksten.");
            if (text.IsWhiteSpace())
            {
                (pairs, cells, brackets, bars, widest) = (pairs + brackets * brackets, cells + bars, 0, 0, 0);
                continue;
            }
            brackets += text.Count('[');
            widest = Math.Max(widest, text.Count('|'));
            bars += widest;
            if (pairs + brackets * brackets > MostBracketPairs)
                return new(
                    line, "Her er så mange [ i ét stykke tekst, at det ikke kan læses. Fjern dem, eller del stykket med tomme linjer.");
            if (cells + bars > MostCells)
                return new(
                    line, "Her er så mange | i ét stykke tekst, at det ikke kan læses som en tabel. Del tabellen, eller fjern tegnene.");
        }
        return null;
    }

    private static int Indent(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var c in line)
        {
            if (c is not (' ' or '\t'))
                return columns;
            columns += c == ' ' ? 1 : ColumnsPerTab;
        }
        return 0;
    }
}
