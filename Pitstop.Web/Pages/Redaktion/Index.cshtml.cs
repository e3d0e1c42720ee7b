using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>Every page and template with what is in force, what is on its way, and the way to change it.</summary>
[Authorize(Policy = AdgangSetup.Leder)]
public sealed class RedaktionModel(Redaktionen redaktionen, PitstopDb db) : PageModel
{
    /// <summary>The drafts that are on their way, the newest first.</summary>
    public IReadOnlyList<Sideudkast> Aabne { get; private set; } = [];

    /// <summary>The open drafts that wait for this leader.</summary>
    public IReadOnlyList<Sideudkast> VenterPaaMig =>
        [.. Aabne.Where(u => u.Status == Udkaststatus.TilGodkendelse && !u.ErSkrevetAf(redaktionen.Bruger))];

    /// <summary>The other open drafts.</summary>
    public IReadOnlyList<Sideudkast> Andre => [.. Aabne.Except(VenterPaaMig)];

    /// <summary>Editions that begin on a day to come.</summary>
    public IReadOnlyList<Udgave> Kommende =>
        [.. redaktionen.Sider.Udgaver.Where(u => u.IKraft > Idag).OrderBy(u => u.IKraft).ThenBy(u => u.Slug, StringComparer.Ordinal)];

    /// <summary>The pages in force by kind, templates last.</summary>
    public IReadOnlyList<IGrouping<Sideslags, Udgave>> Sider => [
        .. redaktionen.Sider
            .IKraftDen(Idag)
            .OrderBy(u => u.Hoved.Slags)
            .ThenBy(u => u.Hoved.Titel, StringComparer.Create(Danish.Culture, ignoreCase: true))
            .GroupBy(u => u.Hoved.Slags),
    ];

    public DateOnly Idag => redaktionen.Idag;

    /// <summary>What pages of a kind are called together.</summary>
    public static string Overskrift(Sideslags slags) => slags switch
    {
        Sideslags.Kvalitetsstandard => "Kvalitetsstandarden",
        Sideslags.Regler => "Regler, som systemet følger",
        Sideslags.Metode => "Metoder",
        Sideslags.Vaerktoej => "Værktøjer",
        Sideslags.Vejledning => "Vejledninger",
        Sideslags.Opslag => "Opslag",
        Sideslags.Skabelon => "Skabeloner til dokumenter",
        _ => throw new ArgumentOutOfRangeException(nameof(slags)),
    };

    /// <summary>The open draft of a page, or null.</summary>
    public Sideudkast? OpenOf(string slug) => Aabne.FirstOrDefault(u => u.Slug == slug);

    /// <summary>Pages of a later version of the program that nobody has answered.</summary>
    public IReadOnlyList<Grundlagsforslag> Grundlag { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Aabne = await redaktionen.Udkast.AsNoTracking().Open().OrderByDescending(u => u.SenestAendret).ToListAsync();
        Grundlag = await db.Grundlagsforslag
            .AsNoTracking()
            .Where(g => g.Svar == Grundlagssvar.Venter)
            .OrderBy(g => g.Slug)
            .ThenBy(g => g.Id)
            .ToListAsync();
    }

    /// <summary>All editions and pictures as the files of <c>content/</c>.</summary>
    public async Task<IActionResult> OnGetEksportAsync() =>
        File(
            Sideeksport.Zip(redaktionen.Sider, await db.Billeder.AsNoTracking().OrderBy(b => b.Noegle).ToListAsync()),
            "application/zip",
            $"{Links.Dag(Idag)}_content.zip");

    /// <summary>
    /// Begins the next edition of a page, or goes on to the draft that is open. <paramref name="udgave"/> (ÅÅÅÅ-MM-DD) names an older
    /// edition whose text it begins with.
    /// </summary>
    public async Task<IActionResult> OnPostAsync(string slug, string? udgave)
    {
        var editions = redaktionen.Sider.Editions(slug ?? "");
        // The newest, also where its day is still to come: what it says is not to be lost.
        var begun = editions is [.., var newest] ? newest : null;
        if (udgave is not null)
            begun = editions.FirstOrDefault(u => u.IKraft == Links.Dag(udgave));
        if (begun is not { } from)
            return NotFound();
        var draft = await redaktionen.AddAsync(Sideudkast.Begin(from, redaktionen.Bruger, redaktionen.Nu));
        return Redirect(
            draft.Status == Udkaststatus.Kladde && draft.ErSkrevetAf(redaktionen.Bruger)
                ? Redaktionslinks.To(draft)
                : Redaktionslinks.ToForslag(draft));
    }
}
