namespace Pitstop.Domain.Documents;

/// <summary>
/// A chart: a native one in Word, SVG in HTML; the table beside it is a block of its own. One without categories prints nothing.
/// </summary>
/// <param name="Kind">Line or bars.</param>
/// <param name="Title">What it shows, in one line; printed above it.</param>
/// <param name="AlternativeText">All that it shows, in words, for those who cannot see it.</param>
/// <param name="Categories">The label of each point or bar, in order.</param>
/// <param name="Series">What is drawn. Each has one value per category, and every value lies on the scale.</param>
/// <param name="Scale">What the values are measured on.</param>
/// <exception cref="ArgumentException">A value lies outside the scale, or a series has more or fewer values than there are
/// categories.</exception>
public sealed record Chart(
    ChartKind Kind,
    string Title,
    string AlternativeText,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series,
    ValueScale Scale) : Block
{
    /// <summary>What is drawn. Each has one value per category, and every value lies on the scale.</summary>
    public IReadOnlyList<ChartSeries> Series { get; } = Series.All(
        s => s.Values.Count == Categories.Count && s.Values.All(v => v is null || (v >= Scale.Minimum && v <= Scale.Maximum)))
        ? Series
        : throw new ArgumentException("A series has not one value on the scale for each category.", nameof(Series));

    /// <summary>Two charts are equal where they draw the same; a comparison of documents asks.</summary>
    public bool Equals(Chart? other) => other is not null
        && (Kind, Title, AlternativeText, Scale) == (other.Kind, other.Title, other.AlternativeText, other.Scale)
        && Categories.SequenceEqual(other.Categories) && Series.SequenceEqual(other.Series);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Title, AlternativeText, Scale);
}

/// <summary>How a chart shows its values.</summary>
public enum ChartKind
{
    /// <summary>A line from the first category to the last, for values that follow each other in time.</summary>
    Line,

    /// <summary>Bars that lie below each other, the first category on top.</summary>
    Bar,
}

/// <summary>The scale of a chart's values.</summary>
/// <param name="Minimum">Where it begins.</param>
/// <param name="Maximum">Where it ends; more than <paramref name="Minimum"/>.</param>
/// <exception cref="ArgumentException">The scale is empty.</exception>
public sealed record ValueScale(decimal Minimum, decimal Maximum)
{
    /// <summary>Where it ends.</summary>
    public decimal Maximum { get; } =
        Maximum > Minimum ? Maximum : throw new ArgumentException("The scale ends where it begins.", nameof(Maximum));

    /// <summary>Where a value lies: 0 at the beginning, 1 at the end.</summary>
    public decimal ShareOf(decimal value) => (value - Minimum) / (Maximum - Minimum);
}

/// <summary>The values of one line, or of one bar in each category.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Values">One per category; null where there is none, which leaves a gap.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values)
{
    /// <summary>Equal where name and values are.</summary>
    public bool Equals(ChartSeries? other) => other is not null && Name == other.Name && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
