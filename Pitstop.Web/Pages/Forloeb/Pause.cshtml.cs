using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>Treatment rests.</summary>
public sealed class PauseModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Fra = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.HoldPause(Input.Aarsag, Input.Fra, Input.UdenBetaling, Medarbejder, Today);
        return await SavedAsync(Handling.Oprettet, nameof(Pause), "Pausen er gemt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Vælg, hvorfor behandlingen holder pause.")]
        [Display(Name = "Hvorfor?")]
        public Pauseaarsag? Aarsag { get; set; }

        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Fra og med")]
        public DateOnly? Fra { get; set; }

        [Display(
            Name = "Kommunen betaler ikke for dagene",
            Description = "Lad feltet stå tomt, hvis du ikke ved det. Normalt betales der under en pause.")]
        public bool UdenBetaling { get; set; }
    }
}
