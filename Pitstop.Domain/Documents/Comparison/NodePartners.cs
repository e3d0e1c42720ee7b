namespace Pitstop.Domain.Documents;

/// <summary>
/// Which containers belong together: those that share the most leaves. So a list whose items changed stays one list, with its numbers.
/// </summary>
public sealed class NodePartners(Leaves before, Leaves after, int[] partner)
{
    public Leaf Before(Node leaf) => before.All[leaf.First];

    public Leaf After(Node leaf) => after.All[leaf.First];

    /// <summary>Whether partners print the same; their insides need no further look.</summary>
    public bool AreEqual(Node earlier, Node later)
    {
        if (earlier.End - earlier.First != later.End - later.First || earlier.Children.Count != later.Children.Count)
            return false;
        for (var i = 0; i < earlier.End - earlier.First; i++)
        {
            if (before.All[earlier.First + i].Key != after.All[later.First + i].Key)
                return false;
        }
        return earlier.Children.Zip(later.Children, AreEqual).All(equal => equal);
    }

    /// <summary>Both sides in one order, partners together; between two pairs the deleted stand before the inserted.</summary>
    public IEnumerable<(Node? Before, Node? After)> Align(IReadOnlyList<Node> earlier, IReadOnlyList<Node> later) =>
        Alignment.Of(Chosen(earlier, later), later.Count).Select(
            at => (at.Before == Myers.Unmatched ? null : earlier[at.Before], at.After == Myers.Unmatched ? null : later[at.After]));

    private int[] Chosen(IReadOnlyList<Node> earlier, IReadOnlyList<Node> later)
    {
        var chosen = new int[earlier.Count];
        var suitor = new (int Node, int Votes)[later.Count];
        Array.Fill(suitor, (Myers.Unmatched, 0));
        for (int i = 0, at = 0; i < earlier.Count; i++)
        {
            var (best, most, votes, current) = (Myers.Unmatched, 0, 0, -1);
            for (var leaf = earlier[i].First; leaf < earlier[i].End; leaf++)
            {
                if (later.Count == 0 || partner[leaf] < later[0].First || partner[leaf] >= later[^1].End)
                    continue;
                while (partner[leaf] >= later[at].End)
                    at++;
                votes = at == current ? votes + 1 : 1;
                current = at;
                if (votes > most)
                    (best, most) = (at, votes);
            }
            chosen[i] = best;
            if (best != Myers.Unmatched && most > suitor[best].Votes)
                suitor[best] = (i, most);
        }
        for (var i = 0; i < chosen.Length; i++)
        {
            if (chosen[i] != Myers.Unmatched && suitor[chosen[i]].Node != i)
                chosen[i] = Myers.Unmatched;
        }
        return chosen;
    }
}
