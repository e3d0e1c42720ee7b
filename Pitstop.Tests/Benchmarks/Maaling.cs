namespace Pitstop.Benchmarks;

/// <summary>What all measurements take of their rounds.</summary>
internal static class Maaling
{
    /// <summary>The middle value; of an even number the upper one.</summary>
    public static double Median(this IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
