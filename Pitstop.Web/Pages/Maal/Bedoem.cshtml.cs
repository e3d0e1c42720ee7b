using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sikkerhed;

namespace Pitstop.Web.Pages;

/// <summary>Judges a goal at the weekly review: one click. It shows nothing itself; htmx gets the goal's line anew.</summary>
public sealed class BedoemModel(ForloebAccess access) : ForloebPage(access)
{
    [FromRoute]
    public Guid Id { get; set; }

    protected override bool Exists => Forloeb.Maal.Any(m => m.Id == Id);

    public IActionResult OnGet() => Redirect(Maallinks.Borgergennemgang);

    public async Task<IActionResult> OnPostAsync(Maalvurdering? vurdering)
    {
        if (vurdering is not { } verdict)
            return BadRequest();
        Response.Headers.Vary = "HX-Request";
        // At the meeting several click in one forløb: what came second is done again on what came first.
        for (var attempt = 1; ; attempt++)
        {
            if (Forloeb.BedoemMaalObstacles(Id, Today) is { Count: > 0 } obstacles)
            {
                TempData["Besked"] = obstacles[0].Message;
                return Review();
            }
            try
            {
                Forloeb.BedoemMaal(Id, verdict, Medarbejder, Today);
                Access.Log.Add(Handling.Aendret, Forloeb, nameof(Domain.Sager.Maal), Id.ToString());
                await Access.Db.SaveChangesAsync();
                return Request.IsHtmx()
                    ? Partial("_Gennemgangslinje", new Gennemgangslinje(Forloeb, Forloeb.Maal.Single(m => m.Id == Id), Today))
                    : Redirect($"{Maallinks.Borgergennemgang}#maal-{Id}");
            }
            catch (DbUpdateException e) when (e.CameSecond() && attempt < Attempts)
            {
                await ReloadForloebAsync();
            }
        }
    }

    // htmx would follow an ordinary redirect by itself and put the whole page in the place of the goal's line.
    private IActionResult Review()
    {
        if (!Request.IsHtmx())
            return Redirect(Maallinks.Borgergennemgang);
        Response.Headers["HX-Redirect"] = Maallinks.Borgergennemgang;
        return new EmptyResult();
    }
}

/// <summary>A goal at the weekly review.</summary>
/// <param name="Forloeb">Its forløb.</param>
/// <param name="Maal">The goal.</param>
/// <param name="Today">Today.</param>
public sealed record Gennemgangslinje(Forloeb Forloeb, Maal Maal, DateOnly Today)
{
    /// <summary>This week's verdict, or null.</summary>
    public Maalbedoemmelse? DenneUge =>
        Maal.Bedoemmelser.SingleOrDefault(b => b.Sted == Bedoemmelsessted.Borgergennemgang && b.Uge == Maalbedoemmelse.MondayOf(Today));
}
