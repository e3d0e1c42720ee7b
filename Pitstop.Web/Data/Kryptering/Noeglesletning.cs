using Microsoft.EntityFrameworkCore;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// Destroys a sag's own key: from then on none of its person data can be read, not in a backup of later days either, and nobody finds it by
/// name or number.
/// </summary>
internal static class Noeglesletning
{
    /// <summary>
    /// Destroys the key and the borger's look-up words in one transaction with the event. The rows of the sag stay, unreadable.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="sagId">The sag.</param>
    /// <param name="log">Who did it, and when.</param>
    /// <exception cref="InvalidOperationException">The sag has no key.</exception>
    public static async Task DestroyKeyAsync(this PitstopDb db, Guid sagId, Logpost log)
    {
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlAsync($"PRAGMA secure_delete=ON");
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            var key = db.Set<Datanoegle>().Where(n => n.SagId == sagId && n.Indpakket != null);
            if (await key.ExecuteUpdateAsync(s => s.SetProperty(n => n.Indpakket, (byte[]?)null)) == 0)
                throw new InvalidOperationException($"Datanoegler: the sag {sagId} has no key.");
            await db.Opslagsord.Where(o => db.Sager.Any(s => s.Id == sagId && s.BorgerId == o.BorgerId)).ExecuteDeleteAsync();
            db.Logposter.Add(log);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        db.Cipher.Forget(sagId);
        // The log of writes still holds the page as it was.
        await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        await db.Database.CloseConnectionAsync();
    }
}
