using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A citizen's number for a goal, given in a talk between two statuses.</summary>
public sealed class SkalerModel(ForloebAccess access) : ForloebPage(access)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>The goal.</summary>
    public Maal? Maal => Forloeb.Maal.SingleOrDefault(m => m.Id == Id);

    protected override bool Exists => Maal is not null;

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.Skaler(Id, new(Input.Dato, Input.Vaerdi, Input.Ord, Input.Mangler), null, Today);
        await SaveAsync(Handling.Oprettet, nameof(Skalering), "Skaleringen er gemt.");
        return Redirect(Maallinks.To(Forloeb));
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Display(Name = "Borgerens tal", Description = "Et helt tal fra 0 til 10.")]
        public int? Vaerdi { get; set; }

        [MaxLength(4000, ErrorMessage = "Teksten må højst have 4.000 tegn. Forkort den.")]
        [DataType(DataType.MultilineText)]
        [Display(Name = "Borgerens egne ord", Description = "Hvad fik borgeren til at sætte tallet der?")]
        public string? Ord { get; set; }

        [Display(Name = "Er der intet tal, så vælg hvorfor")]
        public ManglendeSkalering? Mangler { get; set; }

        [Required(ErrorMessage = "Skriv den dag, borgeren gav tallet.")]
        [Display(Name = "Dato")]
        public DateOnly? Dato { get; set; }
    }
}
