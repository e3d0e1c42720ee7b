using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Pitstop.Web.Adgang;

namespace Pitstop.Web.Data;

/// <summary>
/// A change to a case without an event in the same save is a programming error, and is refused before it reaches the database.
/// </summary>
internal static class LogRule
{
    public static void Check(ChangeTracker tracker)
    {
        var changed = tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (changed.Any(e => e.Entity is Logpost && e.State != EntityState.Added))
            throw new InvalidOperationException("The log is append-only.");
        var logged = changed.Any(e => e.Entity is Logpost);
        if (changed.Any(e => e.Entity is ArkiveretDokument && e.State != EntityState.Added))
            throw new InvalidOperationException("A finished document is never changed.");
        var unlogged = IsAutosave(changed) ? null : changed.FirstOrDefault(e => IsCase(e.Entity.GetType()));
        if (unlogged is not null && !logged)
            throw new InvalidOperationException($"{unlogged.Metadata.ShortName()} was changed without an event in the log.");
    }

    // Autosaves of one draft by one person share an event for ten minutes; the step itself says who and when.
    private static bool IsAutosave(List<EntityEntry> changed) =>
        changed.Any(e => e is { Entity: Dokumenthaendelse { Skridt: Dokumentskridt.Gemt }, State: EntityState.Added })
        && changed.All(
            e => e is { Entity: Dokument, State: EntityState.Modified }
                or { Entity: Dokumenthaendelse { Skridt: Dokumentskridt.Gemt }, State: EntityState.Added });

    /// <summary>Whether a change of such an entity needs its line in the log.</summary>
    internal static bool IsCase(Type type) => type.IsDefined(typeof(SagsdataAttribute), inherit: false);
}
