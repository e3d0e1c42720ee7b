namespace Pitstop.Domain.Documents;

/// <summary>The levels of headings as they are printed: a screen reader's outline has no gaps, whatever a template skips.</summary>
internal sealed class HeadingOutline
{
    private const int Deepest = 5;

    private bool _titled;
    private int _last;

    /// <summary>The printed level of the next heading: 0 for the document's title, then 1 to 5.</summary>
    public int Next(int level)
    {
        if (level == 1 && !_titled)
        {
            _titled = true;
            return 0;
        }
        return _last = Math.Clamp(level - 1, 1, Math.Min(_last + 1, Deepest));
    }
}
