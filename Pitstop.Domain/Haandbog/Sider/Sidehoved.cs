namespace Pitstop.Domain.Haandbog;

/// <summary>A page's front matter: what the page is, since when, and who stands behind it.</summary>
/// <param name="Titel">The page's title; also its top heading.</param>
/// <param name="Slug">The address without the first slash: <c>takster</c>, <c>metoder/smart-maal</c>.</param>
/// <param name="Slags">What kind of page it is.</param>
/// <param name="Udgave">The edition's name as people say it: "2018".</param>
/// <param name="IKraft">The first day that the edition is in force.</param>
/// <param name="Ejer">The function that keeps the page right; never a person's name.</param>
/// <param name="VedtagetAf">Who adopted the edition, or null.</param>
/// <param name="Vedtaget">When: a date, or a year where the source has no more; or null.</param>
/// <param name="Sagsnr">The case number of the adoption, or null.</param>
/// <param name="RevisionSenest">The day by which the page should be reviewed, or null.</param>
/// <param name="Laesere">The roles that the page is written for; empty for everyone. It guides, it does not restrict.</param>
/// <param name="IBrug">Whether what the page tells of is in use at present. A page out of use can be read, and no form offers it.</param>
/// <param name="Ubekraeftet">What on the page is not confirmed, shown at its top; or null.</param>
public sealed record Sidehoved(
    string Titel,
    string Slug,
    Sideslags Slags,
    string Udgave,
    DateOnly IKraft,
    string Ejer,
    string? VedtagetAf,
    string? Vedtaget,
    string? Sagsnr,
    DateOnly? RevisionSenest,
    IReadOnlyList<Rolle> Laesere,
    bool IBrug,
    string? Ubekraeftet);
