namespace Pitstop.Domain.Documents;

/// <summary>Two sequences in one order.</summary>
internal static class Alignment
{
    /// <summary>
    /// The places of both, partners together; between two pairs those of the earlier stand before those of the later.
    /// <see cref="Myers.Unmatched"/> stands for no partner.
    /// </summary>
    /// <param name="partner">For each place of the earlier the one of the later, or <see cref="Myers.Unmatched"/>; partners never
    /// cross.</param>
    /// <param name="later">How many places the later has.</param>
    public static IEnumerable<(int Before, int After)> Of(int[] partner, int later)
    {
        var next = 0;
        for (var i = 0; i <= partner.Length; i++)
        {
            var end = i == partner.Length ? later : partner[i];
            if (end == Myers.Unmatched)
            {
                yield return (i, Myers.Unmatched);
                continue;
            }
            while (next < end)
                yield return (Myers.Unmatched, next++);
            if (i < partner.Length)
                yield return (i, next++);
        }
    }
}
