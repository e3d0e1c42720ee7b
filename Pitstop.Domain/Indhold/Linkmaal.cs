namespace Pitstop.Domain;

/// <summary>Where a page's links lead.</summary>
public static class Linkmaal
{
    /// <summary>The targets of all links and pictures, from top to bottom.</summary>
    public static IEnumerable<string> In(IEnumerable<Block> blocks) => blocks.SelectMany(In);

    private static IEnumerable<string> In(Block block) => block switch
    {
        Heading h => In(h.Inlines),
        Paragraph p => In(p.Inlines),
        ListBlock l => l.Items.SelectMany(In),
        Quote q => In(q.Blocks),
        FieldBlock f => In(f.Blocks),
        Table t => t.Rows.Concat(t.Header is { } header ? [header] : []).SelectMany(r => r.Cells).SelectMany(c => In(c.Blocks)),
        _ => [],
    };

    private static IEnumerable<string> In(IEnumerable<Inline> inlines) => inlines.SelectMany(i => i switch
    {
        Link l => In(l.Inlines).Prepend(l.Target),
        Picture p => [p.Source],
        FieldInline f => In(f.Inlines),
        _ => [],
    });
}
