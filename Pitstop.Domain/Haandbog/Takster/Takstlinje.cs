namespace Pitstop.Domain.Haandbog;

/// <summary>Days of one month with one service, one price and one payer.</summary>
/// <param name="Ydelse">The service.</param>
/// <param name="Kommune">The payer, or null where no payer was asked about.</param>
/// <param name="Fra">The first day that is paid for.</param>
/// <param name="Til">The last day that is paid for, in the same month.</param>
/// <param name="Dage">The number of days, both included.</param>
/// <param name="KrPrDag">Kroner per day.</param>
public sealed record Takstlinje(Ydelse Ydelse, string? Kommune, DateOnly Fra, DateOnly Til, int Dage, decimal KrPrDag)
{
    /// <summary>Whether a leader has confirmed the price.</summary>
    public required bool Bekraeftet { get; init; }

    /// <summary>Days times price in kroner, not rounded.</summary>
    public decimal Beloeb => Dage * KrPrDag;
}
