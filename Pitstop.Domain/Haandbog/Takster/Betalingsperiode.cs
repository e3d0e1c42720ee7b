namespace Pitstop.Domain.Haandbog;

/// <summary>The municipality that pays in a stretch of time.</summary>
/// <param name="Kommune">The municipality's code or name.</param>
/// <param name="Fra">The first day.</param>
/// <param name="Til">The last day, or null while it pays.</param>
public sealed record Betalingsperiode(string Kommune, DateOnly Fra, DateOnly? Til)
{
    /// <summary>Whether the municipality pays on a day.</summary>
    public bool Holds(DateOnly dag) => Fra <= dag && (Til is not { } last || dag <= last);
}
