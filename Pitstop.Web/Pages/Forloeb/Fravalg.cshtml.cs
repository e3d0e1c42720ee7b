using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>The borger wants no follow-up.</summary>
public sealed class FravalgModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.FravaelgOpfoelgning(Input.Dato, Today);
        return await SavedAsync(Handling.Aendret, nameof(Udskrivning), "Det er noteret, at borgeren ikke ønsker opfølgning.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Hvornår sagde borgeren nej?")]
        public DateOnly? Dato { get; set; }
    }
}
