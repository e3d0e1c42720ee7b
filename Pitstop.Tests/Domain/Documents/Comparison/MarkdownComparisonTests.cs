using System.Text.RegularExpressions;

namespace Pitstop.Tests.Documents.Sammenligning;

/// <summary>Comparison as an editor's reader meets it: two texts of Markdown.</summary>
public class MarkdownComparisonTests
{
    private const int Cases = 3000;

    private const string Page = """
        # Kvalitetsstandard

        Borgeren møder hver uge til samtale om sit forbrug.

        ## Tilbud

        - Samtale med en behandler
        - Gruppe om onsdagen
          - Kun for unge under 25 år
        - Akupunktur i øret

        ## Takster

        | Ydelse | Takst | Gælder |
        |---|---:|---|
        | Samtale i dagtimerne | 612,50 | alle |
        | Gruppe med to behandlere | 227,00 | unge |
        | Urinprøve på stedet | 98,00 | alle |
        | Familiesamtale i hjemmet | 1.227,50 | voksne |

        ## Klage

        Du kan klage inden for fire uger til [Ankestyrelsen](https://ast.dk).
        """;

    [Fact]
    public void Accepting_all_gives_the_later_text_and_rejecting_all_the_earlier() =>
        RandomMarkdown.Pairs.Holds(Cases, pair =>
        {
            var (before, after) = (Pairs.Page(pair.Before), Pairs.Page(pair.After));
            var compared = TreeComparison.Compare(before, after);

            var same = TreeComparison.Compare(after, Pairs.Page(pair.After));
            Assert.True(same.IsEmpty, "with itself");
            Same(ResolvedTree.Accepted(same), ResolvedTree.Accepted(compared), "accepted");
            Same(ResolvedTree.Accepted(TreeComparison.Compare(before, before)), ResolvedTree.Rejected(compared), "rejected");
            var marked = MarkedText.Of(compared);
            Assert.Equal(
                HostileText.LettersAndDigits(PlainText.Of(after.Blocks)), HostileText.LettersAndDigits(MarkedText.Without(marked, '-')));
            Assert.Equal(
                HostileText.LettersAndDigits(PlainText.Of(before.Blocks)), HostileText.LettersAndDigits(MarkedText.Without(marked, '+')));
        });

    [Fact]
    public void In_Word_too_random_pages_resolve_to_both_sides() =>
        RandomMarkdown.Pairs.Holds(300, p => ComparisonWordTests.AssertResolves(Pairs.Page(p.Before), Pairs.Page(p.After)));

    [Theory]
    [InlineData("hver uge til", "hver måned til", "hver [-uge-][+måned+] til")]
    [InlineData("Gruppe om onsdagen", "Gruppe om torsdagen", "Gruppe om [-onsdagen-][+torsdagen+]")]
    [InlineData("under 25 år", "under 30 år", "under [-25-][+30+] år")]
    [InlineData("227,00", "231,00", "|[-227,00-][+231,00+]|")]
    [InlineData("98,00 | alle", "98,00 | voksne", "|98,00|[-alle-][+voksne+]")]
    [InlineData("| Takst |", "| Pris |", "|[-Takst-][+Pris+]|")]
    [InlineData("## Klage", "## Ankemulighed", "[-Klage-][+Ankemulighed+]")]
    [InlineData("[Ankestyrelsen]", "[Klagenævnet]", "til [-Ankestyrelsen-][+Klagenævnet+].")]
    [InlineData("fire uger", "**fire** uger", "for [-fire-][+fire+] uger")]
    [InlineData("| Urinprøve på stedet | 98,00 | alle |", "| Urinprøve på stedet | 98,00 | voksne |", "98,00|[-alle-][+voksne+]")]
    public void A_changed_word_is_that_word_out_and_the_new_one_in(string before, string after, string marked)
    {
        var compared = Changed(p => p.Replace(before, after, StringComparison.Ordinal));

        Assert.Contains(marked, MarkedText.Of(compared), StringComparison.Ordinal);
        Assert.Equal((1, 1), (compared.Insertions, compared.Deletions));
    }

    [Theory]
    [InlineData("- Gruppe om onsdagen", "- Åben rådgivning\n- Gruppe om onsdagen", "behandler[+Åben rådgivning+]Gruppe")]
    [InlineData("  - Kun for", "  - Med kaffe\n  - Kun for", "onsdagen[+Med kaffe+]Kun for")]
    [InlineData("- Akupunktur", "- Gåtur\n- Akupunktur", "år[+Gåtur+]Akupunktur")]
    [InlineData("| Urinprøve", "| Hjemmebesøg | 300,00 | alle |\n| Urinprøve", "unge[+Hjemmebesøg|300,00|alle+]Urinprøve")]
    [InlineData("## Klage\n", "Priserne gælder hele landet.\n\n## Klage\n", "[+Priserne gælder hele landet.+]Klage")]
    [InlineData("samtale om sit", "samtale i dag om sit", "samtale [+i dag +]om sit")]
    public void What_is_inserted_is_one_insertion_and_nothing_else(string before, string after, string marked)
    {
        var compared = Changed(p => p.Replace(before, after, StringComparison.Ordinal));

        Assert.Contains(marked, MarkedText.Of(compared), StringComparison.Ordinal);
        Assert.Equal((1, 0), (compared.Insertions, compared.Deletions));
    }

