
namespace Pitstop.Tests.Documents;

public class MarkdownReaderTests
{
    [Fact]
    public void Headings_get_ascii_anchors_that_are_unique_on_the_page()
    {
        var headings = Blocks("# Mål og ønsker\n\n## Ærø, Ødis & Åby\n\n## Mål\n\n## Mål").Cast<Heading>().ToArray();

        Assert.Equal(["maal-og-oensker", "aeroe-oedis-aaby", "maal", "maal-2"], headings.Select(h => h.Anchor));
        Assert.Equal([1, 2, 2, 2], headings.Select(h => h.Level));
    }

    [Fact]
    public void Emphasis_keeps_its_shape_and_neighbouring_text_is_one_run()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Blocks("Ja \\* *måske* og **helt ***sikkert*** nu**")));

        Assert.Equal(new TextRun("Ja * "), paragraph.Inlines[0]);
        Assert.Equal(new TextRun("måske", Italic: true), paragraph.Inlines[1]);
        Assert.All(paragraph.Inlines.Skip(3), i => Assert.True(((TextRun)i).Bold));
    }

    [Theory]
    [InlineData("[x](https://ishoj.dk/pitstop)", "https://ishoj.dk/pitstop")]
    [InlineData("[x](mailto:a@b.example)", "mailto:a@b.example")]
    [InlineData("[x](tel:+4543577854)", "tel:+4543577854")]
    [InlineData("[x](/takster)", "/takster")]
    [InlineData("[x](#maal)", "#maal")]
    [InlineData("<https://ishoj.dk>", "https://ishoj.dk")]
    public void A_link_that_leads_somewhere_allowed_survives(string markdown, string target) =>
        Assert.Equal(target, Assert.IsType<Link>(Assert.Single(Inlines(markdown))).Target);

    [Theory]
    [InlineData("[tekst](javascript:alert(1))")]
    [InlineData("[tekst](JavaScript:alert(1))")]
    [InlineData("[tekst](data:text/html,x)")]
    [InlineData("[tekst](//evil.example)")]
    [InlineData("[tekst](/\\evil.example)")]
    [InlineData("[tekst](vbscript:x)")]
    [InlineData("![tekst](https://evil.example/x.png)")]
    public void A_link_that_leads_elsewhere_prints_its_text(string markdown) =>
        Assert.Equal(new TextRun("tekst"), Assert.Single(Inlines(markdown)));

    [Fact]
    public void Html_is_printed_as_typed()
    {
        Assert.Equal("<script>alert(1)</script>", PlainText.Of(Blocks("<script>alert(1)</script>")));
        Assert.Equal("<div hx-get=\"/x\">a</div>", PlainText.Of(Blocks("<div hx-get=\"/x\">a</div>")));
    }

    [Fact]
    public void A_table_gets_header_rows_and_alignment()
    {
        var table = Assert.IsType<Table>(Assert.Single(Blocks("| Ydelse | Takst |\n|---|---:|\n| Samtale | **612,50** |\n| Kort |\n")));

        Assert.Equal(["Ydelse", "Takst"], table.Header!.Cells.Select(c => PlainText.Of(c.Blocks)));
        Assert.Equal([ColumnAlignment.Start, ColumnAlignment.End], table.Alignment);
        Assert.All(table.Rows, r => Assert.Equal(2, r.Cells.Count));
        Assert.All(table.Rows.SelectMany(r => r.Cells), c => Assert.NotEmpty(c.Blocks));
    }

    [Fact]
    public void A_table_with_an_empty_header_has_labels_in_its_first_column() =>
        Assert.Null(Assert.IsType<Table>(Assert.Single(Blocks("| | |\n|---|---|\n| Navn | Bo |\n"))).Header);

    [Fact]
    public void A_paragraph_that_begins_with_a_bar_is_reported_with_its_line()
    {
        var problem = Assert.Single(MarkdownReader.Read("# Takster\n\n| Ydelse | Takst |\n| a | b |\n", firstLine: 5).Problems);

        Assert.Equal(7, problem.Line);
    }

    [Theory]
    [InlineData("[note]: se bilag 3", "[note]: se bilag 3")]
    [InlineData("17. maj holder vi lukket", "17. maj holder vi lukket")]
    [InlineData("    fire mellemrum", "fire mellemrum")]
    public void Text_never_vanishes_by_a_rule_of_Markdown(string markdown, string printed) =>
        Assert.Equal(printed, PlainText.Of([Blocks(markdown)[0]]));

    [Fact]
    public void A_line_of_hyphens_under_a_text_is_a_line_and_no_heading() =>
        Assert.Equal([typeof(Paragraph), typeof(ThematicBreak), typeof(Paragraph)], Blocks("Takst\n---\nmere").Select(b => b.GetType()));

    [Fact]
    public void Text_nested_too_deep_is_printed_literally_and_reported()
    {
        var text = MarkdownReader.Read(new string('>', 900) + " bund");

        Assert.Contains("bund", PlainText.Of(text.Blocks), StringComparison.Ordinal);
        Assert.Single(text.Problems);
    }

    private static IReadOnlyList<Block> Blocks(string markdown) => MarkdownReader.Read(markdown).Blocks;

    private static IReadOnlyList<Inline> Inlines(string markdown) => Assert.IsType<Paragraph>(Assert.Single(Blocks(markdown))).Inlines;
}
