namespace Pitstop.Domain.Haandbog;

/// <summary>The days on which a row of a table holds.</summary>
/// <param name="Fra">The first day.</param>
/// <param name="Til">The last day, or null while it holds.</param>
public readonly record struct Gyldighed(DateOnly Fra, DateOnly? Til)
{
    /// <summary>Whether the row holds on a day.</summary>
    public bool Holds(DateOnly dag) => Fra <= dag && dag <= (Til ?? DateOnly.MaxValue);

    /// <summary>Whether two rows hold on the same day.</summary>
    public bool Overlapper(Gyldighed anden) => Fra <= (anden.Til ?? DateOnly.MaxValue) && anden.Fra <= (Til ?? DateOnly.MaxValue);

    /// <summary>Whether a day lies between the end of this row and the beginning of a later one.</summary>
    public bool LeavesGapTo(Gyldighed senere) => Til is { } last && senere.Fra.DayNumber - last.DayNumber > 1;

    /// <summary>fra 01-01-2015 til 31-12-2026, or: fra 01-01-2015 og stadig.</summary>
    public override string ToString() => $"fra {Danish.Date(Fra)} {(Til is { } last ? $"til {Danish.Date(last)}" : "og stadig")}";
}
