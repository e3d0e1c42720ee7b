namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>The kinds of document that the unit makes. A new one is a form class, a template in <c>content/dokumenter</c> and a line here.</summary>
public static class DocumentKinds
{
    private const string Myndigheden = "Visitationen, Borger- og Socialservice";
    private const string Familiecenteret = "Familiecenteret, Ishøj Kommune";

    /// <summary>All kinds, in the order that pages list them.</summary>
    public static readonly IReadOnlyList<DocumentKind> All =
    [
        DocumentKind.Of<Indstilling>(Afsendelsesslags.Indstillingen, "Indstilling", 1, Godkendelseskrav.Leder, Myndigheden, 45),
        DocumentKind.Of<Udredning>(Afsendelsesslags.Udredningen, "Udredning", 1, Godkendelseskrav.Ingen, Myndigheden, 60) with { ReplacesLast = true },
        DocumentKind.Of<Behandlingsplan>(Afsendelsesslags.Behandlingsplanen, "Behandlingsplan", 1, Godkendelseskrav.Ingen, Myndigheden, 45) with { ReplacesLast = true, PlainTemplate = "dokumenter/behandlingsplan-borger" },
        DocumentKind.Of<StatusTreMaaneder>(Afsendelsesslags.Statussen, "3-måneders status", 1, Godkendelseskrav.Ingen, Myndigheden, 30),
        DocumentKind.Of<Udskrivningsstatus>(Afsendelsesslags.Udskrivningsstatussen, "Status ved udskrivning", 1, Godkendelseskrav.Ingen, Myndigheden, 30),
        DocumentKind.Of<Samtykkeerklaering>(Afsendelsesslags.Samtykkeerklaeringen, "Samtykkeerklæring", 1, Godkendelseskrav.Ingen, "Borgeren", 10),
        DocumentKind.Of<Familiecenterorientering>(Afsendelsesslags.Orienteringen, "Orientering til Familiecenteret", 1, Godkendelseskrav.Ingen, Familiecenteret, 10),
        DocumentKind.Of<Underretning>(Afsendelsesslags.Underretningen, "Underretning", 1, Godkendelseskrav.Aldrig, Familiecenteret, 15) with { NeedsConsent = false, IsDuty = true },
    ];

    /// <summary>What people call the kind with a slug; the slug itself where the kind is gone.</summary>
    public static string TitleOf(string slug) => Find(slug)?.Title ?? slug;

    /// <summary>What tells a version from all others of its kind in a forløb: <c>version 1 fra 05-11-2026</c>, or of a draft <c>version 1, begyndt 05-11-2026</c>.</summary>
    /// <param name="version">1, 2, …</param>
    /// <param name="begun">The day it was begun in Denmark.</param>
    /// <param name="finished">The day it was finished; null for a draft.</param>
    public static string VersionOf(int version, DateOnly begun, DateOnly? finished) =>
        $"version {version}" + (finished is { } day ? $" fra {Danish.Date(day)}" : $", begyndt {Danish.Date(begun)}");

    /// <summary>The kind with a slug, or null.</summary>
    public static DocumentKind? Find(string? slug) => All.FirstOrDefault(k => k.Slug == slug);
}
