using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// Which sag an entity that is being saved belongs to: its new neighbours are not in the database yet, and its old ones need not be loaded.
/// </summary>
internal static class Sagsopslag
{
    /// <summary>The tracked entities by every column that a step to the sag arrives at.</summary>
    public static Dictionary<(IEntityType, string, object), EntityEntry> Index(PitstopDb db)
    {
        var index = new Dictionary<(IEntityType, string, object), EntityEntry>();
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State != EntityState.Deleted && LogRule.IsCase(e.Metadata.ClrType)))
        {
            if (entry.Metadata.FindPrimaryKey()!.Properties is [var key])
                index[(entry.Metadata, key.Name, entry.Property(key.Name).CurrentValue!)] = entry;
            if (entry.Entity is Sag sag)
                index[(entry.Metadata, nameof(Sag.BorgerId), sag.BorgerId)] = entry;
        }
        return index;
    }

    /// <summary>The sag's key.</summary>
    /// <exception cref="InvalidOperationException">The way to the sag breaks off.</exception>
    public static async Task<Guid> SagOfAsync(
        PitstopDb db,
        EntityEntry entry,
        Lazy<Dictionary<(IEntityType, string, object), EntityEntry>> tracked,
        CancellationToken cancellationToken)
    {
        // A row that has an encrypted value already says it.
        foreach (var column in Personkolonne.Of(entry.Metadata))
        {
            if (entry.State != EntityState.Added && entry.Property(column.Navn).OriginalValue is byte[] stored)
                return PersonCipher.SagOf(stored);
        }
        var at = entry;
        foreach (var step in Sagsvej.Of(entry.Metadata))
        {
            var value = at.Property(step.From.Name).CurrentValue!;
            if (!tracked.Value.TryGetValue((step.To, step.At.Name, value), out var next))
                return await ReadAsync(db, step, value, cancellationToken);
            at = next;
        }
        return ((Sag)at.Entity).Id;
    }

    private static async Task<Guid> ReadAsync(PitstopDb db, Sagstrin step, object value, CancellationToken cancellationToken)
    {
        var sag = $"SELECT t{Sagsvej.Of(step.To).Count}.\"Id\" AS \"Value\"";
        var sql = $"{sag} FROM {Sagsvej.Joins(step.To)} WHERE t0.\"{step.At.GetColumnName()}\" = {{0}}";
        return await db.Database.SqlQueryRaw<Guid?>(sql, value).FirstOrDefaultAsync(cancellationToken)
            ?? throw new InvalidOperationException($"{step.To.ShortName()} {value} belongs to no sag.");
    }
}
