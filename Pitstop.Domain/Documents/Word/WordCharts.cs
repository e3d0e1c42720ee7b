namespace Pitstop.Domain.Documents;

/// <summary>
/// The charts of one document: each stands in a paragraph and brings a chart part, its workbook and the relationship between them.
/// </summary>
internal sealed class WordCharts
{
    private const int EmuPerTwip = 635, EmuPerMillimetre = 36_000;

    // In millimetres. A bar and its label keep their size, so that more of them make a taller chart, up to a page.
    private const int LineHeight = 50, BarFrame = 18, BarHeight = 6, LowestBars = 36, TallestBars = 220;

    private readonly List<Chart> _charts = [];

    public int Count => _charts.Count;

    public static string Id(int index) => $"rIdDiagram{index + 1}";

    public static string File(int index) => $"chart{index + 1}.xml";

    /// <summary>The run that shows a chart as wide as the text.</summary>
    public void Draw(Utf8Buffer xml, Chart chart)
    {
        _charts.Add(chart);
        xml.Raw(
            "<w:r><w:drawing>"u8
                + "<wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" "u8
                + "distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""u8)
            .Number(ColumnWidths.Page * EmuPerTwip)
            .Raw("\" cy=\""u8)
            .Number(Height(chart) * EmuPerMillimetre)
            .Raw("\"/><wp:docPr id=\""u8)
            .Number(Count)
            .Raw("\" name=\"Diagram "u8)
            .Number(Count)
            .Raw("\" descr=\""u8)
            .Text(chart.AlternativeText)
            .Raw(
                "\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"u8
                    + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"u8)
            .Raw("<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\""u8)
            .Text(Id(Count - 1))
            .Raw("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"u8);
    }

    public IEnumerable<PackagePart> Parts() => _charts.SelectMany((chart, i) => Parts(chart, i));

    private static PackagePart[] Parts(Chart chart, int index)
    {
        var workbook = $"embeddings/arbejdsbog{index + 1}.xlsx";
        using var xml = new Utf8Buffer();
        WordChart.Write(xml, chart);
        using var relationships = new Utf8Buffer();
        relationships.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8
                + "<Relationship Id=\"rId1\" "u8
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/package\" Target=\"../"u8)
            .Text(workbook).Raw("\"/></Relationships>"u8);
        return
        [
            PackagePart.Deflate($"word/charts/{File(index)}", xml.Written),
            PackagePart.Deflate($"word/charts/_rels/{File(index)}.rels", relationships.Written),
            ChartWorkbook.Write($"word/{workbook}", chart),
        ];
    }

    /// <summary>How high a chart is, in millimetres.</summary>
    public static int Height(Chart chart) => chart.Kind == ChartKind.Line
        ? LineHeight
        : Math.Clamp(BarFrame + BarHeight * chart.Categories.Count * chart.Series.Count, LowestBars, TallestBars);
}
