using Microsoft.EntityFrameworkCore;

namespace Pitstop.Web.Data;

/// <summary>What a forløb must be loaded with for its deadlines to be right.</summary>
public static class Forloebsfakta
{
    /// <summary>
    /// Those that may have something left to do. A concern that nobody has reported stays a task also when the forløb is over.
    /// </summary>
    public static IQueryable<Forloeb> WithTasks(this IQueryable<Forloeb> forloeb) =>
        forloeb.Where(f => !Forloeb.LukkedeStatusser.Contains(f.Status) || f.Bekymringer.Any(b => b.Sendt == null));

    /// <summary>Everything that <see cref="Forloeb.Fakta"/> reads.</summary>
    public static IQueryable<Forloeb> WithFakta(this IQueryable<Forloeb> forloeb) => forloeb
        .Include(f => f.Sag.Borger)
        .Include(f => f.Sag.Forloeb).ThenInclude(f => f.Indskrivning)
        .Include(f => f.Sag.Forloeb).ThenInclude(f => f.Udskrivning)
        .Include(f => f.Henvendelser)
        .Include(f => f.Samtaler)
        .Include(f => f.Afsendelser)
        .Include(f => f.Indskrivning)
        .Include(f => f.Udskrivning)
        .Include(f => f.Afgoerelser)
        .Include(f => f.Pauser)
        .Include(f => f.Kontakter)
        .Include(f => f.Deltagelser)
        .Include(f => f.Moeder)
        .Include(f => f.Opfoelgninger)
        .Include(f => f.Bekymringer)
        .Include(f => f.Rettelser)
        .Include(f => f.Henvisninger)
        .Include(f => f.Samtykker)
        .Include(f => f.Stillingtagener)
        .AsSplitQuery();

    /// <summary>The goals with all that is said of them.</summary>
    public static IQueryable<Forloeb> WithMaal(this IQueryable<Forloeb> forloeb) => forloeb
        .Include(f => f.Maal).ThenInclude(m => m.Delmaal)
        .Include(f => f.Maal).ThenInclude(m => m.Skaleringer)
        .Include(f => f.Maal).ThenInclude(m => m.Bedoemmelser);
}
