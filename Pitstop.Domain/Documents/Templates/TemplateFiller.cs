namespace Pitstop.Domain.Documents;

/// <summary>Puts answers into the slots of a compiled template. One filler fills one document.</summary>
internal sealed class TemplateFiller(Answers answers, bool finished)
{
    /// <summary>The row that each repetition around this place has come to: <c>Rusmidler</c> -> <c>Rusmidler[a1]</c>.</summary>
    private readonly Dictionary<string, string> _rows = new(StringComparer.Ordinal);

    public DocumentTree Fill(IReadOnlyList<Block> blocks)
    {
        var filled = new List<Block>();
        AddBlocks(filled, blocks);
        var title = filled.OfType<Heading>().First(h => h.Level == 1);
        return new DocumentTree(PlainText.Of(title.Inlines), WithoutBlankHeadings(filled));
    }

    private static List<Block> WithoutBlankHeadings(List<Block> blocks)
    {
        var whole = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            whole.Add(blocks[i]);
            if (blocks[i] is Heading { Level: > 1 } heading
                && (i + 1 == blocks.Count
                    || blocks[i + 1] is ThematicBreak
                    || (blocks[i + 1] is Heading next && next.Level <= heading.Level)))
                whole.Add(new Paragraph([new TextRun(PrintedText.NotStated)]));
        }
        return whole;
    }

    private List<Block> Blocks(IReadOnlyList<Block> blocks)
    {
        var filled = new List<Block>(blocks.Count);
        AddBlocks(filled, blocks);
        return filled;
    }

    private void AddBlocks(List<Block> filled, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Add(filled, block);
    }

    private void Add(List<Block> filled, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                var inlines = Inlines(paragraph.Inlines);
                if (inlines.Any(i => i is not TextRun run || !string.IsNullOrWhiteSpace(run.Text)))
                    filled.Add(new Paragraph(inlines));
                break;
            case Heading heading:
                var text = Inlines(heading.Inlines);
                filled.Add(heading with { Inlines = text.Count > 0 ? text : [new TextRun(PrintedText.NotStated)] });
                break;
            case ListBlock list:
                AddList(filled, list with { Items = [.. list.Items.Select(i => OrBlank(Blocks(i)))] });
                break;
            case Quote quote:
                if (Blocks(quote.Blocks) is { Count: > 0 } quoted)
                    filled.Add(new Quote(quoted));
                break;
            case LongSlot slot:
                filled.Add(LongAnswer(slot.Field));
                break;
            case ChartSlot slot:
                if (ChartOfRows.Of(
                    slot,
                    PathOf(slot.Rows),
                    slot.Name is null ? null : PrintedText.Of(slot.Name, answers[PathOf(slot.Name)]),
                    answers,
                    finished) is { } chart)
                    filled.Add(chart);
                break;
            case TableSlot table:
                filled.Add(new Table(table.Header is null ? null : FillRow(table.Header), Rows(table.Rows), table.Alignment));
                break;
            case ConditionBlock condition:
                AddBlocks(filled, Holds(condition.Condition) ? condition.Then : condition.Else);
                break;
            case RepeatBlock repeat:
                if (!Each(repeat.Rows, () => AddBlocks(filled, repeat.Blocks)))
                    filled.Add(new Paragraph([NoRows(repeat.Rows)]));
                break;
            default:
                filled.Add(block);
                break;
        }
    }

    private static void AddList(List<Block> filled, ListBlock list)
    {
        // The items of a repetition are one list.
        if (filled is [.., ListBlock last] && last.Ordered == list.Ordered)
            filled[^1] = last with { Items = [.. last.Items, .. list.Items] };
        else
            filled.Add(list);
    }

    private FieldBlock LongAnswer(FormField field)
    {
        var path = PathOf(field);
        var answer = answers[path] is { } typed ? Prose.Read(typed) : [];
        if (answer.Count > 0)
            return new FieldBlock(path, field.Label, answer, FieldState.Answered);
        var (text, state) = PrintedText.StandIn(field, finished);
        return new FieldBlock(path, field.Label, [new Paragraph([new TextRun(text)])], state);
    }

    private List<TableRow> Rows(IReadOnlyList<RowSlot> slots)
    {
        var rows = new List<TableRow>();
        AddRows(rows, slots);
        return rows;
    }

    private void AddRows(List<TableRow> rows, IReadOnlyList<RowSlot> slots)
    {
        foreach (var slot in slots)
        {
            switch (slot)
            {
                case SingleRow single:
                    rows.Add(FillRow(single.Cells));
                    break;
                case ConditionalRows condition:
                    AddRows(rows, Holds(condition.Condition) ? condition.Then : condition.Else);
                    break;
                case RepeatedRows repeated when !Each(repeated.Field, () => AddRows(rows, repeated.Rows)):
                    rows.Add(RowWithout(repeated));
                    break;
            }
        }
    }

    private TableRow RowWithout(RepeatedRows repeated)
    {
        var columns = FirstRow(repeated.Rows).Cells.Count;
        return new TableRow([
            .. Enumerable.Range(0, columns).Select(
                i => new TableCell([new Paragraph([i == 0 ? NoRows(repeated.Field) : new TextRun("–")])])),
        ]);
    }

    private static TableRow FirstRow(IReadOnlyList<RowSlot> rows) => rows[0] switch
    {
        SingleRow single => single.Cells,
        RepeatedRows inner => FirstRow(inner.Rows),
        ConditionalRows inner => FirstRow(inner.Then.Count > 0 ? inner.Then : inner.Else),
        _ => throw new InvalidOperationException("A row slot of an unknown kind."),
    };

    private TableRow FillRow(TableRow row) => new([.. row.Cells.Select(c => new TableCell(OrBlank(Blocks(c.Blocks))))]);

    private static List<Block> OrBlank(List<Block> blocks) => blocks.Count > 0 ? blocks : [new Paragraph([])];

    private List<Inline> Inlines(IReadOnlyList<Inline> inlines)
    {
        var filled = new List<Inline>(inlines.Count);
        AddInlines(filled, inlines);
        return filled;
    }

    private void AddInlines(List<Inline> filled, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case FieldSlot slot:
                    filled.Add(ShortAnswer(slot));
                    break;
                case ConditionInline condition:
                    AddInlines(filled, Holds(condition.Condition) ? condition.Then : condition.Else);
                    break;
                case Link link:
                    filled.Add(link with { Inlines = Inlines(link.Inlines) });
                    break;
                default:
                    filled.Add(inline);
                    break;
            }
        }
    }

    private FieldInline ShortAnswer(FieldSlot slot)
    {
        var path = PathOf(slot.Field);
        if (PrintedText.Of(slot.Field, answers[path]) is { } text)
            return new FieldInline(path, slot.Field.Label, PrintedText.Inlines(text, slot.Bold, slot.Italic), FieldState.Answered);
        var (standIn, state) = PrintedText.StandIn(slot.Field, finished);
        return new FieldInline(path, slot.Field.Label, [new TextRun(standIn, slot.Bold, slot.Italic)], state);
    }

    private FieldInline NoRows(FormField rows)
    {
        var (text, state) = PrintedText.StandIn(rows, finished);
        return new FieldInline(PathOf(rows), rows.Label, [new TextRun(text)], state);
    }

    private bool Holds(Condition condition)
    {
        var path = PathOf(condition.Field);
        if (condition.Field.Type == FieldType.Rows)
            return !answers.RowKeys(path).IsEmpty;
        var typed = answers[path]?.Trim();
        if (condition.Value is not null)
            return string.Equals(typed, condition.Value, StringComparison.Ordinal);
        return condition.Field.Type == FieldType.YesNo ? typed == "true" : PrintedText.Of(condition.Field, typed) is not null;
    }

    /// <summary>Does something once per row; false where there is none.</summary>
    private bool Each(FormField rows, Action fill)
    {
        var path = PathOf(rows);
        var keys = answers.RowKeys(path);
        foreach (var key in keys)
        {
            _rows[rows.Path] = $"{path}[{key}]";
            fill();
        }
        _rows.Remove(rows.Path);
        return !keys.IsEmpty;
    }

    private string PathOf(FormField field)
    {
        var dot = field.Path.LastIndexOf('.');
        return dot < 0 ? field.Path : _rows[field.Path[..dot]] + field.Path[dot..];
    }
}
