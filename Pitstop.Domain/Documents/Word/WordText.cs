using System.Xml.Linq;

namespace Pitstop.Domain.Documents;

/// <summary>
/// The text of an opened document and the places in it that belong to fields. The document is walked once; a place is two positions in it
/// and not a list of its own, so that many marks around the same text cost no more than few.
/// </summary>
internal sealed class WordText
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly HashSet<string> Unread = [
        "del", "moveFrom", "pict", "drawing", "object", "AlternateContent", "instrText", "delText", "footnoteReference",
        "commentReference",
    ];
    private readonly List<WordPiece> _pieces = [];
    private readonly List<int> _runs = [];
    private readonly List<int> _rowAt = [];
    private readonly List<List<(int First, int Last)>> _cells = [];
    private readonly List<List<int>> _tables = [];
    private readonly List<WordControl> _controls = [];
    private readonly Dictionary<string, WordMark> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ends = new(StringComparer.Ordinal);
    private readonly ILookup<string, WordControl> _byTag;
    private int _position;

    public WordText(XDocument document)
    {
        if (document.Root is { } root)
            Walk(root, default, None, []);
        _byTag = _controls.ToLookup(c => c.Tag, StringComparer.Ordinal);
    }

    /// <summary>No table row.</summary>
    public const int None = -1;

    /// <summary>All pieces of text in the order of the document.</summary>
    public IReadOnlyList<WordPiece> Pieces => _pieces;

    /// <summary>How many elements were walked.</summary>
    public int Length => _position;

    /// <summary>The rows of each table, by number.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Tables => _tables;

    /// <summary>The innermost table row at a position, by number; <see cref="None"/> outside tables.</summary>
    public int RowAt(int position) => _rowAt[position];

    /// <summary>What the cells of a row span.</summary>
    public IReadOnlyList<(int First, int Last)> Cells(int row) => _cells[row];

    /// <summary>Where a field stands: by the control whose tag is intact, and by the bookmark; null where both are gone.</summary>
    public WordPlace? Place(string bookmark, string path)
    {
        var range = Range(bookmark);
        // A field may stand in several places under one tag: its own control is the one that meets its bookmark.
        var control = _byTag[bookmark].FirstOrDefault()
            ?? (range is { } span
                ? _byTag[path].FirstOrDefault(c => HasRun(Math.Max(c.Span.First, span.First), Math.Min(c.Span.Last, span.Last)))
                : _byTag[path].FirstOrDefault());
        return control is null && range is null ? null : new WordPlace(path, control, range, _pieces);
    }

    /// <summary>The controls by tag alone.</summary>
    public IEnumerable<WordPlace> Tagged(Func<string, bool> wanted) =>
        _controls.Where(c => c.Tag.Length > 0 && wanted(c.Tag)).Select(c => new WordPlace(c.Tag, c, null, _pieces));

    /// <summary>What a bookmark holds; matched by name, for two starts and one end may come back from LibreOffice.</summary>
    private WordSpan? Range(string bookmark)
    {
        if (!_marks.TryGetValue(bookmark, out var mark))
            return null;
        var last = mark.Ids.Max(id => _ends.GetValueOrDefault(id, -1));
        return last < mark.First ? null : new(mark.First, last, mark.Paragraph);
    }

    private bool HasRun(int first, int last)
    {
        var at = _runs.BinarySearch(first);
        at = at < 0 ? ~at : at;
        return at < _runs.Count && _runs[at] <= last;
    }

    private void Walk(XElement element, WordParagraph paragraph, int row, List<int> table)
    {
        var position = _position++;
        if (element.Name == W + "tbl")
        {
            _tables.Add(table = []);
        }
        else if (element.Name == W + "tr")
        {
            table.Add(row = _cells.Count);
            _cells.Add([]);
        }
        _rowAt.Add(row);
        if (element.Name == W + "p")
            paragraph = new(element, position);
        else if (element.Name == W + "r")
            _runs.Add(position);
        else if (element.Name == W + "bookmarkEnd")
            _ends[Id(element)] = position;
        else if (element.Name == W + "bookmarkStart" && element.Attribute(W + "name")?.Value is { } name)
            AddMark(name, new(position, paragraph.Position, [Id(element)]));
        if (WordPlace.PieceOf(element) is { Length: > 0 } piece)
            _pieces.Add(new(position, piece, element, paragraph));

        var control = _controls.Count;
        if (element.Name == W + "sdt")
            _controls.Add(new(element, Tag(element), default));
        foreach (var child in element.Elements().Where(c => !Unread.Contains(c.Name.LocalName)))
            Walk(child, paragraph, row, table);
        if (element.Name == W + "tc" && row != None)
            _cells[row].Add((position, _position - 1));
        if (element.Name == W + "sdt")
            _controls[control] = _controls[control] with { Span = new(position, _position - 1, paragraph.Position) };
    }

    private void AddMark(string name, WordMark mark)
    {
        if (!_marks.TryAdd(name, mark))
            _marks[name].Ids.UnionWith(mark.Ids);
    }

    private static string Tag(XElement control) => control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value ?? "";

    private static string Id(XElement mark) => mark.Attribute(W + "id")?.Value ?? "";

    private sealed record WordMark(int First, int Paragraph, HashSet<string> Ids);
}

/// <summary>A paragraph and its position; the default stands for none.</summary>
internal readonly record struct WordParagraph(XElement? Element, int Position);

/// <summary>A piece of text with its position among the document's elements; never empty.</summary>
internal sealed record WordPiece(int Position, string Text, XElement Element, WordParagraph Paragraph);

/// <summary>A content control, its tag (empty where it has none) and what it spans.</summary>
internal sealed record WordControl(XElement Element, string Tag, WordSpan Span);

/// <summary>Elements from one position to another, both included, and the position of the paragraph that the first stands in.</summary>
internal readonly record struct WordSpan(int First, int Last, int Paragraph)
{
    /// <summary>Whether a paragraph has anything in it.</summary>
    public bool Meets(WordParagraph paragraph) =>
        paragraph.Element is not null && (paragraph.Position == Paragraph || (paragraph.Position >= First && paragraph.Position <= Last));
}
