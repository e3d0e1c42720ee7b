namespace Pitstop.Domain.Haandbog;

/// <summary>A count of a forløb that other limits warn of, or warn of no longer.</summary>
/// <param name="Kvote">What is counted.</param>
/// <param name="FaarAdvarsel">It gets a warning; else it loses one.</param>
public sealed record Kvotevirkning(Kvote Kvote, bool FaarAdvarsel)
{
    /// <summary>The counts that differ.</summary>
    /// <param name="nu">The counts of a forløb by the limits of now.</param>
    /// <param name="med">The same counts of the same day by other limits, in the same order.</param>
    public static IReadOnlyList<Kvotevirkning> Of(IReadOnlyList<Taeller> nu, IReadOnlyList<Taeller> med) =>
        [
            .. nu.Zip(med)
                .Where(x => (x.First.Advarsel is null) != (x.Second.Advarsel is null))
                .Select(x => new Kvotevirkning(x.First.Kvote, x.Second.Advarsel is not null)),
        ];
}
