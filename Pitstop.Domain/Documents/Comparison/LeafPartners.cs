using System.Runtime.InteropServices;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Which leaf of the earlier text became which of the later one: equal leaves first, and in the gaps between them leaves that are alike.
/// </summary>
public sealed class LeafPartners
{
    /// <summary>
    /// From this share of common words on, two leaves are the same one, changed. Rows with the same label need nothing more.
    /// </summary>
    private const double Alike = 0.5;

    // A word that stands in many leaves tells little and costs much.
    private const int MostPlaces = 16, MostCandidates = 8;

    private readonly IReadOnlyList<Leaf> _before;
    private readonly IReadOnlyList<Leaf> _after;
    private readonly int[] _partner;

    private LeafPartners(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after)
    {
        (_before, _after) = (before, after);
        _partner = Myers.Match([.. before.Select(l => l.Key)], [.. after.Select(l => l.Key)]);
    }

    /// <summary>For each earlier leaf the index of its partner, or <see cref="Myers.Unmatched"/>; partners never cross.</summary>
    public static int[] Of(IReadOnlyList<Leaf> before, IReadOnlyList<Leaf> after)
    {
        var partners = new LeafPartners(before, after);
        var (start, startAfter) = (0, 0);
        for (var i = 0; i <= before.Count; i++)
        {
            var end = i == before.Count ? after.Count : partners._partner[i];
            if (end == Myers.Unmatched)
                continue;
            if (start < i && startAfter < end)
                partners.FillGap(start, i, startAfter, end);
            (start, startAfter) = (i + 1, end + 1);
        }
        return partners._partner;
    }

    private void FillGap(int start, int end, int startAfter, int endAfter)
    {
        var places = new Dictionary<int, List<int>>();
        for (var i = start; i < end; i++)
        {
            foreach (var word in _before[i].Words.Distinct())
                (CollectionsMarshal.GetValueRefOrAddDefault(places, word, out _) ??= []).Add(i);
        }
        // The heaviest chain of pairs that do not cross: a tree of prefix maxima over the earlier leaves.
        var pairs = new List<(int Before, int After, int Weight, int Previous)>();
        var best = new int[end - start + 1];
        Array.Fill(best, -1);
        for (var j = startAfter; j < endAfter; j++)
        {
            int[] near = [start + j - startAfter, end - (endAfter - j)];
            foreach (var i in Candidates(places, j).Concat(near.Where(i => i >= start && i < end)).Distinct().OrderDescending())
            {
                var likeness = Likeness(_before[i], _after[j]);
                if (likeness < Alike)
                    continue;
                var previous = -1;
                for (var k = i - start; k > 0; k -= k & -k)
                    previous = Heavier(pairs, previous, best[k]);
                pairs.Add((i, j, (int)(likeness * 1000) + (previous < 0 ? 0 : pairs[previous].Weight), previous));
                for (var k = i - start + 1; k < best.Length; k += k & -k)
                    best[k] = Heavier(pairs, best[k], pairs.Count - 1);
            }
        }
        var last = -1;
        for (var k = end - start; k > 0; k -= k & -k)
            last = Heavier(pairs, last, best[k]);
        for (; last >= 0; last = pairs[last].Previous)
            _partner[pairs[last].Before] = pairs[last].After;
    }

    private static int Heavier(List<(int Before, int After, int Weight, int Previous)> pairs, int a, int b) =>
        b < 0 || (a >= 0 && pairs[a].Weight >= pairs[b].Weight) ? a : b;

    private IEnumerable<int> Candidates(Dictionary<int, List<int>> places, int after)
    {
        var votes = new Dictionary<int, int>();
        foreach (var word in _after[after].Words.Distinct())
        {
            if (!places.TryGetValue(word, out var found) || found.Count > MostPlaces)
                continue;
            foreach (var i in found)
                CollectionsMarshal.GetValueRefOrAddDefault(votes, i, out _)++;
        }
        return votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key).Take(MostCandidates).Select(v => v.Key);
    }

    private static double Likeness(Leaf before, Leaf after)
    {
        if (before.Kind != after.Kind || before.Words.Length + after.Words.Length == 0)
            return 0;
        var common = 0;
        for (int i = 0, j = 0; i < before.Words.Length && j < after.Words.Length;)
        {
            var order = before.Words[i] - after.Words[j];
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        var share = 2.0 * common / (before.Words.Length + after.Words.Length);
        return before.Label is not null && before.Label == after.Label ? Alike + share * (1 - Alike) : share;
    }
}
