using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pitstop.Tests.Architecture;

/// <summary>Code that stops no reader: no line that runs out of the window, no long row of values without names, no choice within a choice.</summary>
public sealed class ReadingTests
{
    private const int LongestLine = 140;
    private const int MostPositional = 6;

    [Fact]
    public void No_line_of_the_product_is_longer_than_140_characters()
    {
        var lines = SourceTree.Written
            .SelectMany(tree => tree.GetText().Lines, (tree, line) => (tree.FilePath, line.LineNumber, line.Span.Length))
            .ToList();

        Assert.NotEmpty(lines);
        Assert.Empty(lines.Where(l => l.Length > LongestLine).Select(l => $"{l.FilePath}:{l.LineNumber + 1} has {l.Length} characters."));
    }

    [Fact]
    public void No_positional_record_of_the_product_has_more_than_six_members()
    {
        var records = Nodes<RecordDeclarationSyntax>();

        Assert.NotEmpty(records);
        Assert.Empty(records.Where(r => r.ParameterList?.Parameters.Count > MostPositional).Select(r => $"{Place(r)}: {r.Identifier}"));
    }

    [Fact]
    public void No_conditional_expression_of_the_product_stands_directly_inside_another()
    {
        var choices = Nodes<ConditionalExpressionSyntax>();

        Assert.NotEmpty(choices);
        Assert.Empty(choices.Where(c => c.Parent is ConditionalExpressionSyntax).Select(c => $"{Place(c)}: {c.Condition}"));
    }

    private static T[] Nodes<T>() => [.. SourceTree.Written.SelectMany(t => t.GetRoot().DescendantNodes()).OfType<T>()];

    private static string Place(SyntaxNode node) =>
        $"{node.SyntaxTree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
}
