using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// Holds the key files against the check values in the database, so that a wrong, swapped or missing file stops the start by name.
/// </summary>
internal static class Noeglekontrol
{
    /// <summary>Looks at every key that the database knows.</summary>
    /// <exception cref="StartException">A file holds another key, or one that is needed is missing.</exception>
    public static async Task CheckAsync(PitstopDb db)
    {
        var ring = db.Cipher.Ring;
        var known = await db.Set<Ringnoegle>().AsNoTracking().OrderBy(n => n.Navn).ToListAsync();
        var used = await db.Set<Datanoegle>().Where(n => n.Indpakket != null).Select(n => n.Ringnoegle).Distinct().ToListAsync();
        if (known.Select(k => k.Navn).Where(n => n == KeyRing.Lookup || used.Contains(n)).FirstOrDefault(n => !ring.Has(n)) is { } missing)
            throw Noeglemelding.Missing(ring.FileOf(missing));
        var wrong = known.Where(k => ring.Has(k.Navn) && !k.Kontrol.AsSpan().SequenceEqual(ValueOf(k.Navn, ring[k.Navn]))).ToList();
        if (wrong.Count > 0)
            throw Noeglemelding.Wrong([.. wrong.Select(k => ring.FileOf(k.Navn))]);
    }

    /// <summary>
    /// Notes the keys that are new, and wraps the sager's keys by the newest where an older one wraps them. Answers how many; one
    /// transaction.
    /// </summary>
    public static async Task<int> TakeOverAsync(PitstopDb db)
    {
        var ring = db.Cipher.Ring;
        await using var transaction = await db.Database.BeginTransactionAsync();
        await NoteAsync(db);
        var older = await db.Set<Datanoegle>().Where(n => n.Ringnoegle != ring.Current && n.Indpakket != null).ToListAsync();
        foreach (var noegle in older)
        {
            var key = db.Cipher.Unwrap(noegle.SagId, noegle.Ringnoegle, noegle.Indpakket);
            noegle.WrapAnew(ring.Current, db.Cipher.Wrap(noegle.SagId, key));
            CryptographicOperations.ZeroMemory(key);
        }
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return older.Count;
    }

    /// <summary>Writes the check values of the keys that have none.</summary>
    public static async Task NoteAsync(PitstopDb db)
    {
        var ring = db.Cipher.Ring;
        var known = await db.Set<Ringnoegle>().Select(n => n.Navn).ToListAsync();
        db.AddRange(ring.Names.Except(known).Select(n => new Ringnoegle(n, ValueOf(n, ring[n]))));
        await db.SaveChangesAsync();
    }

    private static byte[] ValueOf(string name, byte[] key) =>
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("Pitstop.Noeglekontrol\n" + name));
}
