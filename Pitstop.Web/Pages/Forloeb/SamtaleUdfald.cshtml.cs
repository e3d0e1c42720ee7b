using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>What became of a planned talk.</summary>
public sealed class SamtaleUdfaldModel(ForloebAccess access) : ForloebPage(access)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Data Input { get; set; } = new();

    public Samtale? Samtale => Forloeb.Samtaler.SingleOrDefault(s => s.Id == Id);

    protected override bool Exists => Samtale is not null;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.RegistrerUdfald(Id, Input.Udfald!.Value, Input.Deltagere, Medarbejder, Today);
        return await SavedAsync(Handling.Aendret, nameof(Samtale), "Samtalen er gemt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Vælg, hvad der blev af samtalen.")]
        [Display(Name = "Hvad blev der af samtalen?")]
        public Samtaleudfald? Udfald { get; set; }

        [MaxLength(1000)]
        [Display(Name = "Andre deltagere", Description = "Ud over borgeren og dig, for eksempel mor eller mentor.")]
        public string? Deltagere { get; set; }
    }
}
