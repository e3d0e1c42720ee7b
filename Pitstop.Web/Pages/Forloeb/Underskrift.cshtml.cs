using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>The borger has signed a finished declaration of consent.</summary>
public sealed class UnderskriftModel(ForloebAccess access) : ForloebPage(access)
{
    [FromRoute]
    public Guid Dokument { get; set; }

    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>The consents of the declaration that wait; once signed those that it gave.</summary>
    public IReadOnlyList<Samtykke> Samtykker =>
        [.. Forloeb.Samtykker.Where(s => s.DokumentId == Dokument && (s.VenterPaaUnderskrift || !Forloeb.VenterPaaUnderskrift(Dokument)))];

    protected override bool Exists => Samtykker.Count > 0;

    protected override string Emne => nameof(Samtykke);

    public void OnGet() => Input.Givet = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.UnderskrivSamtykkeerklaering(Dokument, Input.Givet, Today);
        return await SavedAsync(
            Handling.Aendret, nameof(Samtykke), $"Underskriften er noteret. Samtykket gælder fra {Danish.Date(Input.Givet!.Value)}.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv den dag, borgeren skrev under.")]
        [Display(
            Name = "Hvilken dag skrev borgeren under?",
            Description = "Samtykket gælder fra den dag. Er borgeren under 15 år, skal forælderen også have skrevet under.")]
        public DateOnly? Givet { get; set; }
    }
}
