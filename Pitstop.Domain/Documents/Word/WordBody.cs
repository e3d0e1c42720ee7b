namespace Pitstop.Domain.Documents;

/// <summary>Writes document.xml, block by block.</summary>
internal sealed partial class WordBody
{
    /// <summary>How far a list's text stands in for each level, in twentieths of a point, as numbering.xml says.</summary>
    public const int ListIndent = 397;

    private const int DeepestList = 8;

    private readonly Utf8Buffer _xml;
    private readonly DocumentTree _tree;
    private readonly WordFields _fields;
    private readonly WordLinks _links;
    private readonly WordRuns _runs;
    private readonly WordChanges _changes;
    private readonly HeadingOutline _outline = new();
    private string _lastHeading;
    private bool _afterTable;
    private bool _afterList;

    // Whether the end of the last table or list is kept with what follows; a gap between them must be so too.
    private bool _keepsOn;

    // A long answer's bookmark opens in the next paragraph and closes in the last one.
    private int _bookmark;
    private bool _bookmarkOpens;
    private bool _firstOfField;
    private int _paragraphsLeft;

    public WordBody(Utf8Buffer xml, DocumentTree tree, TrackedBy? trackedBy = null)
    {
        (_xml, _tree, _lastHeading) = (xml, tree, tree.Title);
        _fields = new WordFields(xml);
        _links = new WordLinks(tree.Blocks);
        _changes = new WordChanges(xml, trackedBy);
        _runs = new WordRuns(xml, _fields, _links, _changes);
    }

    public IReadOnlyDictionary<string, string> Bookmarks => _fields.Bookmarks;

    public IReadOnlyList<string> LinkTargets => _links.Targets;

    public WordCharts Charts { get; } = new();

    public int OrderedLists { get; private set; }

