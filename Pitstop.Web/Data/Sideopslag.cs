using Microsoft.EntityFrameworkCore;

namespace Pitstop.Web.Data;

/// <summary>What is asked of kept editions and drafts.</summary>
public static class Sideopslag
{
    /// <summary>
    /// The editions that hold from their dates, by page and date; those that were put aside before they began are left out.
    /// </summary>
    public static Task<List<GemtUdgave>> InUseAsync(this IQueryable<GemtUdgave> udgaver) =>
        udgaver.AsNoTracking().Where(u => u.Afloest == null).OrderBy(u => u.Slug).ThenBy(u => u.IKraft).ToListAsync();

    /// <summary>The drafts that are on their way.</summary>
    public static IQueryable<Sideudkast> Open(this IQueryable<Sideudkast> udkast) =>
        udkast.Where(u => u.Status == Udkaststatus.Kladde || u.Status == Udkaststatus.TilGodkendelse || u.Status == Udkaststatus.Godkendt);
}
