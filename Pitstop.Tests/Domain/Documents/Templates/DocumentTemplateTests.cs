
namespace Pitstop.Tests.Documents;

public class DocumentTemplateTests
{
    [Fact]
    public void A_sound_template_has_no_problems() => Assert.Empty(Proeve.Template.Problems);

    [Fact]
    public void A_filled_template_prints_values_as_Danes_write_them()
    {
        var tree = Proeve.Template.Fill(Proeve.Answered());

        Assert.Equal("Prøveindstilling for Åse Ærlig", tree.Title);
        Assert.Equal(
            """
            Prøveindstilling for Åse Ærlig
            Borger
            Navn	Åse Ærlig
            Telefon	12 34 56 78
            Henvendt	05-11-2026
            Antal børn	2
            Grundlag
            Retsgrundlaget er Barnets lov § 33, og forældrene er hørt. Hjemmeboende børn: Ja.
            Rusmidler
            Stof	Dage	Hovedstof
            Hash	28	Ja
            Alkohol	4	Nej
            Vurdering
            Første afsnit
            med fed skrift.
            et punkt
            to punkter
            Sidste afsnit, 17. maj.
            Borgerens ønske
            »Jeg vil gerne stoppe.«
            Mål
            Stabil bolig
            Uden bolig lykkes resten ikke.
            Skrevet op (senest 01-12-2026)
            Set tre lejligheder (senest 31-02-2027)
            """.ReplaceLineEndings("\n"),
            PlainText.Of(tree.Blocks));
        Assert.Single(tree.Blocks.OfType<ListBlock>());
    }

    [Fact]
    public void Missing_answers_are_named_and_never_silently_blank()
    {
        var tree = Proeve.Template.Fill(Answers.Empty.With("Telefon", " \u0002 ").With("Vurdering", "\n \n"));

        Assert.Equal(
            """
            Prøveindstilling for [mangler]
            Borger
            Navn	[mangler]
            Telefon	Ikke oplyst
            Henvendt	[mangler]
            Grundlag
            Retsgrundlaget er [mangler], og borgeren er myndig. Hjemmeboende børn: Ikke oplyst.
            Rusmidler
            Stof	Dage	Hovedstof
            [mangler]	–	–
            Vurdering
            [mangler]
            Borgerens ønske
            Ikke oplyst
            Der er ikke sat mål endnu.
            """.ReplaceLineEndings("\n"),
            PlainText.Of(tree.Blocks));
    }