    public void Write()
    {
        _xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "u8
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"u8);
        Blocks(_tree.Blocks, WordKeeping.Of(_tree.Blocks));
        if (_endsChanged)
            Gap();
        _xml.Raw(
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"default\" r:id=\"rId6\"/>"u8
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"u8)
            .Raw(
                "<w:pgMar w:top=\"1814\" w:right=\"1361\" w:bottom=\"1474\" w:left=\"1361\" w:header=\"737\" w:footer=\"624\" "u8
                    + "w:gutter=\"0\"/></w:sectPr></w:body></w:document>"u8);
    }

    private void Blocks(IReadOnlyList<Block> blocks, Keep[] keeps)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            // LibreOffice leaves a heading behind that stands right under a table when what it leads to moves on.
            if (_afterTable && WordKeeping.Moves(blocks, keeps, i, _keepsOn))
                Gap();
            Write(
                blocks[i],
                new ParagraphShape("Normal") { Kept = keeps[i] == Keep.Whole },
                i + 1 < blocks.Count ? blocks[i + 1] : null,
                keeps[i] == Keep.End);
        }
        if (_afterTable)
            Gap(keep: false);
    }

    private void Blocks(IReadOnlyList<Block> blocks, ParagraphShape place, bool keepEnd = false)
    {
        for (var i = 0; i < blocks.Count; i++)
            Write(blocks[i], place, i + 1 < blocks.Count ? blocks[i + 1] : null, keepEnd && i + 1 == blocks.Count);
        if (_afterTable)
            Gap();
    }

    private void Write(Block block, ParagraphShape place, Block? next, bool keepEnd = false)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading);
                break;
            case Paragraph paragraph:
                Open(place, keepEnd || WordKeeping.LeadsIn(paragraph, next));
                WriteProse(paragraph.Inlines);
                Close();
                break;
            case ListBlock list:
                WriteList(list, place, keepEnd);
                break;
            case Table table:
                WriteTable(table, place, keepEnd);
                break;
            case Chart { Categories.Count: > 0 } chart:
                Open(place, keepNext: true);
                _changes.OpenRuns();
                Charts.Draw(_xml, chart);
                Close();
                break;
            case Quote quote:
                Blocks(quote.Blocks, place.Cell ? place : place with { Style = "Quote" }, keepEnd);
                break;
            case ThematicBreak:
                PartFromTable();
                _xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"Sideskift\"/>"u8);
                MarkEnd();
                _xml.Raw("</w:pPr></w:p>"u8);
                _afterTable = false;
                break;
            case ChangedBlock changed:
                var outer = _changes.Begin(changed.Change);
                Write(changed.Block, place, next, keepEnd);
                _changes.End(outer);
                break;
            case FieldBlock { Blocks: [Paragraph only] } field:
                Open(place, keepEnd);
                _runs.WriteField(field.Path, field.Label, only.Inlines, field.State, manyLines: true);
                Close();
                break;
            case FieldBlock field:
                WriteField(field, place, keepEnd);
                break;
        }
    }

    private void WriteHeading(Heading heading)
    {
        PartFromTable();
        _afterTable = _afterList = false;
        if (_changes.Current != Change.Deleted && PlainText.Of(heading.Inlines) is { Length: > 0 } text)
            _lastHeading = text;
        // A comparison has two outlines in one and holds their levels as they are printed.
        var level = _changes.Tracked ? heading.Level - 1 : _outline.Next(heading.Level);
        _xml.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8);
        if (level == 0)
            _xml.Raw("Title"u8);
        else
            _xml.Raw("Heading"u8).Number(level);
        _xml.Raw("\"/>"u8);
        MarkEnd();
        _xml.Raw("</w:pPr>"u8);
        _links.Mark(_xml, heading);
        OpenBookmark();
        _runs.Write(heading.Inlines);
        Close();
    }

    private void WriteList(ListBlock list, ParagraphShape place, bool keepEnd)
    {
        var level = place.List == 0 ? 0 : Math.Min(place.Level + 1, DeepestList);
        var item = place with { List = list.Ordered ? WordParts.OrderedList(OrderedLists++) : WordParts.BulletList, Level = level };
        if (item.Style == "Normal")
            item = item with { Style = "ListParagraph" };
        for (var i = 0; i < list.Items.Count; i++)
        {
            // Each of two compared texts has its own first block with the bullet.
            bool begunBefore = false, begunAfter = false;
            var blocks = list.Items[i];
            for (var j = 0; j < blocks.Count; j++)
            {
                var change = blocks[j] is ChangedBlock changed ? changed.Change : Change.Kept;
                Write(
                    blocks[j],
                    item with { ListGoesOn = change == Change.Deleted ? begunBefore : begunAfter },
                    null,
                    keepEnd && i + 1 == list.Items.Count && j + 1 == blocks.Count);
                begunBefore |= change != Change.Inserted;
                begunAfter |= change != Change.Deleted;
            }
        }
        _afterList = place.List == 0;
        _keepsOn = keepEnd || place.Kept;
    }

    private void WriteField(FieldBlock field, ParagraphShape place, bool keepEnd)
    {
        var number = _fields.Next(field.Path);
        if (_afterTable)
            Gap();
        _fields.OpenControl(number, field.Path, field.Label, field.State, plainText: false);
        (_bookmark, _bookmarkOpens, _firstOfField, _paragraphsLeft) = (number, true, true, Paragraphs(field.Blocks));
        Blocks(field.Blocks, place, keepEnd);
        _fields.CloseControl();
        if (place.Cell)
            Gap(place.Kept);
    }

    private void WriteProse(IReadOnlyList<Inline> inlines)
    {
        // LibreOffice moves line breaks and drops bold in the first paragraph of a block control, unless they stand in a control of their
        // own.
        var inner = _firstOfField && inlines is not [TextRun { Bold: false, Italic: false, Code: false }] and not [];
        _firstOfField = false;
        if (inner)
            _fields.OpenInner(_bookmark);
        _runs.Write(inlines);
        if (inner)
            _fields.CloseControl();
    }

    private static int Paragraphs(IReadOnlyList<Block> blocks) => blocks.Sum(b => b switch
    {
        Paragraph or Heading => 1,
        ListBlock list => list.Items.Sum(Paragraphs),
        Quote quote => Paragraphs(quote.Blocks),
        FieldBlock inner => Paragraphs(inner.Blocks),
        _ => 0,
    });
}
