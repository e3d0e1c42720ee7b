using System.Xml.Linq;

namespace Pitstop.Tests.Documents;

/// <summary>What stands on one page: which paragraphs of the file keep with the next one.</summary>
public class WordKeepingTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string[] StylesThatKeep = ["Title", "Heading1", "Heading2", "Heading3", "Tabeloverskrift"];
    private static readonly Chart Curve = new(ChartKind.Line, "Kurve", "3, så 5", ["a", "b"], [new("Tal", [3, 5])], new(0, 10));

    private const string Long =
        "Et afsnit, der fylder mere end en linje, fordi der skal være noget at dele, når siden er ved at være fuld, og så lidt til.";
    private static readonly string Slut = string.Join(' ', Enumerable.Repeat(Long, 8));

    [Fact]
    public void A_small_table_stands_on_one_page_with_its_heading()
    {
        var kept = Kept(Page($"# T\n\n## A\n\n| K | L |\n|---|---|\n| 1 | a |\n| 2 | b |\n| 3 | c |\n\n{Slut}\n\nHelt slut"));

        Assert.Equal(["T", "A", "K", "L", "1", "a", "2", "b", Slut], kept);
    }

    [Fact]
    public void A_table_without_a_header_row_does_so_too() =>
        Assert.Equal(
            ["T", "1", "a", "2", "b", Slut],
            Kept(Page($"# T\n\n|  |  |\n|---|---|\n| 1 | a |\n| 2 | b |\n| 3 | c |\n\n{Slut}\n\nHelt slut")));

    [Fact]
    public void A_row_with_nothing_beside_its_label_is_high_enough_for_a_pen()
    {
        var file = WordWriter.Write(
            Page("# T\n\n|  |  |\n|---|---|\n| Underskrift | |\n| Dato | 1 |\n\n| A | B |\n|---|---|\n| C | |\n"), Proeve.Identity());

        Assert.Empty(WordLint.Faults(file.Bytes));
        Assert.Equal(
            ["Underskrift"],
            WordLint.Parts(file.Bytes)["word/document.xml"]
                .Descendants(W + "tr")
                .Where(r => r.Descendants(W + "trHeight").Any())
                .Select(r => r.Value));
    }

    [Fact]
    public void A_long_table_may_break_but_leaves_no_row_alone()
    {
        var rows = string.Concat(Enumerable.Range(1, 9).Select(i => $"| {i} |\n"));

        Assert.Equal(["T", "K", "1", "8", Slut], Kept(Page($"# T\n\n| K |\n|---|\n{rows}\n{Slut}\n\nHelt slut")));
    }

    [Fact]
    public void So_may_a_table_of_few_rows_with_much_text()
    {
        var text = string.Join(' ', Enumerable.Repeat(Long, 3));

        Assert.Equal(
            ["T", "1", text, "3", text, Slut],
            Kept(Page(
                $"# T\n\n|  |  |\n|---|---|\n| 1 | {text} |\n| 2 | {text} |\n| 3 | {text} |\n| 4 | {text} |\n\n{Slut}\n\nHelt slut")));
    }

    [Fact]
    public void A_chart_stands_on_the_page_of_its_heading_and_of_the_table_below_it()
    {
        var tree = Goal("Ord");
        var kept = Kept(tree);

        Assert.Equal(["T", "Mål", "Nu", "5", "Før", "3", "Sidst", "2", "Borgerens egne ord", "Ord", "", "Dato", "1", Slut], kept);
        Assert.Equal(
            ["Borgerens egne ord", "Ord"],
            Paragraphs(tree).Where(p => p.Element(W + "pPr")?.Element(W + "keepLines") is not null).Select(Text));
    }

    [Fact]
    public void So_do_all_parts_of_a_long_answer_between_them()
    {
        var answer = new FieldBlock("Ord", "Ord", Prose.Read("a\n\n- b\n- c"), FieldState.Answered);

        Assert.Equal(
            ["T", "Mål", "a", "b", "c", "", Slut],
            Kept(new DocumentTree("T", [new Heading(1, Run("T")), new Heading(2, Run("Mål")), answer, Curve, P(Slut), P("Helt slut")])));
    }

    [Fact]
    public void What_would_fill_a_page_breaks_and_the_chart_stands_with_its_table()
    {
        var text = string.Join(' ', Enumerable.Repeat(Long, 30));

        Assert.Equal(["T", "Mål", "Nu", "5", "Før", "3", "Borgerens egne ord", "", "Dato", "1", Slut], Kept(Goal(text)));
    }

    [Fact]
    public void The_signatures_never_stand_alone()
    {
        Assert.Equal(
            ["T", "En", "To", "Underskrift", "Behandler", "Bo", "Dato", "1"],
            Kept(Page("# T\n\n## En\n\nEt\n\nTo\n\n## Underskrift\n\n|  |  |\n|---|---|\n| Behandler | Bo |\n| Dato | 1 |")));
        Assert.Equal(
            ["T", "b", "Underskrift", "Behandler", "Bo"],
            Kept(Page("# T\n\nEt\n\n- a\n- b\n\n## Underskrift\n\n|  |  |\n|---|---|\n| Behandler | Bo |\n\nSamtykke")));
    }

    [Fact]
    public void Nor_do_they_after_a_table_or_before_a_new_page()
    {
        const string text = "# T\n\n| K |\n|---|\n| 1 |\n| 2 |\n\n## Underskrift\n\n|  |  |\n|---|---|\n| Behandler | Bo |\n";

        Assert.Equal(["T", "K", "1", "2", "", "Underskrift", "Behandler", "Bo"], Kept(Page(text)));
        Assert.Equal(
            ["T", "K", "1", "2", "", "Underskrift"],
            Kept(Page(text + "\n---\n\n## Ny side\n\n" + string.Join("\n\n", Enumerable.Repeat(Long, 9)))).TakeWhile(t => t != "Ny side"));
    }

    [Fact]
    public void A_long_last_chapter_is_parted_from_the_one_before_it() =>
        Assert.Equal(["T", "Sidste", Long], Kept(Page($"# T\n\nEt\n\n## Sidste\n\n{string.Join("\n\n", Enumerable.Repeat(Long, 9))}")));

    [Fact]
    public void A_comparison_keeps_together_what_its_document_does()
    {
        var compared = WordWriter.WriteComparison(
            TreeComparison.Compare(Page($"# T\n\n{Slut}\n\nHelt slut"), Goal("Ord")),
            Proeve.Identity(),
            "Bo",
            new DateTime(2026, 11, 22, 9, 30, 0, DateTimeKind.Utc));

        Assert.Empty(WordLint.Faults(compared.Bytes));
        Assert.Equal(
            ["T", "Mål", "Nu", "5", "Før", "3", "Sidst", "2", "", "Borgerens egne ord", "Ord", "", "Dato", "1", Slut], Kept(compared));
    }

    [Fact]
    public void A_line_of_hyphens_begins_a_new_page_and_comes_back_as_one()
    {
        var file = WordWriter.Write(Page("# T\n\nA\n\n---\n\n## B\n\nC"), Proeve.Identity());
        var style = WordLint.Parts(file.Bytes)["word/styles.xml"]
            .Descendants(W + "style")
            .Single(s => s.Attribute(W + "styleId")!.Value == "Sideskift");

        Assert.NotNull(style.Element(W + "pPr")!.Element(W + "pageBreakBefore"));
        Assert.Equal(["T", "A", "", "B", "C"], Paragraphs(file).Select(Text));
        Assert.Equal("Sideskift", Style(Paragraphs(file)[2]));
        Assert.Equal(
            [typeof(Heading), typeof(Paragraph), typeof(ThematicBreak), typeof(Heading), typeof(Paragraph)],
            WordTree.Read(file.Bytes).Blocks.Select(b => b.GetType()));
    }

    private static DocumentTree Goal(string words) => new("T",
    [
        new Heading(1, Run("T")),
        new Heading(2, Run("Mål")),
        Table(null, ["Nu", "5"], ["Før", "3"], ["Sidst", "2"]),
        new Paragraph([new TextRun("Borgerens egne ord", Bold: true)]),
        P(words),
        Curve, Table(["Dato"], ["1"], ["2"]), P(Slut), P("Helt slut"),
    ]);

    private static Table Table(string[]? header, params string[][] rows) =>
        new(header is null ? null : Row(header), [.. rows.Select(Row)], [.. rows[0].Select(_ => ColumnAlignment.Start)]);

    private static TableRow Row(string[] cells) => new([.. cells.Select(c => new TableCell([P(c)]))]);

    private static Paragraph P(string text) => new(Run(text));

    private static TextRun[] Run(string text) => [new(text)];

    private static DocumentTree Page(string markdown)
    {
        var text = MarkdownReader.Read(markdown);
        return new DocumentTree(text.Title!, text.Blocks);
    }

    private static IEnumerable<string> Kept(DocumentTree tree) => Kept(WordWriter.Write(tree, Proeve.Identity()));

    private static IEnumerable<string> Kept(WordDocument file)
    {
        Assert.Empty(WordLint.Faults(file.Bytes));
        return Paragraphs(file)
            .Where(p => StylesThatKeep.Contains(Style(p)) || p.Element(W + "pPr")?.Element(W + "keepNext") is not null)
            .Select(Text);
    }

    private static XElement[] Paragraphs(DocumentTree tree) => Paragraphs(WordWriter.Write(tree, Proeve.Identity()));

    private static XElement[] Paragraphs(WordDocument file) => [.. WordLint.Parts(file.Bytes)["word/document.xml"].Descendants(W + "p")];

    private static string Style(XElement paragraph) =>
        paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";

    private static string Text(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value));
}
