using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Domain;
using Pitstop.Web.Indhold;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages.Indhold;

/// <summary>A page of the standard, or the list of a folder's pages.</summary>
public sealed class SideModel(Standard standard, TimeProvider time) : PageModel
{
    private static readonly Dictionary<string, string> Folders = new(StringComparer.Ordinal)
    {
        ["metoder"] = "Metoder",
        ["vejledninger"] = "Vejledninger",
    };

    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    /// <summary>The first day in force of another edition than today's (ÅÅÅÅ-MM-DD), as a deadline links to it.</summary>
    [BindProperty(SupportsGet = true, Name = "udgave")]
    public string? AndenUdgave { get; set; }

    public Sidevisning? Visning { get; private set; }

    public IReadOnlyList<Sidevisning> Liste { get; private set; } = [];

    public IReadOnlyList<Udgave> Udgaver { get; private set; } = [];

    public DateOnly Idag { get; private set; }

    public string Titel => Visning?.Udgave.Hoved.Titel ?? FolderTitle(Slug);

    public bool ErIKraft => Visning is not null && Visning.Udgave == standard.Edition(Slug, Idag);

    public IActionResult OnGet()
    {
        if (Slug.Trim('/').ToLowerInvariant() is var canonical && canonical != Slug)
            return LocalRedirectPermanent("/" + canonical + Request.QueryString);
        Idag = time.Today();
        var day = Idag;
        if (AndenUdgave is not null && !DateOnly.TryParseExact(AndenUdgave, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return NotFound();
        Udgaver = standard.Sider.Editions(Slug);
        Visning = standard.Visning(Slug, day);
        if (AndenUdgave is not null && Visning?.Udgave.IKraft != day)
            return NotFound();
        if (Visning is null)
            Liste = standard.Mappe(Slug, Idag);
        if (Visning is null && Liste.Count == 0)
            return NotFound();
        ViewData["Title"] = Titel;
        ViewData["Brodkrumme"] = Slug.Split('/') is [var folder, _]
            ? new Brodkrumme((FolderTitle(folder), "/" + folder), (Titel, null))
            : new Brodkrumme((Titel, null));
        return Page();
    }

    private static string FolderTitle(string folder) => Folders.GetValueOrDefault(folder, folder);
}
