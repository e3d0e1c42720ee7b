using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A picture of the pages, for everybody who is signed in. It shows nothing itself.</summary>
public sealed class BilledeModel(PitstopDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string navn)
    {
        var key = navn.Split('.')[0];
        return await db.Billeder.AsNoTracking().FirstOrDefaultAsync(b => b.Noegle == key) is { } picture && picture.Filnavn == navn
            ? File(picture.Indhold, $"image/{picture.Type.ToString().ToLowerInvariant()}")
            : NotFound();
    }
}