    [Fact]
    public void What_is_typed_into_a_field_is_never_read_as_template_or_Markdown()
    {
        const string typed = "{{Telefon}} **x** | [a](b) {{#hvis Navn}} <b> # y";
        var tree = Proeve.Template.Fill(Proeve.Answered().With("Navn", typed).With("Vurdering", "{{Telefon}}\n# y\n| a |\n|---|\n1) x"));

        var text = PlainText.Of(tree.Blocks);
        Assert.Contains($"Navn\t{typed}\n", text, StringComparison.Ordinal);
        Assert.Contains("{{Telefon}}\n# y\n| a |\n|---|\n1) x\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_conditions_take_the_branch_that_their_own_field_says()
    {
        const string template =
            "# T\n{{#hvis Boern}}\nA\n{{#hvis Telefon}}\nB\n{{#ellers}}\nC\n{{/hvis}}\nD\n{{#ellers}}\nE\n\n{{#hvis "
                + "Telefon}}F{{#ellers}}G{{/hvis}} H\n{{/hvis}}";

        string Text(string? boern, string? telefon) =>
            PlainText.Of(template.FillAnyway(Answers.Empty.With("Boern", boern).With("Telefon", telefon))).ReplaceLineEndings("");

        Assert.Equal("TABD", Text("true", "1"));
        Assert.Equal("TACD", Text("true", null));
        Assert.Equal("TEF H", Text("false", "1"));
        Assert.Equal("TEG H", Text(null, null));
    }

    [Fact]
    public void Rows_of_a_table_may_hold_rows_of_their_own()
    {
        const string template =
            "# T\n\n| A | B |\n|---|---|\n| {{#hver Maal}}Mål | {{Maal.Tekst}} |\n| {{#hver Maal.Delmaal}}{{Maal.Delmaal.Tekst}} | "
                + "{{Maal.Delmaal.Frist}}{{/hver}}{{/hver}} |\n";

        Assert.Equal(
            "T\nA\tB\nMål\tStabil bolig\nSkrevet op\t01-12-2026\nSet tre lejligheder\t31-02-2027",
            PlainText.Of(template.FillAnyway(Proeve.Answered())));
    }

    [Fact]
    public void A_heading_with_nothing_under_it_says_so()
    {
        const string template = "# T\n\n## A\n{{#hvis Boern}}\ntekst\n{{/hvis}}\n## B\n\n### C\n";

        Assert.Equal("T\nA\nIkke oplyst\nB\nC\nIkke oplyst", PlainText.Of(template.FillAnyway(Answers.Empty)));
    }

    [Fact]
    public void Every_problem_is_reported_at_once_with_line_and_name()
    {
        var template = DocumentTemplate.Compile(
            """
            # Titel {{Navm}}

            {{#hvis Retsgrundlag = Straffeloven}}
            Se {{Vurdering}} her, og {{Rusmidler.Stof}}, {{Rusmidler}} og {{Telefon

            | Stof | Dage |
            | {{Henvendt}} | x |

            | A | B |
            |---|---|
            {{#hver Rusmidler}}
            | {{Rusmidler.Stof}} | {{Rusmidler.Dage}} |
            {{/hver}}
            {{/hver}}
            {{#hver Navn}}
            """,
            Schema,
            firstLine: 10);

        (int, string, TemplateProblemKind)[] expected =
        [
            (10, "Navm", TemplateProblemKind.Unknown),
            (12, "Retsgrundlag", TemplateProblemKind.Unknown),
            (13, "Vurdering", TemplateProblemKind.LongAnswer),
            (13, "Rusmidler.Stof", TemplateProblemKind.Marker),
            (13, "Rusmidler", TemplateProblemKind.Marker),
            (13, "", TemplateProblemKind.Marker),
            (15, "", TemplateProblemKind.Table),
            (20, "Rusmidler", TemplateProblemKind.Table),
            (21, "", TemplateProblemKind.Table),
            (23, "hver", TemplateProblemKind.Marker),
            (24, "Navn", TemplateProblemKind.Marker),
            (24, "Navn", TemplateProblemKind.Marker),
            (12, "Retsgrundlag", TemplateProblemKind.Marker),
        ];
        var found = template.Problems.Where(p => p.Kind != TemplateProblemKind.Unused).Select(p => (p.Line, p.Name, p.Kind)).ToArray();
        Assert.Equal(expected.Order(), found.Order());
        Assert.Equal(
            ["Boern", "AntalBoern", "EgneOrd", "Maal"],
            Unused(template).Except(["Navn", "Telefon", "Retsgrundlag", "Rusmidler.Hovedstof"]));
        Assert.Contains("Mente du »Navn«?", template.Problems[0].Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => template.Fill(Answers.Empty));
    }

    [Theory]
    [InlineData("{{/hvis}}", 3)]
    [InlineData("{{#ellers}}", 3)]
    [InlineData("{{#hvis Navn}}\n{{#hver Rusmidler}}\n{{/hvis}}\n{{/hver}}", 5)]
    [InlineData("  {{#hvis Navn}}\nx\n{{/hvis}}", 3)]
    [InlineData("{{#hvs Navn}}", 3)]
    [InlineData("a {{#hver Rusmidler}}b{{/hver}}", 3)]
    [InlineData("[a](mailto:{{Navn}})", 0)]
    [InlineData("| A | B |\n|---|---|\n| {{#hver Rusmidler}}{{Rusmidler.Stof}} | x |", 5)]
    [InlineData("| A | B |\n|---|---|\n| a | x{{/hver}} |", 5)]
    [InlineData("- {{Vurdering}}", 3)]
    [InlineData("{{Rusmidler[a1].Stof}}", 3)]
    public void A_marker_out_of_place_is_reported(string markdown, int line) =>
        Assert.Contains(
            DocumentTemplate.Compile("# T\n\n" + markdown, Schema).Problems, p => p.Line == line && p.Kind != TemplateProblemKind.Unused);

    [Fact]
    public void An_old_edition_is_filled_although_the_form_has_grown_since()
    {
        var old = DocumentTemplate.Compile("# Sag om {{Navn}}", Schema);

        Assert.NotEmpty(old.Problems);
        Assert.True(old.CanFill);
        Assert.Equal("Sag om Åse Ærlig", old.Fill(Proeve.Answered()).Title);
    }

    [Fact]
    public void A_template_without_a_title_is_reported() =>
        Assert.Contains(DocumentTemplate.Compile("## T", Schema).Problems, p => p.Kind == TemplateProblemKind.Title);

    [Fact]
    public void No_text_makes_the_compiler_throw() =>
        HostileText.Holds(2000, text => Assert.NotEmpty(DocumentTemplate.Compile(text, Schema).Problems));

    private static FormSchema Schema => Proeve.Schema;

    private static IEnumerable<string> Unused(DocumentTemplate template) =>
        template.Problems.Where(p => p.Kind == TemplateProblemKind.Unused).Select(p => p.Name);
}
