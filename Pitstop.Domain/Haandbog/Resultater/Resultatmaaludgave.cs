namespace Pitstop.Domain.Haandbog;

/// <summary>The targets that one edition of the page Resultatmål sets.</summary>
/// <param name="Udgave">The edition.</param>
/// <param name="Maal">No two of one measure and one set hold on the same day; days without a target there may be.</param>
public sealed record Resultatmaaludgave(Udgavehenvisning Udgave, IReadOnlyList<Resultatmaal> Maal)
{
    /// <summary>The page that holds the table.</summary>
    public const string Slug = "resultatmaal";

    /// <summary>The targets that hold on a day, of every set, in the order of the page.</summary>
    public IReadOnlyList<Resultatmaal> On(DateOnly dag) => [.. Maal.Where(m => m.Gyldighed.Holds(dag))];

    /// <summary>Reads the table of an edition of the page.</summary>
    /// <param name="udgave">The edition, for messages and reference.</param>
    /// <param name="blocks">The page's text from top to bottom.</param>
    /// <param name="fejl">Gets every problem found.</param>
    /// <returns>The targets; null where something was refused.</returns>
    public static Resultatmaaludgave? Read(Udgave udgave, IReadOnlyList<Block> blocks, ICollection<Indholdsfejl> fejl)
    {
        var before = fejl.Count;
        var targets = new List<Resultatmaal>();
        foreach (var row in Regeltabel.Find(
            udgave.Slug, blocks, "Måling", ["Sæt", "Mål", "Gyldig fra", "Gyldig til", "Status", "Kilde"], fejl)?.Raekker ?? [])
            Add(row, targets, fejl);
        return fejl.Count == before ? new(udgave.Henvisning, targets) : null;
    }

    private static void Add(Regelraekke row, List<Resultatmaal> targets, ICollection<Indholdsfejl> fejl)
    {
        var before = fejl.Count;
        var target = new Resultatmaal(
            row.OneOf<Resultatmaaling>("Måling"),
            row.Text("Sæt"),
            Limit(row),
            row.Validity(),
            row.OneOf<Resultatmaalstatus>("Status"),
            row.Text("Kilde"));
        if (fejl.Count > before)
            return;
        var other = targets.Find(
            t => t.Maaling == target.Maaling
                && t.Saet.Equals(target.Saet, StringComparison.OrdinalIgnoreCase)
                && t.Gyldighed.Overlapper(target.Gyldighed));
        if (other is null)
            targets.Add(target);
        else
            row.Refuse(
                "Gyldig fra",
                $"en dag, hvor intet andet mål for samme måling i samme sæt gælder; »{other.Graense}« gælder {other.Gyldighed}");
    }

    private static Maalgraense Limit(Regelraekke row)
    {
        if (!Maalgraense.TryRead(row.Text("Mål"), out var limit))
            row.Refuse("Mål", Maalgraense.Forventet);
        return limit;
    }
}
