using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>The pause ends.</summary>
public sealed class GenoptagModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Til = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.Genoptag(Input.Til, Medarbejder, Today);
        return await SavedAsync(Handling.Aendret, nameof(Pause), "Pausen er slut, og behandlingen går videre.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Pausens sidste dag")]
        public DateOnly? Til { get; set; }
    }
}
