using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Pages;

/// <summary>All editions and drafts of a page, also those put aside or given up, and the way to bring an older text back.</summary>
[Authorize(Policy = AdgangSetup.Leder)]
public sealed class HistorieModel(Redaktionen redaktionen, PitstopDb db) : PageModel
{
    [FromRoute(Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>The editions, the newest first.</summary>
    public IReadOnlyList<GemtUdgave> Udgaver { get; private set; } = [];

    /// <summary>The drafts, the newest first.</summary>
    public IReadOnlyList<Sideudkast> Kladder { get; private set; } = [];

    public DateOnly Idag => redaktionen.Idag;

    /// <summary>The page's title.</summary>
    public string Titel => Udgaver.Count > 0 ? Udgaver[0].Titel : Kladder[0].Tekst.Titel;

    /// <summary>Where a draft is on its way.</summary>
    public string Stand(Sideudkast kladde) => kladde.StatusNavn(redaktionen.Sider, Idag);

    /// <summary>Where an edition stands.</summary>
    public string Stand(GemtUdgave udgave)
    {
        if (udgave.Afloest is { } put)
            return $"Afløst {Danish.Date(DanishTime.DayOf(put))}, før den trådte i kraft";
        if (udgave.IKraft > Idag)
            return "Træder i kraft";
        return redaktionen.Sider.On(Slug, Idag)?.IKraft == udgave.IKraft ? "I kraft" : "Erstattet";
    }

    public async Task<IActionResult> OnGetAsync()
    {
        Udgaver = await db.Udgaver
            .AsNoTracking()
            .Where(u => u.Slug == Slug)
            .OrderByDescending(u => u.IKraft)
            .ThenByDescending(u => u.Id)
            .ToListAsync();
        Kladder = await db.Sideudkast.AsNoTracking().Where(u => u.Slug == Slug).OrderByDescending(u => u.Id).ToListAsync();
        return Udgaver.Count + Kladder.Count == 0 ? NotFound() : Page();
    }
}
