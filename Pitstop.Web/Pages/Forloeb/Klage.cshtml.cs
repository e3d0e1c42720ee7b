using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>A complaint over the decision.</summary>
public sealed class KlageModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.RecordKlage(Input.Dato, Today);
        return await SavedAsync(Handling.Aendret, nameof(Afgoerelse), "Klagen er gemt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Hvornår kom klagen?", Description = "Mundtligt eller skriftligt. Send den videre til kommunen samme dag.")]
        public DateOnly? Dato { get; set; }
    }
}
