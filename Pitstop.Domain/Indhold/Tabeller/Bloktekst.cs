namespace Pitstop.Domain;

/// <summary>The plain text of blocks and inlines, as a table cell is read: shapes fall away, blanks are gathered.</summary>
public static class Bloktekst
{
    /// <summary>The text of running text.</summary>
    public static string Of(IEnumerable<Inline> inlines) => Gather(string.Concat(inlines.Select(Raw)));

    /// <summary>The text of a cell or another short stretch of blocks.</summary>
    public static string Of(IEnumerable<Block> blocks) => Gather(string.Join(" ", blocks.Select(Raw)));

    private static string Gather(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Raw(Block block) => block switch
    {
        Paragraph p => string.Concat(p.Inlines.Select(Raw)),
        Heading h => string.Concat(h.Inlines.Select(Raw)),
        ListBlock l => string.Join(" ", l.Items.Select(i => string.Join(" ", i.Select(Raw)))),
        Quote q => string.Join(" ", q.Blocks.Select(Raw)),
        FieldBlock f => string.Join(" ", f.Blocks.Select(Raw)),
        _ => "",
    };

    private static string Raw(Inline inline) => inline switch
    {
        TextRun t => t.Text,
        LineBreak => " ",
        Link l => string.Concat(l.Inlines.Select(Raw)),
        Picture p => p.AlternativeText,
        FieldInline f => string.Concat(f.Inlines.Select(Raw)),
        _ => "",
    };
}
