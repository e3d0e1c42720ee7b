using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A concern for a child.</summary>
public sealed class BekymringModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Viden = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.RegistrerBekymring(Input.Viden, Input.Sendt, Medarbejder, Today);
        return await SavedAsync(Handling.Oprettet, nameof(Bekymring), "Bekymringen er noteret.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(
            Name = "Hvornår fik du kendskab til det?",
            Description = "Du har selv pligt til at underrette straks, og du skal ikke have samtykke. Skriv ikke om barnet her. Gem, "
                + "og skriv så underretningen; knappen står på forløbet.")]
        public DateOnly? Viden { get; set; }

        [Display(Name = "Underretningen er sendt", Description = "Lad feltet stå tomt, indtil den er sendt.")]
        public DateOnly? Sendt { get; set; }
    }
}
