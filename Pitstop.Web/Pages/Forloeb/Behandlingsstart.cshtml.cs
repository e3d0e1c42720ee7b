using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>The first treatment session that was held; it fulfils the guarantee.</summary>
public sealed class BehandlingsstartModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.Ivaerksaet(Input.Dato, Medarbejder, Today);
        return await SavedAsync(Handling.Aendret, nameof(Forloeb), "Behandlingens start er gemt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv den dag, den første behandlingssamtale blev holdt.")]
        [Display(Name = "Hvornår blev den første behandlingssamtale holdt?", Description = "En aftalt samtale eller en udeblivelse tæller ikke. Dagen opfylder behandlingsgarantien.")]
        public DateOnly? Dato { get; set; }
    }
}
