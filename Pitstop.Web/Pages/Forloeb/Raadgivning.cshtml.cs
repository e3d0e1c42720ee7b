using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>The borger does not want to be enrolled now.</summary>
public sealed class RaadgivningModel(ForloebAccess access) : ForloebPage(access)
{
    public async Task<IActionResult> OnPostAsync()
    {
        Forloeb.VaelgRaadgivning(Medarbejder, Today);
        return await SavedAsync(Handling.Aendret, nameof(Forloeb), "Forløbet går videre med rådgivning.");
    }
}
