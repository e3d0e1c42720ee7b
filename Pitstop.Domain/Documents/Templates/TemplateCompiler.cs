using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Compiles a template. Lines that hold nothing but markers divide it; the Markdown between them is read part by part, so a marker can
/// never end up inside a list, a heading or a table without being seen.
/// </summary>
internal sealed class TemplateCompiler(FormSchema schema)
{
    private sealed class Frame
    {
        public required TemplateMarker Marker { get; init; }

        public FormField? Rows { get; init; }

        public Condition? Condition { get; init; }

        public List<Block> Then { get; } = [];

        public List<Block>? Else { get; set; }

        public List<Block> Current => Else ?? Then;
    }

    private static readonly TemplateMarker Root = new(MarkerKind.Field, "", null, 0);
    private readonly TemplateScope _scope = new(schema);
    private readonly Stack<Frame> _frames = new();

    public IReadOnlyList<TemplateProblem> Problems => _scope.Problems;

    public IReadOnlyList<Block> Compile(string markdown, int firstLine)
    {
        _frames.Push(new Frame { Marker = Root });
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var part = new StringBuilder();
        var partLine = firstLine;
        for (var i = 0; i < lines.Length; i++)
        {
            var markers = MarkersOf(lines[i], i + firstLine);
            if (markers.Count == 0)
            {
                part.Append(lines[i]).Append('\n');
                continue;
            }
            AddPart(part.ToString(), partLine);
            part.Clear();
            partLine = i + 1 + firstLine;
            if (i > 0 && IsRow(lines[i - 1]) && i + 1 < lines.Length && IsRow(lines[i + 1]))
                _scope.Report(markers[0], Divides(markers[0]), TemplateProblemKind.Table);
            if (char.IsWhiteSpace(lines[i][0]))
                _scope.Report(markers[0], $"{markers[0].Shown} skal stå helt ude til venstre på sin linje.");
            if (markers.Count > 1 && markers.Find(m => m.Kind == MarkerKind.Chart) is { } crowded)
                _scope.Report(crowded, NotAlone(crowded));
            foreach (var marker in markers)
                Handle(marker);
        }
        AddPart(part.ToString(), partLine);
        while (_frames.Count > 1)
        {
            _scope.Report(_frames.Peek().Marker, NotClosed(_frames.Peek().Marker));
            Close();
        }
        var blocks = _frames.Pop().Then;
        if (!blocks.Any(b => b is Heading { Level: 1 }))
            _scope.Problems.Add(new(
                0,
                "",
                "Skabelonen har ingen titel. Skriv en linje, der begynder med # og ikke står i en betingelse.",
                TemplateProblemKind.Title));
        _scope.ReportUnused();
        return blocks;
    }

    internal static string NotClosed(TemplateMarker marker) =>
        $"{marker.Shown} bliver ikke lukket. Skriv {(marker.Kind == MarkerKind.Each ? "{{/hver}}" : "{{/hvis}}")}, hvor det slutter.";

    internal static string ClosesNothing(TemplateMarker marker, TemplateMarker? open) => open is null
        ? $"{marker.Shown} lukker intet. Slet det, eller skriv "
            + $"{(marker.Kind == MarkerKind.EndEach ? "{{#hver …}}" : "{{#hvis …}}")} før det."
        : $"{marker.Shown} står inde i {open.Shown} fra linje {open.Line}, som skal lukkes først.";

    internal static string NotAlone(TemplateMarker marker) =>
        $"{marker.Shown} skal stå alene på sin linje: ikke sammen med tekst eller andre mærker, og ikke i en "
        + "tabel, en liste eller et citat.";

    private static string Divides(TemplateMarker marker) =>
        $"{marker.Shown} på sin egen linje deler tabellen i to. " + (marker.Kind == MarkerKind.Chart
            ? "Sæt mærket over eller under tabellen."
            : "Sæt mærket først i rækkens første celle, og luk det sidst i den sidste celle.");

    private static bool IsRow(string line) => line.AsSpan().TrimStart().StartsWith("|", StringComparison.Ordinal);

    /// <summary>The markers of a line that holds nothing else; empty for every other line.</summary>
    private static List<TemplateMarker> MarkersOf(string line, int number)
    {
        var markers = new List<TemplateMarker>();
        var rest = line.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf("}}", StringComparison.Ordinal);
            if (end < 0 || !rest.StartsWith("{{", StringComparison.Ordinal))
                return [];
            var marker = TemplateMarker.Read(rest[2..end].Trim().ToString(), number);
            if (marker.Kind == MarkerKind.Field)
                return [];
            markers.Add(marker);
            rest = rest[(end + 2)..].TrimStart();
        }
        return markers;
    }

    private void AddPart(string markdown, int line)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return;
        var text = MarkdownReader.ReadTemplate(markdown, line);
        foreach (var problem in text.Problems)
            _scope.Problems.Add(new(problem.Line, "", problem.Message, TemplateProblemKind.Table));
        _frames.Peek().Current.AddRange(new TemplateBlocks(_scope).Translate(text.Blocks));
    }

    private void Handle(TemplateMarker marker)
    {
        var top = _frames.Peek();
        switch (marker.Kind)
        {
            case MarkerKind.If:
                _frames.Push(new Frame { Marker = marker, Condition = _scope.ConditionOf(marker) });
                break;
            case MarkerKind.Each:
                var rows = _scope.RowsOf(marker);
                _scope.Enter(rows);
                _frames.Push(new Frame { Marker = marker, Rows = rows });
                break;
            case MarkerKind.Chart:
                if (_scope.ChartOf(marker) is { } chart)
                    top.Current.Add(chart);
                break;
            case MarkerKind.Else when top.Marker.Kind == MarkerKind.If && top.Else is null:
                top.Else = [];
                break;
            case MarkerKind.Else:
                _scope.Report(marker, "{{#ellers}} står ikke mellem {{#hvis …}} og {{/hvis}}, eller der er to af dem.");
                break;
            case MarkerKind.EndIf when top.Marker.Kind == MarkerKind.If:
            case MarkerKind.EndEach when top.Marker.Kind == MarkerKind.Each:
                Close();
                break;
            case MarkerKind.EndIf or MarkerKind.EndEach:
                CloseUpTo(marker);
                break;
            default:
                _scope.Report(
                    marker, $"»{marker.Name}« er ikke et mærke. Mærkerne er #hvis, #ellers, /hvis, #hver, /hver og #diagram.");
                break;
        }
    }

    private void CloseUpTo(TemplateMarker marker)
    {
        var kind = marker.Kind == MarkerKind.EndEach ? MarkerKind.Each : MarkerKind.If;
        var opened = _frames.Any(f => f.Marker.Kind == kind);
        var top = _frames.Peek().Marker;
        _scope.Report(marker, ClosesNothing(marker, opened ? top : null));
        if (!opened)
            return;
        while (_frames.Peek().Marker.Kind != kind)
            Close();
        Close();
    }

    private void Close()
    {
        var frame = _frames.Pop();
        _scope.Leave(frame.Rows);
        if (frame.Rows is not null)
            _frames.Peek().Current.Add(new RepeatBlock(frame.Rows, frame.Then));
        else if (frame.Condition is not null)
            _frames.Peek().Current.Add(new ConditionBlock(frame.Condition, frame.Then, frame.Else ?? []));
    }
}
