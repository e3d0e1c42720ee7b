using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Pitstop.Domain;

namespace Pitstop.Benchmarks;

/// <summary>How long a filled Word file takes, beside the time that deflating its finished parts alone takes in the same rounds.</summary>
internal static class DocumentBenchmark
{
    private const int WarmUp = 200, Rounds = 41, PerRound = 20;

    public static int Run(string[] args)
    {
        var template = MeasuredDocument.Template();
        var answers = Enumerable.Range(0, PerRound).Select(MeasuredDocument.Answers).ToArray();
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
            foreach (var answer in answers)
                Write(template, answer);
            documents[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds / PerRound;
            allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            start = Stopwatch.GetTimestamp();
            foreach (var part in parts)
                Deflate(part);
            deflates[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds / PerRound;
        }

        var document = documents.Median();
        var deflate = deflates.Median();
        Print($"document.xml              {parts[0].Max(p => p.Length) / 1024.0,8:0.0} KB");
        Print($".docx file                {Write(template, answers[0]).Length / 1024.0,8:0.0} KB");
        Print($"fill and write            {document,8:0.00} ms");
        Print($"documents per second      {1000 / document,8:0}");
        Print($"allocated per document    {allocated / 1024.0 / Rounds / PerRound,8:0} KB");
        Print($"deflate alone, Optimal    {deflate,8:0.00} ms");
        Print($"ratio (at most 1.5)       {document / deflate,8:0.00}");
        return document / deflate <= 1.5 ? 0 : 1;
    }

    private static byte[] Write(DocumentTemplate template, Answers answers) => WordWriter.Write(template.Fill(answers), MeasuredDocument.Identity).Bytes;

    private static byte[][] Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(e =>
        {
            using var part = e.Open();
            var content = new MemoryStream();
            part.CopyTo(content);
            return content.ToArray();
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
