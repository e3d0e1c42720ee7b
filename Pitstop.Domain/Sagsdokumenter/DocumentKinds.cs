namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// The kinds of document that the unit makes. A new one is a form class, a template in <c>content/dokumenter</c> and a line here.
/// </summary>
public static class DocumentKinds
{
    private const string Myndigheden = "Visitationen, Borger- og Socialservice";
    private const string Familiecenteret = "Familiecenteret, Ishøj Kommune";

    /// <summary>All kinds, in the order that pages list them.</summary>
    public static readonly IReadOnlyList<DocumentKind> All =
    [
        DocumentKind.Of<Indstilling>(Afsendelsesslags.Indstillingen, "Indstilling", Myndigheden, 45, f => f.ErIGang)
            with { Approval = Godkendelseskrav.Leder },
        DocumentKind.Of<Udredning>(Afsendelsesslags.Udredningen, "Udredning", Myndigheden, 60, IsEnrolled)
            with { ReplacesLast = true },
        DocumentKind.Of<Behandlingsplan>(Afsendelsesslags.Behandlingsplanen, "Behandlingsplan", Myndigheden, 45, IsEnrolled)
            with { ReplacesLast = true, PlainTemplate = "dokumenter/behandlingsplan-borger" },
        DocumentKind.Of<StatusTreMaaneder>(
            Afsendelsesslags.Statussen, "3-måneders status", Myndigheden, 30, f => f.ErIGang && f.IvaerksatDato is not null),
        DocumentKind.Of<Udskrivningsstatus>(
            Afsendelsesslags.Udskrivningsstatussen, "Status ved udskrivning", Myndigheden, 30, f => f.Udskrivning is not null),
        DocumentKind.Of<Samtykkeerklaering>(Afsendelsesslags.Samtykkeerklaeringen, "Samtykkeerklæring", "Borgeren", 10, f => !f.ErLukket)
            with { MadeElsewhere = false },
        DocumentKind.Of<Familiecenterorientering>(
            Afsendelsesslags.Orienteringen, "Orientering til Familiecenteret", Familiecenteret, 10, BeganUnderAge),
        DocumentKind.Of<Underretning>(Afsendelsesslags.Underretningen, "Underretning", Familiecenteret, 15, _ => true)
            with { Approval = Godkendelseskrav.Aldrig, MadeElsewhere = false, NeedsConsent = false, IsDuty = true },
    ];

    /// <summary>
    /// The kinds that can be begun on a forløb: those that fit its state and have no open draft; an underretning always.
    /// </summary>
    public static IReadOnlyList<DocumentKind> For(Forloeb forloeb, IReadOnlyList<Dokument> dokumenter) =>
        [.. All.Where(k => k.Fits(forloeb) && (k.IsDuty || dokumenter.All(d => d.Kind != k.Slug || d.ErGodkendt)))];

    /// <summary>What people call the kind with a slug; the slug itself where the kind is gone.</summary>
    public static string TitleOf(string slug) => Find(slug)?.Title ?? slug;

    /// <summary>
    /// What tells a version from all others of its kind in a forløb: <c>version 1 fra 05-11-2026</c>, or of a draft <c>version 1, begyndt
    /// 05-11-2026</c>.
    /// </summary>
    /// <param name="version">1, 2, …</param>
    /// <param name="begun">The day it was begun in Denmark.</param>
    /// <param name="finished">The day it was finished; null for a draft.</param>
    public static string VersionOf(int version, DateOnly begun, DateOnly? finished) =>
        $"version {version}" + (finished is { } day ? $" fra {Danish.Date(day)}" : $", begyndt {Danish.Date(begun)}");

    /// <summary>The kind with a slug, or null.</summary>
    public static DocumentKind? Find(string? slug) => All.FirstOrDefault(k => k.Slug == slug);

    private static bool IsEnrolled(Forloeb forloeb) => forloeb.ErIGang && forloeb.Indskrivning is not null;

    private static bool BeganUnderAge(Forloeb forloeb) =>
        forloeb.IvaerksatDato is { } start && forloeb.Sag.Borger.Alder(start) < Kortlaegning.AsiFra;
}
