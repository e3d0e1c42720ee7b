using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Web.Data;

/// <summary>
/// A keyed hash of a whole word of a borger's name, or of the personnummer: what a search can find although the columns are encrypted.
/// </summary>
internal sealed class Opslagsord
{
    private Opslagsord()
    {
    }

    public Opslagsord(Guid borgerId, string hash) => (BorgerId, Hash) = (borgerId, hash);

    public Guid BorgerId { get; private set; }

    public string Hash { get; private set; } = "";
}

/// <summary>Keeps the look-up words in step with the borgere, and finds by them.</summary>
internal static class OpslagsordIndex
{
    /// <summary>The hashes that all must be present for a search text; a personnummer is one word.</summary>
    public static IReadOnlyList<string> HashesOf(PersonCipher cipher, string? search)
    {
        if (Personnummer.TryParse(search) is { } number)
            return [NumberHash(cipher, number.Digits)];
        return [.. WordsOf(search).Select(w => cipher.LookupHash(w, "navn"))];
    }

    /// <summary>The hash of a personnummer's ten digits.</summary>
    public static string NumberHash(PersonCipher cipher, string digits) => cipher.LookupHash(digits, "personnummer");

    /// <summary>Writes the words of borgere that are new or changed in this save; changes must have been looked for.</summary>
    public static async Task IndexChangedBorgereAsync(this PitstopDb db, CancellationToken cancellationToken)
    {
        foreach (var entry in db.ChangeTracker.Entries<Borger>().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList())
        {
            var borger = entry.Entity;
            var wanted = WordsOf(borger.Navn).Select(w => db.Cipher.LookupHash(w, "navn"))
                .Concat(borger.Personnummer is { } digits ? [NumberHash(db.Cipher, digits)] : []).ToHashSet(StringComparer.Ordinal);
            var present = entry.State == EntityState.Added
                ? []
                : await db.Opslagsord.Where(o => o.BorgerId == borger.Id).ToListAsync(cancellationToken);
            db.Opslagsord.RemoveRange(present.Where(o => !wanted.Contains(o.Hash)));
            db.Opslagsord.AddRange(wanted.Except(present.Select(o => o.Hash)).Select(h => new Opslagsord(borger.Id, h)));
        }
    }

    private static IEnumerable<string> WordsOf(string? text) =>
        Fold(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal);

    // å and aa, æ and ae, ø and oe find each other; other accents fall away; a hyphen parts words.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant().Normalize(NormalizationForm.FormC))
            folded.Append(c switch
            {
                'å' => "aa",
                'æ' => "ae",
                'ø' => "oe",
                _ when char.IsLetterOrDigit(c) => c.ToString().Normalize(NormalizationForm.FormD)[..1],
                _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark => "",
                _ => " ",
            });
        return folded.ToString();
    }
}
