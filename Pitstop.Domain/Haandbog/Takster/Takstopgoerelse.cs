namespace Pitstop.Domain.Haandbog;

/// <summary>What a forløb costs, line by line; or why it cannot be said.</summary>
/// <param name="Linjer">Month by month, in order of date.</param>
/// <param name="Afvisninger">Empty where every day has its price.</param>
/// <param name="Udgave">The edition of the page Takster that was used.</param>
public sealed record Takstopgoerelse(IReadOnlyList<Takstlinje> Linjer, IReadOnlyList<Takstafvisning> Afvisninger, Udgavehenvisning Udgave)
{
    /// <summary>The days that are paid for.</summary>
    public int Dage => Linjer.Sum(l => l.Dage);

    /// <summary>The sum in kroner, not rounded; null where something was refused, never nought in its place.</summary>
    public decimal? Ialt => Afvisninger.Count == 0 ? Linjer.Sum(l => l.Beloeb) : null;

    /// <summary>Whether every price used is confirmed by a leader.</summary>
    public bool Bekraeftet => Linjer.All(l => l.Bekraeftet);
}
