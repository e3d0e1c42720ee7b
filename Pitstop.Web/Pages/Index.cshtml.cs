using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Pages;

/// <summary>The front page: what waits for this person, and what the role works with.</summary>
public sealed class IndexModel(CurrentUser currentUser, PitstopDb db, Standard standard, TimeProvider time) : PageModel
{
    /// <summary>The signed-in employee.</summary>
    public Medarbejder Medarbejder => currentUser.Medarbejder;

    /// <summary>The first name.</summary>
    public string Fornavn => Medarbejder.Navn.Split(' ')[0];

    /// <summary>Documents that wait for this leader's approval.</summary>
    public IReadOnlyList<Dokumentopgave> TilGodkendelse { get; private set; } = [];

    /// <summary>Drafts that a leader has sent back.</summary>
    public IReadOnlyList<Dokumentopgave> Returneret { get; private set; } = [];

    /// <summary>The other open drafts.</summary>
    public IReadOnlyList<Dokumentopgave> Kladder { get; private set; } = [];

    /// <summary>Pages that this leader keeps and should look through.</summary>
    public IReadOnlyList<Sidegennemgang> Sider => Medarbejder.Rolle switch
    {
        Rolle.FagligLeder => Sidegennemgang.Of(standard.Sider, "teamleder", time.Today()),
        Rolle.Tilbudsleder => Sidegennemgang.Of(standard.Sider, "tilbudsleder", time.Today()),
        _ => [],
    };

    /// <summary>Today, for instance "Søndag den 22. november 2026".</summary>
    public string Dato
    {
        get
        {
            var today = time.Today();
            var weekday = Danish.Culture.DateTimeFormat.GetDayName(today.DayOfWeek);
            return $"{char.ToUpper(weekday[0], Danish.Culture)}{weekday[1..]} den {Danish.LongDate(today)}";
        }
    }

    /// <summary>Drafts of pages that wait for this leader.</summary>
    public IReadOnlyList<Sideudkast> Sideforslag { get; private set; } = [];

    /// <summary>Drafts of pages that were sent back to this leader.</summary>
    public IReadOnlyList<Sideudkast> SiderRetur { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (Medarbejder.ErLeder)
        {
            var open = await db.Sideudkast.AsNoTracking().Open().OrderBy(u => u.SenestAendret).ToListAsync();
            Sideforslag = [.. open.Where(u => u.Status == Udkaststatus.TilGodkendelse && !u.ErSkrevetAf(Medarbejder))];
            SiderRetur = [.. open.Where(u => u.Retur is not null && u.ErSkrevetAf(Medarbejder))];
        }
        TilGodkendelse = await db.TilGodkendelseAsync(Medarbejder);
        var drafts = await db.KladderAsync(Medarbejder);
        (Returneret, Kladder) = ([.. drafts.Where(d => d.Fra is not null)], [.. drafts.Where(d => d.Fra is null)]);
    }
}
