using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Domain;
using Pitstop.Web.Adgang;

namespace Pitstop.Web.Pages;

/// <summary>The front page: what this person's role works with.</summary>
public sealed class IndexModel(CurrentUser currentUser, TimeProvider time) : PageModel
{
    /// <summary>The signed-in employee.</summary>
    public Medarbejder Medarbejder => currentUser.Medarbejder;

    /// <summary>The first name.</summary>
    public string Fornavn => Medarbejder.Navn.Split(' ')[0];

    /// <summary>Today, for instance "Søndag den 22. november 2026".</summary>
    public string Dato
    {
        get
        {
            var today = time.Today();
            var weekday = Danish.Culture.DateTimeFormat.GetDayName(today.DayOfWeek);
            return $"{char.ToUpper(weekday[0], Danish.Culture)}{weekday[1..]} den {Danish.LongDate(today)}";
        }
    }
}
