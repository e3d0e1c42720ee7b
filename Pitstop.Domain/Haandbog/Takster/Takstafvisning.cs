namespace Pitstop.Domain.Haandbog;

/// <summary>Why a cost cannot be computed.</summary>
/// <param name="Grund">The reason by name.</param>
/// <param name="Fra">The first day that it concerns.</param>
/// <param name="Til">The last day that it concerns.</param>
/// <param name="Besked">What happened and what to do, in Danish.</param>
public sealed record Takstafvisning(Takstafvisningsgrund Grund, DateOnly Fra, DateOnly Til, string Besked);

/// <summary>The reasons for a <see cref="Takstafvisning"/>.</summary>
public enum Takstafvisningsgrund
{
    /// <summary>No price holds on the days.</summary>
    ManglerTakst,

    /// <summary>No municipality is recorded as payer on the days.</summary>
    ManglerBetalingskommune,

    /// <summary>A period ends before it begins.</summary>
    SlutterFoerStart,

    /// <summary>Two periods share more than the day of change.</summary>
    Overlapper,
}
