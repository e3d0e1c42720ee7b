using System.Text.RegularExpressions;

namespace Pitstop.Tests.Documents.Sammenligning;

/// <summary>A compared tree as text: <c>[-deleted-]</c>, <c>[+inserted+]</c>, cells parted by <c>|</c>.</summary>
internal static class MarkedText
{
    public static string Of(ComparedTree compared) => Of(compared.Marked.Blocks);

    /// <summary>The text of one side: without what stands between the marks of the other.</summary>
    public static string Without(string marked, char sign)
    {
        var other = sign == '+' ? '-' : '+';
        var kept = Regex.Replace(marked, $@"\[\{sign}.*?\{sign}\]", "", RegexOptions.Singleline);
        return kept.Replace($"[{other}", "", StringComparison.Ordinal).Replace($"{other}]", "", StringComparison.Ordinal);
    }

    private static string Of(IEnumerable<Block> blocks) => string.Concat(blocks.Select(b => b switch
    {
        Heading heading => Of(heading.Inlines),
        Paragraph paragraph => Of(paragraph.Inlines),
        Quote quote => Of(quote.Blocks),
        ListBlock list => string.Concat(list.Items.Select(Of)),
        Table table => string.Concat(
            new[] { table.Header }
                .OfType<TableRow>()
                .Concat(table.Rows)
                .Select(r => Marked(r.Change, string.Join('|', r.Cells.Select(c => Of(c.Blocks)))))),
        ChangedBlock changed => Marked(changed.Change, Of([changed.Block])),
        _ => "",
    }));

    private static string Of(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        TextRun run => run.Text,
        Link link => Of(link.Inlines),
        FieldInline field => Of(field.Inlines),
        ChangedInline changed => Marked(changed.Change, Of(changed.Inlines)),
        _ => "",
    }));

    private static string Marked(Change change, string text) => change switch
    {
        Change.Inserted => $"[+{text}+]",
        Change.Deleted => $"[-{text}-]",
        _ => text,
    };
}
