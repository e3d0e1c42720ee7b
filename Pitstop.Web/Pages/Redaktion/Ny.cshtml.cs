using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Pages;

/// <summary>A new page, begun as a draft.</summary>
[Authorize(Policy = AdgangSetup.Leder)]
public sealed class NySideModel(Redaktionen redaktionen) : PageModel
{
    [BindProperty]
    public Data Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        var slug = Input.Adresse;
        var draft = Sideudkast.NySide(
            Input.Titel, slug, Input.Slags!.Value, redaktionen.Sider, redaktionen.Bruger, redaktionen.OptagneAdresser, redaktionen.Nu);
        var kept = await redaktionen.AddAsync(draft);
        if (kept != draft)
        {
            ModelState.AddModelError(
                "Input.Slug",
                $"{kept.Skribenter} har allerede begyndt en side på den adresse. Vælg en anden, eller skriv "
                    + "med i kladden fra Redaktion.");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
        return Redirect(Redaktionslinks.To(kept));
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required, Display(Name = "Titel"), StringLength(200)]
        public string? Titel { get; set; }

        [Required(ErrorMessage = "Vælg, hvad siden er."), Display(Name = "Hvad er det?"), EnumDataType(typeof(Nysideslags))]
        public Nysideslags? Art { get; set; }

        [Display(Name = "Adresse", Description = "Er feltet tomt, laver vi den af titlen."), StringLength(100)]
        public string? Slug { get; set; }

        /// <summary>The kind that the choice is.</summary>
        public Sideslags? Slags => Art switch
        {
            Nysideslags.Metode => Sideslags.Metode,
            Nysideslags.Vaerktoej => Sideslags.Vaerktoej,
            Nysideslags.Vejledning => Sideslags.Vejledning,
            Nysideslags.Opslag => Sideslags.Opslag,
            _ => null,
        };

        /// <summary>The address: as typed, else made from the title in the folder of the kind.</summary>
        public string Adresse
        {
            get
            {
                var name = string.IsNullOrWhiteSpace(Slug) ? AsciiName.Of(Titel ?? "") : Slug.Trim().Trim('/').ToLowerInvariant();
                return name.Contains('/')
                    ? name
                    : Art switch
                    {
                        Nysideslags.Metode or Nysideslags.Vaerktoej => "metoder/" + name,
                        Nysideslags.Vejledning => "vejledninger/" + name,
                        _ => name,
                    };
            }
        }
    }
}

/// <summary>What a new page can be. Rules and templates are known by the program, which a leader cannot add to.</summary>
public enum Nysideslags
{
    [Display(Name = "En metode")] Metode,
    [Display(Name = "Et værktøj")] Vaerktoej,
    [Display(Name = "En vejledning")] Vejledning,
    [Display(Name = "En side at slå op på")] Opslag,
}
