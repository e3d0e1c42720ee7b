namespace Pitstop.Domain.Sager;

/// <summary>How many anonymous talks a year had, by month and by topic, each by who sought advice.</summary>
/// <param name="Aar">The year.</param>
/// <param name="Maaneder">Twelve rows, January first.</param>
/// <param name="Emner">One row for each topic.</param>
/// <param name="IAlt">All of the year.</param>
public sealed record Raadgivningstal(
    int Aar, IReadOnlyList<Raadgivningsraekke> Maaneder, IReadOnlyList<Raadgivningsraekke> Emner, Raadgivningsraekke IAlt)
{
    /// <summary>Counts the talks of a year; those of other years are left out.</summary>
    public static Raadgivningstal Of(IEnumerable<AnonymRaadgivning> samtaler, int aar)
    {
        var year = samtaler.Where(s => s.Dato.Year == aar).ToArray();
        return new(
            aar,
            [
                .. Enumerable.Range(1, 12).Select(
                    m => Row(Danish.Culture.DateTimeFormat.GetMonthName(m), year.Where(s => s.Dato.Month == m))),
            ],
            [.. Enum.GetValues<Raadgivningsemne>().Select(e => Row(e.DisplayName(), year.Where(s => s.Emne == e)))],
            Row("I alt", year));
    }

    private static Raadgivningsraekke Row(string navn, IEnumerable<AnonymRaadgivning> samtaler)
    {
        var by = samtaler.ToLookup(s => s.Raadsoegende);
        return new(navn, [.. Enum.GetValues<Raadsoegende>().Select(r => by[r].Count())]);
    }
}

/// <summary>A row of counts.</summary>
/// <param name="Navn">What is counted.</param>
/// <param name="Antal">One count for each of <see cref="Raadsoegende"/>, in its order.</param>
public sealed record Raadgivningsraekke(string Navn, IReadOnlyList<int> Antal)
{
    /// <summary>The row's sum.</summary>
    public int Sum => Antal.Sum();
}
