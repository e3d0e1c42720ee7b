namespace Pitstop.Domain.Documents;

/// <summary>
/// The workbook inside a Word file that "Rediger data" opens: labels in column A, one series in each column after it, names in row 1.
/// </summary>
internal static class ChartWorkbook
{
    private static readonly PackagePart ContentTypes = WordParts.Static("[Content_Types].xml", "workbook-content-types.xml");
    private static readonly PackagePart Relationships = WordParts.Static("_rels/.rels", "workbook-rels.xml");
    private static readonly PackagePart Workbook = WordParts.Static("xl/workbook.xml", "workbook.xml");
    private static readonly PackagePart Sheets = WordParts.Static("xl/_rels/workbook.xml.rels", "workbook-sheet-rels.xml");

    public static PackagePart Write(string name, Chart chart) =>
        PackagePart.Enclose(name, PackagePart.Zip([ContentTypes, Relationships, Workbook, Sheets, Sheet(chart)]));

    /// <summary>The name of a column: 0 is A, 26 is AA.</summary>
    public static string Column(int index) => (index < 26 ? "" : Column(index / 26 - 1)) + (char)('A' + index % 26);

    private static PackagePart Sheet(Chart chart)
    {
        using var xml = new Utf8Buffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols>"u8
                + "<col min=\"1\" max=\"1\" width=\"32\" customWidth=\"1\"/></cols><sheetData><row r=\"1\">"u8);
        for (var s = 0; s < chart.Series.Count; s++)
            Text(xml, s + 1, 1, chart.Series[s].Name);
        xml.Raw("</row>"u8);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            var row = i + 2;
            xml.Raw("<row r=\""u8).Number(row).Raw("\">"u8);
            Text(xml, 0, row, chart.Categories[i]);
            for (var s = 0; s < chart.Series.Count; s++)
            {
                if (chart.Series[s].Values[i] is { } value)
                    Cell(xml, s + 1, row).Raw("\"><v>"u8).Number(value).Raw("</v></c>"u8);
            }
            xml.Raw("</row>"u8);
        }
        xml.Raw("</sheetData></worksheet>"u8);
        return PackagePart.Deflate("xl/worksheets/sheet1.xml", xml.Written);
    }

    private static void Text(Utf8Buffer xml, int column, int row, string text) =>
        Cell(xml, column, row).Raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8).Text(text).Raw("</t></is></c>"u8);

    private static Utf8Buffer Cell(Utf8Buffer xml, int column, int row) => xml.Raw("<c r=\""u8).Text(Column(column)).Number(row);
}
