using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>The afdækning, recorded once and used by every document.</summary>
public sealed class AfdaekningModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public AfdaekningInput Input { get; set; } = new();

    /// <summary>The forløb as it stood when the page was shown; a save from an older page is a conflict.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>After a conflict: where the stored afdækning differs from what was typed.</summary>
    public IReadOnlyList<AfdaekningForskel> Forskelle { get; private set; } = [];

    protected override string Emne => nameof(Afdaekning);

    public void OnGet() => (Input, Revision) = (AfdaekningInput.Of(Forloeb.Afdaekning), Forloeb.Revision);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Revision != Forloeb.Revision)
            return Conflict();
        Forloeb.RegistrerAfdaekning(Input.ToData());
        return await SavedAsync(Handling.Aendret, nameof(Afdaekning), "Afdækningen er gemt. Nye dokumenter henter den.");
    }

    // The page comes back as made from what is stored now, so that the next press saves what its reader has then seen.
    private PageResult Conflict()
    {
        ModelState.Remove(nameof(Revision));
        Revision = Forloeb.Revision;
        Forskelle = AfdaekningForskel.Between(AfdaekningInput.Of(Forloeb.Afdaekning), Input);
        ModelState.AddModelError(
            "",
            "En kollega har gemt i samme forløb imens, så dit er ikke gemt endnu. Det, du skrev, står her stadig. "
                + (Forskelle.Count == 0
                    ? "Afdækningen er den samme som din. Gem igen."
                    : "Se øverst, hvad der er gemt nu. Ret dit, hvis noget mangler, og gem igen. Så gælder det, du har skrevet."));
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }
}
