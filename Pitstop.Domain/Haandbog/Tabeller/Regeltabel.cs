namespace Pitstop.Domain.Haandbog;

/// <summary>
/// A table that acts: rows of a page that drive the casework. Its columns are known by their headings, in any order; a column that the code
/// does not know is for the reader and is left alone.
/// </summary>
public sealed class Regeltabel
{
    private Regeltabel(string navn, IReadOnlyList<Regelraekke> raekker) => (Navn, Raekker) = (navn, raekker);

    /// <summary>What error messages call the table: the heading that stands above it, else its first column.</summary>
    public string Navn { get; }

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<Regelraekke> Raekker { get; }

    /// <summary>Finds the one table of a page that has the key column, and checks that the other columns are there once each.</summary>
    /// <param name="side">The page, for messages.</param>
    /// <param name="blocks">The page from top to bottom.</param>
    /// <param name="noegle">The heading that tells this table from the page's others; also names a row in messages.</param>
    /// <param name="kolonner">The other headings that must be there.</param>
    /// <param name="fejl">Gets every problem found.</param>
    /// <returns>The table, or null where it is missing, stands twice or lacks a column.</returns>
    public static Regeltabel? Find(
        string side, IReadOnlyList<Block> blocks, string noegle, IReadOnlyList<string> kolonner, ICollection<Indholdsfejl> fejl)
    {
        var found = new List<(string Name, Table Table, string[] Headings)>();
        var heading = "";
        foreach (var block in blocks)
        {
            if (block is Heading h)
                heading = PlainText.Of(h.Inlines);
            if (block is Table { Header: { } header } table
                && Headings(header) is var names
                && names.Contains(noegle, StringComparer.OrdinalIgnoreCase))
                found.Add((heading.Length > 0 ? heading : noegle, table, names));
        }
        if (found.Count != 1)
        {
            fejl.Add(new(
                side,
                $"tabellen med kolonnen »{noegle}«",
                found.Count == 0 ? "ingen sådan tabel" : $"{found.Count} tabeller",
                $"én tabel med kolonnerne {string.Join(", ", kolonner.Prepend(noegle))}"));
            return null;
        }
        var (name, match, headings) = found[0];
        return ColumnsFit(side, name, headings, [noegle, .. kolonner], fejl)
            ? new(name, Rows(side, name, match, headings, noegle, fejl))
            : null;
    }

    private static string[] Headings(TableRow header) => [.. header.Cells.Select(c => Text(c))];

    private static bool ColumnsFit(
        string side, string name, string[] headings, IReadOnlyList<string> columns, ICollection<Indholdsfejl> fejl)
    {
        var fits = true;
        foreach (var column in columns)
        {
            var count = headings.Count(h => h.Equals(column, StringComparison.OrdinalIgnoreCase));
            if (count == 1)
                continue;
            fejl.Add(new(
                side,
                $"tabellen {name}, overskriftsrækken",
                count == 0 ? $"ikke kolonnen »{column}«" : $"kolonnen »{column}« {count} gange",
                $"hver af kolonnerne {string.Join(", ", columns)} én gang"));
            fits = false;
        }
        return fits;
    }

    private static Regelraekke[] Rows(
        string side, string name, Table table, string[] headings, string key, ICollection<Indholdsfejl> fejl) =>
    [
        .. table.Rows.Select((row, i) =>
        {
            var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (var c = 0; c < headings.Length; c++)
            {
                var text = c < row.Cells.Count ? Text(row.Cells[c]) : "";
                if (headings[c].Length == 0 && text.Length > 0)
                    fejl.Add(new(
                        side,
                        $"tabellen {name}, række {i + 1}, celle {c + 1}",
                        Indholdsfejl.Citat(text),
                        "ingen celle uden overskrift; tæl stregerne | i rækken"));
                cells[headings[c]] = text;
            }
            return new Regelraekke(side, name, i + 1, cells, key, fejl);
        }),
    ];

    // Shapes fall away and blanks are gathered, so that **14  dage** reads as 14 dage.
    private static string Text(TableCell cell) =>
        string.Join(' ', PlainText.Of(cell.Blocks).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
