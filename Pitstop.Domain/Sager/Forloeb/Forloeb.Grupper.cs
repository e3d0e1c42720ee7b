namespace Pitstop.Domain.Sager;

// Group sessions. The session's verbs decide; the forløb holds its own part alone.
public sealed partial class Forloeb
{
    private readonly List<Deltagelse> _deltagelser = [];

    /// <summary>Group sessions that the borger takes part in.</summary>
    public IReadOnlyList<Deltagelse> Deltagelser => _deltagelser;

    internal void TagDeltagelse(Deltagelse part)
    {
        _deltagelser.Add(part);
        Revision++;
    }

    internal void FjernDeltagelse(Deltagelse part)
    {
        _deltagelser.Remove(part);
        Revision++;
    }

    internal void Touch() => Revision++;
}
