using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Pages;

/// <summary>
/// The register of anonymous talks: counts of a year and the last entries. It tells nothing about a person, so a look at it is no event.
/// </summary>
public sealed class AnonymModel(PitstopDb db, CurrentUser user, Standard standard, TimeProvider time) : PageModel
{
    private const int Latest = 25;

    [BindProperty(SupportsGet = true, Name = "aar")]
    public int? Aar { get; set; }

    /// <summary>The years to choose from, latest first.</summary>
    public IReadOnlyList<int> AarMedTal { get; private set; } = [];

    public Raadgivningstal Tal { get; private set; } = null!;

    /// <summary>The last entries, each with whether it is above the soft limit of its day.</summary>
    public IReadOnlyList<(AnonymRaadgivning Samtale, bool OverKvoten)> Seneste { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!user.Medarbejder.ArbejderMedSager)
            return StatusCode(StatusCodes.Status403Forbidden);
        var talks = db.Set<AnonymRaadgivning>().AsNoTracking();
        var thisYear = time.Today().Year;
        var first = await talks.MinAsync(s => (DateOnly?)s.Dato);
        AarMedTal = [.. Enumerable.Range(first?.Year ?? thisYear, thisYear - (first?.Year ?? thisYear) + 1).Reverse()];
        var year = Aar is { } chosen && AarMedTal.Contains(chosen) ? chosen : thisYear;
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        Tal = Raadgivningstal.Of(await talks.Where(s => s.Dato >= from && s.Dato <= to).ToListAsync(), year);
        var latest = await talks.OrderByDescending(s => s.Nummer).Take(Latest).ToListAsync();
        Seneste = [.. latest.Select(s => (s, s.AdvarselOver(standard.KvoterDen(s.Dato)[Kvote.AnonymeSamtaler]) is not null))];
        return Page();
    }
}
