namespace Pitstop.Domain.Documents;

/// <summary>
/// Flattens blocks to leaves. Everything that decides how Word prints a paragraph is part of its kind, so that a kept paragraph looks the
/// same in both texts.
/// </summary>
public sealed class LeafReader(Vocabulary vocabulary)
{
    private const int CellMark = -1, LeafMark = -2;

    private readonly List<Leaf> _all = [];

    public static Leaves Read(Vocabulary vocabulary, IReadOnlyList<Block> blocks)
    {
        var reader = new LeafReader(vocabulary);
        var nodes = reader.Nodes(blocks, "", first: true);
        return new Leaves(nodes, reader._all);
    }

    private List<Node> Nodes(IReadOnlyList<Block> blocks, string place, bool first) => [.. blocks.Select(b => NodeOf(b, place, first))];

    private Node NodeOf(Block block, string place, bool first)
    {
        var start = _all.Count;
        // Only the first block of a list item carries the bullet.
        var spot = first ? place : place + "+";
        switch (block)
        {
            case Heading heading:
                return Text(block, $"{spot}h{heading.Level}", heading.Inlines);
            case Paragraph paragraph:
                return Text(block, spot + "p", paragraph.Inlines);
            case ListBlock list:
                var inside = place + (list.Ordered ? "o" : "u");
                Node[] items = [.. list.Items.Select(i => Item(i, inside))];
                return new Node(block, items, start, _all.Count);
            case Quote quote:
                var quoted = Nodes(quote.Blocks, spot + "q", first);
                return new Node(block, quoted, start, _all.Count);
            case Table table:
                return TableNode(table, $"{spot}t{string.Concat(table.Alignment.Select(a => (int)a))}");
            case Chart chart:
                // Two charts of one title are the same one with other numbers.
                var drawn = vocabulary.Tokens([new TextRun(chart.Title)]);
                _all.Add(new Leaf(
                    vocabulary.Kind(spot + "c"),
                    vocabulary.Key([LeafMark, vocabulary.Kind(spot + "c"), vocabulary.Opaque(block)]),
                    drawn,
                    Words(drawn),
                    null));
                return new Node(block, [], start, _all.Count);
            default:
                _all.Add(new Leaf(
                    vocabulary.Kind(spot + "x"),
                    vocabulary.Key([LeafMark, vocabulary.Kind(spot + "x"), vocabulary.Opaque(block)]),
                    [],
                    [],
                    null));
                return new Node(block, [], start, _all.Count);
        }
    }

    private Node Item(IReadOnlyList<Block> blocks, string place)
    {
        var start = _all.Count;
        Node[] children = [.. blocks.Select((b, i) => NodeOf(b, place, first: i == 0))];
        return new Node(null, children, start, _all.Count);
    }

    private Node TableNode(Table table, string place)
    {
        var start = _all.Count;
        var headed = table.Header is null ? "r" : "hr";
        var header = table.Header is null ? null : RowNode(table.Header, place + "h");
        Node[] rows = [.. table.Rows.Select(r => RowNode(r, place + headed))];
        return new Node(table, rows, start, _all.Count) { Cells = header?.Cells ?? [] };
    }

    private Node RowNode(TableRow row, string place)
    {
        Leaves[] cells = [.. row.Cells.Select(c => Read(vocabulary, c.Blocks))];
        var sequence = new List<int>();
        foreach (var cell in cells)
        {
            sequence.Add(CellMark);
            foreach (var leaf in cell.All)
                sequence.AddRange([LeafMark, leaf.Kind, leaf.Key]);
        }
        int[] tokens = [.. cells.SelectMany(c => c.All).SelectMany(l => l.Tokens)];
        var label = cells is [{ All: [{ Words.Length: > 0 } only] }, ..] ? only.Key : (int?)null;
        var kind = vocabulary.Kind($"{place}{cells.Length}");
        _all.Add(new Leaf(kind, vocabulary.Key([kind, .. sequence]), tokens, Words(tokens), label));
        return new Node(null, [], _all.Count - 1, _all.Count) { Row = row, Cells = cells };
    }

    private Node Text(Block block, string kindName, IReadOnlyList<Inline> inlines)
    {
        var tokens = vocabulary.Tokens(inlines);
        var kind = vocabulary.Kind(kindName);
        _all.Add(new Leaf(kind, vocabulary.Key([kind, .. tokens]), tokens, Words(tokens), null));
        return new Node(block, [], _all.Count - 1, _all.Count);
    }

    private int[] Words(int[] tokens)
    {
        int[] words = [.. tokens.Select(vocabulary.Word).Where(w => w >= 0)];
        Array.Sort(words);
        return words;
    }
}
