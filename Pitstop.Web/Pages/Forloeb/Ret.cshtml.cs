using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A date that deadlines rest on is corrected, and what that does is shown before it is saved.</summary>
public sealed class RetModel(ForloebAccess access, Forloebsfrister deadlines) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>What would change, line by line; null before it was asked for.</summary>
    public IReadOnlyList<string>? Virkning { get; private set; }

    /// <summary>The dates that stand.</summary>
    public IEnumerable<SelectListItem> Valg =>
        Forloeb.Rettelige.Select(r => new SelectListItem($"{r.Haendelse.DisplayName()}: {Danish.Date(r.Dato)}", r.Haendelse.ToString()));

    public void OnGet()
    {
    }

    public IActionResult OnPostVis()
    {
        RefusedException.ThrowIfAny(Forloeb.RetObstacles(Input.Haendelse, Input.Til, Input.Begrundelse, Medarbejder, Today));
        Virkning = deadlines.Aendringer(Forloeb.Fakta(), Forloeb.FaktaEfter(Input.Haendelse!.Value, Input.Til!.Value, Today), Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.Ret(Input.Haendelse, Input.Til, Input.Begrundelse, deadlines.Of(Forloeb, Today).Frister, Medarbejder, Today);
        return await SavedAsync(Handling.Aendret, nameof(Rettelse), "Datoen er rettet, og fristerne er regnet om.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Vælg den dato, der er forkert.")]
        [Display(Name = "Hvilken dato er forkert?")]
        public Fristhaendelse? Haendelse { get; set; }

        [Required(ErrorMessage = "Skriv den rigtige dato.")]
        [Display(Name = "Den rigtige dato")]
        public DateOnly? Til { get; set; }

        [MaxLength(1000, ErrorMessage = "Begrundelsen må højst have 1.000 tegn. Forkort den.")]
        [Display(Name = "Hvorfor rettes den?", Description = "Den gamle dato, den nye, dit navn og din begrundelse bliver stående.")]
        public string? Begrundelse { get; set; }
    }
}
