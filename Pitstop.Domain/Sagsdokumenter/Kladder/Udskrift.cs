namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A printed document with all that tells how it came about.</summary>
/// <param name="Indhold">The exact bytes of the Word file.</param>
/// <param name="Filnavn">Without CPR or name: <c>2026-11-22_Indstilling_S-1042_v1.docx</c>.</param>
/// <param name="Svar">The answers that were printed, the case's own fields among them.</param>
public sealed record Udskrift(byte[] Indhold, string Filnavn, Answers Svar)
{
    /// <summary>The template's slug.</summary>
    public required string Skabelon { get; init; }

    /// <summary>Its edition.</summary>
    public required string Skabelonudgave { get; init; }

    /// <summary>The editions of the rules that were used, one a line.</summary>
    public required IReadOnlyList<string> Regler { get; init; }

    /// <summary>The writer and its version.</summary>
    public required string Skriver { get; init; }

    /// <summary>Bookmark name to field path.</summary>
    public required IReadOnlyDictionary<string, string> Bogmaerker { get; init; }
}
