namespace Pitstop.Domain.Documents;

/// <summary>
/// A document template: Markdown with <c>{{Felt}}</c>, <c>{{#hvis Felt}} … {{#ellers}} … {{/hvis}}</c>, <c>{{#hvis Felt =
/// Værdi}}</c>, <c>{{#hver Rækker}} … {{/hver}}</c> and <c>{{#diagram Rækker}}</c>, compiled once against a form and filled many
/// times. Immutable and safe to share between requests.
/// </summary>
public sealed class DocumentTemplate
{
    private readonly IReadOnlyList<Block> _blocks;

    private DocumentTemplate(FormSchema schema, IReadOnlyList<Block> blocks, IReadOnlyList<TemplateProblem> problems) =>
        (Schema, _blocks, Problems) = (schema, blocks, problems);

    /// <summary>The form that the template shows.</summary>
    public FormSchema Schema { get; }

    /// <summary>All that is wrong with the template, from top to bottom; empty where it can be filled.</summary>
    public IReadOnlyList<TemplateProblem> Problems { get; }

    /// <summary>
    /// Whether it can be filled. A field that no place shows is no hindrance: the form may have grown since an old edition was in force.
    /// </summary>
    public bool CanFill => Problems.All(p => p.Kind == TemplateProblemKind.Unused);

    /// <summary>Compiles a template. Never throws for what a person can type; every problem is in <see cref="Problems"/>.</summary>
    /// <param name="markdown">The template without its front matter.</param>
    /// <param name="schema">The form whose fields it shows.</param>
    /// <param name="firstLine">The number of its first line, for messages about a file that begins with front matter.</param>
    public static DocumentTemplate Compile(string markdown, FormSchema schema, int firstLine = 1)
    {
        var compiler = new TemplateCompiler(schema);
        var blocks = compiler.Compile(markdown, firstLine);
        return new DocumentTemplate(schema, blocks, [.. compiler.Problems.OrderBy(p => p.Line == 0).ThenBy(p => p.Line)]);
    }

    /// <summary>Fills the template. What was typed is printed and never read as template or Markdown.</summary>
    /// <param name="answers">The answers as typed.</param>
    /// <param name="finished">Whether it is a finished document: a required field without an answer then prints as not stated and no longer
    /// as missing.</param>
    /// <exception cref="InvalidOperationException"><see cref="CanFill"/> is false.</exception>
    public DocumentTree Fill(Answers answers, bool finished = false)
    {
        if (!CanFill)
            throw new InvalidOperationException(
                $"The template for {Schema.Form.Name} has {Problems.Count} problems; the first is in line {Problems[0].Line}: "
                    + $"{Problems[0].Message}");
        return new TemplateFiller(answers, finished).Fill(_blocks);
    }
}
