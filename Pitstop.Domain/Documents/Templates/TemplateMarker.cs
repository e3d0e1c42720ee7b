namespace Pitstop.Domain.Documents;

internal enum MarkerKind
{
    Field,
    If,
    Else,
    EndIf,
    Each,
    EndEach,
    Chart,
    Unknown,
}

/// <summary>
/// A placeholder or marker as understood: <c>Navn</c>, <c>#hvis Navn</c>, <c>#hvis Grundlag = SEL101</c>, <c>#ellers</c>, <c>/hvis</c>,
/// <c>#hver Rusmidler</c>, <c>/hver</c>, <c>#diagram Skalering</c>.
/// </summary>
internal sealed record TemplateMarker(MarkerKind Kind, string Name, string? Value, int Line)
{
    public bool Opens => Kind is MarkerKind.If or MarkerKind.Each;

    public bool Closes => Kind is MarkerKind.EndIf or MarkerKind.EndEach;

    /// <summary>As it is written, for messages.</summary>
    public string Shown => Kind switch
    {
        MarkerKind.If => $"{{{{#hvis {Name}}}}}",
        MarkerKind.Else => "{{#ellers}}",
        MarkerKind.EndIf => "{{/hvis}}",
        MarkerKind.Each => $"{{{{#hver {Name}}}}}",
        MarkerKind.EndEach => "{{/hver}}",
        MarkerKind.Chart => $"{{{{#diagram {Name}}}}}",
        _ => $"{{{{{Name}}}}}",
    };

    public static TemplateMarker Read(Placeholder placeholder) => Read(placeholder.Text ?? "", placeholder.Line);

    public static TemplateMarker Read(string text, int line)
    {
        if (text.Length == 0 || text[0] is not ('#' or '/'))
            return new(MarkerKind.Field, text, null, line);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? text : text[..space];
        var rest = space < 0 ? "" : text[space..].Trim();
        var equals = rest.IndexOf('=', StringComparison.Ordinal);
        return word switch
        {
            "#hvis" when equals > 0 => new(MarkerKind.If, rest[..equals].Trim(), rest[(equals + 1)..].Trim(), line),
            "#hvis" => new(MarkerKind.If, rest, null, line),
            "#hver" => new(MarkerKind.Each, rest, null, line),
            "#diagram" => new(MarkerKind.Chart, rest, null, line),
            "#ellers" when rest.Length == 0 => new(MarkerKind.Else, "ellers", null, line),
            "/hvis" => new(MarkerKind.EndIf, "hvis", null, line),
            "/hver" => new(MarkerKind.EndEach, "hver", null, line),
            _ => new(MarkerKind.Unknown, text, null, line),
        };
    }
}
