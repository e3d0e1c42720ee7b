namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A line of a forløb's archive: one version of a document, or something that was sent and made outside this product.</summary>
/// <param name="Titel">What people call it, for instance <c>Indstilling</c>.</param>
/// <param name="Afsendelser">When and to whom it was sent, oldest first.</param>
public sealed record Arkivlinje(string Titel, IReadOnlyList<Afsendelse> Afsendelser)
{
    /// <summary>The version's key; null for what was made outside.</summary>
    public Guid? Id { get; init; }

    /// <summary>1, 2, …; null for what was made outside.</summary>
    public int? Version { get; init; }

    /// <summary>Where it is on its way; null for what was made outside.</summary>
    public Dokumentstatus? Status { get; init; }

    /// <summary>The day it was begun in Denmark; null for what was made outside.</summary>
    public DateOnly? Begyndt { get; init; }

    /// <summary>The day it was finished in Denmark; null for a draft and for what was made outside.</summary>
    public DateOnly? Faerdig { get; init; }

    /// <summary>Who finished it, or null.</summary>
    public string? FaerdigAf { get; init; }

    /// <summary>The day it was filed in Cura, or null.</summary>
    public DateOnly? Journaliseret { get; init; }

    /// <summary>The newest finished version, where that is not this one; else null.</summary>
    public int? ErstattetAf { get; init; }

    /// <summary>
    /// What people call where it is: a kind that nobody approves is finished and not approved. Empty for what was made outside.
    /// </summary>
    public string StatusNavn { get; init; } = "";

    /// <summary>Whether it was sent but not made here, so that there is no file.</summary>
    public bool ErLavetUdenFor => Id is null;

    /// <summary>Whether there is an archived file.</summary>
    public bool HarFil => Faerdig is not null;

    /// <summary>What it is called among the others: <c>Indstilling, version 1 fra 05-11-2026</c>.</summary>
    public string Navn =>
        (Version, Begyndt) is ({ } version, { } begun) ? $"{Titel}, {DocumentKinds.VersionOf(version, begun, Faerdig)}" : Titel;

    /// <summary>The lines of a forløb: newest document first, the versions of one document together with the newest first.</summary>
    /// <param name="dokumenter">The forløb's documents; their archives need not be loaded.</param>
    /// <param name="afsendelser">All that was sent.</param>
    /// <param name="danskDag">The day in Denmark of a time (UTC).</param>
    public static IReadOnlyList<Arkivlinje> Of(
        IReadOnlyCollection<Dokument> dokumenter, IReadOnlyCollection<Afsendelse> afsendelser, Func<DateTime, DateOnly> danskDag)
    {
        var keys = dokumenter.Select(d => (d.DokumentId, (int?)d.Version)).ToHashSet();
        var own = dokumenter.GroupBy(d => d.DokumentId).Select(versions => (
            Newest: versions.Max(d => d.GodkendtTidspunkt ?? d.SenestAendret),
            Key: versions.Key,
            Lines: versions.OrderByDescending(d => d.Version).Select(d => Line(d, versions, afsendelser, danskDag)).ToArray()));
        var others = afsendelser.Where(a => a.DocumentId is not { } id || !keys.Contains((id, a.Version))).Select(a => (
            Newest: a.Dato.ToDateTime(TimeOnly.MinValue),
            Key: a.Id,
            Lines: new[] { new Arkivlinje(DocumentKinds.TitleOf(a.Kind), [a]) }));
        return [.. own.Concat(others).OrderByDescending(g => g.Newest).ThenBy(g => g.Key).SelectMany(g => g.Lines)];
    }

    private static Arkivlinje Line(
        Dokument d, IEnumerable<Dokument> versions, IEnumerable<Afsendelse> afsendelser, Func<DateTime, DateOnly> danskDag)
    {
        var newest = versions.Where(v => v.ErGodkendt).Select(v => (int?)v.Version).Max();
        return new Arkivlinje(
            DocumentKinds.TitleOf(d.Kind),
            [.. afsendelser.Where(a => a.DocumentId == d.DokumentId && a.Version == d.Version).OrderBy(a => a.Dato).ThenBy(a => a.Id)])
        {
            Id = d.Id,
            Version = d.Version,
            Status = d.Status,
            Begyndt = danskDag(d.Oprettet),
            Faerdig = d.GodkendtTidspunkt is { } at ? danskDag(at) : null,
            FaerdigAf = d.GodkendtAf,
            Journaliseret = d.JournaliseretDato,
            ErstattetAf = d.Version < newest ? newest : null,
            StatusNavn = d.StatusNavn,
        };
    }
}
