using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>The referral that an udredning asks for was sent.</summary>
public sealed class HenvisningModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.Henvis(Input.Dato, Today);
        return await SavedAsync(Handling.Aendret, nameof(Forloeb), "Henvisningen er noteret som sendt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Hvornår blev henvisningen sendt?", Description = "Egen læge henviser som regel. Skriv den dag, I ved, at henvisningen er sendt.")]
        public DateOnly? Dato { get; set; }
    }
}
