using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>The authority's decision, as it came.</summary>
public sealed class AfgoerelseModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.RegistrerAfgoerelse(
            new AfgoerelseData(Input.Udfald, Input.Dato, Input.ModtagetDato, Input.Ydelse, Input.Til), Medarbejder, Today);
        return await SavedAsync(Handling.Oprettet, nameof(Afgoerelse), "Afgørelsen er gemt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Vælg, hvad kommunen har afgjort.")]
        [Display(Name = "Hvad har kommunen afgjort?")]
        public Afgoerelsesudfald? Udfald { get; set; }

        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Afgørelsens dato")]
        public DateOnly? Dato { get; set; }

        [Display(
            Name = "Hvornår fik borgeren afgørelsen?",
            Description = "Klagefristen på 4 uger løber fra den dag. Lad feltet stå tomt, hvis du ikke ved det.")]
        public DateOnly? ModtagetDato { get; set; }

        [Display(Name = "Bevilget ydelse", Description = "Kun ved en bevilling.")]
        public Ydelse? Ydelse { get; set; }

        [Display(Name = "Bevillingens sidste dag", Description = "Lad feltet stå tomt, hvis bevillingen ikke har en slutdato.")]
        public DateOnly? Til { get; set; }
    }
}
