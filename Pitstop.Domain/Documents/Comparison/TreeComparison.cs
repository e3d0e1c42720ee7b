namespace Pitstop.Domain.Documents;

/// <summary>
/// Compares two documents: paragraphs, headings and table rows that are equal or alike are partners, and partners are compared word by
/// word. What moved is deleted in one place and inserted in another. A chart that drew other numbers before stands as it is now. A block of
/// an unknown kind is compared as a whole, by value. Deterministic, and never quadratic in the length of unrelated texts.
/// </summary>
public sealed class TreeComparison
{
    private readonly Vocabulary _vocabulary = new();
    private int _insertions;
    private int _deletions;

    private TreeComparison()
    {
    }

    /// <summary>
    /// The differences from <paramref name="before"/> to <paramref name="after"/>, in one tree with the title of the later one.
    /// </summary>
    public static ComparedTree Compare(DocumentTree before, DocumentTree after)
    {
        var comparison = new TreeComparison();
        var earlier = LeafReader.Read(comparison._vocabulary, PrintedBlocks.Of(before));
        var later = LeafReader.Read(comparison._vocabulary, PrintedBlocks.Of(after));
        var blocks = comparison.Blocks(earlier, later, LeafPartners.Of(earlier.All, later.All));
        return new ComparedTree(new DocumentTree(after.Title, blocks), comparison._insertions, comparison._deletions);
    }

    private List<Block> Blocks(Leaves before, Leaves after, int[] partner) =>
        Blocks(new NodePartners(before, after, partner), before.Nodes, after.Nodes);

    private List<Block> Blocks(NodePartners partners, IReadOnlyList<Node> before, IReadOnlyList<Node> after)
    {
        var blocks = new List<Block>();
        foreach (var (earlier, later) in partners.Align(before, after))
        {
            var one = earlier ?? later!;
            blocks.Add(earlier is not null && later is not null
                ? Merge(partners, earlier, later)
                : new ChangedBlock(Note(later is null ? Change.Deleted : Change.Inserted), one.Block!));
        }
        return blocks;
    }

    private Block Merge(NodePartners partners, Node before, Node after)
    {
        if (partners.AreEqual(before, after))
            return after.Block!;
        switch (after.Block)
        {
            case Heading heading:
                return heading with { Inlines = Inlines(partners, before, after) };
            case Paragraph:
                return new Paragraph(Inlines(partners, before, after));
            case ListBlock list:
                return list with
                {
                    Items = [.. partners.Align(before.Children, after.Children).Select(i => Item(partners, i.Before, i.After))],
                };
            case Chart:
                // A picture cannot be tracked. The later one stands alone: what is new in it is marked in the table beside it, which tells
                // the same.
                return after.Block;
            case Quote:
                return new Quote(Blocks(partners, before.Children, after.Children));
            case Table table:
                var header = table.Header is null ? null : Row(before.Cells, after.Cells);
                return table with
                {
                    Header = header,
                    Rows = [.. partners.Align(before.Children, after.Children).Select(r => Row(partners, r.Before, r.After))],
                };
            default:
                throw new InvalidOperationException($"A {after.Block!.GetType().Name} is compared as a whole and has no inside to merge.");
        }
    }

    private List<Block> Item(NodePartners partners, Node? before, Node? after) =>
        Blocks(partners, before?.Children ?? [], after?.Children ?? []);

    private TableRow Row(NodePartners partners, Node? before, Node? after)
    {
        if (before is null || after is null)
            return (before ?? after)!.Row! with { Change = Note(after is null ? Change.Deleted : Change.Inserted) };
        return partners.AreEqual(before, after) ? after.Row! : Row(before.Cells, after.Cells);
    }

    private TableRow Row(IReadOnlyList<Leaves> before, IReadOnlyList<Leaves> after) =>
        new([.. before.Zip(after, (earlier, later) => new TableCell(Blocks(earlier, later, CellPartners(earlier.All, later.All))))]);

    /// <summary>
    /// The last paragraph mark of a cell cannot be deleted in Word, so the last paragraphs of two cells are partners whatever they say.
    /// </summary>
    private static int[] CellPartners(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after)
    {
        var partner = LeafPartners.Of(before, after);
        if (partner[^1] == Myers.Unmatched
            && !partner.Contains(after.Count - 1)
            && before[^1].Kind == after[^1].Kind
            && before[^1].Label == after[^1].Label)
            partner[^1] = after.Count - 1;
        return partner;
    }

    private IReadOnlyList<Inline> Inlines(NodePartners partners, Node before, Node after)
    {
        var tokens = InlineComparison.Compare(_vocabulary, partners.Before(before).Tokens, partners.After(after).Tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i == 0 || tokens[i].Change != tokens[i - 1].Change)
                Note(tokens[i].Change);
        }
        return InlineBuilder.Build(_vocabulary, tokens);
    }

    private Change Note(Change change)
    {
        _insertions += change == Change.Inserted ? 1 : 0;
        _deletions += change == Change.Deleted ? 1 : 0;
        return change;
    }
}
