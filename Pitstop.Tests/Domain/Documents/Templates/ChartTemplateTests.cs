using System.ComponentModel.DataAnnotations;

namespace Pitstop.Tests.Documents;

public class ChartTemplateTests
{
    [Fact]
    public void A_chart_inside_a_repetition_shows_the_numbers_of_its_own_row_and_bears_its_name()
    {
        var charts = Diagramproeve.Charts(Diagramproeve.Answered());

        Assert.Equal(["Søvn – Skalering", "Arbejde – Skalering", "ASI-profil"], charts.Select(c => c.Title));
        Assert.Equal(["01-02-2026", "01-03-2026", "01-04-2026"], charts[0].Categories);
        Assert.Equal([3m, null, 7.5m], Assert.Single(charts[0].Series).Values);
        Assert.Equal((ChartKind.Line, 0m, 10m), (charts[0].Kind, charts[0].Scale.Minimum, charts[0].Scale.Maximum));
        Assert.Equal(["01-02-2026", "01-03-2026"], charts[1].Categories);
    }

    [Fact]
    public void A_chart_of_several_columns_has_a_series_for_each()
    {
        var profile = Diagramproeve.Charts(Diagramproeve.Answered())[2];

        Assert.Equal((ChartKind.Bar, 0m, 9m), (profile.Kind, profile.Scale.Minimum, profile.Scale.Maximum));
        Assert.Equal(["Alvor", "Bekymring"], profile.Series.Select(s => s.Name));
        Assert.Equal([9m, 0m], profile.Series[0].Values);
        Assert.Equal([4m, null], profile.Series[1].Values);
    }

    [Fact]
    public void The_alternative_text_tells_every_point_and_the_scale() => Assert.Equal(
        [
            "Kurve over Skalering, Søvn: 01-02-2026: 3; 01-03-2026: intet tal; 01-04-2026: 7,5. Skalaen går fra 0 til 10.",
            "Kurve over Skalering, Arbejde: 01-02-2026: 0; 01-03-2026: 10. Skalaen går fra 0 til 10.",
            "Søjlediagram over ASI-profil. Alvor: Alkohol: 9; Psykisk helbred: 0. Bekymring: Alkohol: 4; Psykisk helbred: intet "
                + "tal. Skalaen går fra 0 til 9.",
        ],
        Diagramproeve.Charts(Diagramproeve.Answered()).Select(c => PlainText.Of([c])));

    [Theory]
    [InlineData("")]
    [InlineData("syv")]
    [InlineData("1.5")]
    [InlineData("11")]
    [InlineData("-1")]
    public void What_is_no_number_on_the_scale_is_a_missing_point_and_rows_without_a_number_print_no_chart(string typed)
    {
        var answers = Diagramproeve.Scaled(Answers.Empty.WithRows("Maal", ["a1"]), "a1", "Søvn", typed, "4");

        Assert.Equal([null, 4m], Assert.Single(Diagramproeve.Charts(answers)).Series[0].Values);
        Assert.Empty(Diagramproeve.Charts(answers.With("Maal[a1].Historik[h1].Tal", null)));
    }

    [Fact]
    public void Labels_and_names_that_are_missing_or_long_stay_readable()
    {
        var answers = Answers.Empty
            .WithRows("Profil", ["p1", "p2"])
            .With("Profil[p1].Alvor", "1")
            .With("Profil[p2].Omraade", new string('x', 300) + "\ny")
            .With("Profil[p2].Alvor", "2");
        var untitled = Diagramproeve.Scaled(Answers.Empty.WithRows("Maal", ["a1"]), "a1", " ", "4");

        Assert.Equal(["[mangler]", new string('x', 40) + " …"], Diagramproeve.Charts(answers)[0].Categories);
        Assert.Equal("Skalering", Diagramproeve.Charts(untitled)[0].Title);
    }

