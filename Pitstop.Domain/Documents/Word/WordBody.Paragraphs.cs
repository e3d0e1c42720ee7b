namespace Pitstop.Domain.Documents;

internal sealed partial class WordBody
{
    /// <summary>How the paragraphs of a place look.</summary>
    private readonly record struct ParagraphShape(string Style, int List = 0, int Level = 0, bool ListGoesOn = false)
    {
        public ColumnAlignment Alignment { get; init; }

        public bool Cell { get; init; }

        public int Width { get; init; } = ColumnWidths.Page;

        public bool Kept { get; init; }
    }

    private void Gap() => Gap(_keepsOn);

    private void Gap(bool keep)
    {
        _xml.Raw(
            keep
                ? "<w:p><w:pPr><w:pStyle w:val=\"Mellemrum\"/><w:keepNext/></w:pPr></w:p>"u8
                : "<w:p><w:pPr><w:pStyle w:val=\"Mellemrum\"/></w:pPr></w:p>"u8);
        _afterTable = _afterList = _endsChanged = false;
    }

    private void Open(ParagraphShape place, bool keepNext = false)
    {
        PartFromTable();
        _xml.Raw("<w:p>"u8);
        if (place.Style != "Normal"
            || place.List != 0
            || keepNext
            || place.Kept
            || _changes.Current != Change.Kept
            || _afterTable
            || _afterList
            || place.Alignment != ColumnAlignment.Start)
        {
            _xml.Raw("<w:pPr>"u8);
            if (place.Style != "Normal")
                _xml.Raw("<w:pStyle w:val=\""u8).Text(place.Style).Raw("\"/>"u8);
            if (keepNext || place.Kept)
                _xml.Raw("<w:keepNext/>"u8);
            if (place is { Kept: true, Cell: false })
                _xml.Raw("<w:keepLines/>"u8);
            if (place.List != 0 && !place.ListGoesOn)
                _xml.Raw("<w:numPr><w:ilvl w:val=\""u8)
                    .Number(place.Level)
                    .Raw("\"/><w:numId w:val=\""u8)
                    .Number(place.List)
                    .Raw("\"/></w:numPr>"u8);
            if (_afterTable)
                _xml.Raw("<w:spacing w:before=\"160\"/>"u8);
            else if (_afterList)
                _xml.Raw("<w:spacing w:before=\"120\"/>"u8);
            if (place.ListGoesOn)
                _xml.Raw("<w:ind w:left=\""u8).Number(ListIndent * (place.Level + 1)).Raw("\"/>"u8);
            if (place.Alignment != ColumnAlignment.Start)
                _xml.Raw(place.Alignment == ColumnAlignment.End ? "<w:jc w:val=\"right\"/>"u8 : "<w:jc w:val=\"center\"/>"u8);
            MarkEnd();
            _xml.Raw("</w:pPr>"u8);
        }
        else
        {
            _endsChanged = false;
        }
        _afterTable = _afterList = false;
        OpenBookmark();
    }

    private void OpenBookmark()
    {
        if (_bookmarkOpens)
            _fields.StartBookmark(_bookmark);
        _bookmarkOpens = false;
    }

    private void Close()
    {
        _changes.CloseRuns();
        if (_paragraphsLeft > 0 && --_paragraphsLeft == 0)
            _fields.EndBookmark(_bookmark);
        _xml.Raw("</w:p>"u8);
    }
}
