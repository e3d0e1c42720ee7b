using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Pitstop.Tests.Documents.Sammenligning;

public partial class LibreOfficeTests(ITestOutputHelper output)
{
    [Fact]
    public void A_second_judge_reads_the_same_two_texts_out_of_a_comparison()
    {
        var before = new DocumentTree("Før", [.. Pairs.ByName.Values.SelectMany(p => p.Before.Blocks)]);
        var after = new DocumentTree("Efter", [.. Pairs.ByName.Values.SelectMany(p => p.After.Blocks)]);
        var compared = WordWriter.WriteComparison(
            TreeComparison.Compare(before, after),
            Proeve.Identity(),
            "Bo Behandler",
            new DateTime(2026, 11, 22, 9, 30, 0, DateTimeKind.Utc));
        WordDocument earlier = WordWriter.Write(before, Proeve.Identity()), later = WordWriter.Write(after, Proeve.Identity());
        if (LibreOffice.Program is not { } program)
        {
            output.WriteLine("LibreOffice is not installed here: the file is judged by the format's rules alone.");
            Assert.Equal(ResolvedWord.Accepted(later), ResolvedWord.Accepted(compared));
            Assert.Equal(ResolvedWord.Accepted(earlier), ResolvedWord.Rejected(compared));
            return;
        }

        var texts = LibreOffice.Resolve(program, [compared.Bytes, earlier.Bytes, later.Bytes]);

        Assert.Equal(Lines(texts[2].Accepted), Lines(texts[0].Accepted));
        Assert.Equal(Lines(texts[1].Accepted), Lines(texts[0].Rejected));
    }

    /// <summary>
    /// LibreOffice leaves an empty paragraph, or a bullet without text, where a whole one is resolved, and a list whose first item was
    /// deleted counts on.
    /// </summary>
    private static string[] Lines(string text) =>
        [.. text.Trim('\ufeff').Split('\n').Select(l => Numbers().Replace(l, "").Trim()).Where(l => l.Length > 0)];

    [GeneratedRegex(@"^\s*(\d+\.|•)")]
    private static partial Regex Numbers();
}
