using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>The day the borger received a decision that was recorded without it.</summary>
public sealed class ModtagetModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.ModtagAfgoerelse(Input.Dato, Today);
        return await SavedAsync(Handling.Aendret, nameof(Afgoerelse), "Datoen er gemt. Klagefristen regnes fra den.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Hvornår modtog borgeren afgørelsen?", Description = "Klagefristen på fire uger begynder den dag.")]
        public DateOnly? Dato { get; set; }
    }
}
