namespace Pitstop.Domain.Haandbog;

/// <summary>
/// A text as lines, each with a number that equal lines share. The line break belongs to its line and does not count for the number, so
/// that the last line is the same with or without it.
/// </summary>
internal sealed class Tekstlinjer
{
    private readonly string _text;
    private readonly int[] _starts;

    private Tekstlinjer(string text, int[] starts, int[] numre) => (_text, _starts, Numre) = (text, starts, numre);

    public int[] Numre { get; }

    public int Antal => Numre.Length;

    public static Tekstlinjer Of(string tekst, Dictionary<string, int> numbers)
    {
        var text = tekst.ReplaceLineEndings("\n");
        var (starts, ids) = (new List<int>(), new List<int>());
        for (int at = 0, next; at < text.Length; at = next)
        {
            var end = text.IndexOf('\n', at);
            next = end < 0 ? text.Length : end + 1;
            var line = text[at..(end < 0 ? text.Length : end)];
            if (!numbers.TryGetValue(line, out var id))
                numbers.Add(line, id = numbers.Count);
            starts.Add(at);
            ids.Add(id);
        }
        starts.Add(text.Length);
        return new(text, [.. starts], [.. ids]);
    }

    /// <summary>The lines of a range with their line breaks.</summary>
    public ReadOnlySpan<char> Tekst(Range linjer) => _text.AsSpan(_starts[linjer.Start.Value].._starts[linjer.End.Value]);
}
