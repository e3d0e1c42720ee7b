using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>A page of the standard, or the list of a folder's pages.</summary>
public sealed class SideModel(Standard standard, CurrentUser currentUser, PitstopDb db, TimeProvider time) : PageModel
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

    /// <summary>The day as of which the page is read (ÅÅÅÅ-MM-DD); without it today.</summary>
    [BindProperty(SupportsGet = true, Name = "pr")]
    public string? Pr { get; set; }

    /// <summary>The day the page is read as of.</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>The first edition, where the page had none on the day that is asked for.</summary>
    public Udgave? Foerste { get; private set; }

    public Sidevisning? Visning { get; private set; }

    public IReadOnlyList<Sidevisning> Liste { get; private set; } = [];

    public IReadOnlyList<Udgave> Udgaver { get; private set; } = [];

    public DateOnly Idag { get; private set; }

    public string Titel => Visning?.Udgave.Hoved.Titel ?? Foerste?.Hoved.Titel ?? FolderTitle(Slug);

    /// <summary>What the order asks of the standard, for leaders; empty on other pages and for others.</summary>
    public IReadOnlyList<Standardkrav> Krav =>
        Visning is { Udgave: { Hoved.Slags: Sideslags.Kvalitetsstandard } standarden } && currentUser.Medarbejder.ErLeder
            ? Standardkrav.Of(standarden)
            : [];

    public bool ErIKraft => Visning is not null && Visning.Udgave == standard.Edition(Slug, Idag);

    /// <summary>The draft of the page's next edition, for leaders; null where there is none.</summary>
    public Sideudkast? Aabent { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Slug.Trim('/').ToLowerInvariant() is var canonical && canonical != Slug)
            return LocalRedirectPermanent("/" + canonical + Request.QueryString);
        if (!Find())
            return NotFound();
        ViewData["Title"] = Titel;
        ViewData["Brodkrumme"] = Slug.Split('/') is [var folder, _]
            ? new Brodkrumme((FolderTitle(folder), "/" + folder), (Titel, null))
            : new Brodkrumme((Titel, null));
        if (currentUser.Medarbejder.ErLeder && ErIKraft)
            Aabent = await db.Sideudkast.AsNoTracking().Open().FirstOrDefaultAsync(u => u.Slug == Slug);
        return Page();
    }

    /// <summary>The edition as a Word file.</summary>
    public IActionResult OnGetWord()
    {
        if (!Find() || Visning is null)
            return NotFound();
        var (bytes, name) = Sidefil.Of(Visning.Udgave);
        return File(bytes, HentModel.Word, name);
    }

    private bool Find()
    {
        Idag = time.Today();
        if (((AndenUdgave ?? Pr) is { } typed ? Links.Dag(typed) : Idag) is not { } day)
            return false;
        Dag = day;
        Udgaver = standard.Sider.Editions(Slug);
        Visning = standard.Visning(Slug, day);
        if (AndenUdgave is not null)
            return Visning?.Udgave.IKraft == day;
        if (Visning is not null)
            return true;
        Foerste = Pr is null || Udgaver is not [{ Hoved.Slags: not Sideslags.Skabelon } first, ..] ? null : first;
        Liste = Foerste is null ? standard.Mappe(Slug, day) : [];
        return Foerste is not null || Liste.Count > 0 || (Pr is not null && standard.Mappe(Slug, Idag).Count > 0);
    }

    private static string FolderTitle(string folder) => Folders.GetValueOrDefault(folder, folder);
}