    [Theory]
    [InlineData("| Samtale i dagtimerne | 612,50 | alle |\n")]
    [InlineData("| Gruppe med to behandlere | 227,00 | unge |\n")]
    [InlineData("| Urinprøve på stedet | 98,00 | alle |\n")]
    public void A_moved_row_is_one_row_out_and_one_in(string row)
    {
        var compared = Changed(
            p => p.Replace(row, "", StringComparison.Ordinal).Replace("voksne |\n", "voksne |\n" + row, StringComparison.Ordinal));

        var cells = row.Trim('|', ' ', '\n').Replace(" | ", "|", StringComparison.Ordinal);
        Assert.Contains($"[-{cells}-]", MarkedText.Of(compared), StringComparison.Ordinal);
        Assert.EndsWith(
            $"voksne[+{cells}+]Klage",
            MarkedText.Of(compared)[..(MarkedText.Of(compared).IndexOf("Klage", StringComparison.Ordinal) + 5)],
            StringComparison.Ordinal);
        Assert.Equal((1, 1), (compared.Insertions, compared.Deletions));
    }

    [Fact]
    public void A_moved_section_is_its_blocks_out_and_in_and_all_else_stays()
    {
        var tail = Page[Page.IndexOf("## Klage", StringComparison.Ordinal)..];
        var compared = Changed(
            p => p.Replace("\n\n" + tail, "", StringComparison.Ordinal).Replace(
                "## Tilbud", tail + "\n\n## Tilbud", StringComparison.Ordinal));

        Assert.Equal((2, 2), (compared.Insertions, compared.Deletions));
        Assert.Contains(
            "forbrug.[+Klage+][+Du kan klage inden for fire uger til Ankestyrelsen.+]Tilbud",
            MarkedText.Of(compared),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_with_other_values_changes_cell_by_cell()
    {
        var compared = Changed(
            p => p.Replace("612,50", "625,00", StringComparison.Ordinal).Replace("227,00", "231,00", StringComparison.Ordinal)
                .Replace("98,00", "99,50", StringComparison.Ordinal).Replace("1.99,50", "1.227,50", StringComparison.Ordinal));

        Assert.Equal((3, 3), (compared.Insertions, compared.Deletions));
    }

    [Fact]
    public void One_word_changed_anywhere_on_a_random_page_is_one_deletion_and_one_insertion()
    {
        var compares = 0;
        Gen.Select(RandomMarkdown.Pairs, Gen.Int[0, 999]).Holds(Cases, sample =>
        {
            var ((text, _), place) = sample;
            var places = PlainWords(text);
            if (places.Count == 0)
                return;
            var (at, length) = places[place % places.Count];
            var compared = TreeComparison.Compare(Pairs.Page(text), Pairs.Page(text[..at] + "nytord" + text[(at + length)..]));

            Assert.Contains("[+nytord+]", MarkedText.Of(compared), StringComparison.Ordinal);
            Assert.Equal((1, 1), (compared.Insertions, compared.Deletions));
            compares++;
        });
        Assert.InRange(compares, Cases / 2, Cases);
    }

    /// <summary>Words with a plain word on each side: alone in a cell or a line a word is the whole text.</summary>
    private static List<(int At, int Length)> PlainWords(string text) =>
        [.. Regex.Matches(text, @"(?<=\p{L} \p{L}+ )\p{L}+(?= \p{L}+ \p{L})").Select(m => (m.Index, m.Length))];

    private static ComparedTree Changed(Func<string, string> change)
    {
        var after = change(Page);
        Assert.NotEqual(Page, after);
        return TreeComparison.Compare(Pairs.Page(Page), Pairs.Page(after));
    }

    private static void Same(IReadOnlyList<string> expected, IReadOnlyList<string> actual, string which)
    {
        var at = expected.Zip(actual).TakeWhile(l => l.First == l.Second).Count();
        Assert.True(
            at == Math.Max(expected.Count, actual.Count),
            $"{which}, line {at}:\n{expected.ElementAtOrDefault(at)}\nbut was\n{actual.ElementAtOrDefault(at)}");
    }
}
