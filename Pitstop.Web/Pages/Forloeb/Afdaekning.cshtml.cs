using Microsoft.AspNetCore.Mvc;
using Pitstop.Domain;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>The afdækning, recorded once and used by every document.</summary>
public sealed class AfdaekningModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public AfdaekningInput Input { get; set; } = new();

    /// <summary>The forløb as it stood when the page was shown; a save from an older page is a conflict.</summary>
    [BindProperty]
    public int Revision { get; set; }

    protected override string Emne => nameof(Afdaekning);

    public void OnGet() => (Input, Revision) = (AfdaekningInput.Of(Forloeb.Afdaekning), Forloeb.Revision);

    public async Task<IActionResult> OnPostAsync()
    {
        Access.Db.Entry(Forloeb).Property(f => f.Revision).OriginalValue = Revision;
        Forloeb.RecordAfdaekning(Input.ToData());
        await SaveAsync(Handling.Aendret, nameof(Afdaekning), "Afdækningen er gemt. Nye dokumenter henter den.");
        return Redirect(Links.To(Forloeb));
    }
}
