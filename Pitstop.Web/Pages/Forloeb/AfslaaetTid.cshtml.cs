using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>The borger declined a time within the guarantee.</summary>
public sealed class AfslaaetTidModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.AfslaaTid(Input.Dato, Today);
        return await SavedAsync(Handling.Aendret, nameof(Forloeb), "Det er noteret, at borgeren sagde nej til en tid.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Hvornår sagde borgeren nej?", Description = "Sagde borgeren nej til en tid inden for garantien, er det borgerens eget valg og ikke et brud på garantien.")]
        public DateOnly? Dato { get; set; }
    }
}
