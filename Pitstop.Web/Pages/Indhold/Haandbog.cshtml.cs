using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Indhold;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>All pages as one Word file, as they are in force on a day (<c>?pr=</c>). It shows nothing itself.</summary>
public sealed class HaandbogModel(Standard standard, TimeProvider time) : PageModel
{
    public IActionResult OnGet(string? pr)
    {
        if ((pr is null ? time.Today() : Links.Dag(pr)) is not { } day || standard.Sider.On(day).Count == 0)
            return NotFound();
        var (bytes, name) = Sidefil.Haandbogen(standard.Sider, day);
        return File(bytes, HentModel.Word, name);
    }
}
