using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>The group sessions by day. Participants stand only on a session's own page, so a look at the list is no event.</summary>
public sealed class GrupperModel(PitstopDb db, CurrentUser user) : PageModel
{
    private const int PageSize = 25;

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Side { get; set; } = 1;

    public int Pages { get; private set; }

    public IReadOnlyList<Gruppesession> Sessioner { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!user.Medarbejder.ArbejderMedSager)
            return StatusCode(StatusCodes.Status403Forbidden);
        var sessions = db.Set<Gruppesession>().AsNoTracking();
        Pages = Math.Max(1, (await sessions.CountAsync() + PageSize - 1) / PageSize);
        Side = Math.Clamp(Side, 1, Pages);
        Sessioner = await sessions.OrderByDescending(s => s.Dato)
            .ThenByDescending(s => s.Id)
            .Skip((Side - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync();
        return Page();
    }
}
