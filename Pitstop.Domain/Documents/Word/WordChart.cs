namespace Pitstop.Domain.Documents;

/// <summary>Writes the part of one chart. The schema fixes the order of its elements.</summary>
internal static class WordChart
{
    // More labels than these below a line stand in each other's way; then each second, third … is shown, and no values.
    private const int MostLabels = 30;

    // Below a line there is room for so many letters side by side; else the labels are turned.
    private const int LettersAcross = 88;

    // With more points than these there is no room for a number beside the first and the last.
    private const int MostBeside = 15;

    private static readonly string[] Markers = ["circle", "square", "triangle"], Dashes = ["solid", "sysDash", "sysDot"];

    public static void Write(Utf8Buffer xml, Chart chart)
    {
        var line = chart.Kind == ChartKind.Line;
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
                + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "u8
                + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "u8
                        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"u8)
            .Raw(
                "<c:date1904 val=\"0\"/><c:lang val=\"da-DK\"/><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/>"u8
                    + "<a:p><a:pPr><a:defRPr sz=\"1000\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"da-DK\" sz=\"1000\" b=\"1\"><a:solidFill>"u8
                    + "<a:srgbClr val=\""u8).Text(ChartScale.Ink)
            .Raw("\"/></a:solidFill></a:rPr><a:t>"u8).Text(chart.Title)
            .Raw(
                "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/><c:plotArea>"u8
                    + "<c:layout/>"u8)
            .Raw(
                line
                    ? "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"u8
                    : "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"u8);
        for (var i = 0; i < chart.Series.Count; i++)
            WriteSeries(xml, chart, i);
        xml.Raw(line ? "<c:marker val=\"1\"/>"u8 : "<c:gapWidth val=\"60\"/>"u8)
            .Raw("<c:axId val=\"1\"/><c:axId val=\"2\"/>"u8)
            .Raw(line ? "</c:lineChart>"u8 : "</c:barChart>"u8);
        WriteCategoryAxis(xml, chart);
        WriteValueAxis(xml, chart);
        xml.Raw("</c:plotArea>"u8);
        if (chart.Series.Count > 1)
            xml.Raw("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"u8);
        xml.Raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"u8)
            .Raw(
                "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"900\"><a:solidFill><a:srgbClr val=\"262626\"/></a:solidFill>"u8
                    + "<a:latin typeface=\"Calibri\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"da-DK\"/></a:p></c:txPr>"u8)
            .Raw("<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>"u8);
    }

    private static void WriteSeries(Utf8Buffer xml, Chart chart, int index)
    {
        var (series, column, last) = (chart.Series[index], ChartWorkbook.Column(index + 1), chart.Categories.Count + 1);
        var ink = ChartScale.Inks[index % ChartScale.Inks.Length];
        xml.Raw("<c:ser><c:idx val=\""u8).Number(index).Raw("\"/><c:order val=\""u8).Number(index).Raw("\"/><c:tx>"u8);
        OpenReference(xml, "str"u8, $"Ark1!${column}$1", 1);
        Point(xml, 0).Text(series.Name).Raw("</c:v></c:pt></c:strCache></c:strRef></c:tx>"u8);
        if (chart.Kind == ChartKind.Line)
        {
            xml.Raw("<c:spPr><a:ln w=\"22225\" cap=\"rnd\"><a:solidFill><a:srgbClr val=\""u8)
                .Text(ink)
                .Raw("\"/></a:solidFill><a:prstDash val=\""u8)
                .Text(Dashes[index % Dashes.Length])
                .Raw("\"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val=\""u8)
                .Text(Markers[index % Markers.Length])
                .Raw("\"/><c:size val=\""u8)
                .Number(chart.Categories.Count > MostLabels ? 4 : 7)
                .Raw("\"/>"u8);
            Fill(xml, ink).Raw("</c:marker>"u8);
        }
        else
        {
            Fill(xml, ink).Raw("<c:invertIfNegative val=\"0\"/>"u8);
        }
        WriteLabels(xml, chart, series);
        xml.Raw("<c:cat>"u8);
        OpenReference(xml, "str"u8, $"Ark1!$A$2:$A${last}", chart.Categories.Count);
        for (var i = 0; i < chart.Categories.Count; i++)
            Point(xml, i).Text(chart.Categories[i]).Raw("</c:v></c:pt>"u8);
        xml.Raw("</c:strCache></c:strRef></c:cat><c:val>"u8);
        OpenReference(xml, "num"u8, $"Ark1!${column}$2:${column}${last}", chart.Categories.Count);
        for (var i = 0; i < series.Values.Count; i++)
        {
            if (series.Values[i] is { } value)
                Point(xml, i).Number(value).Raw("</c:v></c:pt>"u8);
        }
        xml.Raw("</c:numCache></c:numRef></c:val>"u8).Raw(chart.Kind == ChartKind.Line ? "<c:smooth val=\"0\"/></c:ser>"u8 : "</c:ser>"u8);
    }

