namespace Pitstop.Domain.Haandbog;

/// <summary>The deadlines that one edition of the page Frister sets.</summary>
/// <param name="Udgave">The edition.</param>
/// <param name="Regler">One row per number.</param>
/// <param name="Varsler">How early to warn.</param>
public sealed record Fristudgave(Udgavehenvisning Udgave, IReadOnlyList<Fristregel> Regler, Fristvarsler Varsler)
{
    /// <summary>The page that holds the tables.</summary>
    public const string Slug = "frister";

    private const string Soon = "Frist nærmer sig";
    private const string TimeToDecide = "Tid til afgørelse";
    private const string WithoutContact = "Uden kontakt";

    /// <summary>The row with a number, or null.</summary>
    public Fristregel? Find(string nr) => Regler.FirstOrDefault(r => r.Nr == nr);

    /// <summary>Reads the tables of an edition of the page.</summary>
    /// <param name="udgave">The edition, for messages and reference.</param>
    /// <param name="blocks">The page's text from top to bottom.</param>
    /// <param name="fejl">Gets every problem found.</param>
    /// <returns>The rules; null where something was refused.</returns>
    public static Fristudgave? Read(Udgave udgave, IReadOnlyList<Block> blocks, ICollection<Indholdsfejl> fejl)
    {
        var before = fejl.Count;
        var rules = new List<Fristregel>();
        var table = Regeltabel.Find(udgave.Slug, blocks, "Nr.", ["Frist", "Udløser", "Længde", "Gælder", "Art", "Kilde"], fejl);
        foreach (var row in table?.Raekker ?? [])
            rules.Add(Rule(row, rules));
        var lead = Regeltabel.Find(udgave.Slug, blocks, "Varsel", ["Længde"], fejl);
        var varsler = lead is null
            ? null
            : new Fristvarsler(
                Lead(udgave.Slug, lead, Soon, fejl), Lead(udgave.Slug, lead, TimeToDecide, fejl), [.. Leads(lead, WithoutContact)]);
        return varsler is not null && fejl.Count == before ? new(udgave.Henvisning, rules, varsler) : null;
    }

    private static Fristregel Rule(Regelraekke row, List<Fristregel> earlier)
    {
        var nr = row.Text("Nr.");
        if (Fristnummer.Find(nr) is null)
            row.Refuse("Nr.", "et af numrene " + string.Join(", ", Fristnummer.Alle.Select(f => f.Nr)));
        else if (earlier.Any(r => r.Nr == nr))
            row.Refuse("Nr.", $"kun én række med {nr}");
        return new(
            nr,
            row.Text("Frist"),
            row.OneOf<Fristhaendelse>("Udløser"),
            Plan(row),
            row.OneOf<Fristgaelder>("Gælder"),
            row.OneOf<Fristart>("Art"))
        {
            Kilde = row.Text("Kilde"),
        };
    }

    private static Fristplan Plan(Regelraekke row)
    {
        if (!Fristplan.TryRead(row.Text("Længde"), out var plan))
            row.Refuse("Længde", Fristplan.Forventet);
        return plan;
    }

    private static Fristlaengde Length(Regelraekke row)
    {
        if (!Fristlaengde.TryRead(row.Text("Længde"), out var length))
            row.Refuse("Længde", Fristlaengde.Forventet);
        return length;
    }

    private static IEnumerable<Fristlaengde> Leads(Regeltabel table, string beginning) => table.Raekker
        .Where(r => r.Text("Varsel").StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
        .Select(Length)
        .OrderBy(l => l.After(default));

    private static Fristlaengde Lead(string page, Regeltabel table, string name, ICollection<Indholdsfejl> fejl)
    {
        var rows = table.Raekker.Where(r => r.Text("Varsel").Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (rows.Length == 1)
            return Length(rows[0]);
        fejl.Add(new(page, $"tabellen {table.Navn}", $"{rows.Length} rækker »{name}«", $"én række med {Fristlaengde.Forventet}"));
        return new(1, Fristenhed.Dag);
    }
}
