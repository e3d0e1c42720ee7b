using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>
/// The text of a tree without its shapes: for titles, anchors, column widths and search. Of two compared texts it gives the later one.
/// </summary>
public static class PlainText
{
    /// <summary>The text of inlines; a line break is a newline, a picture its alternative text.</summary>
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [TextRun only])
            return only.Text;
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    /// <summary>The text of blocks, one line per paragraph, heading, list item or chart; the cells of a row are joined by a tab.</summary>
    public static string Of(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        Append(text, blocks);
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading: AppendLine(text, heading.Inlines); break;
                case Paragraph paragraph: AppendLine(text, paragraph.Inlines); break;
                case FieldBlock field: Append(text, field.Blocks); break;
                case Quote quote: Append(text, quote.Blocks); break;
                case ChangedBlock { Change: Change.Inserted } changed: Append(text, [changed.Block]); break;
                case Chart chart: text.Append(chart.AlternativeText).Append('\n'); break;
                case ListBlock list:
                    foreach (var item in list.Items)
                        Append(text, item);
                    break;
                case Table table:
                    if (table.Header is not null)
                        AppendRow(text, table.Header);
                    foreach (var row in table.Rows.Where(r => r.Change != Change.Deleted))
                        AppendRow(text, row);
                    break;
            }
        }
    }

    private static void AppendRow(StringBuilder text, TableRow row) =>
        text.AppendJoin('\t', row.Cells.Select(c => Of(c.Blocks))).Append('\n');

    private static void AppendLine(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        Append(text, inlines);
        text.Append('\n');
    }

    private static void Append(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: text.Append(run.Text); break;
                case LineBreak: text.Append('\n'); break;
                case Link link: Append(text, link.Inlines); break;
                case FieldInline field: Append(text, field.Inlines); break;
                case Picture picture: text.Append(picture.AlternativeText); break;
                case ChangedInline { Change: Change.Inserted } changed: Append(text, changed.Inlines); break;
            }
        }
    }
}
