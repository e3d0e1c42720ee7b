using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>Notes an anonymous talk.</summary>
public sealed class NyRaadgivningModel(PitstopDb db, CurrentUser user, Log log, Standard standard, TimeProvider time) : PageModel
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public IActionResult OnGet()
    {
        Input.Dato = time.Today();
        return user.Medarbejder.ArbejderMedSager ? Page() : StatusCode(StatusCodes.Status403Forbidden);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!user.Medarbejder.ArbejderMedSager)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (!ModelState.IsValid)
            return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        var nummer = (await db.Set<AnonymRaadgivning>().MaxAsync(s => (int?)s.Nummer) ?? 0) + 1;
        var samtale = new AnonymRaadgivning(nummer, Input.ToData(), time.Today());
        db.Add(samtale);
        log.Add(Handling.Oprettet, nameof(AnonymRaadgivning), nummer.ToString(CultureInfo.InvariantCulture), null);
        await db.SaveChangesAsync();
        TempData["Besked"] =
            $"Samtalen er noteret som nr. {nummer}. {samtale.AdvarselOver(standard.KvoterDen(samtale.Dato)[Kvote.AnonymeSamtaler])}".Trim();
        return Redirect(Links.Anonym);
    }

    /// <summary>What is chosen. No text: a name could be written in it.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv samtalens dato.")]
        [Display(Name = "Dato")]
        public DateOnly? Dato { get; set; }

        [Required(ErrorMessage = "Vælg, om samtalen var i telefonen eller personlig.")]
        [Display(Name = "Hvordan talte I sammen?")]
        public Raadgivningskanal? Kanal { get; set; }

        [Required(ErrorMessage = "Vælg, hvem der søgte råd.")]
        [Display(Name = "Hvem søgte råd?")]
        public Raadsoegende? Raadsoegende { get; set; }

        [Required(ErrorMessage = "Vælg, hvad samtalen handlede om.")]
        [Display(Name = "Hvad handlede samtalen om?")]
        public Raadgivningsemne? Emne { get; set; }

        [Required(ErrorMessage = "Vælg, hvad samtalen førte til.")]
        [Display(Name = "Hvad førte samtalen til?")]
        public Raadgivningsudfald? Raad { get; set; }

        [Required(ErrorMessage = "Skriv, hvilken samtale i rækken det var. Skriv 1, hvis det var den første.")]
        [Display(Name = "Samtale i rækken", Description = "1 for den første. Spørg, om I har talt sammen før.")]
        public int? SamtaleNr { get; set; } = 1;

        public AnonymRaadgivningData ToData() => new(Dato, Kanal, Raadsoegende, Emne, Raad, SamtaleNr);
    }
}
