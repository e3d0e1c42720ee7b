using Microsoft.EntityFrameworkCore;

namespace Pitstop.Web.Data;

/// <summary>Look-ups that cannot start from what the user may see: a number must be free, and a person must not get two sager.</summary>
internal static class SagerQueries
{
    private const int First = 1001;

    /// <summary>The next free running number; the unique index refuses a race (see <see cref="SamtidigGemning"/>).</summary>
    public static async Task<int> NextSagsnummerAsync(this PitstopDb db) => (await db.Sager.MaxAsync(s => (int?)s.Nummer) ?? First - 1) + 1;

    /// <summary>The key of the borger with a personnummer, or null.</summary>
    public static Task<Guid?> FindByNumberAsync(this PitstopDb db, Personnummer number)
    {
        var hash = OpslagsordIndex.NumberHash(db.Cipher, number.Digits);
        return db.Opslagsord.Where(o => o.Hash == hash).Select(o => (Guid?)o.BorgerId).FirstOrDefaultAsync();
    }
}
