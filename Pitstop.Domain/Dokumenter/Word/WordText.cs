using System.Xml.Linq;

namespace Pitstop.Domain;

/// <summary>The text of an opened document and the places in it that belong to fields.</summary>
internal sealed class WordText
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly HashSet<string> Unread = ["del", "moveFrom", "pict", "drawing", "object", "AlternateContent", "instrText", "delText", "footnoteReference", "commentReference"];
    private readonly List<XElement> _elements;
    private readonly List<XElement> _controls;

    public WordText(XDocument document)
    {
        foreach (var parent in document.Descendants().Where(IsUnread).Select(e => e.Parent).OfType<XElement>().Distinct().ToList())
            KeepRead(parent);
        _elements = [.. document.Descendants()];
        _controls = [.. _elements.Where(e => e.Name == W + "sdt")];
    }

    /// <summary>Where a field stands: by the control whose tag is intact, and by the bookmark; null where both are gone.</summary>
    public WordPlace? Place(string bookmark, string path)
    {
        var range = Range(bookmark);
        var inRange = range?.ToHashSet() ?? [];
        // A field may stand in several places under one tag: its own control is the one that meets its bookmark.
        var control = _controls.FirstOrDefault(c => Tag(c) == bookmark)
            ?? (range is null
                ? _controls.FirstOrDefault(c => Tag(c) == path)
                : _controls.FirstOrDefault(c => Tag(c) == path && c.Descendants(W + "r").Any(inRange.Contains)));
        return control is null && range is null ? null : new WordPlace(path, control, range, _elements);
    }

    /// <summary>The controls by tag alone.</summary>
    public IEnumerable<WordPlace> Tagged(Func<string, bool> wanted) =>
        _controls.Where(c => Tag(c) is { } tag && wanted(tag)).Select(c => new WordPlace(Tag(c)!, c, null, _elements));

    private static string? Tag(XElement control) => control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value;

    /// <summary>What a bookmark holds; matched by name, for two starts and one end may come back from LibreOffice.</summary>
    private List<XElement>? Range(string bookmark)
    {
        var first = _elements.FindIndex(e => e.Name == W + "bookmarkStart" && e.Attribute(W + "name")?.Value == bookmark);
        if (first < 0)
            return null;
        var ids = _elements.Where(e => e.Name == W + "bookmarkStart" && e.Attribute(W + "name")?.Value == bookmark).Select(Id).ToHashSet();
        var last = _elements.FindLastIndex(e => e.Name == W + "bookmarkEnd" && ids.Contains(Id(e)));
        return last < first ? null : _elements.GetRange(first, last - first + 1);
    }

    private static string Id(XElement mark) => mark.Attribute(W + "id")?.Value ?? "";

    private static bool IsUnread(XElement element) => Unread.Contains(element.Name.LocalName);

    // One at a time each removal would look through all that stand before it.
    private static void KeepRead(XElement parent)
    {
        var kept = parent.Nodes().Where(n => n is not XElement e || !IsUnread(e)).ToList();
        parent.RemoveNodes();
        parent.Add(kept);
    }
}

/// <summary>Where a field stands in a Word file.</summary>
/// <param name="Path">The field's path.</param>
/// <param name="Control">The content control, if its tag is intact.</param>
/// <param name="Range">The elements between the bookmark's start and end, if both are there.</param>
/// <param name="All">All elements in the order of the document.</param>
internal sealed record WordPlace(string Path, XElement? Control, List<XElement>? Range, List<XElement> All)
{
    private static readonly XNamespace W = WordText.W;

    /// <summary>Whether Word shows its prompt because nothing is typed.</summary>
    public bool IsStandIn => Control?.Element(W + "sdtPr")?.Element(W + "showingPlcHdr") is not null;

    /// <summary>A short answer.</summary>
    public string Text()
    {
        var text = new System.Text.StringBuilder();
        XElement? paragraph = null;
        foreach (var element in Control?.Element(W + "sdtContent")?.Descendants() ?? Range!)
        {
            if (PieceOf(element) is not { } piece)
                continue;
            var inside = element.Ancestors(W + "p").FirstOrDefault();
            if (paragraph is not null && inside != paragraph)
                text.Append('\n');
            paragraph = inside;
            text.Append(piece);
        }
        return text.ToString().Trim();
    }

    /// <summary>A long answer: the whole paragraphs of the control and of the bookmark together, for LibreOffice cuts the control and Word may cut the bookmark.</summary>
    public IReadOnlyList<Block> Prose()
    {
        var paragraphs = ParagraphsOf(Control?.DescendantsAndSelf() ?? []).Union(ParagraphsOf(Range ?? [])).ToHashSet();
        var blocks = new List<Block>();
        var items = new List<IReadOnlyList<Block>>();
        foreach (var paragraph in All.Where(paragraphs.Contains))
        {
            var inlines = InlinesOf(paragraph);
            if (inlines.All(i => i is LineBreak || (i is TextRun run && string.IsNullOrWhiteSpace(run.Text))))
                continue;
            if (IsListItem(paragraph))
            {
                items.Add([new Paragraph(inlines)]);
                continue;
            }
            if (items.Count > 0)
                blocks.Add(new ListBlock(false, [.. items]));
            items.Clear();
            blocks.Add(new Paragraph(inlines));
        }
        if (items.Count > 0)
            blocks.Add(new ListBlock(false, items));
        return blocks;
    }

    private static IEnumerable<XElement> ParagraphsOf(IEnumerable<XElement> elements) =>
        elements.Select(e => e.AncestorsAndSelf(W + "p").FirstOrDefault()).OfType<XElement>().Distinct();

    private static List<Inline> InlinesOf(XElement paragraph)
    {
        var inlines = new List<Inline>();
        foreach (var run in paragraph.Descendants(W + "r"))
        {
            var bold = IsOn(run.Element(W + "rPr")?.Element(W + "b"));
            foreach (var piece in run.Elements().Select(PieceOf).OfType<string>())
            {
                if (piece == "\n")
                    inlines.Add(new LineBreak());
                else if (inlines is [.., TextRun last] && last.Bold == bold)
                    inlines[^1] = last with { Text = last.Text + piece };
                else
                    inlines.Add(new TextRun(piece, bold));
            }
        }
        return inlines;
    }

    internal static string? PieceOf(XElement element) => element.Name.Namespace != W ? null : element.Name.LocalName switch
    {
        "t" => element.Value,
        "tab" when element.Parent?.Name == W + "r" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "\u2011",
        _ => null,
    };

    private static bool IsListItem(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var numbering = properties?.Element(W + "numPr")?.Element(W + "numId")?.Attribute(W + "val")?.Value;
        var style = properties?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";
        return numbering is not null ? numbering != "0" : style.StartsWith("ListBullet", StringComparison.Ordinal) || style.StartsWith("ListNumber", StringComparison.Ordinal);
    }

    internal static bool IsOn(XElement? toggle) => toggle is not null && toggle.Attribute(W + "val")?.Value is not ("0" or "false" or "off");
}
