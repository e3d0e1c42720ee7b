using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>The weekly review: every goal that is worked on in the forløb that one may see, one click each. It names no borger.</summary>
public sealed class BorgergennemgangModel(PitstopDb db, CurrentUser user, Log log, TimeProvider time) : PageModel
{
    public DateOnly Today { get; private set; }

    /// <summary>The forløb with goals, by behandler and number.</summary>
    public IReadOnlyList<Forloeb> Forloebene { get; private set; } = [];

    /// <summary>How many goals there are.</summary>
    public int Antal => Forloebene.Sum(f => f.AktiveMaal.Count());

    /// <summary>The ISO week.</summary>
    public int Uge => ISOWeek.GetWeekOfYear(Today.ToDateTime(TimeOnly.MinValue));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!user.Medarbejder.ArbejderMedSager)
            return StatusCode(StatusCodes.Status403Forbidden);
        Today = time.Today();
        Forloebene = await db.Forloeb.VisibleTo(user.Medarbejder)
            .Where(f => f.Udskrivning == null && f.AfsluttetDato == null && f.Maal.Any(m => m.AfsluttetDato == null))
            .OrderBy(f => f.BehandlerNavn).ThenBy(f => f.Sag.Nummer)
            .Include(f => f.Sag).WithMaal().AsSplitQuery().AsNoTrackingWithIdentityResolution().ToListAsync();
        log.AddList(Handling.SetListe, nameof(Maal), Forloebene.Select(f => f.Id));
        await db.SaveChangesAsync();
        return Page();
    }
}
