using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Reads the Markdown of content pages and templates into blocks: headings, paragraphs, lists, quotations, pipe tables, emphasis, links,
/// pictures and code. HTML is printed as it was typed. A pipe table whose header cells are all empty has no header row: its first column
/// holds the labels.
/// </summary>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pages = Pipeline(placeholders: false);
    private static readonly MarkdownPipeline Templates = Pipeline(placeholders: true);

    /// <summary>
    /// Reads a page. Never throws for what a person can type; a text that is too much for <see cref="MarkdownBounds"/> is printed as it was
    /// typed, with the problem.
    /// </summary>
    /// <param name="markdown">The text without its front matter.</param>
    /// <param name="firstLine">The number of its first line, for messages about a file that begins with front matter.</param>
    public static MarkdownText Read(string markdown, int firstLine = 1) => Read(markdown, firstLine, Pages);

    /// <summary>Reads a part of a template: <c>{{…}}</c> becomes <see cref="Placeholder"/>.</summary>
    internal static MarkdownText ReadTemplate(string markdown, int firstLine) => Read(markdown, firstLine, Templates);

    private static MarkdownText Read(string markdown, int firstLine, MarkdownPipeline pipeline)
    {
        var clean = PrintableText.Clean(markdown);
        if (MarkdownBounds.Breach(clean, firstLine) is { } breach)
            return Literal(clean, breach);
        try
        {
            return new MarkdownConverter(firstLine).Convert(Markdown.Parse(clean, pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig stops by itself before the stack is used up.
            return Literal(
                clean,
                new(
                    firstLine,
                    "Teksten har så mange tegn inde i hinanden, at den ikke kan læses. Fjern nogle af tegnene * _ [ og >, eller ryk "
                        + "punkterne i listerne mindre ind."));
        }
    }

    private static MarkdownText Literal(string text, MarkdownProblem problem) =>
        new([new Paragraph([new TextRun(text.ReplaceLineEndings(" "))])], [problem], []);

    private static MarkdownPipeline Pipeline(bool placeholders)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
            .DisableHtml()
            .UsePreciseSourceLocation();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Insert(0, new LineAcrossParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new LiteralParagraphParser());
        if (placeholders)
            builder.InlineParsers.Insert(0, new PlaceholderParser());
        return builder.Build();
    }
}
