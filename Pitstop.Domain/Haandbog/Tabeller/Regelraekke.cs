namespace Pitstop.Domain.Haandbog;

/// <summary>
/// A row of a <see cref="Regeltabel"/>. Each reading takes a column and returns its typed value; what cannot be read is refused with page,
/// row, column, found and expected, and a default value is returned so that the rest of the row is checked too.
/// </summary>
public sealed class Regelraekke
{
    private readonly string _page;
    private readonly string _table;
    private readonly IReadOnlyDictionary<string, string> _cells;
    private readonly string _key;
    private readonly ICollection<Indholdsfejl> _errors;

    internal Regelraekke(
        string page, string table, int nummer, IReadOnlyDictionary<string, string> cells, string key, ICollection<Indholdsfejl> errors) =>
        (_page, _table, Nummer, _cells, _key, _errors) = (page, table, nummer, cells, key, errors);

    /// <summary>1 for the first row below the headings.</summary>
    public int Nummer { get; }

    /// <summary>The text of a cell; refused when empty.</summary>
    public string Text(string kolonne)
    {
        var text = _cells[kolonne];
        if (text.Length == 0)
            Refuse(kolonne, "tekst");
        return text;
    }

    /// <summary>A date; refused when empty.</summary>
    public DateOnly Date(string kolonne)
    {
        if (!Danish.TryDate(_cells[kolonne], out var date))
            Refuse(kolonne, "en dato som 22-11-2026");
        return date;
    }

    /// <summary>A date, or null for an empty cell or a dash.</summary>
    public DateOnly? OptionalDate(string kolonne)
    {
        if (_cells[kolonne] is "" or "-" or "–")
            return null;
        if (Danish.TryDate(_cells[kolonne], out var date))
            return date;
        Refuse(kolonne, "en dato som 22-11-2026, eller en tom celle");
        return null;
    }

    /// <summary>The columns »Gyldig fra« and »Gyldig til«; refused where the end lies before the beginning.</summary>
    public Gyldighed Validity()
    {
        var validity = new Gyldighed(Date("Gyldig fra"), OptionalDate("Gyldig til"));
        if (validity.Til < validity.Fra)
            Refuse("Gyldig til", $"den {Danish.Date(validity.Fra)} eller senere");
        return validity;
    }

    /// <summary>An amount in kroner with at most two decimals, not negative.</summary>
    public decimal Amount(string kolonne)
    {
        if (Danish.TryNumber(_cells[kolonne], out var amount) && amount >= 0 && decimal.Round(amount, 2) == amount)
            return amount;
        Refuse(kolonne, "et beløb på nul eller mere med højst to decimaler, skrevet på dansk som 227 eller 1.227,50");
        return 0;
    }

    /// <summary>Ja or nej.</summary>
    public bool YesNo(string kolonne)
    {
        if (_cells[kolonne].Equals("ja", StringComparison.OrdinalIgnoreCase))
            return true;
        if (!_cells[kolonne].Equals("nej", StringComparison.OrdinalIgnoreCase))
            Refuse(kolonne, "ja eller nej");
        return false;
    }

    /// <summary>One of an enum's members, written as its Danish name; case does not matter.</summary>
    public T OneOf<T>(string kolonne) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (value.DisplayName().Equals(_cells[kolonne], StringComparison.OrdinalIgnoreCase))
                return value;
        }
        Refuse(kolonne, string.Join(" eller ", Enum.GetValues<T>().Select(v => $"»{v.DisplayName()}«")));
        return default;
    }

    /// <summary>Refuses the cell: found is what stands there.</summary>
    /// <param name="kolonne">The column's heading.</param>
    /// <param name="forventet">What should stand there, in Danish.</param>
    public void Refuse(string kolonne, string forventet) =>
        _errors.Add(new(
            _page,
            $"tabellen {_table}, række {Nummer}{(_cells[_key].Length > 0 ? $" ({_cells[_key]})" : "")}, kolonne {kolonne}",
            Indholdsfejl.Citat(_cells[kolonne]),
            forventet));
}