    [Theory]
    [InlineData("{{#diagram Profill}}", "Profill", "Formularen har intet felt, der hedder »Profill«. Mente du »Profil«?")]
    [InlineData("{{#diagram Maal}}", "Maal", "»Maal« kan ikke vises som diagram. Det kan: Maal.Historik, Profil.")]
    [InlineData(
        "{{#diagram Maal.Historik}}",
        "Maal.Historik",
        "»Maal.Historik« hører til en række. Sæt det mellem {{#hver Maal}} og {{/hver}}.")]
    [InlineData(
        "{{#hver Profil}}\n{{#diagram Profil}}\n{{/hver}}",
        "Profil",
        "{{#diagram Profil}} står mellem {{#hver Profil}} og {{/hver}} og ville blive trykt en gang for hver række. "
            + "Sæt mærket før eller efter.")]
    [InlineData(
        "Se {{#diagram Profil}}",
        "Profil",
        "{{#diagram Profil}} skal stå alene på sin linje: ikke sammen med tekst eller andre mærker, og ikke i en "
            + "tabel, en liste eller et citat.")]
    [InlineData(
        "{{#hvis Navn}}{{#diagram Profil}}{{/hvis}}",
        "Profil",
        "{{#diagram Profil}} skal stå alene på sin linje: ikke sammen med tekst eller andre mærker, og ikke i en "
            + "tabel, en liste eller et citat.")]
    [InlineData(
        "- {{#diagram Profil}}",
        "Profil",
        "{{#diagram Profil}} skal stå alene på sin linje: ikke sammen med tekst eller andre mærker, og ikke i en "
            + "tabel, en liste eller et citat.")]
    [InlineData(
        "> {{#diagram Profil}}",
        "Profil",
        "{{#diagram Profil}} skal stå alene på sin linje: ikke sammen med tekst eller andre mærker, og ikke i en "
            + "tabel, en liste eller et citat.")]
    [InlineData(
        "| A | B |\n|---|---|\n| {{#diagram Profil}} | x |",
        "Profil",
        "{{#diagram Profil}} skal stå alene på sin linje: ikke sammen med tekst eller andre mærker, og ikke i en "
            + "tabel, en liste eller et citat.")]
    [InlineData(
        "| A | B |\n|---|---|\n| a | b |\n{{#diagram Profil}}\n| c | d |",
        "Profil",
        "{{#diagram Profil}} på sin egen linje deler tabellen i to. Sæt mærket over eller under tabellen.")]
    public void A_chart_that_cannot_be_printed_is_reported(string markdown, string name, string message)
    {
        var found = DocumentTemplate.Compile("# T\n\n" + markdown, Diagramproeve.Schema).Problems.First(
            p => p.Kind != TemplateProblemKind.Unused);

        Assert.Equal((name, message), (found.Name, found.Message));
    }

    [Fact]
    public void A_form_without_charts_says_that_none_of_its_fields_can_be_one() => Assert.Contains(
        DocumentTemplate.Compile("# T\n\n{{#diagram Rusmidler}}", Proeve.Schema).Problems,
        p => p.Message == "»Rusmidler« kan ikke vises som diagram. Det kan ingen af formularens felter; slet {{#diagram Rusmidler}}.");

    [Fact]
    public void A_template_may_leave_a_chart_out_but_not_the_columns_that_it_draws()
    {
        Assert.Empty(Diagramproeve.Template.Problems);
        Assert.Empty(
            DocumentTemplate.Compile(Diagramproeve.Skabelon.Replace(
                "{{#diagram Profil}}", "", StringComparison.Ordinal), Diagramproeve.Schema).Problems);
        Assert.Contains(
            DocumentTemplate.Compile("# T\n\n{{#diagram Profil}}", Diagramproeve.Schema).Problems,
            p => p is { Name: "Profil", Kind: TemplateProblemKind.Unused });
    }

    [Theory]
    [InlineData(typeof(ColumnUnknown))]
    [InlineData(typeof(ColumnNoNumber))]
    [InlineData(typeof(ScaleEmpty))]
    public void A_form_whose_chart_cannot_be_drawn_is_refused_when_it_is_read(Type form) =>
        Assert.Contains(
            "Rows: a chart needs", Assert.Throws<InvalidOperationException>(() => FormSchema.Of(form)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 10, 2, 3)]
    [InlineData(0, 10, 11, 4)]
    [InlineData(10, 10, 5, 5)]
    public void A_chart_with_an_empty_scale_a_value_outside_it_or_too_few_values_is_refused(
        int minimum, int maximum, int value, int categories)
    {
        string[] labels = [.. Enumerable.Repeat("a", categories)];

        Assert.Throws<ArgumentException>(
            () => new Chart(ChartKind.Line, "T", "T", labels, [new("S", [value, null, null, null])], new(minimum, maximum)));
    }

    private sealed class ColumnUnknown
    {
        [Display(Name = "Rækker")]
        [Diagram(ChartKind.Line, Label = "Intet", Values = [nameof(Skaleringstal.Tal)], Maximum = 10)]
        public List<Skaleringstal> Rows { get; set; } = [];
    }

    private sealed class ColumnNoNumber
    {
        [Display(Name = "Rækker")]
        [Diagram(ChartKind.Line, Label = nameof(Skaleringstal.Dato), Values = [nameof(Skaleringstal.Dato)], Maximum = 10)]
        public List<Skaleringstal> Rows { get; set; } = [];
    }

    private sealed class ScaleEmpty
    {
        [Display(Name = "Rækker")]
        [Diagram(ChartKind.Line, Label = nameof(Skaleringstal.Dato), Values = [nameof(Skaleringstal.Tal)], Minimum = 10, Maximum = 10)]
        public List<Skaleringstal> Rows { get; set; } = [];
    }
}
