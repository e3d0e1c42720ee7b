namespace Pitstop.Domain.Documents;

/// <summary>How a block holds on to the one after it, so that no page break parts them.</summary>
internal enum Keep
{
    /// <summary>A page may end anywhere in it and after it.</summary>
    No,

    /// <summary>Its end stands on the page where the next one begins.</summary>
    End,

    /// <summary>All of it does.</summary>
    Whole,
}

/// <summary>
/// What stands on one page: a chart with the heading above and the table below it, and a short last chapter (the signatures) with the end
/// of the one before. A guess at the heights decides, for the page is not known until it is printed; what would fill a page breaks where it
/// must.
/// </summary>
internal static class WordKeeping
{
    // In twentieths of a point. A page has 13,550 between its margins.
    private const int MostTogether =
        12_000, MostOfEnd =
            5_000, MostOfTable = 3_600, HeadingHeight = 760, Line = 300, AfterParagraph = 120, Row = 350, RowLine = 256, PerMillimetre = 57;

    /// <summary>The height of a row that is signed by hand.</summary>
    public const int PenRow = 794;

    // Letters on a line of the page, and of a table's row where the cells share it.
    private const int Letters = 85, RowLetters = 55;

    private const int MostRows = 8;

    /// <summary>One per block of a document. Headings keep with the next block by their style.</summary>
    public static Keep[] Of(IReadOnlyList<Block> blocks)
    {
        var keeps = new Keep[blocks.Count];
        var heading = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (Bare(blocks[i]))
            {
                case Heading:
                    heading = i;
                    break;
                case Chart when heading >= 0 && Height(blocks, heading, i + 1) + Begin(blocks, i + 1) <= MostTogether:
                    keeps.AsSpan()[(heading + 1)..i].Fill(Keep.Whole);
                    heading = -1;
                    break;
                case ThematicBreak:
                    End(blocks, keeps, i);
                    heading = -1;
                    break;
            }
        }
        End(blocks, keeps, blocks.Count);
        // The small paragraph that Word wants after a last table would else make a page of its own.
        if (blocks.Count > 0 && Bare(blocks[^1]) is Table)
            keeps[^1] = Keep.End;
        return keeps;
    }

    /// <summary>
    /// Whether a paragraph belongs on the page of what follows: "Det drejer sig om:" before a list, or a line of bold text that serves as a
    /// heading.
    /// </summary>
    public static bool LeadsIn(Paragraph paragraph, Block? next) => next switch
    {
        ChangedBlock changed => LeadsIn(paragraph, changed.Block),
        null or Heading or ThematicBreak => false,
        _ when paragraph.Inlines is [TextRun { Bold: true }] => true,
        ListBlock or Table or Chart => paragraph.Inlines is [.., TextRun { Text: [.., ':'] }],
        _ => false,
    };

    /// <summary>Whether a block is a heading that is taken along when what it leads to moves on to the next page.</summary>
    public static bool Moves(IReadOnlyList<Block> blocks, Keep[] keeps, int i, bool keptBefore) =>
        Bare(blocks[i]) is Heading && (keptBefore || (i + 1 < blocks.Count && (keeps[i + 1] != Keep.No || Bare(blocks[i + 1]) is Heading)));

    /// <summary>Whether a table is so small that it stands on one page.</summary>
    public static bool IsSmall(Table table) => table.Rows.Count <= MostRows && Height(table) <= MostOfTable;

    /// <summary>Whether a row is signed by hand: a label with nothing beside it. Any other answer that is missing says so.</summary>
    public static bool IsForPen(Table table, TableRow row) =>
        table.Header is null && row.Cells is [_, { Blocks: [] or [Paragraph { Inlines: [] }] }];

    /// <summary>
    /// Keeps what ends before a new page or with the document: its last chapter if that is short, else its last block, with the end of what
    /// stands before.
    /// </summary>
    private static void End(IReadOnlyList<Block> blocks, Keep[] keeps, int end)
    {
        var begin = end - 1;
        while (begin > 0 && Bare(blocks[begin]) is not (Heading or ThematicBreak))
            begin--;
        if (begin <= 0 || Bare(blocks[begin]) is ThematicBreak || Height(blocks, begin, end) > MostOfEnd)
            begin = end - 1;
        else
            keeps.AsSpan()[begin..(end - 1)].Fill(Keep.Whole);
        if (begin > 0 && keeps[begin - 1] == Keep.No && Bare(blocks[begin - 1]) is not ThematicBreak)
            keeps[begin - 1] = Keep.End;
    }

    /// <summary>What must follow a chart on its page: all of a small table, of any other the first rows.</summary>
    private static int Begin(IReadOnlyList<Block> blocks, int next)
    {
        if (next == blocks.Count || Bare(blocks[next]) is not Table table)
            return 0;
        return IsSmall(table) ? Height(table) : 3 * Row;
    }

    private static Block Bare(Block block) => block is ChangedBlock changed ? changed.Block : block;

    /// <summary>The height of blocks, or of so many that they are too high to be kept together.</summary>
    private static int Height(IReadOnlyList<Block> blocks, int begin, int end)
    {
        var height = 0;
        for (var i = begin; i < end && height <= MostTogether; i++)
            height += Height(blocks[i]);
        return height;
    }

    private static int Height(Block block) => block switch
    {
        Heading => HeadingHeight,
        Paragraph paragraph => (Length(paragraph.Inlines) / Letters + 1) * Line + AfterParagraph,
        FieldBlock field => Height(field.Blocks, 0, field.Blocks.Count),
        Quote quote => Height(quote.Blocks, 0, quote.Blocks.Count),
        Chart { Categories.Count: > 0 } chart => WordCharts.Height(chart) * PerMillimetre + AfterParagraph,
        ChangedBlock changed => Height(changed.Block),
        ListBlock list => Height(list),
        Table table => Height(table),
        _ => 0,
    };

    private static int Height(ListBlock list)
    {
        var height = 0;
        for (var i = 0; i < list.Items.Count && height <= MostTogether; i++)
            height += Height(list.Items[i], 0, list.Items[i].Count);
        return height;
    }

    private static int Height(Table table)
    {
        var height = table.Header is null ? 0 : Height(table.Header);
        for (var i = 0; i < table.Rows.Count && height <= MostTogether; i++)
            height += IsForPen(table, table.Rows[i]) ? PenRow : Height(table.Rows[i]);
        return height;
    }

    private static int Height(TableRow row)
    {
        var length = 0;
        for (var i = 0; i < row.Cells.Count; i++)
            length += Length(row.Cells[i].Blocks);
        return length / RowLetters * RowLine + Row;
    }

    /// <summary>Letters of what stands in a cell; each block after the first begins a line.</summary>
    private static int Length(IReadOnlyList<Block> blocks)
    {
        var length = blocks.Count > 1 ? (blocks.Count - 1) * RowLetters : 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            length += blocks[i] switch
            {
                Paragraph paragraph => Length(paragraph.Inlines),
                FieldBlock field => Length(field.Blocks),
                ChangedBlock { Block: Paragraph paragraph } => Length(paragraph.Inlines),
                var other => Height(other) / RowLine * RowLetters,
            };
        }
        return length;
    }

    private static int Length(IReadOnlyList<Inline> inlines)
    {
        var length = 0;
        for (var i = 0; i < inlines.Count; i++)
        {
            length += inlines[i] switch
            {
                TextRun run => run.Text.Length,
                FieldInline field => Length(field.Inlines),
                Link link => Length(link.Inlines),
                ChangedInline changed => Length(changed.Inlines),
                LineBreak => RowLetters,
                _ => 0,
            };
        }
        return length;
    }
}
