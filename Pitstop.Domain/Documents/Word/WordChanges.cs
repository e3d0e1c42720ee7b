using System.Globalization;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Word's tracked changes: which change the writer is in, and its marks around runs, at the end of a paragraph and on a row. Of a document
/// that is not compared it writes nothing.
/// </summary>
internal sealed class WordChanges(Utf8Buffer xml, TrackedBy? by)
{
    private readonly string _date = by?.Utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
    private bool _open;
    private int _last;

    /// <summary>Whether the document is a comparison.</summary>
    public bool Tracked => by is not null;

    /// <summary>The change that text written now has.</summary>
    public Change Current { get; private set; }

    /// <summary>Goes into a change and gives the one around it, to go back to by <see cref="End"/>.</summary>
    public Change Begin(Change change)
    {
        CloseRuns();
        var outer = Current;
        Current = change;
        return outer;
    }

    public void End(Change outer)
    {
        CloseRuns();
        Current = outer;
    }

    /// <summary>Before a run.</summary>
    public void OpenRuns()
    {
        if (_open || Current == Change.Kept)
            return;
        Mark(">"u8);
        _open = true;
    }

    /// <summary>After the last run that stands with others in one element.</summary>
    public void CloseRuns()
    {
        if (_open)
            xml.Raw(Current == Change.Inserted ? "</w:ins>"u8 : "</w:del>"u8);
        _open = false;
    }

    /// <summary>The mark of a row, last among its properties.</summary>
    public void MarkRow()
    {
        if (Current != Change.Kept)
            Mark("/>"u8);
    }

    /// <summary>The mark of a paragraph's end, last among its properties.</summary>
    public void MarkParagraph()
    {
        if (Current == Change.Kept)
            return;
        xml.Raw("<w:rPr>"u8);
        Mark("/>"u8);
        xml.Raw("</w:rPr>"u8);
    }

    private void Mark(ReadOnlySpan<byte> end) =>
        xml.Raw(Current == Change.Inserted ? "<w:ins w:id=\""u8 : "<w:del w:id=\""u8).Number(++_last)
            .Raw("\" w:author=\""u8).Text(by!.Author).Raw("\" w:date=\""u8).Text(_date).Raw("\""u8).Raw(end);
}

/// <summary>Whom Word names beside each change.</summary>
/// <param name="Author">A name.</param>
/// <param name="Utc">When, in UTC.</param>
internal sealed record TrackedBy(string Author, DateTime Utc);
