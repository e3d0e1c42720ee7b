using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>The forløb goes to another behandler, with what that one must know.</summary>
public sealed class OverdragModel(ForloebAccess access) : ForloebPage(access)
{
    private List<Konto> _konti = [];

    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>Who may take it.</summary>
    public IEnumerable<SelectListItem> Kolleger =>
        _konti.Where(k => k.Id != Forloeb.BehandlerId && Forloeb.Sag.ErAabenFor(k.Id)).Select(k => new SelectListItem(k.Navn, k.Id));

    public override async Task OnPageHandlerSelectionAsync(Microsoft.AspNetCore.Mvc.Filters.PageHandlerSelectedContext context) =>
        _konti = await AccountsAsync();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var to = _konti.Find(k => k.Id == Input.Til)?.Medarbejder;
        Forloeb.Overdrag(to, Input.Note, Medarbejder, Today);
        await SaveAsync(Handling.Overdraget, nameof(Forloeb), $"{Forloeb.Nummer} er overdraget til {Forloeb.BehandlerNavn}.");
        return Redirect(Links.ForloebListe);
    }

    private async Task<List<Konto>> AccountsAsync() =>
        await Access.Db.Users
            .AsNoTracking()
            .Where(k => !k.Deaktiveret && (k.Rolle == Rolle.Behandler || k.Rolle == Rolle.NyMedarbejder || k.Rolle == Rolle.FagligLeder))
            .OrderBy(k => k.Navn)
            .ToListAsync();

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Vælg den behandler, der skal have forløbet.")]
        [Display(Name = "Til")]
        public string? Til { get; set; }

        [MaxLength(4000, ErrorMessage = "Beskeden må højst have 4.000 tegn. Forkort den.")]
        [Display(
            Name = "Hvad skal den næste vide?",
            Description = "Hvor I er, hvad der er aftalt, hvad der haster, og hvad der virker for borgeren.")]
        public string? Note { get; set; }
    }
}
