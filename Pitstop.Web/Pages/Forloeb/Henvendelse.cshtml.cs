using Microsoft.AspNetCore.Mvc;
using Pitstop.Domain;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>A further contact in a forløb that is open.</summary>
public sealed class HenvendelseModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public HenvendelseInput Input { get; set; } = new();

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.RecordHenvendelse(Input.ToHenvendelse(), Today);
        await SaveAsync(Handling.Oprettet, nameof(Henvendelse), "Henvendelsen er gemt.");
        return Redirect(Links.To(Forloeb));
    }
}
