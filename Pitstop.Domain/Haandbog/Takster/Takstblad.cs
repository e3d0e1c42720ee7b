namespace Pitstop.Domain.Haandbog;

/// <summary>The prices and the way of counting days that one edition of the page Takster sets.</summary>
/// <param name="Takster">No two prices of one service hold on the same day, and no day between two of them is without one.</param>
/// <param name="TaelUdskrivningsdag">Whether the day of discharge is paid for; the first day always is.</param>
/// <param name="Udgave">The edition that the prices were read from.</param>
public sealed record Takstblad(IReadOnlyList<Takst> Takster, bool TaelUdskrivningsdag, Udgavehenvisning Udgave)
{
    /// <summary>The page that holds the tables.</summary>
    public const string Slug = "takster";

    /// <summary>The price of a service on a day, or null where none holds. None is not nought: see <see cref="Takstregning"/>.</summary>
    public Takst? On(Ydelse ydelse, DateOnly dag) => Takster.FirstOrDefault(t => t.Ydelse == ydelse && t.Gyldighed.Holds(dag));

    /// <summary>Reads the tables of an edition of the page.</summary>
    /// <param name="udgave">The edition, for messages and reference.</param>
    /// <param name="blocks">The page's text from top to bottom.</param>
    /// <param name="fejl">Gets every problem found.</param>
    /// <returns>The prices; null where something was refused.</returns>
    public static Takstblad? Read(Udgave udgave, IReadOnlyList<Block> blocks, ICollection<Indholdsfejl> fejl)
    {
        var before = fejl.Count;
        var prices =
            Regeltabel.Find(udgave.Slug, blocks, "Ydelse", ["Kr. pr. dag", "Gyldig fra", "Gyldig til", "Bekræftet", "Kilde"], fejl);
        var counting = Regeltabel.Find(udgave.Slug, blocks, "Dagtælling", ["Svar"], fejl);
        var takster = new List<(Takst Price, Regelraekke Row)>();
        foreach (var row in prices?.Raekker ?? [])
            Add(row, takster, fejl);
        if (fejl.Count == before)
            RefuseGaps(takster);
        var countsLast = counting is not null && ReadCounting(udgave.Slug, counting, fejl);
        return fejl.Count == before ? new([.. takster.Select(t => t.Price)], countsLast, udgave.Henvisning) : null;
    }

    private static void Add(Regelraekke row, List<(Takst Price, Regelraekke Row)> prices, ICollection<Indholdsfejl> fejl)
    {
        var before = fejl.Count;
        var (service, amount, validity) = (row.OneOf<Ydelse>("Ydelse"), row.Amount("Kr. pr. dag"), row.Validity());
        var price = new Takst(service, amount, validity.Fra, validity.Til, row.YesNo("Bekræftet"), row.Text("Kilde"));
        if (fejl.Count > before)
            return;
        if (prices.Find(p => p.Price.Ydelse == price.Ydelse && p.Price.Gyldighed.Overlapper(validity)).Price is { } other)
            row.Refuse("Gyldig fra", $"en dag, hvor ingen anden takst for samme ydelse gælder; en takst gælder {other.Gyldighed}");
        else
            prices.Add((price, row));
    }

    // A service may begin and end, but no day between two of its prices may be without one: a cost over it would be refused.
    private static void RefuseGaps(IEnumerable<(Takst Price, Regelraekke Row)> prices)
    {
        foreach (var service in prices.GroupBy(p => p.Price.Ydelse))
        {
            var inOrder = service.OrderBy(p => p.Price.GyldigFra).ToArray();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                if (earlier.Price.Gyldighed.LeavesGapTo(later.Price.Gyldighed))
                    later.Row.Refuse(
                        "Gyldig fra",
                        $"den {Danish.Date(earlier.Price.GyldigTil!.Value.AddDays(1))}, dagen efter at taksten før slutter; der må "
                            + "ikke mangle en takst på nogen dag mellem to takster for samme ydelse");
            }
        }
    }

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
