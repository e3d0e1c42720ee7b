using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>
/// A group session with the participants whose forløb the user may see; of the others not even the number is told. The session is loaded
/// with all of them, because a note may name none.
/// </summary>
public sealed class GruppeModel(ForloebAccess access, TimeProvider time) : PageModel
{
    private const int Unknown = -1;

    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public GruppeInput Input { get; set; } = new();

    public Gruppesession Session { get; private set; } = null!;

    /// <summary>The participants whom the user may see.</summary>
    public IReadOnlyList<Deltagelse> Synlige { get; private set; } = [];

    /// <summary>The session's revision as it was loaded.</summary>
    public int Revision { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>A colleague has saved since the page was shown.</summary>
    public bool Konflikt { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Today = time.Today();
        if (!access.User.ArbejderMedSager)
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
        else if (!await LoadAsync())
            context.Result = NotFound();
        if (context.Result is not null)
            return;
        // Someone whom a colleague has taken out meanwhile, or who is not to be seen: what was typed of the others stays, and nothing is
        // saved yet.
        if (Input.Deltagere.RemoveAll(n => Synlige.All(d => d.Id != n.Id)) > 0)
            Input.Revision = Unknown;
        if (Input.Deltagere.Count == 0)
            Input.Deltagere = [.. Synlige.Select(d => new DeltagerInput { Id = d.Id, Fremmoedt = d.Fremmoedt, Note = d.Note })];
        if (HttpMethods.IsPost(Request.Method) && !ModelState.IsValid)
            context.Result = new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        else
            await next();
    }

    public async Task OnGetAsync()
    {
        access.Log.AddList(Handling.SetListe, nameof(Gruppesession), Synlige.Select(d => d.ForloebId));
        await access.Db.SaveChangesAsync();
    }

    public async Task<IActionResult> OnPostTilfoejAsync()
    {
        var (sag, nr) = Input.Nummer?.Trim().Split('/') is [var first, var last]
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (first, number) : (null, 0);
        var (found, forloeb) = await access.FindAsync(sag, nr);
        if (forloeb is null)
            throw new RefusedException([found == AccessResult.Forbidden
                ? new("IkkeDitForloeb", "Forløbet hører til en kollega. Bed kollegaen om at føje deltageren til.", nameof(Input.Nummer))
                : new(
                    "ForloebFindesIkke",
                    "Der er intet forløb med det nummer. Skriv sagsnummer og forløb, for eksempel S-1042/1.",
                    nameof(Input.Nummer))]);
        var part = Session.TilfoejDeltager(forloeb);
        access.Log.Add(Handling.Oprettet, forloeb, nameof(Deltagelse), part.Id.ToString());
        return await SavedAsync($"{forloeb.Nummer} er føjet til.");
    }

    public async Task<IActionResult> OnPostGemAsync()
    {
        if (Input.Revision != Revision)
        {
            Konflikt = true;
            ModelState.AddModelError(
                "",
                "En kollega har gemt i gruppen imens, så dit er ikke gemt endnu. Det, du skrev, står her stadig. Se, hvad kollegaen "
                    + "har gemt, og gem så igen.");
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
        var changed = Session.Registrer([.. Input.Deltagere.Select(n => new Deltagernote(n.Id, n.Fremmoedt, n.Note))], Today);
        var removed = Input.Deltagere.Where(n => n.Fjern).Select(n => Session.FjernDeltager(n.Id)).ToList();
        foreach (var part in changed.Concat(removed))
            access.Log.Add(Handling.Aendret, part.Forloeb, nameof(Deltagelse), part.Id.ToString());
        return await SavedAsync(
            removed.Count == 0
                ? "Fremmøde og noter er gemt."
                : $"Gemt. {string.Join(" og ", removed.Select(d => d.Forloeb.Nummer))} er ikke længere med i gruppen.");
    }

    private async Task<IActionResult> SavedAsync(string besked)
    {
        await access.Db.SaveChangesAsync();
        TempData["Besked"] = besked;
        return Redirect(Links.To(Session));
    }

    private async Task<bool> LoadAsync()
    {
        var session = await access.Db
            .Set<Gruppesession>()
            .Include(s => s.Deltagere)
            .ThenInclude(d => d.Forloeb.Sag.Borger)
            .SingleOrDefaultAsync(s => s.Id == Id);
        if (session is null)
            return false;
        var ids = session.Deltagere.Select(d => d.ForloebId).ToArray();
        var visible = await access.Db.Forloeb.VisibleTo(access.User).Where(f => ids.Contains(f.Id)).Select(f => f.Id).ToListAsync();
        (Session, Revision) = (session, session.Revision);
        Synlige = [.. session.Deltagere.Where(d => visible.Contains(d.ForloebId)).OrderBy(d => d.Id)];
        return true;
    }
}
