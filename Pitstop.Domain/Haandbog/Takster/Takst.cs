namespace Pitstop.Domain.Haandbog;

/// <summary>The price of a day of a service.</summary>
/// <param name="Ydelse">The service.</param>
/// <param name="KrPrDag">Kroner per day, at most two decimals, not negative.</param>
/// <param name="GyldigFra">The first day of the price.</param>
/// <param name="GyldigTil">The last day of the price, or null while it holds.</param>
/// <param name="Bekraeftet">Whether a leader has confirmed that this is the price.</param>
/// <param name="Kilde">Where the price comes from.</param>
public sealed record Takst(Ydelse Ydelse, decimal KrPrDag, DateOnly GyldigFra, DateOnly? GyldigTil, bool Bekraeftet, string Kilde)
{
    /// <summary>The days on which the price holds.</summary>
    public Gyldighed Gyldighed => new(GyldigFra, GyldigTil);
}
