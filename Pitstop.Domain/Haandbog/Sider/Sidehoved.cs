namespace Pitstop.Domain.Haandbog;

/// <summary>A page's front matter: what the page is, since when, and who stands behind it.</summary>
/// <param name="Titel">The page's title; also its top heading.</param>
/// <param name="Slug">The address without the first slash: <c>takster</c>, <c>metoder/smart-maal</c>.</param>
/// <param name="Slags">What kind of page it is.</param>
/// <param name="Udgave">The edition's name as people say it: "2018".</param>
/// <param name="IKraft">The first day that the edition is in force.</param>
/// <param name="Ejer">The function that keeps the page right; never a person's name.</param>
public sealed record Sidehoved(string Titel, string Slug, Sideslags Slags, string Udgave, DateOnly IKraft, string Ejer)
{
    /// <summary>Who adopted the edition, or null.</summary>
    public string? VedtagetAf { get; init; }

    /// <summary>When: a date, or a year where the source has no more; or null.</summary>
    public string? Vedtaget { get; init; }

    /// <summary>The case number of the adoption, or null.</summary>
    public string? Sagsnr { get; init; }

    /// <summary>The day by which the page should be reviewed, or null.</summary>
    public DateOnly? RevisionSenest { get; init; }

    /// <summary>The roles that the page is written for; empty for everyone. It guides, it does not restrict.</summary>
    public IReadOnlyList<Rolle> Laesere { get; init; } = [];

    /// <summary>Whether what the page tells of is in use at present. A page out of use can be read, and no form offers it.</summary>
    public bool IBrug { get; init; } = true;

    /// <summary>What on the page is not confirmed, shown at its top; or null.</summary>
    public string? Ubekraeftet { get; init; }
}
