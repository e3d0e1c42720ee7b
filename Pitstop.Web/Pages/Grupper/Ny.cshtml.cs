using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>Plans a group session, or notes one that was held.</summary>
public sealed class NyGruppeModel(PitstopDb db, CurrentUser user, Log log, TimeProvider time) : PageModel
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public IActionResult OnGet()
    {
        Input.Dato = time.Today();
        return user.Medarbejder.ArbejderMedSager ? Page() : StatusCode(StatusCodes.Status403Forbidden);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!user.Medarbejder.ArbejderMedSager)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (!ModelState.IsValid)
            return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        var session = new Gruppesession(Input.Dato, Input.Art, user.Medarbejder, time.Today());
        db.Add(session);
        log.Add(Handling.Oprettet, nameof(Gruppesession), session.Id.ToString(), null);
        await db.SaveChangesAsync();
        TempData["Besked"] = "Gruppen er gemt. Føj deltagerne til.";
        return Redirect(Links.To(session));
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv den dag, gruppen mødes.")]
        [Display(Name = "Dato")]
        public DateOnly? Dato { get; set; }

        [Required(ErrorMessage = "Vælg, hvad gruppen handler om.")]
        [Display(Name = "Hvad handler gruppen om?")]
        public Gruppeart? Art { get; set; }
    }
}
