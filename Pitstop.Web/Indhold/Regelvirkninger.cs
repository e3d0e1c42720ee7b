using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Indhold;

/// <summary>Judges the open forløb by the standard as it is and as it would be with a proposed edition.</summary>
public sealed class Regelvirkninger(PitstopDb db, Standard standard, CurrentUser user, Log log, TimeProvider time)
{
    /// <summary>How many forløb are in memory at a time.</summary>
    internal const int Batch = 200;

    /// <summary>
    /// What a proposed edition does, judged on its first day in force, or today where that has passed. The forløb that are listed are one
    /// event in the log, saved at once.
    /// </summary>
    /// <param name="forslag">An edition of one of the pages frister, takster and samtalekvoter.</param>
    /// <returns>The effect; null for another page and where the page's tables do not read.</returns>
    public async Task<Regelvirkning?> OfAsync(Udgave forslag)
    {
        if (Sammenligning(forslag) is not { } rules)
            return null;
        var open = db.Forloeb.WithTasks();
        var visible = (await open.VisibleTo(user.Medarbejder).Select(f => f.Id).ToListAsync()).ToHashSet();
        var found = new List<(Guid Forloeb, Virkningslinje Linje)>();
        foreach (var ids in (await open.OrderBy(f => f.Sag.Nummer).ThenBy(f => f.Loebenr).Select(f => f.Id).ToListAsync()).Chunk(Batch))
        {
            var batch = await db.Forloeb
                .Where(f => ids.Contains(f.Id))
                .WithFakta()
                .Include(f => f.Paaroerende)
                .AsNoTrackingWithIdentityResolution()
                .ToDictionaryAsync(f => f.Id);
            found.AddRange(ids.Where(batch.ContainsKey).SelectMany(id => rules.LinesOf(batch[id]).Select(l => (id, l))));
        }
        var seen = found.Where(f => visible.Contains(f.Forloeb)).OrderByDescending(f => f.Linje.Overskrides).ToList();
        var shown = seen.Take(Regelvirkning.Flest).ToList();
        await LogAsync([.. shown.Select(s => s.Forloeb).Distinct()]);
        return new(
            rules.Numbers(found.Select(f => f.Forloeb).Distinct().Count()),
            rules.Grundlag,
            [.. shown.Select(s => s.Linje)],
            seen.Count - shown.Count,
            found.Count - seen.Count);
    }

    private Regelsammenligning? Sammenligning(Udgave forslag)
    {
        if (Regelsider.Find(forslag.Slug)?.Compare is not { } compare || standard.With(forslag, []) is not { } with)
            return null;
        var today = time.Today();
        return compare(new(standard, with, forslag.IKraft > today ? forslag.IKraft : today, today));
    }

    private async Task LogAsync(IReadOnlyCollection<Guid> shown)
    {
        if (shown.Count == 0)
            return;
        log.AddList(Handling.SetListe, nameof(Regelvirkning), shown);
        await db.SaveChangesAsync();
    }
}
