namespace Pitstop.Benchmarks;

/// <summary>
/// The yardstick for comparisons: the words of two texts, nothing known of blocks or shapes, by the greedy algorithm of E. W. Myers (1986).
/// It counts the words that differ and does not even keep which they are, so a real difference of plain words takes longer.
/// </summary>
internal static class PlainWordDiff
{
    /// <summary>How many words must be deleted and inserted, at least.</summary>
    public static int Count(string before, string after)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (a, b) = (Words(before, numbers), Words(after, numbers));
        var most = a.Length + b.Length;
        var reached = new int[2 * most + 2];
        for (var steps = 0; ; steps++)
        {
            for (var d = -steps; d <= steps; d += 2)
            {
                var down = d == -steps || (d != steps && reached[most + d - 1] < reached[most + d + 1]);
                var x = down ? reached[most + d + 1] : reached[most + d - 1] + 1;
                while (x < a.Length && x - d < b.Length && a[x] == b[x - d])
                    x++;
                reached[most + d] = x;
                if (x >= a.Length && x - d >= b.Length)
                    return steps;
            }
        }
    }

    private static int[] Words(string text, Dictionary<string, int> numbers)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var ids = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (!numbers.TryGetValue(words[i], out ids[i]))
                numbers.Add(words[i], ids[i] = numbers.Count);
        }
        return ids;
    }
}
