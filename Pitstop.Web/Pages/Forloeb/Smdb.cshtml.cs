using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>What to key into SMDB, with days and codes from the case, and a tick for each that is done.</summary>
public sealed class SmdbModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    [Required(ErrorMessage = "Vælg, hvad du har indtastet.")]
    public SmdbPunkt? Punkt { get; set; }

    public IReadOnlyList<SmdbLinje> Linjer => Forloeb.SmdbLinjer();

    protected override string Emne => nameof(SmdbTjek);

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync()
    {
        Forloeb.TjekSmdb(Punkt, Medarbejder, Today);
        return TickedAsync($"{Punkt!.DisplayName()} er markeret som indtastet.");
    }

    public Task<IActionResult> OnPostFortrydAsync()
    {
        Forloeb.FortrydSmdb(Punkt);
        return TickedAsync($"Fluebenet ved {Punkt!.DisplayName()} er fjernet.");
    }

    private async Task<IActionResult> TickedAsync(string besked)
    {
        await SaveAsync(Handling.Aendret, nameof(SmdbTjek), besked);
        return Redirect(Links.To(Forloeb, "smdb"));
    }
}
