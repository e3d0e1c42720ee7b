using Microsoft.EntityFrameworkCore;
using Pitstop.Domain;
using Pitstop.Web.Data;

namespace Pitstop.Web.Dokumenter;

/// <summary>A finished document of a forløb, without its bytes.</summary>
/// <param name="DokumentId">The document, the same in all its versions.</param>
/// <param name="Kind">The kind's slug.</param>
/// <param name="Tidspunkt">When it was finished (UTC).</param>
/// <param name="SvarJson">Its answers.</param>
public sealed record Faerdigt(Guid DokumentId, string Kind, DateTime Tidspunkt, string SvarJson);

/// <summary>What a new document may begin from or carry over: the finished ones of the same forløb.</summary>
public static class Faerdige
{
    /// <summary>The finished documents of a forløb, of one kind or of all, the newest first.</summary>
    public static async Task<IReadOnlyList<Faerdigt>> FinishedAsync(this PitstopDb db, Guid forloebId, string? kind = null) =>
        await db.Dokumenter.AsNoTracking()
            .Where(d => d.ForloebId == forloebId && d.Arkiv != null && (kind == null || d.Kind == kind))
            .OrderByDescending(d => d.Arkiv!.Tidspunkt)
            .Select(d => new Faerdigt(d.DokumentId, d.Kind, d.Arkiv!.Tidspunkt, d.Arkiv.SvarJson))
            .ToListAsync();

    /// <summary>The newest of a kind, besides one document in all its versions; null where there is none.</summary>
    public static Forrige? Newest(this IReadOnlyList<Faerdigt> finished, string kind, Guid besides = default) =>
        finished.FirstOrDefault(f => f.Kind == kind && f.DokumentId != besides) is { } found
            ? new Forrige(DateOnly.FromDateTime(DanishTime.ToDanish(found.Tidspunkt)), AnswersJson.Read(found.SvarJson).Answers)
            : null;
}
