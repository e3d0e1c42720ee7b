using Pitstop.Domain;

namespace Pitstop.Web.Pages.Dokumenter;

/// <summary>Which kinds of document can be begun on a forløb: those that fit its state and have no open draft; an underretning is each person's own.</summary>
public static class Dokumentvalg
{
    /// <summary>The kinds, in the order of the way through; an underretning is never out of reach.</summary>
    public static IReadOnlyList<DocumentKind> For(Forloeb forloeb, IReadOnlyList<Dokument> dokumenter) =>
        [.. DocumentKinds.All.Where(k => Fits(k.Slug, forloeb) && (k.IsDuty || dokumenter.All(d => d.Kind != k.Slug || d.ErGodkendt)))];

    /// <summary>Whether a kind fits the state of a forløb.</summary>
    public static bool Fits(string kind, Forloeb f) => kind switch
    {
        Afsendelsesslags.Indstillingen => f.ErIGang,
        Afsendelsesslags.Udredningen or Afsendelsesslags.Behandlingsplanen => f.ErIGang && f.Indskrivning is not null,
        Afsendelsesslags.Statussen => f.ErIGang && f.IvaerksatDato is not null,
        Afsendelsesslags.Udskrivningsstatussen => f.Udskrivning is not null,
        Afsendelsesslags.Orienteringen => f.IvaerksatDato is { } start && f.Sag.Borger.Alder(start) < Kortlaegning.AsiFra,
        Afsendelsesslags.Samtykkeerklaeringen => !f.ErLukket,
        _ => true,
    };
}
