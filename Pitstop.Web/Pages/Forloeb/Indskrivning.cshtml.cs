using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>The enrolment, with what the borger must be told first.</summary>
public sealed class IndskrivningModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.Indskriv(
            new IndskrivningData(Input.Dato, Input.FritValgOplyst, Input.DatabehandlingOplyst, Input.BorgersValg), Medarbejder, Today);
        return await SavedAsync(Handling.Oprettet, nameof(Indskrivning), "Borgeren er indskrevet.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv indskrivningens dato.")]
        [Display(Name = "Indskrivningens dato")]
        public DateOnly? Dato { get; set; }

        [Display(Name = "Borgeren har fået at vide, at der er frit valg mellem godkendte tilbud")]
        public bool FritValgOplyst { get; set; }

        [Display(Name = "Borgeren har fået at vide, hvordan vi behandler oplysninger")]
        public bool DatabehandlingOplyst { get; set; }

        [Required(ErrorMessage = "Vælg, hvad borgeren har valgt.")]
        [Display(Name = "Borgerens valg")]
        public FritValg? BorgersValg { get; set; }
    }
}