    private static void WriteLabels(Utf8Buffer xml, Chart chart, ChartSeries series)
    {
        var (line, count, format) = (chart.Kind == ChartKind.Line, chart.Categories.Count, Format(series.Values));
        var lowest = chart.Scale.Minimum;
        xml.Raw("<c:dLbls>"u8);
        for (var i = 0; line && count <= MostLabels && i < count; i++)
        {
            var place = ChartScale.Place(chart, series.Values, i) switch
            {
                LabelPlace.Below => "b",
                LabelPlace.Left
                    when count <= MostBeside && (i == 0 || series.Values[i - 1] is null) && series.Values[i] != lowest => "l",
                LabelPlace.Right
                    when count <= MostBeside && (i == count - 1 || series.Values[i + 1] is null) && series.Values[i] != lowest => "r",
                _ => "t",
            };
            if (place == "t" || series.Values[i] is null)
                continue;
            xml.Raw("<c:dLbl><c:idx val=\""u8).Number(i).Raw("\"/>"u8);
            WriteLabel(xml, format, place, shown: true);
            xml.Raw("</c:dLbl>"u8);
        }
        WriteLabel(xml, format, line ? "t" : "outEnd", shown: !line || count <= MostLabels);
        xml.Raw("</c:dLbls>"u8);
    }

    private static void WriteLabel(Utf8Buffer xml, string format, string place, bool shown) =>
        xml.Raw("<c:numFmt formatCode=\""u8)
            .Text(format)
            .Raw("\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val=\""u8)
            .Text(place)
            .Raw("\"/><c:showLegendKey val=\"0\"/><c:showVal val=\""u8)
            .Number(shown ? 1 : 0)
            .Raw("\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"u8);

    private static void WriteCategoryAxis(Utf8Buffer xml, Chart chart)
    {
        var line = chart.Kind == ChartKind.Line;
        var turned = line && chart.Categories.Count * (chart.Categories.Max(c => c.Length) + 1) > LettersAcross;
        var each = line ? (chart.Categories.Count + MostLabels - 1) / MostLabels : 1;
        xml.Raw("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\""u8).Raw(line ? "minMax"u8 : "maxMin"u8)
            .Raw("\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\""u8).Raw(line ? "b"u8 : "l"u8)
            .Raw(
                "\"/><c:numFmt formatCode=\"@\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"u8
                    + "<c:tickLblPos val=\"low\"/>"u8)
            .Raw("<c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"595959\"/></a:solidFill></a:ln></c:spPr>"u8);
        if (turned)
            xml.Raw(
                "<c:txPr><a:bodyPr rot=\"-2700000\" vert=\"horz\"/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr>"u8
                    + "<a:endParaRPr lang=\"da-DK\"/></a:p></c:txPr>"u8);
        xml.Raw(
            "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>"u8
                + "<c:tickLblSkip val=\""u8).Number(each)
            .Raw("\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"u8);
    }

    private static void WriteValueAxis(Utf8Buffer xml, Chart chart)
    {
        var line = chart.Kind == ChartKind.Line;
        xml.Raw("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\""u8)
            .Number(chart.Scale.Maximum)
            .Raw("\"/><c:min val=\""u8)
            .Number(chart.Scale.Minimum)
            .Raw("\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\""u8)
            .Raw(line ? "l"u8 : "b"u8)
            .Raw(
                "\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D0D5D9\"/></a:solidFill></a:ln></c:spPr>"u8
                    + "</c:majorGridlines><c:numFmt formatCode=\""u8)
            .Text(Format(ChartScale.Lines(chart).Cast<decimal?>()))
            .Raw(
                "\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"u8
                    + "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val=\"1\"/><c:crosses val=\""u8)
            // The axis crosses at the last category, for the categories run from the top down.
            .Raw(line ? "autoZero"u8 : "max"u8)
            .Raw("\"/><c:crossBetween val=\"between\"/><c:majorUnit val=\""u8)
            .Number(ChartScale.Step(chart))
            .Raw("\"/></c:valAx>"u8);
    }

    private static Utf8Buffer Fill(Utf8Buffer xml, string ink) =>
        xml.Raw("<c:spPr><a:solidFill><a:srgbClr val=\""u8).Text(ink).Raw("\"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>"u8);

    private static void OpenReference(Utf8Buffer xml, ReadOnlySpan<byte> type, string cells, int points) =>
        xml.Raw("<c:"u8)
            .Raw(type)
            .Raw("Ref><c:f>"u8)
            .Text(cells)
            .Raw("</c:f><c:"u8)
            .Raw(type)
            .Raw("Cache><c:ptCount val=\""u8)
            .Number(points)
            .Raw("\"/>"u8);

    private static Utf8Buffer Point(Utf8Buffer xml, int index) => xml.Raw("<c:pt idx=\""u8).Number(index).Raw("\"><c:v>"u8);

    /// <summary>Numbers in Danish, also where Word speaks another language; General shows no more decimals than a number has.</summary>
    private static string Format(IEnumerable<decimal?> values) =>
        values.All(v => v is null || v == decimal.Truncate(v.Value)) ? "[$-406]#,##0" : "[$-406]General";
}
