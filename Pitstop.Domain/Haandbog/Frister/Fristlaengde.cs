using System.Globalization;

namespace Pitstop.Domain.Haandbog;

/// <summary>A length of calendar time: "14 dage", "6 uger", "3 måneder"; also "1 arbejdsdag", and "straks" for the same day.</summary>
/// <param name="Antal">0 only for "straks".</param>
/// <param name="Enhed">Days, weeks, months or working days.</param>
public sealed record Fristlaengde(int Antal, Fristenhed Enhed)
{
    /// <summary>The example that messages give.</summary>
    public const string Forventet = "et tal og dage, uger eller måneder, for eksempel »14 dage«";

    private const string AtOnce = "straks";

    /// <summary>
    /// The day that lies this length after a day, which itself is day 0. Months end on the last day of a shorter month; for repeated
    /// deadlines count from the first day with <paramref name="gange"/>, never from the one before.
    /// </summary>
    public DateOnly After(DateOnly dag, int gange = 1) => Enhed switch
    {
        Fristenhed.Maaned => dag.AddMonths(Antal * gange),
        Fristenhed.Uge => dag.AddDays(7 * Antal * gange),
        Fristenhed.Arbejdsdag => Arbejdsdage.After(dag, Antal * gange),
        _ => dag.AddDays(Antal * gange),
    };

    /// <summary>The day that lies this length before a day.</summary>
    public DateOnly Before(DateOnly dag) => After(dag, -1);

    /// <summary>Reads "14 dage", "1 uge", "3 måneder", "1 arbejdsdag", "straks".</summary>
    public static bool TryRead(string text, out Fristlaengde laengde)
    {
        laengde = new(1, Fristenhed.Dag);
        if (text.Equals(AtOnce, StringComparison.OrdinalIgnoreCase))
        {
            laengde = new(0, Fristenhed.Dag);
            return true;
        }
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count is < 1 or > 3650)
            return false;
        Fristenhed? unit = parts[^1].ToLowerInvariant() switch
        {
            "dag" or "dage" => Fristenhed.Dag,
            "uge" or "uger" => Fristenhed.Uge,
            "måned" or "måneder" => Fristenhed.Maaned,
            "arbejdsdag" or "arbejdsdage" => Fristenhed.Arbejdsdag,
            _ => null,
        };
        if (unit is not { } known)
            return false;
        laengde = new(count, known);
        return true;
    }

    /// <summary>14 dage.</summary>
    public override string ToString() => Antal == 0 ? AtOnce : $"{Antal} {Enhed switch
    {
        Fristenhed.Dag => Antal == 1 ? "dag" : "dage",
        Fristenhed.Uge => Antal == 1 ? "uge" : "uger",
        Fristenhed.Arbejdsdag => Antal == 1 ? "arbejdsdag" : "arbejdsdage",
        _ => Antal == 1 ? "måned" : "måneder",
    }}";
}

/// <summary>The units of a <see cref="Fristlaengde"/>: calendar time, and working days where a row says so.</summary>
public enum Fristenhed
{
    /// <summary>Days.</summary>
    Dag,

    /// <summary>Weeks of seven days.</summary>
    Uge,

    /// <summary>Calendar months.</summary>
    Maaned,

    /// <summary>Danish working days.</summary>
    Arbejdsdag,
}
