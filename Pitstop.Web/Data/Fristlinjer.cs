using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Data;

/// <summary>
/// Keeps the lines of open deadlines in step with the cases: after every save in the same transaction, and for all at once when the day or
/// the rules are other than those the lines were made by. What ends because a day has passed ends in the same step.
/// </summary>
public sealed class Fristlinjer(Standard standard, TimeProvider time)
{
    private const int Batch = 500;

    /// <summary>Brings all lines up to date where they are of another day or of other rules.</summary>
    public async Task EnsureAsync(PitstopDb db)
    {
        var today = time.Today();
        if (await IsOfAsync(db, today))
            return;
        await using var transaction = await db.Database.BeginTransactionAsync();
        // Whoever waited for another's transaction finds the work done.
        if (await IsOfAsync(db, today))
            return;
        await EndEftervaernAsync(db, today);
        var open = await db.Forloeb.WithTasks().OrderBy(f => f.Id).Select(f => f.Id).ToListAsync();
        foreach (var ids in open.Chunk(Batch))
            await RefreshAsync(db, ids, default);
        await db.Set<Fristdag>().ExecuteDeleteAsync();
        var day = db.Add(new Fristdag { Dag = today, Regler = standard.Regelsaet });
        await db.SaveLinesAsync();
        day.State = EntityState.Detached;
        await transaction.CommitAsync();
    }

    /// <summary>Brings the lines of some forløb up to date with what the database now holds. Only what differs is written.</summary>
    internal async Task RefreshAsync(PitstopDb db, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var forloeb = await db.Forloeb
            .WithTasks()
            .Where(f => ids.Contains(f.Id))
            .WithFakta()
            .AsNoTrackingWithIdentityResolution()
            .ToListAsync(cancellationToken);
        var kept = (await db.Set<Fristlinje>().Where(l => ids.Contains(l.ForloebId)).AsNoTracking().ToListAsync(cancellationToken))
            .GroupBy(l => l.Key).ToDictionary(g => g.Key, g => new Queue<Fristlinje>(g));
        var missing = forloeb.SelectMany(f => standard.FristerDen(f.Fakta(), today).Opgaver.Select(x => new Fristlinje(f, x)))
            .Where(l => !(kept.TryGetValue(l.Key, out var same) && same.TryDequeue(out _))).ToList();
        var gone = kept.Values.SelectMany(l => l).Select(l => l.Id).ToList();
        if (gone.Count > 0)
            await db.Set<Fristlinje>().Where(l => gone.Contains(l.Id)).ExecuteDeleteAsync(cancellationToken);
        db.AddRange(missing);
        await db.SaveLinesAsync(cancellationToken);
        foreach (var line in missing)
            db.Entry(line).State = EntityState.Detached;
    }

    private async Task<bool> IsOfAsync(PitstopDb db, DateOnly today) =>
        await db.Set<Fristdag>().AsNoTracking().SingleOrDefaultAsync() is { } made
        && made.Dag == today
        && made.Regler == standard.Regelsaet;

    // Aftercare ends by itself when its time is over (F13).
    private async Task EndEftervaernAsync(PitstopDb db, DateOnly today)
    {
        foreach (var forloeb in await db.Forloeb
            .Where(f => f.Status == ForloebStatus.Eftervaern)
            .WithFakta()
            .Include(f => f.Skridt)
            .ToListAsync())
        {
            if (standard.FristerDen(forloeb.Fakta(), today).Find(Fristnummer.Eftervaernsslut) is not { Lukket: { } ended })
                continue;
            forloeb.SlutEftervaern(ended > forloeb.EndteDato ? ended : forloeb.EndteDato, Medarbejder.Programmet, today);
            db.Logposter.Add(new Logpost(
                time.GetUtcNow().UtcDateTime,
                Medarbejder.Programmet,
                Handling.Aendret,
                nameof(Forloeb),
                forloeb.Id.ToString(),
                forloeb.Id));
        }
        await db.SaveChangesAsync();
    }
}
