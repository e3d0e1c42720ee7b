using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Pitstop.Tests.Documents;

public class ChartHtmlTests
{
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror=a() style=x>\u0002\ud800&amp;'</title></svg>";

    [Fact]
    public void A_chart_is_a_picture_with_a_name_and_a_description_in_words()
    {
        var document = Parse(Diagramproeve.Charts(Diagramproeve.Answered()));
        var figures = document.QuerySelectorAll("figure.diagram");

        Assert.Equal(["kurve", "kurve", "soejler"], figures.Select(f => f.GetAttribute("data-diagram")));
        Assert.Equal(
            ["Søvn – Skalering", "Arbejde – Skalering", "ASI-profil"],
            figures.Select(f => f.QuerySelector("figcaption")!.TextContent));
        foreach (var svg in document.QuerySelectorAll("svg[role=img][viewBox]"))
            Assert.Equal(
                ["title", "desc"], svg.GetAttribute("aria-labelledby")!.Split(' ').Select(id => document.GetElementById(id)!.LocalName));
        Assert.Equal(
            "Kurve over Skalering, Søvn: 01-02-2026: 3; 01-03-2026: intet tal; 01-04-2026: 7,5. Skalaen går fra 0 til 10.",
            document.QuerySelector("desc")!.TextContent);
    }

    [Fact]
    public void Numbers_are_Danish_and_a_missing_point_leaves_a_gap_in_the_line()
    {
        var svg = Parse(Diagramproeve.Charts(Diagramproeve.Answered())[..1]).QuerySelector("svg")!;

        Assert.Equal(
            ["0", "2", "4", "6", "8", "10", "01-02-2026", "01-03-2026", "01-04-2026", "3", "7,5"],
            svg.QuerySelectorAll("text").Select(t => t.TextContent));
        Assert.Equal(2, svg.QuerySelectorAll("circle").Length);
        var path = svg.QuerySelector("path")!.GetAttribute("d")!;
        Assert.Equal((2, 0), (path.Count(c => c == 'M'), path.Count(c => c == 'L')));
    }

    [Fact]
    public void Bars_are_as_long_as_their_numbers_and_a_missing_one_is_not_there()
    {
        var svg =
            Parse([new Chart(ChartKind.Bar, "T", "A", ["a", "b", "c", "d"], [new("S", [2, 4, null, 0])], new(0, 9))]).QuerySelector("svg")!;
        var widths =
            svg.QuerySelectorAll("rect").Select(r => double.Parse(r.GetAttribute("width")!, CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(3, widths.Length);
        Assert.Equal(2 * widths[0], widths[1], 0.05);
        Assert.Equal(0, widths[2]);
    }

    [Fact]
    public void Several_lines_differ_by_mark_and_dash_and_are_named()
    {
        var svg = Parse([
            new Chart(ChartKind.Line, "T", "A", ["a", "b"], [new("Borger", [1, 2]), new("Behandler", [3, 4])], new(0, 10)),
        ]).QuerySelector("svg")!;

        Assert.Equal(["Borger", "Behandler"], svg.QuerySelectorAll("text").Take(2).Select(t => t.TextContent));
        Assert.Equal((3, 3), (svg.QuerySelectorAll("circle").Length, svg.QuerySelectorAll("rect").Length));
        Assert.Equal([null, "6 3"], svg.QuerySelectorAll("path").Select(p => p.GetAttribute("stroke-dasharray")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(100)]
    public void Every_mark_stands_inside_the_picture(int points)
    {
        string[] labels = [.. Enumerable.Range(1, points).Select(i => $"{i:00}-12-2026")];
        decimal?[] values = [.. Enumerable.Range(0, points).Select(i => (decimal?)(i % 11))];
        foreach (var svg in Parse([
            new Chart(ChartKind.Line, "T", "A", labels, [new("S", values)], new(0, 10)),
            new Chart(ChartKind.Bar, "T", "A", labels, [new("S", values)], new(0, 10)),
        ]).QuerySelectorAll("svg"))
        {
            var size = svg.GetAttribute("viewBox")!.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            Assert.All(Numbers(svg, "x", "cx", "x1", "x2"), x => Assert.InRange(x, 0, size[2]));
            Assert.All(Numbers(svg, "y", "cy", "y1", "y2"), y => Assert.InRange(y, 0, size[3]));
        }
    }

    [Fact]
    public void Without_categories_nothing_is_printed() =>
        Assert.Equal(
            "",
            HtmlWriter.Write([
                new Chart(ChartKind.Line, "T", "A", [], [], new(0, 10)),
                new Chart(ChartKind.Bar, "T", "A", [], [new("S", [])], new(0, 10)),
            ]));

    [Fact]
    public void Hostile_text_never_becomes_an_element_or_an_attribute_and_no_style_is_inline()
    {
        ChartSeries[] series = [new(Hostile, [1, 2]), new(Hostile, [2, null])];
        var document = Parse([
            new Chart(ChartKind.Line, Hostile, Hostile, [Hostile, "b"], series, new(0, 10)),
            new Chart(ChartKind.Bar, Hostile, Hostile, [Hostile, "b"], series, new(0, 10)),
        ]);

        Assert.Equal(2, document.QuerySelectorAll("svg").Length);
        Assert.All(
            document.Body!.QuerySelectorAll("*"),
            e => Assert.Matches("^(figure|figcaption|svg|title|desc|g|text|line|path|circle|rect)$", e.LocalName));
        Assert.All(document.All.SelectMany(e => e.Attributes), a => Assert.Matches(
            "^(class|data-diagram|role|aria-labelledby|id|viewBox|font-size|transform|text-anchor|x|y|x1|x2|y1|y2|cx|cy|r|d|width|height|fill|stroke|stroke-(width|linejoin|dasharray)|paint-order)$", a.Name));
    }

    [Theory]
    [InlineData(0, 10, "0 2 4 6 8 10")]
    [InlineData(0, 9, "0 3 6 9")]
    [InlineData(1, 10, "1 4 7 10")]
    [InlineData(0, 4, "0 1 2 3 4")]
    [InlineData(0, 7, "0 2 4 6")]
    [InlineData(-50, 50, "-50 -30 -10 10 30 50")]
    [InlineData(0, 12000, "0 2.000 4.000 6.000 8.000 10.000 12.000")]
    public void The_scale_has_few_and_round_lines(int minimum, int maximum, string lines)
    {
        var svg = Parse([new Chart(ChartKind.Line, "T", "A", ["a"], [new("S", [null])], new(minimum, maximum))]).QuerySelector("svg")!;

        Assert.Equal(lines.Split(' '), svg.QuerySelectorAll("text[text-anchor=end]").Select(t => t.TextContent));
    }

    private static IEnumerable<double> Numbers(IElement svg, params string[] names) =>
        svg.QuerySelectorAll("*")
            .SelectMany(e => names.Select(e.GetAttribute))
            .OfType<string>()
            .Select(n => double.Parse(n, CultureInfo.InvariantCulture));

    private static IDocument Parse(IReadOnlyList<Block> blocks) => new HtmlParser().ParseDocument("<body>" + HtmlWriter.Write(blocks));
}
