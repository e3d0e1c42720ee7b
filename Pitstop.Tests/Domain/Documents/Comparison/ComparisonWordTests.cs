using System.Xml.Linq;

namespace Pitstop.Tests.Documents.Sammenligning;

public class ComparisonWordTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Cases => [.. Pairs.ByName.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void All_accepted_is_the_later_text_and_all_rejected_the_earlier(string name)
    {
        var (before, after) = Pairs.ByName[name];

        AssertResolves(before, after);
        AssertResolves(after, before);
        Assert.Empty(WordLint.Faults(Word(before, after).Bytes));
        Assert.Empty(WordLint.Faults(Word(after, before).Bytes));
    }

    [Fact]
    public void Random_documents_and_what_became_of_them_resolve_to_both_sides() =>
        RandomTrees.Pairs.Holds(3000, p => AssertResolves(p.Before, p.After), RandomTrees.Print);

    [Fact]
    public void Every_comparison_of_random_documents_is_a_sound_file() =>
        RandomTrees.Pairs.Holds(
            300,
            p => Assert.DoesNotContain(WordLint.Faults(Word(p.Before, p.After).Bytes), f => !IsFaultOf(f, p.After)),
            RandomTrees.Print);

    [Fact]
    public void Each_mark_has_its_own_number_and_names_who_and_when()
    {
        var (before, after) = Pairs.ByName["a document with all fields"];
        var marks = Body(Word(before, after)).Descendants().Where(e => e.Name == W + "ins" || e.Name == W + "del").ToArray();

        Assert.NotEmpty(marks);
        Assert.Equal(marks.Length, marks.Select(m => m.Attribute(W + "id")!.Value).Distinct().Count());
        Assert.All(
            marks,
            m => Assert.Equal(
                ("Åse \"Ærlig\" & Co", "2026-11-22T09:30:00Z"), (m.Attribute(W + "author")!.Value, m.Attribute(W + "date")!.Value)));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        RandomTrees.Pairs.Holds(
            30, p => Assert.Equal(Word(p.Before, p.After).Bytes, Word(p.Before, p.After).Bytes), RandomTrees.Print);

    [Fact]
    public void A_comparison_has_no_fields_and_is_not_taken_for_the_document_when_it_comes_back()
    {
        var file = Word(Proeve.Template.Fill(Proeve.Answered()), Proeve.Template.Fill(Proeve.Answered().With("Telefon", "")));

        Assert.Empty(file.Bookmarks);
        Assert.Empty(Body(file).Descendants(W + "sdt"));
        Assert.Null(WordReader.Open(file.Bytes).Identity);
    }

    [Fact]
    public void Compared_with_itself_a_document_prints_as_it_always_does()
    {
        var tree = Proeve.Template.Fill(Proeve.Answered().With("EgneOrd", ""));
        var file = Word(tree, tree);

        Assert.DoesNotContain(Body(file).Descendants(), e => e.Name == W + "ins" || e.Name == W + "del");
        Assert.Equal(ResolvedWord.Accepted(WordWriter.Write(tree, Proeve.Identity())), ResolvedWord.Accepted(file));
    }

    internal static void AssertResolves(DocumentTree before, DocumentTree after)
    {
        var file = Word(before, after);
        Same(WordWriter.Write(after, Proeve.Identity()), ResolvedWord.Accepted(file), "accepted");
        Same(WordWriter.Write(before, Proeve.Identity()), ResolvedWord.Rejected(file), "rejected");
    }

    private static void Same(WordDocument expected, IReadOnlyList<string> actual, string which)
    {
        var lines = ResolvedWord.Accepted(expected);
        var at = lines.Zip(actual).TakeWhile(l => l.First == l.Second).Count();
        Assert.True(
            at == Math.Max(lines.Count, actual.Count),
            $"{which}, line {at}:\n{lines.ElementAtOrDefault(at)}\nbut was\n{actual.ElementAtOrDefault(at)}");
    }

    /// <summary>
    /// Random documents hold blank headings and jumps that no template makes; what the plain document has too is no fault of the
    /// comparison.
    /// </summary>
    private static bool IsFaultOf(string fault, DocumentTree tree) =>
        WordLint.Faults(WordWriter.Write(tree, Proeve.Identity()).Bytes).Contains(fault);

    private static XDocument Body(WordDocument file) => WordLint.Parts(file.Bytes)["word/document.xml"];

    private static WordDocument Word(DocumentTree before, DocumentTree after) =>
        WordWriter.WriteComparison(
            TreeComparison.Compare(before, after),
            Proeve.Identity(),
            "Åse \"Ærlig\" & Co",
            new DateTime(2026, 11, 22, 9, 30, 0, DateTimeKind.Utc));
}
