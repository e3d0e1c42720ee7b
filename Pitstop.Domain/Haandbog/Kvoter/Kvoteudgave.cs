using System.Globalization;

namespace Pitstop.Domain.Haandbog;

/// <summary>The soft limits that one edition of the page Samtalekvoter sets.</summary>
/// <param name="Udgave">The edition.</param>
/// <param name="Regler">One row per quota.</param>
public sealed record Kvoteudgave(Udgavehenvisning Udgave, IReadOnlyList<Kvoteregel> Regler)
{
    /// <summary>The page that holds the table.</summary>
    public const string Slug = "samtalekvoter";

    /// <summary>The row of a quota.</summary>
    public Kvoteregel this[Kvote kvote] => Regler.Single(r => r.Kvote == kvote);

    /// <summary>Reads the table of an edition of the page; every quota stands there once.</summary>
    /// <returns>The limits; null where something was refused.</returns>
    public static Kvoteudgave? Read(Udgave udgave, IReadOnlyList<Block> blocks, ICollection<Indholdsfejl> fejl)
    {
        var before = fejl.Count;
        var table = Regeltabel.Find(udgave.Slug, blocks, "Kvote", ["Fra", "Til"], fejl);
        var rows = (table?.Raekker ?? []).Select(Rule).ToArray();
        if (table is null || fejl.Count > before)
            return null;
        foreach (var kvote in Enum.GetValues<Kvote>())
        {
            if (rows.Count(r => r.Kvote == kvote) is var count && count != 1)
                fejl.Add(new(udgave.Slug, $"tabellen {table.Navn}", $"{count} rækker »{kvote.DisplayName()}«", "én række"));
        }
        return fejl.Count == before ? new(udgave.Henvisning, rows) : null;
    }

    private static Kvoteregel Rule(Regelraekke row)
    {
        var (from, to) = (Number(row, "Fra"), Number(row, "Til"));
        if (from > to)
            row.Refuse("Til", $"et tal, der ikke er mindre end {from}");
        return new(row.OneOf<Kvote>("Kvote"), from, to);
    }

    private static int Number(Regelraekke row, string column)
    {
        if (!int.TryParse(row.Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 999)
            row.Refuse(column, "et helt tal fra 0 til 999");
        return number;
    }
}
