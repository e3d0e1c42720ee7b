using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Pages;

/// <summary>
/// A page that came with a later version of the program, beside the edition in force: a leader takes it over in a draft, or says no.
/// </summary>
[Authorize(Policy = AdgangSetup.Leder)]
public sealed class GrundlagModel(Redaktionen redaktionen, PitstopDb db, Log log) : PageModel
{
    [FromRoute(Name = "id")]
    public int Id { get; set; }

    public Grundlagsforslag Forslag { get; private set; } = null!;

    /// <summary>The edition that it is held against: that of the same day, else the one in force.</summary>
    public Udgave Gaeldende =>
        redaktionen.Sider.Editions(Forslag.Slug) is var editions && editions.FirstOrDefault(u => u.IKraft == Foreslaaet.IKraft) is { } same
            ? same : redaktionen.Sider.On(Forslag.Slug, redaktionen.Idag) ?? editions[^1];

    /// <summary>The edition that is proposed.</summary>
    public Udgave Foreslaaet { get; private set; } = null!;

    /// <summary>What the proposal would change.</summary>
    public ComparedTree Forskel => Sidefil.Forskel(Gaeldende, Foreslaaet);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Grundlagsforslag.FirstOrDefaultAsync(g => g.Id == Id) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        (Forslag, Foreslaaet) = (found, found.Udgave());
        await next();
    }

    public void OnGet()
    {
    }

    /// <summary>Begins a draft with the proposed text, which then goes the ordinary way.</summary>
    public async Task<IActionResult> OnPostOvertagAsync()
    {
        if (await redaktionen.OpenAsync(Forslag.Slug) is { } open)
        {
            ModelState.AddModelError(
                "", $"{open.Skribenter} har en kladde af siden i gang. Gør den færdig, eller opgiv den, før du tager grundlaget over.");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
        if (Forslag.Svar != Grundlagssvar.Venter)
            return Answered();
        Forslag.Besvar(Grundlagssvar.Overtaget, redaktionen.Bruger);
        var draft = await redaktionen.AddAsync(Sideudkast.Begin(Foreslaaet, redaktionen.Bruger, redaktionen.Nu));
        return Redirect(Redaktionslinks.To(draft));
    }

    public async Task<IActionResult> OnPostAfvisAsync()
    {
        if (Forslag.Svar != Grundlagssvar.Venter)
            return Answered();
        Forslag.Besvar(Grundlagssvar.Afvist, redaktionen.Bruger);
        log.Add(Handling.Afvist, nameof(Grundlagsforslag), Forslag.Slug, null);
        await db.SaveChangesAsync();
        TempData["Besked"] = "Forslaget er afvist. Siden bliver, som den er.";
        return Redirect(Redaktionslinks.Oversigt);
    }

    private RedirectResult Answered()
    {
        TempData["Besked"] = $"{Forslag.BesvaretAf} har allerede svaret på forslaget. Intet er ændret nu.";
        return Redirect(Redaktionslinks.ToGrundlag(Id));
    }
}
