using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Frister;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>Closing for good.</summary>
public sealed class LukModel(ForloebAccess access, Deadlines deadlines) : ForloebPage(access)
{
    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.Luk(deadlines.Of(Forloeb, Today).Frister, Medarbejder, Today);
        return await SavedAsync(Handling.Aendret, nameof(Forloeb), "Forløbet er lukket.");
    }
}
