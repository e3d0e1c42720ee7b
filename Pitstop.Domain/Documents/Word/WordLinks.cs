using System.Globalization;

namespace Pitstop.Domain.Documents;

/// <summary>Links of a document: outside addresses become relationships, anchors become bookmarks of the headings they point to.</summary>
internal sealed class WordLinks
{
    // Above every field's bookmark id.
    private const int FirstId = 1_000_000;

    private readonly Dictionary<string, int> _headings = new(StringComparer.Ordinal);
    private readonly HashSet<Heading> _unmarked = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _targets = [];

    public WordLinks(IReadOnlyList<Block> blocks)
    {
        // An anchor leads to the heading that stays.
        foreach (var block in blocks.OrderBy(b => b is ChangedBlock { Change: Change.Deleted }))
        {
            if ((block is ChangedBlock changed ? changed.Block : block) is Heading { Anchor: { } anchor } heading
                && _headings.TryAdd(anchor, _headings.Count))
                _unmarked.Add(heading);
        }
    }

    public IReadOnlyList<string> Targets => _targets;

    /// <summary>Writes a hyperlink's start tag; false where the target leads nowhere from a letter.</summary>
    public bool Open(Utf8Buffer xml, string target)
    {
        if (!LinkTarget.IsAllowed(target))
            return false;
        if (target[0] == '#')
        {
            if (!_headings.TryGetValue(target[1..], out var heading))
                return false;
            xml.Raw("<w:hyperlink w:anchor=\""u8).Text(Name(heading)).Raw("\">"u8);
            return true;
        }
        if (LinkTarget.IsLocal(target) || !Uri.IsWellFormedUriString(target, UriKind.Absolute))
            return false;
        var index = _targets.IndexOf(target);
        if (index < 0)
        {
            index = _targets.Count;
            _targets.Add(target);
        }
        xml.Raw("<w:hyperlink r:id=\""u8).Text(WordParts.LinkId(index)).Raw("\">"u8);
        return true;
    }

    /// <summary>The bookmark of a heading at the document's top level.</summary>
    public void Mark(Utf8Buffer xml, Heading heading)
    {
        if (!_unmarked.Remove(heading))
            return;
        var index = _headings[heading.Anchor!];
        xml.Raw("<w:bookmarkStart w:id=\""u8)
            .Number(FirstId + index)
            .Raw("\" w:name=\""u8)
            .Text(Name(index))
            .Raw("\"/><w:bookmarkEnd w:id=\""u8)
            .Number(FirstId + index)
            .Raw("\"/>"u8);
    }

    private static string Name(int heading) => string.Create(CultureInfo.InvariantCulture, $"o_{heading + 1:000}");
}
