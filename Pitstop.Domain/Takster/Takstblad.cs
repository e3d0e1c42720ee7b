namespace Pitstop.Domain;

/// <summary>The prices and the way of counting days that one edition of the page Takster sets.</summary>
/// <param name="Takster">No two prices of one service hold on the same day.</param>
/// <param name="TaelUdskrivningsdag">Whether the day of discharge is paid for; the first day always is.</param>
/// <param name="Udgave">The edition that the prices were read from.</param>
public sealed record Takstblad(IReadOnlyList<Takst> Takster, bool TaelUdskrivningsdag, Udgavehenvisning Udgave)
{
    /// <summary>The page that holds the tables.</summary>
    public const string Slug = "takster";

    /// <summary>The price of a service on a day, or null where none holds. None is not nought: see <see cref="Takstregning"/>.</summary>
    public Takst? On(Ydelse ydelse, DateOnly dag) => Takster.FirstOrDefault(t => t.Ydelse == ydelse && t.Holds(dag));

    /// <summary>Reads the tables of an edition of the page.</summary>
    /// <param name="udgave">The edition, for messages and reference.</param>
    /// <param name="blocks">The page's text from top to bottom.</param>
    /// <param name="fejl">Gets every problem found.</param>
    /// <returns>The prices; null where something was refused.</returns>
    public static Takstblad? Read(Udgave udgave, IReadOnlyList<Block> blocks, ICollection<Indholdsfejl> fejl)
    {
        var before = fejl.Count;
        var prices = Regeltabel.Find(udgave.Slug, blocks, "Ydelse", ["Kr. pr. dag", "Gyldig fra", "Gyldig til", "Bekræftet", "Kilde"], fejl);
        var counting = Regeltabel.Find(udgave.Slug, blocks, "Dagtælling", ["Svar"], fejl);
        var takster = new List<Takst>();
        foreach (var row in prices?.Raekker ?? [])
            Add(row, takster, fejl);
        var countsLast = counting is not null && ReadCounting(udgave.Slug, counting, fejl);
        return fejl.Count == before ? new(takster, countsLast, udgave.Henvisning) : null;
    }

    private static void Add(Regelraekke row, List<Takst> prices, ICollection<Indholdsfejl> fejl)
    {
        var before = fejl.Count;
        var price = new Takst(row.OneOf<Ydelse>("Ydelse"), row.Amount("Kr. pr. dag"), row.Date("Gyldig fra"), row.OptionalDate("Gyldig til"), row.YesNo("Bekræftet"), row.Text("Kilde"));
        if (fejl.Count > before)
            return;
        if (price.GyldigTil < price.GyldigFra)
            row.Refuse("Gyldig til", $"den {Danish.Date(price.GyldigFra)} eller senere");
        else if (prices.FirstOrDefault(p => p.Ydelse == price.Ydelse && Overlap(p, price)) is { } other)
            row.Refuse("Gyldig fra", $"en dag, hvor ingen anden takst for samme ydelse gælder; taksten fra {Danish.Date(other.GyldigFra)} gælder {(other.GyldigTil is { } last ? $"til {Danish.Date(last)}" : "stadig")}");
        else
            prices.Add(price);
    }

    private static bool Overlap(Takst a, Takst b) =>
        a.GyldigFra <= (b.GyldigTil ?? DateOnly.MaxValue) && b.GyldigFra <= (a.GyldigTil ?? DateOnly.MaxValue);

    private static bool ReadCounting(string page, Regeltabel table, ICollection<Indholdsfejl> fejl)
    {
        const string discharge = "Udskrivningsdagen tæller med";
        var rows = table.Raekker.Where(r => r.Text("Dagtælling").Equals(discharge, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (rows.Length == 1)
            return rows[0].YesNo("Svar");
        fejl.Add(new(page, $"tabellen {table.Navn}", $"{rows.Length} rækker »{discharge}«", "én række med svaret ja eller nej"));
        return false;
    }
}
