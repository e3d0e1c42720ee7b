
namespace Pitstop.Web.Pages;

/// <summary>A conference of the week.</summary>
/// <param name="Forloeb">The forløb.</param>
/// <param name="Moede">The meeting.</param>
/// <param name="Frist">The last day of the conference that the standard asks for next, or null.</param>
/// <param name="Opgaver">What is due in the forløb by the end of the week.</param>
public sealed record Konferencelinje(Forloeb Forloeb, Moede Moede, DateOnly? Frist, IReadOnlyList<Fristopgave> Opgaver);

/// <summary>A conference that nobody has planned yet.</summary>
/// <param name="Forloeb">The forløb.</param>
/// <param name="Navn">Which conference.</param>
/// <param name="Due">The last day, or the proposed one.</param>
/// <param name="Opgaver">What is due in the forløb by the end of the week.</param>
public sealed record Konferencemangel(Forloeb Forloeb, string Navn, DateOnly Due, IReadOnlyList<Fristopgave> Opgaver);
