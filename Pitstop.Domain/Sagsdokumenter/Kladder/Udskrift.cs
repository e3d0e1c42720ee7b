namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A printed document with all that tells how it came about.</summary>
/// <param name="Indhold">The exact bytes of the Word file.</param>
/// <param name="Filnavn">Without CPR or name: <c>2026-11-22_Indstilling_S-1042_v1.docx</c>.</param>
/// <param name="Svar">The answers that were printed, the case's own fields among them.</param>
/// <param name="Skabelon">The template's slug.</param>
/// <param name="Skabelonudgave">Its edition.</param>
/// <param name="Regler">The editions of the rules that were used, one a line.</param>
/// <param name="Skriver">The writer and its version.</param>
/// <param name="Bogmaerker">Bookmark name to field path.</param>
public sealed record Udskrift(
    byte[] Indhold,
    string Filnavn,
    Answers Svar,
    string Skabelon,
    string Skabelonudgave,
    IReadOnlyList<string> Regler,
    string Skriver,
    IReadOnlyDictionary<string, string> Bogmaerker);
