using System.Diagnostics;
using System.Globalization;
using Pitstop.Tests.Documents.Sammenligning;

namespace Pitstop.Benchmarks;

/// <summary>
/// How long it takes to compare two editions of 10,000 words, beside the time that plain word diffing of the same texts and writing the
/// later one as a Word file take in the same run. As a page it is read from Markdown, compared and printed.
/// </summary>
internal static class ComparisonBenchmark
{
    private const int WarmUp = 20, Rounds = 41;

    public static int Run()
    {
        var write = Median(() => WordWriter.Write(LongTexts.Tree(1), MeasuredDocument.Identity));
        Print($"write one as Word         {write,8:0.0} ms");
        Measure("400 new words", LongTexts.Pair(changes: 400), write);
        Measure("unrelated", (LongTexts.Tree(1), LongTexts.Tree(2)), write);
        return 0;
    }

    private static void Measure(string name, (DocumentTree Before, DocumentTree After) pair, double write)
    {
        var (before, after) = (Markdown(pair.Before), Markdown(pair.After));
        var compare = Median(() => TreeComparison.Compare(pair.Before, pair.After));
        var page = Median(() => HtmlWriter.Write(TreeComparison.Compare(Read(before), Read(after))));
        var words = Median(() => PlainWordDiff.Count(before, after));
        var (toWriting, toWords) = (compare / write, compare / words);
        Print(
            $"compare, {name,-15}  {compare,8:0.0} ms, {toWriting:0.00} of writing, {toWords:0.00} of plain word diffing ({words:0.0} ms)");
        Print($"as a page, {name,-13}  {page,8:0.0} ms, {page / words:0.00} of plain word diffing");
    }

    private static string Markdown(DocumentTree tree) => string.Join("\n\n", tree.Blocks.Select(b => PlainText.Of([b])));

    private static DocumentTree Read(string markdown) => new("Lang tekst", MarkdownReader.Read(markdown).Blocks);

    private static double Median(Action work)
    {
        for (var i = 0; i < WarmUp; i++)
            work();
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return times.Median();
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
