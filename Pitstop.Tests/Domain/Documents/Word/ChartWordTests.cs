using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Pitstop.Tests.Documents;

public class ChartWordTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void The_chart_and_its_workbook_hold_the_rows_of_the_answers()
    {
        var file = Word(Diagramproeve.Template.Fill(Diagramproeve.Answered()));
        string?[][] goal = [[null, "Tal"], ["01-02-2026", "3"], ["01-03-2026", null], ["01-04-2026", "7.5"]];
        string?[][] profile = [[null, "Alvor", "Bekymring"], ["Alkohol", "9", "4"], ["Psykisk helbred", "0", null]];

        Assert.Equal(goal, Cells(file, 1));
        Assert.Equal(goal, Cache(file, 1));
        Assert.Equal(profile, Cells(file, 3));
        Assert.Equal(profile, Cache(file, 3));
        Assert.Equal(
            ["Ark1!$B$1", "Ark1!$A$2:$A$3", "Ark1!$B$2:$B$3", "Ark1!$C$1", "Ark1!$A$2:$A$3", "Ark1!$C$2:$C$3"],
            Part(file, 3).Descendants(C + "f").Select(f => f.Value));
    }

    [Fact]
    public void Each_chart_leads_to_a_workbook_of_its_own()
    {
        var bytes = Word(Diagramproeve.Template.Fill(Diagramproeve.Answered()));
        using var stream = new MemoryStream(bytes);
        using var word = WordprocessingDocument.Open(stream, false);

        var charts = word.MainDocumentPart!.ChartParts.ToArray();
        Assert.Equal(3, charts.Length);
        Assert.Equal(
            ["/word/embeddings/arbejdsbog1.xlsx", "/word/embeddings/arbejdsbog2.xlsx", "/word/embeddings/arbejdsbog3.xlsx"],
            charts.Select(c =>
                c.GetPartById(c.ChartSpace!
                    .Elements<DocumentFormat.OpenXml.Drawing.Charts.ExternalData>()
                    .Single().Id!).Uri.ToString()).Order());
        Assert.All(
            charts,
            c => Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", c.EmbeddedPackagePart!.ContentType));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(100)]
    public void Lines_and_bars_of_any_length_are_sound_and_the_same_each_time(int points)
    {
        var tree = new DocumentTree("T", [Chart(ChartKind.Line, points), Chart(ChartKind.Bar, points)]);
        var file = Word(tree);

        Assert.Empty(WordLint.Faults(file));
        Assert.Equal(file, Word(tree));
        Assert.Equal(points == 0 ? 0 : 2, ChartLint.Workbooks(file).Count);
        if (points > 0)
            Assert.Equal(Cells(file, 1), Cache(file, 2));
    }

    [Fact]
    public void Hostile_labels_names_and_titles_give_sound_charts_that_lose_no_letter_or_digit() =>
        HostileText.Holds(20, hostile =>
        {
            var text = hostile + "T";
            var chart = new Chart(ChartKind.Line, text, text, [text, "b"], [new(text, [1, null])], new(-2.5m, 1234.5m));
            var file = Word(new DocumentTree("T", [chart]));

            Assert.Empty(WordLint.Faults(file));
            var cells = Cells(file, 1);
            Assert.Equal(HostileText.LettersAndDigits(text), HostileText.LettersAndDigits(cells[1][0]!));
            Assert.Equal(cells, Cache(file, 1));
        });

    [Fact]
    public void A_line_leaves_a_gap_where_a_number_is_missing_and_has_the_scale_of_the_form()
    {
        var chart = Part(Word(Diagramproeve.Template.Fill(Diagramproeve.Answered())), 1);

        Assert.Equal("gap", Value(chart, "dispBlanksAs"));
        Assert.Equal(["0", "2"], chart.Descendants(C + "val").Single().Descendants(C + "pt").Select(p => p.Attribute("idx")!.Value));
        Assert.Equal(("0", "10", "2"), (Value(chart, "min"), Value(chart, "max"), Value(chart, "majorUnit")));
        Assert.Equal("da-DK", Value(chart, "lang"));
        Assert.Single(chart.Descendants(C + "lineChart"));
    }

    [Fact]
    public void Bars_lie_with_the_first_on_top_and_grow_taller_together()
    {
        var seven = Word(new DocumentTree("T", [Chart(ChartKind.Bar, 7)]));
        var thirty = Word(new DocumentTree("T", [Chart(ChartKind.Bar, 30)]));

        Assert.Equal("bar", Value(Part(seven, 1), "barDir"));
        Assert.Equal("maxMin", Part(seven, 1).Descendants(C + "catAx").Descendants(C + "orientation").Single().Attribute("val")!.Value);
        Assert.Equal(60, Millimetres(seven));
        Assert.Equal(198, Millimetres(thirty));
    }

    [Fact]
    public void A_chart_stands_in_a_paragraph_that_keeps_with_its_table_and_says_in_words_what_it_shows()
    {
        var body = WordLint.Parts(Word(Diagramproeve.Template.Fill(Diagramproeve.Answered())))["word/document.xml"];
        var drawings = body.Descendants(W + "drawing").ToArray();

        Assert.Equal(3, drawings.Length);
        Assert.All(drawings, d => Assert.NotNull(d.Ancestors(W + "p").Single().Element(W + "pPr")?.Element(W + "keepNext")));
        Assert.StartsWith(
            "Kurve over Skalering, Søvn: 01-02-2026: 3;",
            drawings[0].Descendants().Single(e => e.Name.LocalName == "docPr").Attribute("descr")!.Value,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_charts_gives_back_every_answer()
    {
        var word = WordWriter.Write(Diagramproeve.Template.Fill(Diagramproeve.Answered()), Proeve.Identity());
        var read = WordReader.Open(word.Bytes).Answers(Diagramproeve.Schema, word.Bookmarks);

        Assert.Equal("Søvn", read.Fields["Maal[a1].Titel"]);
        Assert.Equal("7,5", read.Fields["Maal[a1].Historik[h2].Tal"]);
        Assert.Equal("", read.Fields["Profil[p2].Bekymring"]);
        Assert.Empty(read.Conflicts);
    }

    private static Chart Chart(ChartKind kind, int points) => new(
        kind,
        "Skalering",
        "Kurve",
        [.. Enumerable.Range(1, points).Select(i => $"Punkt {i}")],
        [new("Tal", [.. Enumerable.Range(0, points).Select(i => i % 9 == 4 ? (decimal?)null : i % 11)])],
        new(0, 10));

    private static byte[] Word(DocumentTree tree) => WordWriter.Write(tree, Proeve.Identity()).Bytes;

    private static XDocument Part(byte[] file, int number) => WordLint.Parts(file)[$"word/charts/chart{number}.xml"];

    private static string Value(XDocument chart, string element) => chart.Descendants(C + element).Single().Attribute("val")!.Value;

    private static double Millimetres(byte[] file) =>
        double.Parse(
            WordLint.Parts(file)["word/document.xml"].Descendants().Single(e => e.Name.LocalName == "extent").Attribute("cy")!.Value,
            CultureInfo.InvariantCulture) / 36_000;

    /// <summary>What the workbook's cells hold, row by row; null for an empty one.</summary>
    internal static string?[][] Cells(byte[] file, int number)
    {
        using var stream = new MemoryStream(ChartLint.Workbooks(file)[$"word/embeddings/arbejdsbog{number}.xlsx"]);
        using var workbook = SpreadsheetDocument.Open(stream, false);
        Assert.Equal("Ark1", workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Single().Name!.Value);
        var cells = workbook.WorkbookPart.WorksheetParts
            .Single().Worksheet
            .Descendants<Cell>()
            .ToDictionary(c => c.CellReference!.Value!, c => c.InlineString?.Text?.Text ?? c.CellValue!.Text);
        var columns = cells.Keys.Select(k => k[0]).Append('A').Distinct().Order().ToArray();
        var rows = cells.Keys.Max(k => int.Parse(k[1..], CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(1, rows).Select(r => columns.Select(c => cells.GetValueOrDefault($"{c}{r}")).ToArray())];
    }

    /// <summary>What the chart itself remembers, in the shape of the workbook.</summary>
    internal static string?[][] Cache(byte[] file, int number)
    {
        var series = Part(file, number).Descendants(C + "ser").ToArray();
        var points = (int)series[0].Element(C + "cat")!.Descendants(C + "ptCount").Single().Attribute("val")!;
        string? At(XElement part, int index) =>
            part.Descendants(C + "pt").SingleOrDefault(p => (int)p.Attribute("idx")! == index)?.Element(C + "v")!.Value;
        return
        [
            [null, .. series.Select(s => At(s.Element(C + "tx")!, 0))],
            .. Enumerable.Range(0, points).Select(
                i => (string?[])[At(series[0].Element(C + "cat")!, i), .. series.Select(s => At(s.Element(C + "val")!, i))]),
        ];
    }
}
