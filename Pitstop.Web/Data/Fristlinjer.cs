using Microsoft.EntityFrameworkCore;
using Pitstop.Domain;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Data;

/// <summary>
/// Keeps the lines of open deadlines in step with the cases: after every save in the same transaction, and for all at once when the day or the rules
/// are other than those the lines were made by.
/// </summary>
public sealed class Fristlinjer(Standard standard, TimeProvider time)
{
    private const int Batch = 500;

    /// <summary>Makes all lines anew where they are of another day or of other rules.</summary>
    public async Task EnsureAsync(PitstopDb db)
    {
        var today = time.Today();
        var made = await db.Set<Fristdag>().AsNoTracking().SingleOrDefaultAsync();
        if (made is not null && made.Dag == today && made.Regler == standard.Regelsaet)
            return;
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Set<Fristlinje>().ExecuteDeleteAsync();
        var open = await db.Forloeb.Where(f => !Forloeb.LukkedeStatusser.Contains(f.Status)).OrderBy(f => f.Id).Select(f => f.Id).ToListAsync();
        foreach (var ids in open.Chunk(Batch))
            await WriteAsync(db, ids, today);
        await db.Set<Fristdag>().ExecuteDeleteAsync();
        db.Add(new Fristdag { Dag = today, Regler = standard.Regelsaet });
        await db.SaveLinesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>Makes the lines of some forløb anew, from what the database now holds.</summary>
    internal async Task RefreshAsync(PitstopDb db, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        await db.Set<Fristlinje>().Where(l => ids.Contains(l.ForloebId)).ExecuteDeleteAsync(cancellationToken);
        await WriteAsync(db, ids, time.Today(), cancellationToken);
    }

    private async Task WriteAsync(PitstopDb db, IReadOnlyCollection<Guid> ids, DateOnly today, CancellationToken cancellationToken = default)
    {
        var forloeb = await db.Forloeb.Where(f => ids.Contains(f.Id) && !Forloeb.LukkedeStatusser.Contains(f.Status)).WithFakta().AsNoTrackingWithIdentityResolution().ToListAsync(cancellationToken);
        var lines = forloeb.SelectMany(f => standard.FristerOn(f.Fakta(), today).Opgaver.Select(x => new Fristlinje(f, x))).ToList();
        db.AddRange(lines);
        await db.SaveLinesAsync(cancellationToken);
        foreach (var line in lines)
            db.Entry(line).State = EntityState.Detached;
    }
}
