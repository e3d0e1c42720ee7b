using System.Xml.Linq;

namespace Pitstop.Tests.Documents;

public sealed class WordTreeTests
{
    private const string Side =
        "# Side\n\nIndledning med **fed**, *kursiv* og `kode`.\n\n[ud](https://ishoj.dk/?a=1&b=2) og [ned](#nede)\n\n1. et\n2. to\n   - "
            + "a\n     1. dybt\n\n   mere om to\n\n## Springer\n\n- punkt\n\n> citat\n>\n> - i citatet\n\n---\n\n| A | B |\n|---|---:|\n| "
            + "a | |\n| `kode` | **1** |\n\n## Nede\n\nSlut.";

    [Fact]
    public void A_page_read_back_and_written_again_is_the_same_document()
    {
        var page = MarkdownReader.Read(Side);
        var file = WordWriter.Write(new DocumentTree(page.Title!, page.Blocks), Proeve.Identity()).Bytes;

        var again = WordWriter.Write(WordTree.Read(file), Proeve.Identity()).Bytes;

        Assert.Equal(Body(file), Body(again));
    }

    [Fact]
    public void The_line_that_writers_1_and_2_drew_is_read_as_the_page_break_it_is_now()
    {
        var file = WordWriter.Write(new DocumentTree(
            "T",
            [new Paragraph([new TextRun("Før")]), new ThematicBreak(), new Paragraph([new TextRun("Efter")])]), Proeve.Identity()).Bytes;

        var read = WordTree.Read(file.Edit(xml => xml.Replace("\"Sideskift\"", "\"Linje\"", StringComparison.Ordinal)));

        Assert.Equal(HtmlWriter.Write(WordTree.Read(file)), HtmlWriter.Write(read));
        Assert.IsType<ThematicBreak>(read.Blocks[1]);
    }

    [Fact]
    public void A_filled_template_reads_back_as_what_it_prints_without_its_fields()
    {
        var tree = Proeve.Template.Fill(Proeve.Answered());

        var read = WordTree.Read(WordWriter.Write(tree, Proeve.Identity()).Bytes);

        Assert.Equal(tree.Title, read.Title);
        Assert.Equal(HtmlWriter.Write(WithoutFields(tree.Blocks)), HtmlWriter.Write(read));
    }

    [Fact]
    public void Hostile_text_loses_no_letter_or_digit() =>
        HostileText.Holds(40, text =>
        {
            var tree =
                Proeve.Template.Fill(Proeve.Answered().With("Navn", text).With("Vurdering", text).With("Maal[m1].Begrundelse", text));

            var read = WordTree.Read(WordWriter.Write(tree, Proeve.Identity()).Bytes);

            Assert.Equal(HostileText.LettersAndDigits(PlainText.Of(tree.Blocks)), HostileText.LettersAndDigits(PlainText.Of(read.Blocks)));
        });

    [Fact]
    public void A_drawing_is_read_as_its_alternative_text()
    {
        var file = WordWriter.Write(new DocumentTree("T", [new Paragraph([new TextRun("Her:")])]), Proeve.Identity()).Bytes;
        const string drawing =
            "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:docPr "
                + "id=\"1\" name=\"d\" descr=\"Forbruget falder fra 28 til 4 dage\"/></wp:inline></w:drawing></w:r></w:p>";

        var read =
            WordTree.Read(WordParts.With(file, "word/document.xml", xml => xml.Replace("</w:p>", drawing, StringComparison.Ordinal)));

        Assert.Equal(
            [new TextRun("Her:"), new TextRun("Forbruget falder fra 28 til 4 dage", Italic: true)],
            Assert.IsType<Paragraph>(Assert.Single(read.Blocks)).Inlines);
    }

    [Fact]
    public void Text_is_shown_as_asked_for_also_inside_links()
    {
        var file = WordWriter.Write(new DocumentTree(
            "T",
            [
                new Paragraph([new TextRun("Nr. 010190-1234"), new Link("https://ishoj.dk/", [new TextRun("0101901234")])]),
            ]), Proeve.Identity()).Bytes;

        Assert.Equal("Nr. 010190-••••010190-••••", PlainText.Of(WordTree.Read(file, Personnummer.Mask).Blocks));
    }

    [Fact]
    public void A_file_that_is_not_from_Word_is_refused_by_name() =>
        Assert.Equal("IkkeWordFil", Assert.Throws<RefusedException>(() => WordTree.Read("ikke en fil"u8.ToArray())).Obstacles[0].Name);

    private static string Body(byte[] file) => WordLint.Parts(file)["word/document.xml"].ToString(SaveOptions.DisableFormatting);

    private static IReadOnlyList<Block> WithoutFields(IReadOnlyList<Block> blocks) => [
        .. blocks.SelectMany<Block, Block>(block => block switch
        {
            FieldBlock field => WithoutFields(field.Blocks),
            Paragraph paragraph => [new Paragraph(WithoutFields(paragraph.Inlines))],
            Heading heading => [heading with { Inlines = WithoutFields(heading.Inlines), Anchor = null }],
            Quote quote => [new Quote(WithoutFields(quote.Blocks))],
            ListBlock list => [list with { Items = [.. list.Items.Select(WithoutFields)] }],
            Table table =>
                [
                    table with
                    {
                        Header = table.Header is null ? null : WithoutFields(table.Header),
                        Rows = [.. table.Rows.Select(WithoutFields)],
                    },
                ],
            _ => [block],
        }),
    ];

    private static TableRow WithoutFields(TableRow row) => new([.. row.Cells.Select(c => new TableCell(WithoutFields(c.Blocks)))]);

    private static IReadOnlyList<Inline> WithoutFields(IReadOnlyList<Inline> inlines) =>
        [.. inlines.SelectMany<Inline, Inline>(i => i is FieldInline field ? WithoutFields(field.Inlines) : [i])];
}
