using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>A talk: planned, or over.</summary>
public sealed class SamtaleModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>The relatives that a talk may be with.</summary>
    public IReadOnlyList<SelectListItem> Paaroerende => [.. Forloeb.Paaroerende.Select(p => new SelectListItem(p.Navn, p.Id.ToString()))];

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.RegistrerSamtale(
            Input.Art!.Value, Input.Dato, Input.Klokken, Input.Udfald, Input.Deltagere, Medarbejder, Today, Input.PaaroerendeId);
        return await SavedAsync(Handling.Oprettet, nameof(Samtale), "Samtalen er gemt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Vælg, hvilken samtale det er.")]
        [Display(Name = "Hvilken samtale er det?")]
        public Samtaleart? Art { get; set; } = Samtaleart.Forsamtale;

        [Required(ErrorMessage = "Skriv samtalens dato.")]
        [Display(Name = "Dato")]
        public DateOnly? Dato { get; set; }

        [Display(Name = "Klokken", Description = "For eksempel 10:30.")]
        public TimeOnly? Klokken { get; set; }

        [Required(ErrorMessage = "Vælg, om samtalen er aftalt, afholdt eller aflyst, eller om borgeren udeblev.")]
        [Display(Name = "Hvordan står det til med samtalen?")]
        public Samtaleudfald? Udfald { get; set; }

        [Display(Name = "Hvilken pårørende?", Description = "Kun ved en samtale med en pårørende.")]
        public Guid? PaaroerendeId { get; set; }

        [MaxLength(1000)]
        [Display(Name = "Andre deltagere", Description = "Ud over borgeren og dig, for eksempel mor eller mentor.")]
        public string? Deltagere { get; set; }
    }
}
