using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Pages;

/// <summary>A page of one draft, which is loaded before any handler.</summary>
[Authorize(Policy = AdgangSetup.Leder)]
public abstract class UdkastPage(Redaktionen redaktionen) : PageModel
{
    /// <summary>The draft's number.</summary>
    [FromRoute(Name = "id")]
    public int Id { get; set; }

    /// <summary>The draft.</summary>
    public Sideudkast Udkast { get; private set; } = null!;

    /// <summary>The leader at the page.</summary>
    public Medarbejder Medarbejder => redaktionen.Bruger;

    /// <summary>Today in Denmark.</summary>
    public DateOnly Idag => redaktionen.Idag;

    /// <summary>The edition that it takes the place of, or null.</summary>
    public Udgave? Gaeldende => Udkast.Replaces(redaktionen.Sider, Idag);

    /// <summary>Where it is on its way, in words.</summary>
    public string Stand => Udkast.StatusNavn(redaktionen.Sider, Idag);

    /// <summary>The draft as the edition that it would be; what cannot be read of its dates is left to the day after.</summary>
    public Udgave Forslag =>
        _forslag.Version == Udkast.Version && _forslag.Udgave is { } read
            ? read
            : (_forslag = (Udkast.Version, redaktionen.Preview(Udkast))).Udgave!;

    /// <summary>What keeps it from being taken into use.</summary>
    public IReadOnlyList<Indholdsfejl> Fejl => redaktionen.Problems(Forslag);

    // Read once for each text: a save changes it and its version.
    private (int Version, Udgave? Udgave) _forslag;

    /// <summary>What the pages share.</summary>
    protected Redaktionen Redaktionen => redaktionen;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await redaktionen.FindAsync(Id) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Udkast = found;
        await next();
    }

    /// <summary>Goes on with a message.</summary>
    protected RedirectResult Done(string address, string message)
    {
        TempData["Besked"] = message;
        return Redirect(address);
    }
}
