namespace Pitstop.Domain.Documents;

/// <summary>Compares the running text of two leaves word by word.</summary>
internal static class InlineComparison
{
    // Below this share of kept words the kept ones stand scattered, and a reader follows two whole texts better.
    private const double FewStay = 0.3;

    /// <summary>The tokens of both sides in order, each with its change; where something is replaced, the deleted stands first.</summary>
    public static List<(Change Change, int Token)> Compare(Vocabulary vocabulary, int[] before, int[] after)
    {
        var partner = Myers.Match(before, after);
        if (FewKept(vocabulary, before, after, partner))
            Array.Fill(partner, Myers.Unmatched);
        else
            LoosenBlanks(vocabulary, before, after, partner);
        return
        [
            .. Alignment.Of(partner, after.Length).Select(at =>
                at.After == Myers.Unmatched
                    ? (Change.Deleted, before[at.Before])
                    : (at.Before == Myers.Unmatched ? Change.Inserted : Change.Kept, after[at.After])),
        ];
    }

    private static bool FewKept(Vocabulary vocabulary, int[] before, int[] after, int[] partner)
    {
        var kept = before.Where((token, i) => partner[i] != Myers.Unmatched && !vocabulary.IsBlank(token)).Count();
        var all = before.Concat(after).Count(token => !vocabulary.IsBlank(token));
        return 2 * kept < FewStay * all;
    }

    /// <summary>Two words that follow each other and are both replaced are one replacement, not two with a kept blank between.</summary>
    private static void LoosenBlanks(Vocabulary vocabulary, int[] before, int[] after, int[] partner)
    {
        var kept = new bool[after.Length];
        foreach (var at in partner.Where(p => p != Myers.Unmatched))
            kept[at] = true;
        for (var i = 1; i + 1 < before.Length; i++)
        {
            var at = partner[i];
            if (at <= 0 || at + 1 >= after.Length || !vocabulary.IsBlank(before[i]))
                continue;
            if (partner[i - 1] != Myers.Unmatched || partner[i + 1] != Myers.Unmatched || kept[at - 1] || kept[at + 1])
                continue;
            (partner[i], kept[at]) = (Myers.Unmatched, false);
        }
    }
}
