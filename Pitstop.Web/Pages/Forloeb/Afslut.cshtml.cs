using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>The forløb ends without treatment.</summary>
public sealed class AfslutModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.Afslut(Input.Dato, Input.Aarsag, Medarbejder, Today);
        return await SavedAsync(Handling.Aendret, nameof(Forloeb), "Forløbet er afsluttet uden behandling.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Dato")]
        public DateOnly? Dato { get; set; }

        [Required(ErrorMessage = "Vælg, hvorfor forløbet slutter.")]
        [Display(Name = "Årsag")]
        public Afslutningsaarsag? Aarsag { get; set; }
    }
}
