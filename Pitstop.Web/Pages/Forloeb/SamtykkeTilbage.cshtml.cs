using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>The borger takes a consent back, or does not sign it.</summary>
public sealed class SamtykkeTilbageModel(ForloebAccess access) : ForloebPage(access)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Data Input { get; set; } = new();

    public Samtykke? Samtykke => Forloeb.Samtykker.SingleOrDefault(s => s.Id == Id);

    protected override bool Exists => Samtykke is not null;

    protected override string Emne => nameof(Domain.Sager.Samtykke);

    public void OnGet() => Input.TrukketTilbage = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Samtykke!.VenterPaaUnderskrift)
        {
            Forloeb.AfvisSamtykke(Id);
            return await SavedAsync(
                Handling.Aendret, nameof(Domain.Sager.Samtykke), "Samtykket er fjernet, fordi borgeren ikke skrev under.");
        }
        Forloeb.TraekSamtykkeTilbage(Id, Input.TrukketTilbage, Today);
        return await SavedAsync(
            Handling.Aendret,
            nameof(Domain.Sager.Samtykke),
            $"Samtykket er trukket tilbage. Fra {Danish.Date(Samtykke!.TrukketTilbage!.Value)} må det ikke bruges mere.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Skriv den dag, borgeren trak samtykket tilbage.")]
        [Display(
            Name = "Hvilken dag trak borgeren samtykket tilbage?",
            Description = "Fra den dag gælder samtykket ikke mere. Det, der er delt før, kan ikke kaldes tilbage.")]
        public DateOnly? TrukketTilbage { get; set; }
    }
}
