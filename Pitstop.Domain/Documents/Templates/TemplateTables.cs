namespace Pitstop.Domain.Documents;

/// <summary>
/// Turns the rows of a table into slots: a row repeats or depends on an answer when its first cell begins with an opening marker that its
/// last cell, or that of a later row, closes at its end.
/// </summary>
internal sealed class TemplateTables(TemplateScope scope, Func<IReadOnlyList<Block>, IReadOnlyList<Block>> translate)
{
    private sealed record Frame(TemplateMarker Marker, FormField? Rows, Condition? Condition, List<RowSlot> Then)
    {
        public List<RowSlot>? Else { get; set; }

        public List<RowSlot> Current => Else ?? Then;
    }

    private readonly Stack<Frame> _frames = new();
    private readonly List<RowSlot> _rows = [];

    private List<RowSlot> Current => _frames.TryPeek(out var top) ? top.Current : _rows;

    public Block Translate(Table table)
    {
        var header = table.Header is null ? null : new TableRow([.. table.Header.Cells.Select(Cell)]);
        foreach (var row in table.Rows)
            AddRow(row);
        while (_frames.TryPeek(out var open))
        {
            scope.Report(
                open.Marker,
                $"{open.Marker.Shown} åbner i tabellen, men lukkes ikke sidst i en af dens rækker.",
                TemplateProblemKind.Table);
            Close();
        }
        return new TableSlot(header, _rows, table.Alignment);
    }

    private TableCell Cell(TableCell cell) => new(translate(cell.Blocks));

    private void AddRow(TableRow row)
    {
        var cells = row.Cells.ToArray();
        var opening = TakeOpening(ref cells[0]);
        var closing = TakeClosing(ref cells[^1]);
        foreach (var marker in opening)
            Open(marker);
        Current.Add(new SingleRow(new TableRow([.. cells.Select(Cell)])));
        foreach (var marker in closing)
            Close(marker);
    }

    private void Open(TemplateMarker marker)
    {
        switch (marker.Kind)
        {
            case MarkerKind.Each:
                var rows = scope.RowsOf(marker);
                scope.Enter(rows);
                _frames.Push(new Frame(marker, rows, null, []));
                break;
            case MarkerKind.If:
                _frames.Push(new Frame(marker, null, scope.ConditionOf(marker), []));
                break;
            default:
                if (_frames.TryPeek(out var top) && top is { Marker.Kind: MarkerKind.If, Else: null } && top.Then.Count > 0)
                    top.Else = [];
                else
                    scope.Report(
                        marker, "{{#ellers}} hører ikke til en række, der begynder med {{#hvis …}}.", TemplateProblemKind.Table);
                break;
        }
    }

    private void Close(TemplateMarker marker)
    {
        var kind = marker.Kind == MarkerKind.EndEach ? MarkerKind.Each : MarkerKind.If;
        if (_frames.TryPeek(out var top) && top.Marker.Kind == kind)
            Close();
        else
            scope.Report(marker, TemplateCompiler.ClosesNothing(marker, top?.Marker), TemplateProblemKind.Table);
    }

    private void Close()
    {
        var frame = _frames.Pop();
        scope.Leave(frame.Rows);
        if (frame.Rows is not null)
            Current.Add(new RepeatedRows(frame.Rows, frame.Then));
        else if (frame.Condition is not null)
            Current.Add(new ConditionalRows(frame.Condition, frame.Then, frame.Else ?? []));
    }

    /// <summary>Takes the markers off the front of the first cell that the cell itself does not close.</summary>
    private static List<TemplateMarker> TakeOpening(ref TableCell cell)
    {
        var taken = new List<TemplateMarker>();
        if (cell.Blocks is not [Paragraph paragraph])
            return taken;
        var inlines = paragraph.Inlines.ToList();
        while (FirstIndex(inlines) is var i
            && i < inlines.Count
            && MarkerAt(inlines, i) is { } marker
            && (marker.Opens || marker.Kind == MarkerKind.Else)
            && (marker.Kind != MarkerKind.If || !ClosedInside(inlines, i)))
        {
            taken.Add(marker);
            inlines.RemoveRange(0, i + 1);
        }
        if (taken.Count > 0)
            cell = new TableCell([new Paragraph(inlines)]);
        return taken;
    }

    /// <summary>Takes the markers off the end of the last cell that nothing in the cell opens, in the order they close.</summary>
    private static List<TemplateMarker> TakeClosing(ref TableCell cell)
    {
        var taken = new List<TemplateMarker>();
        if (cell.Blocks is not [Paragraph paragraph])
            return taken;
        var inlines = paragraph.Inlines.ToList();
        while (LastIndex(inlines) is var i
            && i >= 0
            && MarkerAt(inlines, i) is { Closes: true } marker
            && (marker.Kind != MarkerKind.EndIf || !OpenedInside(inlines, i)))
        {
            taken.Insert(0, marker);
            inlines.RemoveRange(i, inlines.Count - i);
        }
        if (taken.Count > 0)
            cell = new TableCell([new Paragraph(inlines)]);
        return taken;
    }

    private static int FirstIndex(List<Inline> inlines) => inlines.FindIndex(IsSeen) is var i && i < 0 ? inlines.Count : i;

    private static int LastIndex(List<Inline> inlines) => inlines.FindLastIndex(IsSeen);

    private static bool IsSeen(Inline inline) => inline is not TextRun run || !string.IsNullOrWhiteSpace(run.Text);

    private static TemplateMarker? MarkerAt(List<Inline> inlines, int index) =>
        inlines[index] is Placeholder { Text: not null } placeholder ? TemplateMarker.Read(placeholder) : null;

    private static bool ClosedInside(List<Inline> inlines, int index) => Depths(inlines.Skip(index)).Skip(1).Any(d => d <= 0);

    private static bool OpenedInside(List<Inline> inlines, int index) => Depths(inlines.Take(index)).LastOrDefault() > 0;

    private static IEnumerable<int> Depths(IEnumerable<Inline> inlines)
    {
        var depth = 0;
        foreach (var placeholder in inlines.OfType<Placeholder>().Where(p => p.Text is not null))
        {
            depth += TemplateMarker.Read(placeholder).Kind switch
            {
                MarkerKind.If => 1,
                MarkerKind.EndIf => -1,
                _ => 0,
            };
            yield return depth;
        }
    }
}
