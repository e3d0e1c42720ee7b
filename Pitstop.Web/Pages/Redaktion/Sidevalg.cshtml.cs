using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Indhold;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>
/// The places that a link may lead to, for the dialog of the editor: pages in force, and their headings where a word is searched for.
/// </summary>
[Authorize(Policy = AdgangSetup.Leder)]
public sealed class SidevalgModel(Standard standard, TimeProvider time) : PageModel
{
    private const int Most = 60;

    /// <summary>What is searched for.</summary>
    public string Soeg { get; private set; } = "";

    /// <summary>What fits, pages before headings.</summary>
    public IReadOnlyList<Linksted> Steder { get; private set; } = [];

    public void OnGet(string? soeg)
    {
        Soeg = (soeg ?? "").Trim();
        var pages = standard.Sider.On(time.Today());
        var places = pages.Select(p => new Linksted(null, p.Hoved.Titel, "/" + p.Slug));
        if (Soeg.Length > 0)
            places = places.Concat(pages.SelectMany(Headings));
        Steder = [.. places.Where(Fits).Take(Most)];
    }

    private static IEnumerable<Linksted> Headings(Udgave page) =>
        page.ReadText().Blocks
            .OfType<Heading>()
            .Where(h => h.Anchor is not null)
            .Select(h => new Linksted(page.Hoved.Titel, PlainText.Of(h.Inlines), $"/{page.Slug}#{h.Anchor}"));

    private bool Fits(Linksted place) => Soeg.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(w => $"{place.Titel} {(place.Side is null ? place.Adresse : "")}".Contains(w, StringComparison.CurrentCultureIgnoreCase));
}

/// <summary>Where a link may lead.</summary>
/// <param name="Side">The page's title where it is a heading; null for a page itself.</param>
/// <param name="Titel">The title of page or heading.</param>
/// <param name="Adresse">For instance <c>/frister#varsler</c>.</param>
public sealed record Linksted(string? Side, string Titel, string Adresse);
