using System.Globalization;

namespace Pitstop.Tests.Documents.Sammenligning;

/// <summary>Texts of 10,000 words in 250 paragraphs, for comparisons; the benchmarks measure the same.</summary>
internal static class LongTexts
{
    private const int Paragraphs = 250, WordsPerParagraph = 40, Known = 3000;

    public static DocumentTree Tree(int seed)
    {
        var random = new Random(seed);
        return new DocumentTree(
            "Lang tekst",
            [.. Enumerable.Range(0, Paragraphs).Select(_ => Paragraph(Enumerable.Range(0, WordsPerParagraph).Select(_ => Word(random))))]);
    }

    /// <summary>A text and the same with some words replaced by new ones, evenly over the paragraphs.</summary>
    public static (DocumentTree Before, DocumentTree After) Pair(int changes)
    {
        var before = Tree(1);
        var after = before.Blocks.ToArray();
        for (var i = 0; i < changes; i++)
        {
            var at = i * Paragraphs / changes;
            var words = PlainText.Of([after[at]]).Split(' ');
            words[i % WordsPerParagraph] = string.Create(CultureInfo.InvariantCulture, $"nyt{i}");
            after[at] = Paragraph(words);
        }
        return (before, before with { Blocks = after });
    }

    private static Paragraph Paragraph(IEnumerable<string> words) => new([new TextRun(string.Join(' ', words))]);

    // A few words are frequent, as in any language.
    private static string Word(Random random) =>
        string.Create(CultureInfo.InvariantCulture, $"ord{(int)(Known * Math.Pow(random.NextDouble(), 3))}");
}
