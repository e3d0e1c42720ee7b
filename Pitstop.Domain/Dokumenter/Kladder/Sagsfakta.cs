namespace Pitstop.Domain;

/// <summary>What a document takes from the case at a moment: entities and rules, read at the edge.</summary>
/// <param name="Forloeb">The forløb with sag, borger, talks, consents, afdækning and enrolment.</param>
/// <param name="Dag">The day of the document in Denmark.</param>
/// <param name="Frister">The deadlines of the forløb on that day.</param>
/// <param name="Takster">The prices in force on that day, or null where the page Takster has no edition.</param>
/// <param name="Behandler">Who signs as behandler.</param>
/// <param name="GodkendtAf">Who approved, or null before that.</param>
/// <param name="VisPersonnummer">Whether the full personnummer is printed; on screen it is masked.</param>
public sealed record Sagsfakta(
    Forloeb Forloeb, DateOnly Dag, Fristoversigt Frister, Takstblad? Takster, string Behandler, string? GodkendtAf, bool VisPersonnummer);
