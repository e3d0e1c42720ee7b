using AngleSharp.Html.Parser;

namespace Pitstop.Tests.Documents;

public class HtmlWriterTests
{
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror=a() style=x hx-get='/'>\u0002\ud800&amp;";

    [Fact]
    public void Hostile_text_never_becomes_an_element_or_an_attribute()
    {
        TextRun run = new(Hostile, Bold: true);
        TableRow row =
            new([new([new Paragraph([run])]), new([new FieldBlock(Hostile, Hostile, [new Paragraph([run])], FieldState.Missing)])]);
        Block[] blocks =
        [
            new Heading(1, [run], Hostile),
            new Paragraph([
                run,
                new FieldInline(Hostile, Hostile, [run], FieldState.Answered),
                new Picture(Hostile, Hostile),
                new Picture("/x.png", Hostile),
            ]),
            new Paragraph([new Link("javascript:alert(1)", [run]), new Link("https://a.example/?a=1&b='2'", [run])]),
            new Table(row, [row], [ColumnAlignment.Start, ColumnAlignment.End]),
            new Quote([new ListBlock(true, [[new Paragraph([run])]])]),
        ];

        var document = new HtmlParser().ParseDocument("<body>" + HtmlWriter.Write(blocks));

        Assert.Empty(document.QuerySelectorAll("script"));
        Assert.Single(document.QuerySelectorAll("img"));
        Assert.Single(document.QuerySelectorAll("a"));
        Assert.All(
            document.All.SelectMany(e => e.Attributes),
            a => Assert.Matches("^(id|class|tabindex|role|aria-label|scope|href|rel|src|alt|data-felt)$", a.Name));
        Assert.Contains("<script>alert(1)</script>", document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_sink_below_those_of_the_page() =>
        Assert.Equal(
            "<h3 id=\"a\">A</h3><h6>B</h6>",
            HtmlWriter.Write([new Heading(1, [new TextRun("A")], "a"), new Heading(6, [new TextRun("B")])], headingOffset: 2));

    [Fact]
    public void A_table_is_a_named_region_that_the_keyboard_can_scroll()
    {
        var html = HtmlWriter.Write(
            MarkdownReader.Read("# Takster\n\n| Ydelse | Pris |\n|---|---:|\n| A | 1 |\n\n| | |\n|---|---|\n| Navn | Bo |\n").Blocks);
        var document = new HtmlParser().ParseDocument(html);

        var regions = document.QuerySelectorAll("div.tabel[tabindex='0'][role=region]");
        Assert.Equal(["Tabel 1: Takster", "Tabel 2: Takster"], regions.Select(r => r.GetAttribute("aria-label")));
        Assert.Equal(["Ydelse", "Pris"], document.QuerySelectorAll("thead th[scope=col]").Select(h => h.TextContent));
        Assert.Equal("Navn", Assert.Single(document.QuerySelectorAll("th[scope=row]")).TextContent);
    }

    [Fact]
    public void Blocks_printed_each_by_itself_are_together_the_whole()
    {
        var blocks = MarkdownReader.Read(
            "## Takster\n\n| Ydelse | Pris |\n|---|---:|\n| A | 1 |\n\nTekst.\n\n| Ydelse | Pris |\n|---|---:|\n| B | 2 |\n").Blocks;

        Assert.Equal(HtmlWriter.Write(blocks, headingOffset: 1), string.Concat(HtmlWriter.WriteEach(blocks, headingOffset: 1)));
    }

    [Theory]
    [InlineData("22-11-2026", "ubrudt")]
    [InlineData("S-1042/1", "ubrudt")]
    [InlineData("1.227,50 kr.", "ubrudt")]
    [InlineData("fra 22-11-2026 og frem", null)]
    [InlineData("", null)]
    public void A_cell_that_is_a_date_or_a_number_is_kept_on_one_line(string text, string? expected)
    {
        var html = HtmlWriter.Write([
            new Table(
                null,
                [new([new([new Paragraph([new TextRun("Felt")])]), new([new Paragraph([new TextRun(text)])])])],
                [ColumnAlignment.Start, ColumnAlignment.Start]),
        ]);

        Assert.Equal(expected, new HtmlParser().ParseDocument(html).QuerySelector("td")!.GetAttribute("class"));
    }

    [Fact]
    public void A_field_tells_its_path_and_whether_it_is_missing() =>
        Assert.Equal(
            "<p><span class=\"felt felt-mangler\" data-felt=\"Rusmidler[a1].Stof\">[mangler]</span></p>",
            HtmlWriter.Write([
                new Paragraph([new FieldInline("Rusmidler[a1].Stof", "Stof", [new TextRun("[mangler]")], FieldState.Missing)]),
            ]));
}
