
namespace Pitstop.Tests.Documents.Sammenligning;

public class TreeComparisonTests
{
    [Theory]
    [InlineData("one word", "hver [-uge-][+måned+] til")]
    [InlineData("two words side by side", "møder [-hver uge-][+én måned+] til")]
    [InlineData("a word bold", "til [-samtale-][+samtale+] om")]
    [InlineData("a word in a link", "den [-nye-][+gamle+] vejledning")]
    [InlineData("a link elsewhere", "Se [-vejledningen-][+vejledningen+] her")]
    [InlineData("a date", "Start [-01-11-2026-][+15-12-2026+] hos")]
    [InlineData("a word in a cell", "[-Afholdt-][+Aflyst+]")]
    [InlineData("a word in a header", "[-Udfald-][+Resultat+]")]
    [InlineData("a moved row", "[-1-1|Afholdt-]2-1|Udeblevet3-1|Aflyst[+1-1|Afholdt+]")]
    [InlineData("a title", "[-Gammel-][+Ny+]")]
    [InlineData("a quote", "stoppe [-helt-][+delvis+] nu")]
    public void What_is_replaced_is_one_deletion_and_one_insertion(string name, string marked)
    {
        var compared = Compare(name);

        Assert.Contains(marked, MarkedText.Of(compared), StringComparison.Ordinal);
        Assert.Equal((1, 1), (compared.Insertions, compared.Deletions));
    }

    [Theory]
    [InlineData("a paragraph at the end", "[+Noget helt andet står her.+]")]
    [InlineData("a list item in the middle", "æble[+druer+]pære")]
    [InlineData("a numbered item first", "[+druer+]æblepære")]
    [InlineData("an item in a list in a list", "rød[+gul+]grøn")]
    [InlineData("a table row", "Afholdt[+2-1|Udeblevet+]3-1")]
    [InlineData("a second paragraph in a cell", "første[+anden+]")]
    public void What_is_added_is_one_insertion(string name, string marked)
    {
        var compared = Compare(name);

        Assert.Contains(marked, MarkedText.Of(compared), StringComparison.Ordinal);
        Assert.Equal((1, 0), (compared.Insertions, compared.Deletions));
    }

    [Fact]
    public void Where_few_words_stay_the_whole_text_is_deleted_and_inserted()
    {
        var compared = TreeComparison.Compare(
            Pairs.Page("# T\n\n| A | B |\n|---|---|\n| Vurdering | Borgeren har det godt og møder til tiden hver gang. |"),
            Pairs.Page("# T\n\n| A | B |\n|---|---|\n| Vurdering | Der er sket et tilbagefald, og planen er lavet om. |"));

        Assert.Equal((1, 1), (compared.Insertions, compared.Deletions));
        Assert.EndsWith(
            "Vurdering|[-Borgeren har det godt og møder til tiden hver gang.-][+Der er sket et tilbagefald, og planen er lavet om.+]",
            MarkedText.Of(compared),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Other_blanks_do_not_make_another_paragraph()
    {
        var compared = TreeComparison.Compare(Text("a b c d"), Text("a  b  c  d"));

        Assert.IsType<Paragraph>(Assert.Single(compared.Marked.Blocks));
    }

    [Fact]
    public void A_row_with_the_same_label_is_the_same_row_whatever_its_answer()
    {
        var compared = TreeComparison.Compare(
            Pairs.Page("|  |  |\n|---|---|\n| Adresse | Industrivej 12, 2635 Ishøj |\n| Telefon | 12345678 |"),
            Pairs.Page("|  |  |\n|---|---|\n| Adresse | Ikke oplyst |\n| Telefon | 12345678 |"));

        Assert.Equal("Adresse|[-Industrivej 12, 2635 Ishøj-][+Ikke oplyst+]Telefon|12345678", MarkedText.Of(compared));
    }

    [Fact]
    public void Equal_texts_have_no_difference() =>
        RandomTrees.Twins.Holds(
            500,
            twins =>
            {
                var compared = TreeComparison.Compare(twins.Before, twins.After);

                Assert.True(compared.IsEmpty);
                Assert.Equal(PlainText.Of(twins.Before.Blocks), PlainText.Of(compared.Marked.Blocks));
            },
            RandomTrees.Print);

    [Fact]
    public void An_answer_that_reads_the_same_in_and_out_of_a_field_is_no_difference()
    {
        var field = new DocumentTree(
            "T",
            [
                new FieldBlock(
                    "Sti", "Felt", [new Paragraph([new TextRun("tekst")]), new Paragraph([new TextRun("mere")])], FieldState.Answered),
            ]);
        var plain = new DocumentTree(
            "T",
            [
                new Paragraph([new TextRun("tekst")]),
                new Paragraph([new FieldInline("Sti", "Felt", [new TextRun("mere")], FieldState.Answered)]),
            ]);

        Assert.True(TreeComparison.Compare(field, plain).IsEmpty);
    }

    [Fact]
    public void A_block_of_an_unknown_kind_is_compared_by_its_value()
    {
        var before = new DocumentTree("T", [new Ukendt("a"), new Ukendt("b")]);

        Assert.True(TreeComparison.Compare(before, new DocumentTree("T", [new Ukendt("a"), new Ukendt("b")])).IsEmpty);
        var compared = TreeComparison.Compare(before, new DocumentTree("T", [new Ukendt("a"), new Ukendt("c")]));
        Assert.Equal(
            [new Ukendt("a"), new ChangedBlock(Change.Deleted, new Ukendt("b")), new ChangedBlock(Change.Inserted, new Ukendt("c"))],
            compared.Marked.Blocks);
    }

    [Fact]
    public void In_ten_thousand_words_forty_changed_ones_are_forty_replacements()
    {
        var (before, after) = LongTexts.Pair(changes: 40);

        var compared = TreeComparison.Compare(before, after);

        Assert.Equal((40, 40), (compared.Insertions, compared.Deletions));
    }

    [Fact]
    public void Ten_thousand_words_against_ten_thousand_others_are_whole_deletions_and_insertions()
    {
        var (before, after) = (LongTexts.Tree(1), LongTexts.Tree(2));

        var compared = TreeComparison.Compare(before, after);

        Assert.Equal((after.Blocks.Count, before.Blocks.Count), (compared.Insertions, compared.Deletions));
    }

    [Fact]
    public void One_paragraph_of_ten_thousand_words_in_another_order_still_resolves()
    {
        var random = new Random(3);
        var words = Enumerable.Range(0, 10_000).Select(i => $"ord{i % 70} ").ToArray();
        var before = string.Concat(words);
        random.Shuffle(words);

        var text = MarkedText.Of(TreeComparison.Compare(Text(before), Text(string.Concat(words))));

        Assert.Equal(before, MarkedText.Without(text, '+'));
        Assert.Equal(string.Concat(words), MarkedText.Without(text, '-'));
    }

    private static ComparedTree Compare(string name) => TreeComparison.Compare(Pairs.ByName[name].Before, Pairs.ByName[name].After);

    private static DocumentTree Text(string text) => new("T", [new Paragraph([new TextRun(text)])]);

    private sealed record Ukendt(string Vaerdi) : Block;
}
