using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace Pitstop.Benchmarks;

/// <summary>
/// How long a filled Word file takes, beside the time that deflating its finished parts alone takes in the same rounds: the yardstick,
/// every kind of document, and a status with 20 goals of 12 scalings each. Of a workbook inside a file it is the workbook's own parts that
/// are deflated.
/// </summary>
internal static class DocumentBenchmark
{
    private const int WarmUp = 100, Rounds = 21, PerRound = 20, UsualRows = 5, Goals = 20, Scalings = 12;
    private const double Highest = 1.5;

    public static int Run(string[] args)
    {
        Print($"{"",-34} {"XML KB",8} {"file KB",8} {"ms",8} {"per s",8} {"KB alloc",8} {"deflate",8} {"ratio",8}");
        var highest = Measure("yardstick, 40 fields", MeasuredDocument.Template(), MeasuredDocument.Answers);
        foreach (var kind in DocumentKinds.All)
            highest = Math.Max(
                highest, Measure(kind.Slug, MeasuredKind.Template(kind), seed => MeasuredKind.Answers(kind, seed, _ => UsualRows)));
        var status = DocumentKinds.Find("status")!;
        highest = Math.Max(
            highest,
            Measure(
                $"status, {Goals} goals x {Scalings}",
                MeasuredKind.Template(status),
                seed => MeasuredKind.Answers(status, seed, RowsOfMany)));
        Print($"highest ratio {highest:0.00} (at most {Highest})");
        return highest <= Highest ? 0 : 1;
    }

    private static int RowsOfMany(string path) => path switch { "Maal" => Goals, "Maal.Historik" => Scalings, _ => UsualRows };

    private static double Measure(string name, DocumentTemplate template, Func<int, Answers> answer)
    {
        var answers = Enumerable.Range(0, PerRound).Select(answer).ToArray();
        var parts = answers.Select(a => Parts(Write(template, a))).ToArray();
        for (var i = 0; i < WarmUp; i++)
        {
            Write(template, answers[i % PerRound]);
            Deflate(parts[i % PerRound]);
        }
        var documents = new double[Rounds];
        var deflates = new double[Rounds];
        long allocated = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            foreach (var typed in answers)
                Write(template, typed);
            documents[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds / PerRound;
            allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            start = Stopwatch.GetTimestamp();
            foreach (var part in parts)
                Deflate(part);
            deflates[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds / PerRound;
        }
        var (document, deflate) = (documents.Median(), deflates.Median());
        var (largest, file) = (parts[0].Max(p => p.Length) / 1024.0, Write(template, answers[0]).Length / 1024.0);
        var (perSecond, kept, ratio) = (1000 / document, allocated / 1024.0 / Rounds / PerRound, document / deflate);
        Print($"{name,-34} {largest,8:0.0} {file,8:0.0} {document,8:0.00} {perSecond,8:0} {kept,8:0} {deflate,8:0.00} {ratio,8:0.00}");
        return document / deflate;
    }

    private static byte[] Write(DocumentTemplate template, Answers answers) =>
        WordWriter.Write(template.Fill(answers), MeasuredDocument.Identity).Bytes;

    private static byte[][] Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.SelectMany(e =>
        {
            using var part = e.Open();
            var content = new MemoryStream();
            part.CopyTo(content);
            return e.FullName.EndsWith(".xlsx", StringComparison.Ordinal) ? Parts(content.ToArray()) : [content.ToArray()];
        })];
    }

    private static void Deflate(byte[][] parts)
    {
        foreach (var part in parts)
        {
            using var deflate = new DeflateStream(new MemoryStream(part.Length / 4 + 256), CompressionLevel.Optimal);
            deflate.Write(part);
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
