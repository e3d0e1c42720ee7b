namespace Pitstop.Domain.Haandbog;

/// <summary>One of the 15 headings that the order asks a quality standard to have (BEK 1477/2019, § 1; domain brief, C8).</summary>
/// <param name="Navn">What the order asks for.</param>
/// <param name="Overskrift">The heading that answers it, or null where the edition lacks it.</param>
/// <param name="Anker">That heading; for a gap the heading after which it belongs; null at the top.</param>
public sealed record Standardkrav(string Navn, string? Overskrift, string? Anker)
{
    // A heading answers the order by any of these words.
    private static readonly (string Navn, string[] Ord)[] Alle =
    [
        ("Opgaver", ["opgave"]),
        ("Målgruppe", ["målgruppe"]),
        ("Overordnet mål og værdier", ["formål", "værdi"]),
        ("Organisation og tilbudstyper", ["organisation", "tilbudstype"]),
        ("Visitationsprocedure", ["visitation"]),
        ("Behandlingsgaranti", ["garanti"]),
        ("Frit valg", ["frit valg"]),
        ("Behandlingsplan og opfølgning", ["behandlingsplan"]),
        ("Handleplaner", ["handleplan"]),
        ("Brugerinddragelse", ["inddragelse"]),
        ("Betaling for kost og logi", ["betaling"]),
        ("Sagsbehandling og klage", ["klage"]),
        ("Personale og kompetenceudvikling", ["kompetence"]), ("Monitorering", ["monitorering", "måler"]), ("Gavekort", ["gavekort"]),
    ];

    /// <summary>Whether the edition lacks it.</summary>
    public bool Mangler => Overskrift is null;

    /// <summary>The 15 in the order's order, with what answers each.</summary>
    public static IReadOnlyList<Standardkrav> Of(Udgave udgave)
    {
        (string Text, string? Anchor)[] headings = [
            .. udgave.ReadText().Blocks.OfType<Heading>().Where(h => h.Anchor is not null).Select(h => (PlainText.Of(h.Inlines), h.Anchor)),
        ];
        var found = new List<Standardkrav>();
        string? last = null;
        foreach (var (name, words) in Alle)
        {
            var (text, anchor) = headings.FirstOrDefault(h => words.Any(w => h.Text.Contains(w, StringComparison.OrdinalIgnoreCase)));
            found.Add(new(name, text, anchor ?? last));
            last = anchor ?? last;
        }
        return found;
    }
}
