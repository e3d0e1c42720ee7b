using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A follow-up after discharge, or an attempt at one.</summary>
public sealed class OpfoelgningModel(ForloebAccess access, Forloebsfrister deadlines) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>The follow-ups that the standard asks for in this forløb.</summary>
    public IEnumerable<SelectListItem> Valg => deadlines.Of(Forloeb, Today).Om(Fristemne.Opfoelgning)
        .Select(f => new SelectListItem($"Efter {f.Led}, senest {Danish.Date(f.Forfalder)}", f.Led.Split(' ')[0]));

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.RegistrerOpfoelgning(Input.Maaneder, Input.Dato, Input.Udfald, Input.Note, Medarbejder, Today);
        return await SavedAsync(Handling.Oprettet, nameof(Opfoelgningssamtale), "Opfølgningen er gemt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Vælg, hvilken opfølgning det er.")]
        [Display(Name = "Hvilken opfølgning?")]
        public int? Maaneder { get; set; }

        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Dato")]
        public DateOnly? Dato { get; set; }

        [Required(ErrorMessage = "Vælg, om samtalen blev holdt, eller om I prøvede.")]
        [Display(Name = "Hvad blev der af den?", Description = "To forsøg er nok til den lovpligtige opfølgning.")]
        public Opfoelgningsudfald? Udfald { get; set; }

        [MaxLength(4000, ErrorMessage = "Teksten må højst have 4.000 tegn. Forkort den.")]
        [Display(Name = "Hvad fortalte borgeren?", Description = "Kort. Det er også til at lære af.")]
        public string? Note { get; set; }
    }
}
