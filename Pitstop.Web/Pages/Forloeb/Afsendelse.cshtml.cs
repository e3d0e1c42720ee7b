using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A document that was made elsewhere was sent.</summary>
public sealed class AfsendelseModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>What can be sent.</summary>
    public static IReadOnlyList<SelectListItem> Valg { get; } = [
        .. DocumentKinds.All.Where(k => k.MadeElsewhere).Select(k => new SelectListItem(k.Title, k.Slug)),
    ];

    public void OnGet(string? slags) =>
        (Input.Kind, Input.Dato, Input.Modtager) =
            (slags, Today, (DocumentKinds.Find(slags) ?? DocumentKinds.All[0]).Recipient);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Valg.All(v => v.Value != Input.Kind))
            return BadRequest();
        Forloeb.RegistrerAfsendelse(Input.Kind!, null, null, Input.Dato, Input.Modtager, Medarbejder, Today);
        // It has been sent, and the deadlines must know; that no consent covers it is for a person to act on.
        var uncovered = DocumentKinds.Find(Input.Kind!)!.NeedsConsent
            && Forloeb.DelingObstacles(Input.Modtager!, Input.Dato!.Value) is [var missing, ..]
                ? " Men: " + missing.Message + " Er der ikke noget, så sig det til din leder i dag."
                : "";
        return await SavedAsync(Handling.MarkeretSendt, nameof(Afsendelse), $"Det er noteret som sendt.{uncovered}");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        [Required(ErrorMessage = "Vælg, hvad der er sendt.")]
        [Display(Name = "Hvad er sendt?")]
        public string? Kind { get; set; }

        [Required(ErrorMessage = "Skriv datoen.")]
        [Display(Name = "Hvornår blev det sendt?")]
        public DateOnly? Dato { get; set; }

        [Required(ErrorMessage = "Skriv, hvem det er sendt til.")]
        [MaxLength(200, ErrorMessage = "Teksten må højst have 200 tegn. Forkort den.")]
        [Display(Name = "Til")]
        public string? Modtager { get; set; }
    }
}
