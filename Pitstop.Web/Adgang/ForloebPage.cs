using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Adgang;

/// <summary>
/// A page below <c>/forloeb/{sag}/{nr}</c>. Before a handler runs the forløb is loaded through what the user may see (403 and 404 end
/// here), a sight of it is logged, and a post whose shape does not hold comes back with what was typed.
/// </summary>
public abstract class ForloebPage(ForloebAccess access) : PageModel
{
    /// <summary>How often a save is tried again on what came first, before the person is told.</summary>
    protected const int Attempts = 4;

    /// <summary>S-1042.</summary>
    [FromRoute(Name = "sag")]
    public string Sagsnr { get; set; } = "";

    /// <summary>The forløb's running number.</summary>
    [FromRoute(Name = "nr")]
    public int Loebenr { get; set; }

    /// <summary>The forløb, loaded before any handler.</summary>
    public Forloeb Forloeb { get; private set; } = null!;

    /// <summary>The signed-in employee.</summary>
    public Medarbejder Medarbejder => access.User;

    /// <summary>Today in Denmark.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>What the log calls a look at this page.</summary>
    protected virtual string Emne => nameof(Forloeb);

    /// <summary>Whether the forløb has what the address names below it; without it the answer is 404, whatever was posted.</summary>
    protected virtual bool Exists => true;

    /// <summary>The access of the request.</summary>
    protected ForloebAccess Access => access;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Today = HttpContext.RequestServices.GetRequiredService<TimeProvider>().Today();
        var (found, forloeb) = await access.FindAsync(Sagsnr, Loebenr);
        if (forloeb is null)
        {
            context.Result = found == AccessResult.Forbidden ? StatusCode(StatusCodes.Status403Forbidden) : NotFound();
            return;
        }
        Forloeb = forloeb;
        if (!Exists)
        {
            context.Result = NotFound();
            return;
        }
        if (HttpMethods.IsGet(Request.Method))
        {
            access.Log.Add(Handling.Set, forloeb, Emne);
            await access.Db.SaveChangesAsync();
        }
        else if (!ModelState.IsValid)
        {
            context.Result = Invalid();
            return;
        }
        await next();
    }

    /// <summary>Loads the forløb anew after another's save came first: what hangs on the old one would be lost without a word.</summary>
    protected async Task ReloadForloebAsync()
    {
        access.Db.ChangeTracker.Clear();
        Forloeb = (await access.FindAsync(Sagsnr, Loebenr)).Forloeb
            ?? throw new InvalidOperationException("The forløb is gone or closed to the user since the request began.");
    }

    /// <summary>Saves a change with its event, and says what was done on the next page.</summary>
    protected async Task SaveAsync(Handling handling, string emne, string besked)
    {
        access.Log.Add(handling, Forloeb, emne);
        await access.Db.SaveChangesAsync();
        TempData["Besked"] = besked;
    }

    /// <summary>
    /// Saves a change with its event, and goes on to the forløb, or to the board for who came from there; that page says what was done.
    /// </summary>
    protected async Task<IActionResult> SavedAsync(Handling handling, string emne, string besked)
    {
        await SaveAsync(handling, emne, besked);
        return Redirect(Request.Query["fra"] == Links.FraTavlen ? Links.Tavle : Links.To(Forloeb));
    }

    /// <summary>The page again, with its errors and what was typed.</summary>
    protected PageResult Invalid() => new() { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
