using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>The underretning of a concern was sent.</summary>
public sealed class SendtUnderretningModel(ForloebAccess access) : ForloebPage(access)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Data Input { get; set; } = new();

    protected override bool Exists => Forloeb.Bekymringer.Any(b => b.Id == Id);

    public void OnGet() => Input.Sendt = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.MarkerUnderretningSendt(Id, Input.Sendt, Today);
        return await SavedAsync(Handling.Aendret, nameof(Bekymring), "Underretningen er noteret som sendt.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Hvornår blev den sendt?")]
        public DateOnly? Sendt { get; set; }
    }
}
