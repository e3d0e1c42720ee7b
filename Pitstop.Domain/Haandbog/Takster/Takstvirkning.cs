namespace Pitstop.Domain.Haandbog;

/// <summary>What a proposed edition of the page Takster does to the cost of one forløb.</summary>
/// <param name="Foer">The cost by the prices of now.</param>
/// <param name="Efter">The cost by the proposal.</param>
public sealed record Takstvirkning(Takstopgoerelse Foer, Takstopgoerelse Efter)
{
    /// <summary>The same periods by both price lists.</summary>
    /// <param name="perioder">The services, from the first day that is looked at.</param>
    /// <param name="nu">The prices of now.</param>
    /// <param name="med">The proposal.</param>
    /// <param name="tilOgMed">The last day that is looked at.</param>
    /// <param name="betalere">Who pays when; null where the payer is not asked about.</param>
    public static Takstvirkning Of(
        IReadOnlyCollection<Ydelsesperiode> perioder,
        Takstblad nu,
        Takstblad med,
        DateOnly tilOgMed,
        IReadOnlyList<Betalingsperiode>? betalere = null) =>
        new(Takstregning.BeregnUdgift(perioder, nu, tilOgMed, betalere), Takstregning.BeregnUdgift(perioder, med, tilOgMed, betalere));

    /// <summary>Kroner by the prices of now for the days that have one, not rounded.</summary>
    public decimal KronerFoer => KronerOf(Foer);

    /// <summary>Kroner by the proposal for the days that have a price, not rounded.</summary>
    public decimal KronerEfter => KronerOf(Efter);

    /// <summary>Days without a price now; they are in no sum.</summary>
    public int DageUdenTakstFoer => DaysRefused(Foer);

    /// <summary>Days without a price by the proposal; they are in no sum.</summary>
    public int DageUdenTakstEfter => DaysRefused(Efter);

    /// <summary>Whether a sum or the days without a price differ.</summary>
    public bool ErAendret => KronerFoer != KronerEfter || DageUdenTakstFoer != DageUdenTakstEfter;

    private static decimal KronerOf(Takstopgoerelse cost) => cost.Linjer.Sum(l => l.Beloeb);

    private static int DaysRefused(Takstopgoerelse cost) =>
        cost.Afvisninger.Where(a => a.Grund == Takstafvisningsgrund.ManglerTakst).Sum(a => a.Til.DayNumber - a.Fra.DayNumber + 1);
}
