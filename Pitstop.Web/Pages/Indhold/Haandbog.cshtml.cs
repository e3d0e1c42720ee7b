using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Indhold;
using Pitstop.Web.Pages.Dokumenter;

namespace Pitstop.Web.Pages.Indhold;

/// <summary>All pages as one Word file, as they are in force on a day (<c>?pr=</c>). It shows nothing itself.</summary>
public sealed class HaandbogModel(Standard standard, TimeProvider time) : PageModel
{
    public IActionResult OnGet(string? pr)
    {
        var day = time.Today();
        if (pr is not null && !DateOnly.TryParseExact(pr, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return NotFound();
        if (standard.Sider.On(day).Count == 0)
            return NotFound();
        var (bytes, name) = Sidefil.Haandbogen(standard.Sider, day);
        return File(bytes, HentModel.Word, name);
    }
}
