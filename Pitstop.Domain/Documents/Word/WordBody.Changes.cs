namespace Pitstop.Domain.Documents;

internal sealed partial class WordBody
{
    // The last paragraph of the body or of a cell cannot be deleted in Word.
    private bool _endsChanged;
    private bool _inChangedRow;

    /// <summary>A paragraph that goes away may not leave two tables with nothing between them.</summary>
    private void PartFromTable()
    {
        if (_afterTable && _changes.Current != Change.Kept && !_inChangedRow)
            Gap();
    }

    /// <summary>Last among a paragraph's properties. In a changed row the row's own mark takes the paragraphs along.</summary>
    private void MarkEnd()
    {
        _endsChanged = _changes.Current != Change.Kept && !_inChangedRow;
        if (_endsChanged)
            _changes.MarkParagraph();
    }
}
