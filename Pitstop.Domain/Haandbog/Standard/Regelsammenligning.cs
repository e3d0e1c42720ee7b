namespace Pitstop.Domain.Haandbog;

/// <summary>Two sets of rules side by side: judges one forløb after the other and keeps count.</summary>
public abstract class Regelsammenligning
{
    /// <summary>What the numbers rest on, in Danish.</summary>
    public abstract string Grundlag { get; }

    /// <summary>What changes in a forløb; adds it to the count.</summary>
    public abstract IReadOnlyList<Virkningslinje> LinesOf(IRegelsag forloeb);

    /// <summary>The count so far in Danish sentences.</summary>
    /// <param name="forloeb">How many forløb it is spread over.</param>
    public abstract IReadOnlyList<string> Numbers(int forloeb);

    protected static Virkningslinje Line(IRegelsag forloeb, string what, string before, string after, bool late = false) =>
        new(forloeb.Nummer, what, before, after, late);

    /// <summary>12 frister flytter sig, 1 falder bort og 2 overskrides i 9 åbne forløb. Null where all are none.</summary>
    protected static string? Sentence(string one, string many, int forloeb, params (int Count, string Verb)[] parts)
    {
        var said = parts.Where(p => p.Count > 0)
            .Select((p, i) =>
                i > 0 ? $"{Danish.Number(p.Count)} {p.Verb}" : $"{Danish.Number(p.Count)} {(p.Count == 1 ? one : many)} {p.Verb}")
            .ToArray();
        return said.Length == 0
            ? null
            : $"{string.Join(", ", said.SkipLast(1))}{(said.Length > 1 ? " og " : "")}{said[^1]} i {Open(forloeb)}.";
    }

    /// <summary>9 åbne forløb.</summary>
    protected static string Open(int forloeb) => $"{Danish.Number(forloeb)} {(forloeb == 1 ? "åbent" : "åbne")} forløb";
}
