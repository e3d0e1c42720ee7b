using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>How near a page's review is.</summary>
public enum Gennemgangsvarsel
{
    [Display(Name = "Inden tre måneder")] TreMaaneder,
    [Display(Name = "Inden en måned")] EnMaaned,
    [Display(Name = "Overskredet")] Overskredet,
}

/// <summary>
/// A page whose owner should look it through: from three months before the day that the page says, else before 24 months have gone since it
/// came into force (domain brief, F17).
/// </summary>
/// <param name="Udgave">The edition in force.</param>
/// <param name="Senest">The last day.</param>
/// <param name="Varsel">How near it is.</param>
public sealed record Sidegennemgang(Udgave Udgave, DateOnly Senest, Gennemgangsvarsel Varsel)
{
    private const int Months = 24, FirstReminder = 3, SecondReminder = 1;

    /// <summary>The last day to look an edition through where its page says none.</summary>
    /// <param name="iKraft">The edition's first day in force.</param>
    public static DateOnly LastDay(DateOnly iKraft) => iKraft.AddMonths(Months);

    /// <summary>What an owner must look through, the most urgent first. Templates are pages too.</summary>
    /// <param name="sider">All pages.</param>
    /// <param name="ejer">The function that keeps them, as front matter says; case does not matter.</param>
    /// <param name="idag">Today.</param>
    public static IReadOnlyList<Sidegennemgang> Of(Sidesamling sider, string ejer, DateOnly idag) =>
    [
        .. sider.IKraftDen(idag)
            .Where(u => u.Hoved.Ejer.Equals(ejer, StringComparison.OrdinalIgnoreCase))
            .Select(u => (Page: u, Last: u.Hoved.RevisionSenest ?? LastDay(u.IKraft)))
            .Where(p => idag >= p.Last.AddMonths(-FirstReminder))
            .OrderBy(p => p.Last).ThenBy(p => p.Page.Slug, StringComparer.Ordinal)
            .Select(p => new Sidegennemgang(p.Page, p.Last, WarningOf(p.Last, idag))),
    ];

    private static Gennemgangsvarsel WarningOf(DateOnly last, DateOnly idag)
    {
        if (idag > last)
            return Gennemgangsvarsel.Overskredet;
        return idag >= last.AddMonths(-SecondReminder) ? Gennemgangsvarsel.EnMaaned : Gennemgangsvarsel.TreMaaneder;
    }
}
