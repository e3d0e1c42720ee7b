namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>What a document takes from the case at a moment: entities and rules, read at the edge.</summary>
/// <param name="Forloeb">The forløb with its whole case.</param>
/// <param name="Dag">The day of the document in Denmark.</param>
/// <param name="Frister">The deadlines of the forløb on that day.</param>
/// <param name="Takster">The prices in force on that day, or null where the page Takster has no edition.</param>
/// <param name="Behandler">Who signs as behandler.</param>
public sealed record Sagsfakta(Forloeb Forloeb, DateOnly Dag, Fristoversigt Frister, Takstblad? Takster, string Behandler)
{
    /// <summary>The leader who approved, or null before that and where nobody need approve.</summary>
    public string? GodkendtAf { get; init; }

    /// <summary>Whether the full personnummer is printed; on screen it is masked.</summary>
    public bool VisPersonnummer { get; init; }

    /// <summary>
    /// The document, the same in all its versions; what an earlier version of it gave the case is not told as something earlier.
    /// </summary>
    public Guid DokumentId { get; init; }

    /// <summary>The newest finished document of the same kind besides this one, or null.</summary>
    public Forrige? Forrige { get; init; }

    /// <summary>The moment it is finished, in Danish time; null for a draft.</summary>
    public DateTime? Faerdig { get; init; }
}
