
namespace Pitstop.Web.Pages;

/// <summary>A document that a later one can be compared with; without its answers.</summary>
/// <param name="Id">The version's key.</param>
/// <param name="Version">1, 2, …</param>
/// <param name="Oprettet">When it was begun (UTC).</param>
/// <param name="Faerdig">When it was finished (UTC), or null.</param>
/// <param name="Status">Where it is on its way.</param>
public sealed record TidligereDokument(Guid Id, int Version, DateTime Oprettet, DateTime? Faerdig, Dokumentstatus Status)
{
    /// <summary>What it is called among others of its kind: <c>version 1 fra 05-11-2026</c>.</summary>
    public string Navn => DocumentKinds.VersionOf(Version, DanishTime.DayOf(Oprettet), Faerdig is { } at ? DanishTime.DayOf(at) : null);
}

/// <summary>Which documents come before one.</summary>
public static class TidligereDokumenter
{
    /// <summary>The earlier versions of a document and the earlier documents of its kind in the same forløb, newest first.</summary>
    public static IQueryable<TidligereDokument> Before(this IQueryable<Dokument> documents, Dokument document) => documents
        .Where(d => d.ForloebId == document.ForloebId && d.Kind == document.Kind)
        .Where(d => d.DokumentId == document.DokumentId ? d.Version < document.Version : d.Oprettet < document.Oprettet)
        .OrderByDescending(d => d.Oprettet).ThenByDescending(d => d.Version)
        .Select(d => new TidligereDokument(d.Id, d.Version, d.Oprettet, d.GodkendtTidspunkt, d.Status));
}

/// <summary>What a document is called on the pages.</summary>
public static class Dokumentnavne
{
    /// <summary>One version among all documents of its forløb: <c>3-måneders status, version 1 fra 05-11-2026</c>.</summary>
    public static string Navn(this Dokument document) => $"{DocumentKinds.TitleOf(document.Kind)}, {document.Versionsnavn()}";

    /// <summary>The same without the kind.</summary>
    public static string Versionsnavn(this Dokument document) =>
        DocumentKinds.VersionOf(
            document.Version, DanishTime.DayOf(document.Oprettet), document.GodkendtTidspunkt is { } at ? DanishTime.DayOf(at) : null);
}
