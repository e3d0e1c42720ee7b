using Markdig.Parsers;
using Markdig.Syntax;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Paragraphs without two surprises of Markdown: a text above <c>---</c> does not become a heading, and a line such as <c>[note]: tekst</c>
/// does not vanish.
/// </summary>
internal sealed class LiteralParagraphParser : ParagraphBlockParser
{
    public LiteralParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is not ParagraphBlock paragraph)
            return true;
        ref var lines = ref paragraph.Lines;
        if (lines.Count == 0)
            return false;
        for (var i = 0; i < lines.Count; i++)
            lines.Lines[i].Slice.TrimStart();
        lines.Lines[lines.Count - 1].Slice.TrimEnd();
        return true;
    }
}

/// <summary>A line of hyphens is a line across the page also right under a text, where Markdown would make the text a heading.</summary>
internal sealed class LineAcrossParser : BlockParser
{
    public LineAcrossParser() => OpeningCharacters = ['-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().Trim();
        if (processor.IsCodeIndent || line.Length < 3 || !line.TrimStart('-').IsEmpty)
            return BlockState.None;
        processor.NewBlocks.Push(new ThematicBreakBlock(
            this)
        { Column = processor.Column, ThematicChar = '-', ThematicCharCount = line.Length });
        return BlockState.BreakDiscard;
    }
}
