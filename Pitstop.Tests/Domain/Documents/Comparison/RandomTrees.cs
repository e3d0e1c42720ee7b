
namespace Pitstop.Tests.Documents.Sammenligning;

/// <summary>Documents at random, and what becomes of one when somebody works on it.</summary>
internal sealed class RandomTrees
{
    private static readonly string[] Words = [
        "borgeren", "samtale", "uge", "hash", "ikke", "og", "at", "17-05-2026", "1.234,50", "Æblø", "😀", "plan", "stoffri", ",", ".",
        "(", "mål",
    ];
    private readonly Random _random;

    private RandomTrees(Random random) => _random = random;

    public static readonly Gen<(DocumentTree Before, DocumentTree After)> Pairs = Sampling.Of(random =>
    {
        var trees = new RandomTrees(random);
        var before = trees.Blocks(random.Next(0, 7), 0);
        var after = random.Next(10) == 9 ? trees.Blocks(random.Next(0, 7), 0) : trees.Edited(before);
        return (new DocumentTree("Før", before), new DocumentTree("Efter", after));
    });

    /// <summary>The same document twice; they share no part.</summary>
    public static readonly Gen<(DocumentTree Before, DocumentTree After)> Twins = Sampling.Twice(random =>
        new DocumentTree("Før", new RandomTrees(random).Blocks(random.Next(0, 7), 0)));

    /// <summary>Both texts, for the message of a test that fails.</summary>
    public static string Print((DocumentTree Before, DocumentTree After) pair) =>
        $"{HtmlWriter.Write(pair.Before)}\n---\n{HtmlWriter.Write(pair.After)}";

    private bool Chance(int percent) => _random.Next(100) < percent;

    private Block[] Blocks(int count, int depth) => [.. Enumerable.Range(0, count).Select(_ => Block(depth))];

    private Block Block(int depth) => _random.Next(depth > 2 ? 4 : 10) switch
    {
        0 or 1 or 2 => new Paragraph(Inlines(_random.Next(0, 12))),
        3 => new FieldBlock(
            "Sti",
            "Felt",
            [Answer(), .. depth == 0 && Chance(50) ? [Answer()] : Array.Empty<Block>()],
            Chance(70) ? FieldState.Answered : FieldState.Missing),
        4 => new Heading(_random.Next(1, 6), [new TextRun("Overskrift "), .. Inlines(2)]),
        5 or 6 =>
            new ListBlock(Chance(50), [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Blocks(Chance(75) ? 1 : 2, depth + 1))]),
        7 => new Quote(Blocks(_random.Next(1, 3), depth + 1)),
        8 when depth < 2 => Table(),
        _ => new ThematicBreak(),
    };

    private Paragraph Answer() => new([
        new TextRun(Words[_random.Next(Words.Length)] + " "),
        new LineBreak(),
        new TextRun(Words[_random.Next(Words.Length)], Bold: true),
    ]);

    private Table Table()
    {
        var columns = _random.Next(1, 4);
        return new Table(
            Chance(50) ? Row(columns) : null,
            [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Row(columns))],
            [.. Enumerable.Range(0, columns).Select(_ => (ColumnAlignment)_random.Next(3))]);
    }

    private TableRow Row(int columns) => new([
        .. Enumerable.Range(0, columns).Select(
            _ => new TableCell(Chance(80) ? [new Paragraph(Inlines(_random.Next(0, 5)))] : Blocks(_random.Next(0, 3), 2))),
    ]);

    private Inline[] Inlines(int count) => [.. Enumerable.Range(0, count).Select(_ => Inline())];

    private Inline Inline() => _random.Next(12) switch
    {
        0 => new LineBreak(),
        1 => new Link(
            Chance(50) ? "https://ishoj.dk/a" : "https://ishoj.dk/b",
            [new TextRun(Words[_random.Next(Words.Length)]), new TextRun(" fed ", Bold: true)]),
        2 => new FieldInline(
            "Sti", "Felt", [new TextRun(Words[_random.Next(Words.Length)])], Chance(60) ? FieldState.Answered : FieldState.NotStated),
        3 => new TextRun(Words[_random.Next(Words.Length)], Bold: true),
        4 => new TextRun(Words[_random.Next(Words.Length)] + "\t", Italic: true),
        _ => new TextRun(Words[_random.Next(Words.Length)] + " "),
    };

    private Block[] Edited(IReadOnlyList<Block> blocks)
    {
        var edited = new List<Block>();
        foreach (var block in blocks)
        {
            if (Chance(12))
                edited.AddRange(Blocks(1, 1));
            if (Chance(88))
                edited.Add(Chance(50) ? block : Edited(block));
        }
        if (edited.Count > 1 && Chance(10))
            (edited[0], edited[^1]) = (edited[^1], edited[0]);
        if (Chance(15))
            edited.AddRange(Blocks(1, 1));
        return [
            .. edited.Where(
                b => b is not (ListBlock { Items.Count: 0 } or Quote { Blocks.Count: 0 } or Table { Header: null, Rows.Count: 0 })),
        ];
    }

    private Block Edited(Block block) => block switch
    {
        Paragraph paragraph => new Paragraph(Edited(paragraph.Inlines)),
        Heading heading =>
            Chance(20)
                ? heading with { Level = _random.Next(1, 6) }
                : heading with { Inlines = [new TextRun("Overskrift "), .. Edited(heading.Inlines.Skip(1))] },
        FieldBlock field => field with { State = FieldState.Answered },
        ListBlock list => new ListBlock(
            Chance(10) ? !list.Ordered : list.Ordered,
            [
                .. list.Items
                    .Where(_ => Chance(90))
                    .SelectMany(i => Chance(15) ? [Blocks(1, 3), Edited(i)] : new[] { Edited(i) })
                    .Where(i => i.Length > 0),
            ]),
        Quote quote => Chance(10) ? new ListBlock(false, [quote.Blocks]) : new Quote(Edited(quote.Blocks)),
        Table table => Chance(10) ? Table() : Edited(table),
        _ => block,
    };

    private Table Edited(Table table)
    {
        var rows = table.Rows.Where(_ => Chance(85)).SelectMany(r => Chance(20) ? [Row(r.Cells.Count), r] : new[] { Edited(r) }).ToList();
        if (rows.Count > 1 && Chance(20))
            (rows[0], rows[^1]) = (rows[^1], rows[0]);
        return table with { Header = table.Header is null || Chance(70) ? table.Header : Edited(table.Header), Rows = rows };
    }

    private TableRow Edited(TableRow row) => new([.. row.Cells.Select(c => new TableCell(Chance(60) ? c.Blocks : Edited(c.Blocks)))]);

    private Inline[] Edited(IEnumerable<Inline> inlines) =>
        [.. inlines.Where(_ => Chance(92)).SelectMany(i => Chance(8) ? [Inline(), i] : new[] { Chance(85) ? i : Inline() })];
}
