namespace Pitstop.Domain.Documents;

/// <summary>
/// Turns the placeholders of running text into slots; conditions may stand inside a paragraph, a heading or a cell, repetitions may not.
/// </summary>
internal sealed class TemplateInlines(TemplateScope scope)
{
    private sealed record Frame(TemplateMarker Marker, Condition? Condition, List<Inline> Then)
    {
        public List<Inline>? Else { get; set; }

        public List<Inline> Current => Else ?? Then;
    }

    public IReadOnlyList<Inline> Translate(IReadOnlyList<Inline> inlines)
    {
        var frames = new Stack<Frame>();
        var root = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            var current = frames.TryPeek(out var top) ? top.Current : root;
            if (inline is Placeholder placeholder)
                Handle(placeholder, frames, root);
            else
                current.Add(Plain(inline));
        }
        while (frames.TryPeek(out var open))
        {
            scope.Report(open.Marker, TemplateCompiler.NotClosed(open.Marker));
            Close(frames, root);
        }
        return root;
    }

    private Inline Plain(Inline inline)
    {
        if (inline is not Link link)
            return inline;
        if (link.Target.Contains("{{", StringComparison.Ordinal) || link.Target.Contains("%7B%7B", StringComparison.OrdinalIgnoreCase))
            scope.Problems.Add(new(
                0,
                link.Target,
                $"Adressen »{link.Target}« indeholder et felt. Et felt kan kun stå i teksten, ikke i et links adresse.",
                TemplateProblemKind.Marker));
        return link with { Inlines = Translate(link.Inlines) };
    }

    private void Handle(Placeholder placeholder, Stack<Frame> frames, List<Inline> root)
    {
        var marker = TemplateMarker.Read(placeholder);
        var top = frames.TryPeek(out var frame) ? frame : null;
        if (placeholder.Text is null)
        {
            scope.Report(marker, "{{ mangler }} på samme linje.");
            return;
        }
        switch (marker.Kind)
        {
            case MarkerKind.Field when scope.IsLongAnswer(marker.Name):
                scope.FieldOf(marker);
                scope.Report(
                    marker,
                    $"»{marker.Name}« er et langt svar med afsnit og skal stå alene: sæt {marker.Shown} i sit eget afsnit eller sin "
                        + "egen celle, ikke på en linje med anden tekst og ikke i en liste.",
                    TemplateProblemKind.LongAnswer);
                break;
            case MarkerKind.Field:
                if (scope.FieldOf(marker) is { } field)
                    (top?.Current ?? root).Add(new FieldSlot(field, placeholder.Bold, placeholder.Italic));
                break;
            case MarkerKind.If:
                frames.Push(new Frame(marker, scope.ConditionOf(marker), []));
                break;
            case MarkerKind.Else when top is { Else: null }:
                top.Else = [];
                break;
            case MarkerKind.Else:
                scope.Report(marker, "{{#ellers}} står ikke mellem {{#hvis …}} og {{/hvis}}, eller der er to af dem.");
                break;
            case MarkerKind.EndIf when top is not null:
                Close(frames, root);
                break;
            case MarkerKind.Each or MarkerKind.EndEach:
                scope.Report(
                    marker,
                    $"{marker.Shown} kan ikke stå inde i en tekst. Sæt mærket alene på en linje, eller først "
                        + "og sidst i en tabelrække.");
                break;
            case MarkerKind.Chart:
                scope.Report(marker, TemplateCompiler.NotAlone(marker));
                break;
            case MarkerKind.EndIf:
                scope.Report(marker, TemplateCompiler.ClosesNothing(marker, null));
                break;
            default:
                scope.Report(marker, $"»{marker.Name}« er ikke et mærke. Mærkerne er #hvis, #ellers, /hvis, #hver, /hver og #diagram.");
                break;
        }
    }

    private static void Close(Stack<Frame> frames, List<Inline> root)
    {
        var frame = frames.Pop();
        if (frame.Condition is not null)
            (frames.TryPeek(out var top) ? top.Current : root).Add(new ConditionInline(frame.Condition, frame.Then, frame.Else ?? []));
    }
}
