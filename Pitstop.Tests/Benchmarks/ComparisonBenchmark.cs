using System.Diagnostics;
using System.Globalization;
using Pitstop.Domain;
using Pitstop.Tests.Documents.Sammenligning;

namespace Pitstop.Benchmarks;

/// <summary>How long it takes to compare two texts of 10,000 words, beside the time that writing the later one as a Word file takes in the same rounds.</summary>
internal static class ComparisonBenchmark
{
    private const int WarmUp = 20, Rounds = 41;

    public static int Run()
    {
        var alike = LongTexts.Pair(changes: 400);
        (DocumentTree Before, DocumentTree After) others = (LongTexts.Tree(1), LongTexts.Tree(2));
        var write = Median(() => WordWriter.Write(alike.After, MeasuredDocument.Identity));
        var few = Median(() => TreeComparison.Compare(alike.Before, alike.After));
        var all = Median(() => TreeComparison.Compare(others.Before, others.After));
        Print($"write one as Word         {write,8:0.0} ms");
        Print($"compare, 400 new words    {few,8:0.0} ms, {few / write:0.00} of that");
        Print($"compare, unrelated        {all,8:0.0} ms, {all / write:0.00} of that");
        return 0;
    }

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
