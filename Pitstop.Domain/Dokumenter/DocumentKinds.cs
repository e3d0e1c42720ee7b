namespace Pitstop.Domain;

/// <summary>The kinds of document that the unit makes. A new one is a form class, a template in <c>content/dokumenter</c> and a line here.</summary>
public static class DocumentKinds
{
    /// <summary>All kinds, in the order that pages list them.</summary>
    public static readonly IReadOnlyList<DocumentKind> All =
    [
        DocumentKind.Of<Indstilling>(Afsendelsesslags.Indstillingen, "Indstilling", 1, Godkendelseskrav.Leder, "Visitationen, Borger- og Socialservice"),
    ];

    /// <summary>The kind with a slug, or null.</summary>
    public static DocumentKind? Find(string? slug) => All.FirstOrDefault(k => k.Slug == slug);
}
