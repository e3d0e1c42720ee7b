using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>
/// The board: what is due, first what is latest. A behandler sees the own forløb, a leader all, by person or by deadline. The kept lines
/// only say which come first; what stands on the page is judged anew by the pure function.
/// </summary>
public sealed class TavleModel(PitstopDb db, CurrentUser user, Log log, Fristlinjer lines, Forloebsfrister deadlines, TimeProvider time)
    : PageModel
{
    private const int PageSize = 25;

    [BindProperty(SupportsGet = true, Name = "behandler")]
    public string? Behandler { get; set; }

    [BindProperty(SupportsGet = true, Name = "frist")]
    public string? Frist { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Side { get; set; } = 1;

    public bool ErLeder => user.Medarbejder.ErLeder;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<Tavlelinje> Linjer { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>How many have passed their last day.</summary>
    public int Overskredne { get; private set; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public IReadOnlyList<Medarbejder> Behandlere { get; private set; } = [];

    /// <summary>The deadlines that the page Frister names, for the filter.</summary>
    public IReadOnlyList<(string Nr, string Navn)> Fristnavne { get; private set; } = [];

    /// <summary>The standard's own deadline, which only leaders act on.</summary>
    public Frist? Standarden { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!user.Medarbejder.ArbejderMedSager)
            return StatusCode(StatusCodes.Status403Forbidden);
        Today = time.Today();
        await lines.EnsureAsync(db);
        var shown = Sought();
        Total = await shown.CountAsync();
        Overskredne = await shown.CountAsync(l => l.Due < Today);
        Side = Math.Clamp(Side, 1, Pages);
        var page =
            await shown.OrderBy(l => l.Due).ThenBy(l => l.Id).Skip((Side - 1) * PageSize).Take(PageSize).AsNoTracking().ToListAsync();
        await JudgeAsync(page);
        if (ErLeder)
        {
            Behandlere = await BehandlereAsync();
            Standarden = deadlines.ForStandarden(Today) is { ErAaben: true, Status: not Friststatus.Kommende } due ? due : null;
        }
        Fristnavne = deadlines.NavneDen(Today);
        log.AddList(Handling.SetListe, nameof(Fristlinje), page.Select(l => l.ForloebId).Distinct());
        await db.SaveChangesAsync();
        return Page();
    }

    private IQueryable<Fristlinje> Sought()
    {
        var visible = db.Forloeb.VisibleTo(user.Medarbejder);
        var sought = db.Set<Fristlinje>().Where(l => visible.Any(f => f.Id == l.ForloebId));
        var whose = ErLeder ? Behandler : user.Medarbejder.Id;
        if (!string.IsNullOrEmpty(whose))
            sought = sought.Where(l => l.BehandlerId == whose);
        return string.IsNullOrEmpty(Frist) ? sought : sought.Where(l => l.Nr == Frist);
    }

    private async Task JudgeAsync(List<Fristlinje> page)
    {
        var ids = page.Select(l => l.ForloebId).ToHashSet();
        var forloeb =
            await db.Forloeb.Where(f => ids.Contains(f.Id)).WithFakta().AsNoTrackingWithIdentityResolution().ToDictionaryAsync(f => f.Id);
        var judged = forloeb.Values.ToDictionary(f => f.Id, f => deadlines.Of(f, Today).Opgaver.ToLookup(x => (x.Nr, x.Led, x.Forfalder)));
        var taken = new Dictionary<(Guid, string, string, DateOnly), int>();
        var found = new List<Tavlelinje>();
        foreach (var line in page)
        {
            var key = (line.ForloebId, line.Nr, line.Led, line.Due);
            var nth = taken[key] = taken.GetValueOrDefault(key) + 1;
            // A colleague may have done it between the two looks.
            if (judged[line.ForloebId][(line.Nr, line.Led, line.Due)].ElementAtOrDefault(nth - 1) is { } opgave)
                found.Add(new Tavlelinje(forloeb[line.ForloebId], opgave));
        }
        Linjer = found;
    }

    private async Task<List<Medarbejder>> BehandlereAsync() =>
        await db.Users
            .AsNoTracking()
            .Where(k => db.Set<Fristlinje>().Any(l => l.BehandlerId == k.Id))
            .OrderBy(k => k.Navn)
            .Select(k => new Medarbejder(k.Id, k.Navn, k.Rolle))
            .ToListAsync();
}
