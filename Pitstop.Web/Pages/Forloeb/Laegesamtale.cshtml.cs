using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A talk with a doctor was offered.</summary>
public sealed class LaegesamtaleModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.TilbydLaegesamtale(Input.Dato, Input.Oensket, Today);
        return await SavedAsync(Handling.Aendret, nameof(Forloeb), "Tilbuddet om lægesamtale er gemt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(
            Name = "Hvornår fik borgeren tilbuddet?",
            Description = "Tilbuddet skal gives inden 14 dage. Selve samtalen ligger uden for Pitstop.")]
        public DateOnly? Dato { get; set; }

        [Display(Name = "Borgeren vil gerne have samtalen")]
        public bool Oensket { get; set; }
    }
}
