namespace Pitstop.Domain.Haandbog;

/// <summary>Why a page cannot be taken into use: where it stands, what was found and what was expected, all in Danish.</summary>
/// <param name="Side">The page's file or slug.</param>
/// <param name="Sted">The place on the page: "linje 4, kolonne 1" or "tabellen Frister, række 2 (F3), kolonne Længde".</param>
/// <param name="Fundet">What stands there now.</param>
/// <param name="Forventet">What should stand there, with an example where it helps.</param>
public sealed record Indholdsfejl(string Side, string Sted, string Fundet, string Forventet)
{
    /// <summary>One line for a person: page, place, found, expected.</summary>
    public override string ToString() => $"{Side}, {Sted}: fandt {Fundet}, forventede {Forventet}.";

    /// <summary>What was found, in quotes, or "ingenting".</summary>
    public static string Citat(string? text) => string.IsNullOrWhiteSpace(text) ? "ingenting" : $"»{text.Trim()}«";
}
