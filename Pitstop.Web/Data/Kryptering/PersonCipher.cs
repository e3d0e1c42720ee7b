using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// Encrypts single values, each with its sag's own key. A stored value is one version byte, the sag, and what <see cref="Seal"/> makes of
/// the text, bound to table, stored name and row: moved to another row or column it no longer reads. The sager's unwrapped keys are kept
/// here as long as the program runs.
/// </summary>
public sealed class PersonCipher(KeyRing ring)
{
    /// <summary>
    /// The version byte of values that were encrypted by the ring's key alone and bound to the stored name alone. They are read once, to be
    /// written anew.
    /// </summary>
    internal const byte FirstFormat = 1;

    private const byte Version = 2;
    private const int Head = 1 + 16;
    private readonly ConcurrentDictionary<Guid, byte[]> _known = [];

    /// <summary>The ring whose keys wrap the sager's.</summary>
    internal KeyRing Ring => ring;

    /// <summary>A keyed hash for looking a value up without storing it readable; base64.</summary>
    public string LookupHash(string value, string purpose) =>
        Convert.ToBase64String(HMACSHA256.HashData(ring[KeyRing.Lookup], Encoding.UTF8.GetBytes($"{purpose}\n{value}")));

    /// <summary>What a value is bound to.</summary>
    internal static string Place(string table, string name, Guid row) => $"{table}\n{name}\n{row}";

    /// <summary>The sag that a stored value belongs to.</summary>
    /// <exception cref="CryptographicException">It is of another format.</exception>
    internal static Guid SagOf(byte[] stored) =>
        stored.Length > Head && stored[0] == Version
            ? new Guid(stored.AsSpan(1, 16))
            : throw new CryptographicException("The value is not of the format in use.");

    internal static byte[] Encrypt(byte[] key, Guid sag, ReadOnlySpan<byte> plain, string place)
    {
        Span<byte> head = stackalloc byte[Head];
        head[0] = Version;
        sag.TryWriteBytes(head[1..]);
        return Seal.Close(key, head, plain, place);
    }

    internal static byte[] Decrypt(byte[] key, byte[] stored, string place) => Seal.Open(key, stored, Head, place);

    /// <summary>A value of the first format; the key's id stands in its head.</summary>
    /// <exception cref="StartException">The key's file is missing.</exception>
    internal byte[] DecryptFirst(byte[] stored, string name)
    {
        if (FirstKeyOf(stored) is not { } key)
            throw new CryptographicException("The value is not of the first format.");
        return Seal.Open(ring[key], stored, 2 + stored[1], name);
    }

    /// <summary>The name of the key that a value of the first format was encrypted by; null where it is of another format.</summary>
    internal static string? FirstKeyOf(byte[] stored) =>
        stored is [FirstFormat, var length, ..] && stored.Length >= 2 + length
            ? KeyRing.NameOf(Encoding.ASCII.GetString(stored, 2, length))
            : null;

    /// <summary>A new key for a sag, and the row that keeps it.</summary>
    internal Datanoegle Make(Guid sag, out byte[] key)
    {
        key = RandomNumberGenerator.GetBytes(Seal.KeyBytes);
        return new Datanoegle(sag, ring.Current, Wrap(sag, key));
    }

    /// <summary>A sag's key wrapped by the ring's newest.</summary>
    internal byte[] Wrap(Guid sag, byte[] key) => Seal.Close(ring[ring.Current], [], key, WrappedFor(sag));

    /// <summary>A sag's key.</summary>
    /// <exception cref="CryptographicException">It was destroyed, or changed in the database's file.</exception>
    internal byte[] Unwrap(Guid sag, string ringKey, byte[]? wrapped)
    {
        if (wrapped is null)
            throw new CryptographicException(
                $"Datanoegler: nøglen til sagen {sag} er slettet, og dens personoplysninger kan ikke læses mere.");
        try
        {
            return Seal.Open(ring[ringKey], wrapped, 0, WrappedFor(sag));
        }
        catch (AuthenticationTagMismatchException e)
        {
            throw new CryptographicException($"Datanoegler: nøglen til sagen {sag} er ændret eller flyttet i databasefilen.", e);
        }
    }

    internal bool TryGetKnown(Guid sag, out byte[]? key) => _known.TryGetValue(sag, out key);

    /// <summary>Keeps a key that is known to stand in the database for good.</summary>
    internal void Keep(Guid sag, byte[] key) => _known[sag] = key;

    internal void Forget(Guid sag) => _known.TryRemove(sag, out _);

    private static string WrappedFor(Guid sag) => $"Datanoegler\n{sag}";
}
