namespace Pitstop.Domain.Documents;

/// <summary>What was read from a Markdown text.</summary>
/// <param name="Blocks">The content; everything that was written is there, also where a problem is reported.</param>
/// <param name="Problems">What the writer probably did not mean, from top to bottom; empty for a sound page.</param>
/// <param name="Places">Where the headings, links and pictures stand, from top to bottom.</param>
public sealed record MarkdownText(IReadOnlyList<Block> Blocks, IReadOnlyList<MarkdownProblem> Problems, IReadOnlyList<MarkdownPlace> Places)
{
    /// <summary>The text of the first heading of level 1, or null.</summary>
    public string? Title =>
        Blocks.OfType<Heading>().FirstOrDefault(h => h.Level == 1) is { } heading ? PlainText.Of(heading.Inlines) : null;
}

/// <summary>A place in a Markdown text that prints otherwise than its writer probably meant.</summary>
/// <param name="Line">The line, counted from the first line that the reader was told.</param>
/// <param name="Message">What is wrong and what to do, in Danish.</param>
public sealed record MarkdownProblem(int Line, string Message);
