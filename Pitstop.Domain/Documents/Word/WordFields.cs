using System.Globalization;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Content controls and bookmarks of fields. LibreOffice drops tags and cuts block controls to their first paragraph but keeps bookmarks,
/// so each field has both: the bookmark outside an inline control, and inside the first and last paragraph of prose.
/// </summary>
internal sealed class WordFields(Utf8Buffer xml)
{
    /// <summary>The longest tag and title that Word takes.</summary>
    public const int LongestTag = 64;

    private const int FirstInnerId = 1_000_000;

    private readonly Dictionary<string, string> _bookmarks = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Bookmarks => _bookmarks;

    /// <summary>An inner control without a tag.</summary>
    public void OpenInner(int number) =>
        xml.Raw("<w:sdt><w:sdtPr><w:id w:val=\""u8).Number(FirstInnerId + number).Raw("\"/></w:sdtPr><w:sdtContent>"u8);

    /// <summary>Gives the next field its number.</summary>
    public int Next(string path)
    {
        var number = _bookmarks.Count + 1;
        _bookmarks.Add(Name(number), path);
        return number;
    }

    public void StartBookmark(int number) =>
        xml.Raw("<w:bookmarkStart w:id=\""u8).Number(number).Raw("\" w:name=\""u8).Text(Name(number)).Raw("\"/>"u8);

    public void EndBookmark(int number) => xml.Raw("<w:bookmarkEnd w:id=\""u8).Number(number).Raw("\"/>"u8);

    public void OpenControl(int number, string path, string label, FieldState state, bool plainText, bool manyLines = false)
    {
        xml.Raw("<w:sdt><w:sdtPr><w:alias w:val=\""u8).Text(Shortened(label))
            .Raw("\"/><w:tag w:val=\""u8).Text(path.Length <= LongestTag ? path : Name(number))
            .Raw("\"/><w:id w:val=\""u8).Number(number).Raw("\"/>"u8);
        // In Word a click on a stand-in selects it whole. LibreOffice drops the colour of plain text controls, so a stand-in is none.
        if (state != FieldState.Answered)
            xml.Raw("<w:showingPlcHdr/>"u8);
        else if (plainText)
            xml.Raw(manyLines ? "<w:text w:multiLine=\"1\"/>"u8 : "<w:text/>"u8);
        xml.Raw("</w:sdtPr><w:sdtContent>"u8);
    }

    public void CloseControl() => xml.Raw("</w:sdtContent></w:sdt>"u8);

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"f_{number:000}");

    private static string Shortened(string label)
    {
        if (label.Length <= LongestTag)
            return label;
        return label[..(char.IsHighSurrogate(label[LongestTag - 2]) ? LongestTag - 2 : LongestTag - 1)] + "…";
    }
}
