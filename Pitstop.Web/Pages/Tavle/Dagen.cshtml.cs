using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>
/// The day on a sheet of paper: today's appointments, and what must be done by tonight. It names no person, for paper gets left lying
/// about.
/// </summary>
public sealed class DagenModel(PitstopDb db, CurrentUser user, Log log, Fristlinjer lines, Forloebsfrister deadlines, TimeProvider time)
    : PageModel
{
    public DateOnly Today { get; private set; }

    public bool ErLeder => user.Medarbejder.ErLeder;

    public IReadOnlyList<Dagsaftale> Aftaler { get; private set; } = [];

    public IReadOnlyList<Tavlelinje> Opgaver { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!user.Medarbejder.ArbejderMedSager)
            return StatusCode(StatusCodes.Status403Forbidden);
        Today = time.Today();
        await lines.EnsureAsync(db);
        var forloeb = await ForloebAsync();
        var groups = await db.Set<Gruppesession>()
            .AsNoTracking()
            .Where(g => g.Dato == Today && (ErLeder || g.LederId == user.Medarbejder.Id))
            .ToListAsync();
        Aftaler = [
            .. forloeb.SelectMany(f => Dagsaftale.Of(f, Today))
                .Concat(groups.Select(Dagsaftale.Of))
                .OrderBy(a => a.Klokken ?? TimeOnly.MaxValue)
                .ThenBy(a => a.Nummer, StringComparer.Ordinal),
        ];
        Opgaver = [
            .. forloeb.SelectMany(f => deadlines.Of(f, Today).Opgaver.Where(o => o.Forfalder <= Today).Select(o => new Tavlelinje(f, o)))
                .OrderBy(l => l.Opgave.Forfalder)
                .ThenBy(l => l.Forloeb.Sag.Nummer),
        ];
        log.AddList(Handling.SetListe, nameof(Fristlinje), forloeb.Select(f => f.Id));
        await db.SaveChangesAsync();
        return Page();
    }

    private Task<List<Forloeb>> ForloebAsync()
    {
        var due = db.Set<Fristlinje>().Where(l => l.Due <= Today);
        return db.Forloeb.VisibleTo(user.Medarbejder)
            .Where(f => ErLeder || f.BehandlerId == user.Medarbejder.Id)
            .Where(f => due.Any(l => l.ForloebId == f.Id)
                || f.Samtaler.Any(s => s.Dato == Today && s.Udfald == Samtaleudfald.Aftalt)
                || f.Moeder.Any(m => m.Dato == Today && m.Udfald == Samtaleudfald.Aftalt))
            .WithFakta().AsNoTrackingWithIdentityResolution().ToListAsync();
    }
}
