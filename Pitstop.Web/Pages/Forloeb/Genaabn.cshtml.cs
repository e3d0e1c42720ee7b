using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>The borger is back within ten days.</summary>
public sealed class GenaabnModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.Genaabn(Input.Dato, Medarbejder, Today);
        return await SavedAsync(Handling.Aendret, nameof(Forloeb), "Forløbet er genåbnet.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Hvornår henvendte borgeren sig igen?", Description = "Inden for ti dage fortsætter det samme forløb, med den første henvendelsesdato.")]
        public DateOnly? Dato { get; set; }
    }
}
