using Markdig.Helpers;
using Markdig.Parsers;

namespace Pitstop.Domain.Documents;

/// <summary>What stands between <c>{{</c> and <c>}}</c> in a template, before it is understood.</summary>
/// <param name="Text">The text inside, trimmed; null where <c>}}</c> is missing on the line.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Bold">Whether the value prints bold.</param>
/// <param name="Italic">Whether the value prints in italics.</param>
internal sealed record Placeholder(string? Text, int Line, bool Bold, bool Italic) : Inline;

internal sealed class PlaceholderMark : Markdig.Syntax.Inlines.LeafInline
{
    public required string? Text { get; init; }
}

/// <summary>Takes <c>{{…}}</c> before any other rule of Markdown sees what is inside.</summary>
internal sealed class PlaceholderParser : InlineParser
{
    public PlaceholderParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
            return false;
        var start = slice.Start;
        var rest = slice.AsSpan()[2..];
        var lineEnd = rest.IndexOfAny('\r', '\n');
        if (lineEnd >= 0)
            rest = rest[..lineEnd];
        var end = rest.IndexOf("}}", StringComparison.Ordinal);
        processor.Inline = new PlaceholderMark
        {
            Text = end < 0 ? null : rest[..end].Trim().ToString(),
            Line = processor.GetSourcePosition(start, out var line, out _) >= 0 ? line : 0,
        };
        slice.Start = start + (end < 0 ? 2 : end + 4);
        return true;
    }
}
