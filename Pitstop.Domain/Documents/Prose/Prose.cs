using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Long answers: a blank line begins a paragraph, a newline breaks the line, a line that begins with <c>- </c> is an item of a list, and
/// <c>**</c> around words is bold. All else is literal, so no letter, digit or sign of an answer but these marks is ever lost.
/// </summary>
public static class Prose
{
    /// <summary>Reads an answer as typed; empty where it holds nothing but blanks.</summary>
    public static IReadOnlyList<Block> Read(string answer)
    {
        var blocks = new List<Block>();
        var paragraph = new List<Inline>();
        var items = new List<IReadOnlyList<Block>>();
        var inItem = false;

        void Close()
        {
            if (paragraph.Count == 0)
                return;
            if (inItem)
                items.Add([new Paragraph(paragraph)]);
            else
                blocks.Add(new Paragraph(paragraph));
            paragraph = [];
            inItem = false;
        }

        void CloseList()
        {
            if (items.Count == 0)
                return;
            blocks.Add(new ListBlock(false, items));
            items = [];
        }

        foreach (var line in PrintableText.Clean(answer).AsSpan().EnumerateLines())
        {
            var text = line.Trim();
            if (text.IsEmpty)
            {
                Close();
                continue;
            }
            if (text.StartsWith("- ", StringComparison.Ordinal) && !text[2..].IsWhiteSpace())
            {
                Close();
                inItem = true;
                text = text[2..].TrimStart();
            }
            else if (inItem && !char.IsWhiteSpace(line[0]))
            {
                Close();
            }
            if (!inItem)
                CloseList();
            if (paragraph.Count > 0)
                paragraph.Add(new LineBreak());
            AddLine(paragraph, text);
        }
        Close();
        CloseList();
        return blocks;
    }

    /// <summary>The way back: blocks as a person would have typed them. Reading the result gives the same blocks.</summary>
    public static string Write(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            switch (block)
            {
                case Paragraph paragraph:
                    WriteInlines(text, paragraph.Inlines, "\n");
                    break;
                case ListBlock list:
                    var first = true;
                    foreach (var item in list.Items)
                    {
                        text.Append(first ? "- " : "\n- ");
                        first = false;
                        foreach (var paragraph in item.OfType<Paragraph>())
                            WriteInlines(text, paragraph.Inlines, "\n  ");
                    }
                    break;
                default:
                    text.Append(PlainText.Of([block]));
                    break;
            }
        }
        return text.ToString();
    }

    private static void WriteInlines(StringBuilder text, IReadOnlyList<Inline> inlines, string lineBreak)
    {
        foreach (var inline in inlines)
        {
            if (inline is LineBreak)
                text.Append(lineBreak);
            else if (inline is TextRun { Bold: true } bold && bold.Text.AsSpan().Trim() is { IsEmpty: false } core)
            {
                // The marks stand close to the words, or they would be read as stars.
                var before = bold.Text.Length - bold.Text.AsSpan().TrimStart().Length;
                text.Append(bold.Text, 0, before)
                    .Append("**")
                    .Append(core)
                    .Append("**")
                    .Append(bold.Text, before + core.Length, bold.Text.Length - before - core.Length);
            }
            else
                text.Append(PlainText.Of([inline]));
        }
    }

    private static void AddLine(List<Inline> inlines, ReadOnlySpan<char> line)
    {
        var printed = 0;
        for (var open = 0; open < line.Length;)
        {
            var length = line[open..].IndexOf("**", StringComparison.Ordinal);
            if (length < 0)
                break;
            open += length;
            var close = Closing(line, open);
            if (close < 0)
            {
                while (open < line.Length && line[open] == '*')
                    open++;
                continue;
            }
            if (open > printed)
                inlines.Add(new TextRun(line[printed..open].ToString()));
            inlines.Add(new TextRun(line[(open + 2)..close].ToString(), Bold: true));
            open = printed = close + 2;
        }
        if (printed < line.Length)
            inlines.Add(new TextRun(line[printed..].ToString()));
    }

    /// <summary>Where the mark that opens here closes, or -1 where these are just stars (2**3, **, ***).</summary>
    private static int Closing(ReadOnlySpan<char> line, int open)
    {
        var inside = open + 2;
        if (inside >= line.Length
            || char.IsWhiteSpace(line[inside])
            || line[inside] == '*'
            || (open > 0 && char.IsLetterOrDigit(line[open - 1])))
            return -1;
        var next = line[inside..].IndexOf("**", StringComparison.Ordinal);
        if (next < 1)
            return -1;
        var close = inside + next;
        var after = close + 2;
        return char.IsWhiteSpace(line[close - 1]) || (after < line.Length && (char.IsLetterOrDigit(line[after]) || line[after] == '*'))
            ? -1
            : close;
    }
}
