namespace Pitstop.Domain.Documents;

/// <summary>
/// A document as it is compared: fields that are answered dissolve into their text, headings get the levels that are printed, and what
/// prints nothing is left out.
/// </summary>
internal sealed class PrintedBlocks
{
    private readonly HeadingOutline _outline = new();

    public static IReadOnlyList<Block> Of(DocumentTree tree) => new PrintedBlocks().Blocks(tree.Blocks);

    private List<Block> Blocks(IReadOnlyList<Block> blocks)
    {
        var printed = new List<Block>(blocks.Count);
        foreach (var block in blocks)
            Add(printed, block);
        return printed;
    }

    private void Add(List<Block> printed, Block block)
    {
        switch (block)
        {
            case Heading heading:
                printed.Add(heading with { Level = _outline.Next(heading.Level) + 1, Inlines = Inlines(heading.Inlines) });
                break;
            case Paragraph paragraph:
                printed.Add(new Paragraph(Inlines(paragraph.Inlines)));
                break;
            case FieldBlock { Blocks: [Paragraph only] } field:
                printed.Add(new Paragraph(Inlines([new FieldInline(field.Path, field.Label, only.Inlines, field.State)])));
                break;
            case FieldBlock field:
                printed.AddRange(Blocks(field.Blocks));
                break;
            case Quote quote when Blocks(quote.Blocks) is { Count: > 0 } inside:
                printed.Add(new Quote(inside));
                break;
            case ListBlock list when Items(list) is { Count: > 0 } items:
                printed.Add(list with { Items = items });
                break;
            case Table { Header: not null } or Table { Rows.Count: > 0 }:
                var table = (Table)block;
                printed.Add(table with { Header = table.Header is null ? null : Row(table.Header), Rows = [.. table.Rows.Select(Row)] });
                break;
            case Quote or ListBlock or Table or Chart { Categories.Count: 0 }:
                break;
            default:
                printed.Add(block);
                break;
        }
    }

    private List<IReadOnlyList<Block>> Items(ListBlock list) => [.. list.Items.Select(Blocks).Where(i => i.Count > 0)];

    private TableRow Row(TableRow row) =>
        new([.. row.Cells.Select(c => new TableCell(Blocks(c.Blocks) is { Count: > 0 } blocks ? blocks : [new Paragraph([])]))]);

    private static List<Inline> Inlines(IReadOnlyList<Inline> inlines)
    {
        var printed = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case FieldInline { State: FieldState.Answered } field: printed.AddRange(Inlines(field.Inlines)); break;
                case FieldInline field: printed.Add(field with { Inlines = Inlines(field.Inlines) }); break;
                case Link link: printed.Add(link with { Inlines = Inlines(link.Inlines) }); break;
                default: printed.Add(inline); break;
            }
        }
        return printed;
    }
}
