namespace Pitstop.Domain.Documents;

internal sealed partial class WordBody
{
    private const int LeastNested = 1200;

    /// <summary>A row does not part from the next one in a small table, nor the first and the last one of a long table.</summary>
    private void WriteTable(Table table, ParagraphShape place, bool keepEnd)
    {
        if (_afterTable || _afterList)
            Gap();
        var width = place.Cell ? Math.Max(place.Width, LeastNested) : ColumnWidths.Page;
        var widths = ColumnWidths.Of(table, width);
        _xml.Raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"Tabel\"/><w:tblW w:w=\""u8)
            .Number(width)
            .Raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\""u8)
            .Raw(table.Header is null
                ? "0480\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1"u8
                : "0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0"u8)
            .Raw("\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\""u8)
            .Text(_lastHeading)
            .Raw("\"/></w:tblPr><w:tblGrid>"u8);
        foreach (var column in widths)
            _xml.Raw("<w:gridCol w:w=\""u8).Number(column).Raw("\"/>"u8);
        _xml.Raw("</w:tblGrid>"u8);
        if (table.Header is not null)
            WriteRow(table, table.Header, widths, header: true, kept: false);
        var whole = place.Kept || WordKeeping.IsSmall(table);
        var last = table.Rows.Count - 1;
        for (var i = 0; i <= last; i++)
            WriteRow(
                table, table.Rows[i], widths, header: false, kept: i == last ? keepEnd || place.Kept : whole || i == 0 || i == last - 1);
        _xml.Raw("</w:tbl>"u8);
        (_afterTable, _afterList, _keepsOn) = (true, false, keepEnd || place.Kept);
    }

    private void WriteRow(Table table, TableRow row, int[] widths, bool header, bool kept)
    {
        var outer = _changes.Begin(row.Change == Change.Kept ? _changes.Current : row.Change);
        _xml.Raw(header ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/>"u8 : "<w:tr><w:trPr><w:cantSplit/>"u8);
        if (WordKeeping.IsForPen(table, row))
            _xml.Raw("<w:trHeight w:val=\""u8).Number(WordKeeping.PenRow).Raw("\"/>"u8);
        _changes.MarkRow();
        _xml.Raw("</w:trPr>"u8);
        var inside = _inChangedRow;
        _inChangedRow = _changes.Current != Change.Kept;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            _xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8).Number(widths[i]).Raw("\" w:type=\"dxa\"/></w:tcPr>"u8);
            var style = i == 0 && table.Header is null ? "Tabeletiket" : "Tabeltekst";
            var place = new ParagraphShape(header ? "Tabeloverskrift" : style)
            {
                Alignment = table.Alignment[i],
                Cell = true,
                Width = widths[i],
                Kept = kept,
            };
            _afterTable = _afterList = false;
            _keepsOn = kept;
            if (row.Cells[i].Blocks.Count == 0)
                Write(new Paragraph([]), place, null);
            Blocks(row.Cells[i].Blocks, place);
            if (_endsChanged)
                Gap(kept);
            _xml.Raw("</w:tc>"u8);
        }
        _xml.Raw("</w:tr>"u8);
        _inChangedRow = inside;
        _changes.End(outer);
    }
}
