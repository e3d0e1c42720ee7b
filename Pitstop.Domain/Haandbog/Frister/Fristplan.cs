namespace Pitstop.Domain.Haandbog;

/// <summary>
/// What a row's column Længde says: one length ("14 dage"), several ("1 måned og 6 måneder") or one that returns ("hver 3. måned").
/// </summary>
/// <param name="Laengder">At least one; exactly one where it returns.</param>
/// <param name="Gentages">Whether the one length returns, counted from the trigger and never from the time before.</param>
public sealed record Fristplan(IReadOnlyList<Fristlaengde> Laengder, bool Gentages = false)
{
    /// <summary>The examples that messages give.</summary>
    public const string Forventet =
        "en længde som »14 dage«, »1 arbejdsdag« eller »straks«, flere som »1 måned og 6 måneder« eller en "
            + "gentagelse som »hver 3. måned«";

    private const string Each = "hver ";

    /// <summary>A plan of one length.</summary>
    public static implicit operator Fristplan(Fristlaengde laengde) => new([laengde]);

    /// <summary>Reads the column.</summary>
    public static bool TryRead(string text, out Fristplan plan)
    {
        plan = new([new(1, Fristenhed.Dag)]);
        if (text.StartsWith(Each, StringComparison.OrdinalIgnoreCase))
        {
            var rest = text[Each.Length..].Replace(".", "", StringComparison.Ordinal);
            var read =
                Fristlaengde.TryRead(rest.Contains(' ', StringComparison.Ordinal) ? rest : "1 " + rest, out var every) && every.Antal > 0;
            plan = new([every], Gentages: true);
            return read;
        }
        var parts = text.Replace(" og ", ", ", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries);
        var lengths = new List<Fristlaengde>();
        foreach (var part in parts)
        {
            if (!Fristlaengde.TryRead(part, out var length) || lengths.Contains(length))
                return false;
            lengths.Add(length);
        }
        plan = new(lengths);
        return true;
    }

    /// <summary>Every time that the row strikes, earliest first within a returning one.</summary>
    /// <param name="udloest">The trigger's day.</param>
    internal IEnumerable<Fristforekomst> From(DateOnly udloest, int raekke) => Gentages
        ? Enumerable.Range(1, Most).Select(
            n => new Fristforekomst(udloest, Laengder[0].After(udloest, n), n, $"nr. {n}", Laengder[0], raekke))
        : Laengder.Select(
            (l, i) => new Fristforekomst(udloest, l.After(udloest), i + 1, Laengder.Count > 1 ? l.ToString() : "", l, raekke));

    /// <inheritdoc/>
    public override string ToString()
    {
        if (Gentages)
            return Each + (Laengder[0].Antal == 1 ? "" : $"{Laengder[0].Antal}. ") + new Fristlaengde(1, Laengder[0].Enhed).ToString()[2..];
        return Laengder.Count == 1 ? Laengder[0].ToString() : $"{string.Join(", ", Laengder.SkipLast(1))} og {Laengder[^1]}";
    }

    // Fifty years of quarters: a row that returns more often than that has long been closed.
    private const int Most = 200;
}

/// <summary>One time that a row strikes.</summary>
/// <param name="Udloest">The trigger's day.</param>
/// <param name="Forfalder">The last day.</param>
/// <param name="Nummer">1 for the first.</param>
/// <param name="Led">What tells it from the row's other times: <c>nr. 2</c>, <c>6 måneder</c>, or empty where there is one.</param>
/// <param name="Laengde">Its length.</param>
/// <param name="Raekke">0 for the first of several triggers on the same day.</param>
internal sealed record Fristforekomst(DateOnly Udloest, DateOnly Forfalder, int Nummer, string Led, Fristlaengde Laengde, int Raekke);
