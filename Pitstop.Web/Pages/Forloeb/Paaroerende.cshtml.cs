using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A relative who comes to talks.</summary>
public sealed class PaaroerendeModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.TilfoejPaaroerende(Input.Navn, Input.Relation);
        return await SavedAsync(Handling.Oprettet, nameof(Paaroerende), "Den pårørende er tilføjet. Nu kan du registrere samtaler.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv den pårørendes navn.")]
        [MaxLength(200, ErrorMessage = "Teksten må højst have 200 tegn. Forkort den.")]
        [Display(Name = "Den pårørendes navn")]
        public string? Navn { get; set; }

        [MaxLength(100, ErrorMessage = "Teksten må højst have 100 tegn. Forkort den.")]
        [Display(Name = "Relation", Description = "For eksempel mor, kæreste eller ven.")]
        public string? Relation { get; set; }
    }
}
