using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A conference or a status meeting: its agenda, and what became of it.</summary>
public sealed class MoedeUdfaldModel(ForloebAccess access) : ForloebPage(access)
{
    /// <summary>The five parts of CHIME.</summary>
    public static readonly IReadOnlyList<Chime> Dele = [Chime.Forbundethed, Chime.Haab, Chime.Identitet, Chime.Mening, Chime.Empowerment];

    /// <summary>The parts as choices.</summary>
    public static IReadOnlyList<SelectListItem> Valg { get; } = [.. Dele.Select(d => new SelectListItem(d.DisplayName(), d.ToString()))];

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>The meeting.</summary>
    public Moede? Moede => Forloeb.Moeder.SingleOrDefault(m => m.Id == Id);

    protected override bool Exists => Moede is not null;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.HoldMoede(Id, Input.Chime.Aggregate(Chime.Ingen, (all, part) => all | part), Input.Beslutninger, Today);
        return await SavedAsync(Handling.Aendret, nameof(Domain.Sager.Moede), "Mødet er noteret som holdt.");
    }

    public async Task<IActionResult> OnPostAflysAsync()
    {
        Forloeb.AflysMoede(Id);
        return await SavedAsync(Handling.Aendret, nameof(Domain.Sager.Moede), "Mødet er aflyst.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Display(Name = "Hvad talte I om?", Description = "CHIME viser, hvor hele vejen rundt I kom. Det er ikke en karakter.")]
        public List<Chime> Chime { get; set; } = [];

        [MaxLength(10_000, ErrorMessage = "Teksten må højst have 10.000 tegn. Forkort den.")]
        [Display(Name = "Hvad besluttede I?", Description = "Kort: hvem gør hvad, og hvornår.")]
        public string? Beslutninger { get; set; }
    }
}
