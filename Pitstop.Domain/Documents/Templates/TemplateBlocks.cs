namespace Pitstop.Domain.Documents;

/// <summary>Turns the placeholders of one part of a template into slots, block by block.</summary>
internal sealed class TemplateBlocks(TemplateScope scope)
{
    private readonly TemplateInlines _inlines = new(scope);

    public IReadOnlyList<Block> Translate(IReadOnlyList<Block> blocks) => [.. blocks.Select(b => Translate(b, longAnswers: true))];

    private Block Translate(Block block, bool longAnswers) => block switch
    {
        Paragraph paragraph when longAnswers && LongAnswer(paragraph) is { } slot => slot,
        Paragraph paragraph => new Paragraph(_inlines.Translate(paragraph.Inlines)),
        Heading heading => new Heading(heading.Level, _inlines.Translate(heading.Inlines)),
        ListBlock list =>
            list with { Items = [.. list.Items.Select(IReadOnlyList<Block> (i) => [.. i.Select(b => Translate(b, longAnswers: false))])] },
        Quote quote => new Quote(Translate(quote.Blocks)),
        Table table => new TemplateTables(scope, Translate).Translate(table),
        _ => block,
    };

    /// <summary>The slot of a paragraph that holds nothing but the placeholder of a long answer.</summary>
    private LongSlot? LongAnswer(Paragraph paragraph)
    {
        Placeholder? only = null;
        foreach (var inline in paragraph.Inlines)
        {
            if (inline is Placeholder { Text: not null } placeholder && only is null)
                only = placeholder;
            else if (inline is not TextRun run || !string.IsNullOrWhiteSpace(run.Text))
                return null;
        }
        if (only is null || TemplateMarker.Read(only) is not { Kind: MarkerKind.Field } marker || !scope.IsLongAnswer(marker.Name))
            return null;
        return scope.FieldOf(marker) is { } field ? new LongSlot(field) : null;
    }
}
