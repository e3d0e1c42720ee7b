using System.Xml.Linq;

namespace Pitstop.Tests.Documents;

public class WordWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Documents => [.. Varied.Keys];

    private static readonly Dictionary<string, DocumentTree> Varied = new()
    {
        ["answered"] = Proeve.Template.Fill(Proeve.Answered()),
        ["empty"] = Proeve.Template.Fill(Answers.Empty),
        ["page"] = Page(
            "# Side\n\n[ud](https://ishoj.dk/?a=1&b=2) [ind](/takster) [ned](#nede) [skidt](https://a b)\n\n1. et\n2. to\n   - a\n     1. "
                + "dybt\n\n   mere om to\n\n#### Springer\n\n1. ny\n\n> citat\n\n---\n\n| A |\n|---|\n\n| A | B |\n|---|---:|\n| a | |\n| "
                + "`kode` | **1** |\n\n## Nede\n\n```\nkode\n\tmere\n```\n\n# Titel igen"),
        ["tables only"] = new(
            "T",
            [
                Grid(1, 1),
                Grid(3, 40),
                Grid(12, 2),
                new FieldBlock("L", "Langt", Prose.Read("a\n\n- b\n- c"), FieldState.Answered),
                Grid(2, 2),
            ]),
        ["long answers in cells"] = new(
            "T",
            [
                new Table(
                    null,
                    [
                        new([
                            new([new Paragraph([new TextRun("a")])]),
                            new([new FieldBlock("L[a].M", "Langt", Prose.Read("a\n\n- **b**\n- c"), FieldState.Answered)]),
                        ]),
                    ],
                    [ColumnAlignment.Start, ColumnAlignment.Start]),
            ]),
        ["nothing"] = new("T", []),
        ["long path and label"] = new(
            "T",
            [
                new Paragraph([
                    new FieldInline(new string('P', 200), new string('æ', 63) + "😀😀", [new TextRun("x")], FieldState.NotStated),
                ]),
            ]),
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_document_is_sound_as_draft_and_as_final(string name)
    {
        Assert.Empty(WordLint.Faults(WordWriter.Write(Varied[name], Proeve.Identity(draft: true)).Bytes));
        Assert.Empty(WordLint.Faults(WordWriter.Write(Varied[name], Proeve.Identity()).Bytes));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Assert.Equal(Word(Proeve.Answered()).Bytes, Word(Proeve.Answered()).Bytes);

    [Fact]
    public void Hostile_text_gives_sound_documents_that_lose_no_letter_or_digit() =>
        HostileText.Holds(40, text =>
        {
            var answers = Proeve.Answered()
                .With("Navn", text)
                .With("Vurdering", text)
                .With("Rusmidler[a1].Stof", text)
                .With("Maal[m1].Begrundelse", text);
            var tree = Proeve.Template.Fill(answers);
            var file = WordWriter.Write(
                tree with { Title = text + "T" },
                Proeve.Identity() with { CaseNumber = text, Author = text, Kind = text, TemplateEdition = text });

            Assert.Empty(WordLint.Faults(file.Bytes));
            var printed = string.Concat(WordLint.Parts(file.Bytes)["word/document.xml"].Descendants(W + "t").Select(t => t.Value));
            Assert.Equal(HostileText.LettersAndDigits(PlainText.Of(tree.Blocks)), HostileText.LettersAndDigits(printed));
        });

    [Fact]
    public void Every_field_is_a_control_with_its_path_as_tag_and_a_bookmark_that_the_map_names()
    {
        var file = Word(Proeve.Answered());
        var body = WordLint.Parts(file.Bytes)["word/document.xml"];

        var tags = body.Descendants(W + "tag").Select(t => t.Attribute(W + "val")!.Value).ToArray();
        Assert.Contains("Rusmidler[b2].Stof", tags);
        Assert.Contains("Maal[m1].Delmaal[d2].Frist", tags);
        Assert.Equal(tags, file.Bookmarks.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => b.Value));
        Assert.Equal(
            file.Bookmarks.Keys.Order(), body.Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "name")!.Value).Order());
        Assert.Equal(
            "Borgerens egne ord",
            body.Descendants(W + "alias")
                .Single(a => a.ElementsAfterSelf(W + "tag").Single().Attribute(W + "val")!.Value == "EgneOrd")
                .Attribute(W + "val")!.Value);
    }

    [Fact]
    public void A_heading_level_that_the_template_skips_is_not_skipped_in_Word()
    {
        var body = WordLint.Parts(WordWriter.Write(Page("# T\n\n#### A\n\n## B\n\n### C"), Proeve.Identity()).Bytes)["word/document.xml"];

        Assert.Equal(
            ["Title", "Heading1", "Heading1", "Heading2"], body.Descendants(W + "pStyle").Select(s => s.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void Header_and_footer_tell_who_what_and_which_page()
    {
        var parts = WordLint.Parts(Word(Proeve.Answered()).Bytes);

        Assert.Equal("Ishøj Kommune – PitstopFortroligtSagsnr. S-1042/2", parts["word/header1.xml"].Root!.Value);
        Assert.Equal(
            "Prøveindstilling for Åse Ærlig · version 2 · 22-11-2026Side  PAGE 1 af  NUMPAGES 1",
            parts["word/footer1.xml"].Root!.Value);
    }

    [Fact]
    public void A_draft_carries_KLADDE_on_each_page_and_a_final_document_does_not()
    {
        var draft = WordLint.Parts(WordWriter.Write(Varied["answered"], Proeve.Identity(draft: true)).Bytes)["word/header1.xml"].ToString();

        Assert.Contains("string=\"KLADDE\"", draft, StringComparison.Ordinal);
        Assert.Contains("KLADDE – ikke godkendt", draft, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "KLADDE", WordLint.Parts(Word(Proeve.Answered()).Bytes)["word/header1.xml"].ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_narrow_column_of_numbers_leaves_its_room_to_the_text()
    {
        var tree = Page(
            "# T\n\n| Dage | Begrundelse |\n|---|---|\n| 28 | Borgeren har gennem flere år forsøgt at stoppe uden at det er lykkedes, "
                + "og ønsker nu hjælp. |\n| 4 | Kort. |");
        var widths = WordLint.Parts(WordWriter.Write(tree, Proeve.Identity()).Bytes)["word/document.xml"]
            .Descendants(W + "gridCol")
            .Select(c => (int)c.Attribute(W + "w")!)
            .ToArray();

        Assert.Equal(9184, widths.Sum());
        Assert.True(widths[1] > 6 * widths[0]);
    }

    private static WordDocument Word(Answers answers) => WordWriter.Write(Proeve.Template.Fill(answers), Proeve.Identity());

    private static DocumentTree Page(string markdown)
    {
        var text = MarkdownReader.Read(markdown);
        return new DocumentTree(text.Title!, text.Blocks);
    }

    private static Table Grid(int columns, int rows)
    {
        TableRow Row(string text) => new([
            .. Enumerable.Range(0, columns).Select(
                i => new TableCell([new Paragraph([new TextRun($"{text} {i} Behandlingsindstillingen")])])),
        ]);
        return new Table(
            Row("Kolonne"),
            [.. Enumerable.Range(0, rows).Select(r => Row($"Række {r}"))],
            [.. Enumerable.Repeat(ColumnAlignment.Start, columns)]);
    }
}
