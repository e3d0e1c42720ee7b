namespace Pitstop.Domain.Sager;

/// <summary>A goal as the plan says it.</summary>
/// <param name="Noegle">What it is known by within its forløb: 1 to 12 of a–z and 0–9, the row's key in the plan.</param>
/// <param name="Tema">What it is about.</param>
/// <param name="Titel">A few words.</param>
/// <param name="BorgerensFormulering">The citizen's own words for it.</param>
/// <param name="Smart">Its SMART parts.</param>
/// <param name="Metode">The method's title in the catalogue.</param>
public sealed record Maaldata(string Noegle, Maaltema Tema, string Titel, string BorgerensFormulering, Smartdele Smart, string Metode)
{
    /// <summary>The parts of recovery that it serves.</summary>
    public Chime Chime { get; init; }

    /// <summary>The citizen's number when it was set, within <see cref="Skala"/>; null where it was not scaled.</summary>
    public int? Udgangspunkt { get; init; }

    /// <summary>The number that the citizen hopes for, or null.</summary>
    public int? Oensket { get; init; }

    /// <summary>Why this goal and this method.</summary>
    public required string FagligeOvervejelser { get; init; }

    /// <summary>Concrete steps, in order.</summary>
    public IReadOnlyList<Delmaaldata> Delmaal { get; init; } = [];
}

/// <summary>The SMART parts of a goal.</summary>
/// <param name="Specifik">What precisely.</param>
/// <param name="Maalbar">How one will see that it is reached.</param>
/// <param name="Attraktiv">Why it matters to the citizen.</param>
/// <param name="Realistisk">What it takes.</param>
/// <param name="Tidsbestemt">By which day.</param>
public sealed record Smartdele(string Specifik, string Maalbar, string Attraktiv, string Realistisk, DateOnly Tidsbestemt);

/// <summary>A step towards a goal.</summary>
public sealed record Delmaaldata(string Handling, string Ansvarlig, DateOnly Frist);

/// <summary>
/// The scale that citizens use: 0 is farthest from the goal, 10 is reached. The bounds are stored with each value, so that another scale
/// can follow (decision 7).
/// </summary>
public static class Skala
{
    /// <summary>The lowest number.</summary>
    public const int Fra = 0;

    /// <summary>The highest number.</summary>
    public const int Til = 10;
}
