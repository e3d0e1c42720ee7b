using Microsoft.AspNetCore.Html;
using Pitstop.Web.Demo;

namespace Pitstop.Web.Indhold;

/// <summary>
/// Shows a template filled in with an invented case, so that its writer sees the document and not its marks. The case is made in memory,
/// once, and kept nowhere.
/// </summary>
public sealed class Skabelonproeve(IServiceScopeFactory scopes)
{
    private readonly Lazy<IReadOnlyDictionary<string, Answers>> _answers = new(() =>
    {
        using var scope = scopes.CreateScope();
        return ActivatorUtilities.CreateInstance<DemoData>(scope.ServiceProvider).FinishedAnswers();
    });

    /// <summary>The document as HTML; every typed character in it is encoded.</summary>
    /// <param name="slug">The template's page.</param>
    /// <param name="markdown">The template without its front matter.</param>
    /// <returns>Null where it cannot be filled in.</returns>
    public HtmlString? Html(string slug, string markdown) =>
        Udgaveproeve.KindOf(slug) is { } kind
            && DocumentTemplate.Compile(markdown, kind.Schema) is { CanFill: true } template
            && _answers.Value.GetValueOrDefault(kind.Slug) is { } answers
            ? new(HtmlWriter.Write(template.Fill(answers, finished: true), headingOffset: 1))
            : null;
}
