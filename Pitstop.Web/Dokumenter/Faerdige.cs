using Microsoft.EntityFrameworkCore;
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
    // The answers without the file: the archive's row has both.
    private const string SvarJson = "ArkiveretDokument.SvarJson";

    /// <summary>The finished documents of a forløb, of one kind or of all, the newest first.</summary>
    public static async Task<IReadOnlyList<Faerdigt>> FinishedAsync(this PitstopDb db, Guid forloebId, string? kind = null)
    {
        var found = await db.Dokumenter.AsNoTracking()
            .Where(d => d.ForloebId == forloebId && d.Arkiv != null && (kind == null || d.Kind == kind))
            .OrderByDescending(d => d.Arkiv!.Tidspunkt)
            .Select(d => new { d.Id, d.DokumentId, d.Kind, d.Arkiv!.Tidspunkt, Svar = EF.Property<byte[]>(d.Arkiv, SvarJson) })
            .ToListAsync();
        string Answers(Guid id, byte[] stored) => db.Personvaerdier.Text<ArkiveretDokument>(SvarJson, id, stored);
        return [.. found.Select(f => new Faerdigt(f.DokumentId, f.Kind, f.Tidspunkt, Answers(f.Id, f.Svar)))];
    }

    /// <summary>
    /// The newest document of a kind in its newest version; null where there is none. A late correction does not make a document newer.
    /// </summary>
    public static Forrige? Newest(this IReadOnlyList<Faerdigt> finished, string kind) => Of(finished.Where(f => f.Kind == kind));

    /// <summary>
    /// The newest of the same kind that was finished before a document was first finished, however late that one is corrected; null where
    /// there is none.
    /// </summary>
    public static Forrige? Before(this IReadOnlyList<Faerdigt> finished, Dokument document)
    {
        var first = finished.Where(f => f.DokumentId == document.DokumentId).Select(f => (DateTime?)f.Tidspunkt).Min() ?? DateTime.MaxValue;
        return Of(finished.Where(f => f.Kind == document.Kind && f.DokumentId != document.DokumentId && f.Tidspunkt < first));
    }

    private static Forrige? Of(IEnumerable<Faerdigt> found) => found.GroupBy(f => f.DokumentId)
        .Select(g => (First: g.Min(f => f.Tidspunkt), g.MaxBy(f => f.Tidspunkt)!.SvarJson)).OrderByDescending(g => g.First)
        .Select(g => new Forrige(DanishTime.DayOf(g.First), AnswersJson.Read(g.SvarJson))).FirstOrDefault();
}
