using System.Security.Cryptography;
using System.Text;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// The keys that person data is encrypted with, one file each in a folder outside the database. The newest file encrypts; older ones still decrypt.
/// A further key makes the look-up hashes and never changes, or nobody would be found again.
/// </summary>
public sealed class KeyRing
{
    private const int KeyBytes = 32;
    private const string Lookup = "opslag.key";
    private const string Persondata = "persondata-*.key";
    private readonly Dictionary<string, byte[]> _keys;

    private KeyRing(Dictionary<string, byte[]> keys, string current, byte[] lookup)
    {
        (_keys, CurrentId, LookupKey) = (keys, current, lookup);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (id, key) in keys.OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(id + "\n"));
            hash.AppendData(key);
        }
        hash.AppendData(lookup);
        Fingerprint = Convert.ToBase64String(hash.GetHashAndReset());
    }

    /// <summary>The id that new values carry.</summary>
    public string CurrentId { get; }

    /// <summary>The key of the look-up hashes.</summary>
    public byte[] LookupKey { get; }

    /// <summary>Tells one set of keys from another and nothing of the keys: SHA-256 of them all, base64.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads the folder.</summary>
    /// <param name="folder">The key folder.</param>
    /// <param name="mayMake">Whether the first keys are made where there are none. Beside a database that exists new keys would read nothing of it, and find nobody.</param>
    /// <exception cref="StartException">A key is missing, and none may be made.</exception>
    public static KeyRing Open(string folder, bool mayMake)
    {
        if (!mayMake && (!File.Exists(Path.Combine(folder, Lookup)) || !Directory.EnumerateFiles(folder, Persondata).Any()))
            throw new StartException(
                $"Der mangler nøgler i mappen {folder}, men databasen findes allerede. Uden nøglerne kan ingen personoplysninger læses. "
                + $"Læg {Lookup} og {Persondata} tilbage fra sikkerhedskopien, eller ret Pitstop__Keys, så den peger på mappen med nøglerne.");
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var lookup = ReadOrMake(Path.Combine(folder, Lookup));
        var files = Directory.GetFiles(folder, Persondata);
        if (files.Length == 0)
        {
            var first = Path.Combine(folder, "persondata-0001.key");
            ReadOrMake(first);
            files = [first];
        }
        var keys = files.ToDictionary(f => Path.GetFileNameWithoutExtension(f)["persondata-".Length..], ReadOrMake, StringComparer.Ordinal);
        return new KeyRing(keys, keys.Keys.Max(StringComparer.Ordinal)!, lookup);
    }

    /// <summary>The key with an id.</summary>
    /// <exception cref="CryptographicException">It is not in the folder.</exception>
    public byte[] this[string id] => _keys.TryGetValue(id, out var key)
        ? key
        : throw new CryptographicException($"Nøglen persondata-{id}.key findes ikke i nøglemappen. Læg den tilbage fra sikkerhedskopien.");

    private static byte[] ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var stream = new StreamWriter(file, options);
            stream.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
        }
        var key = Convert.FromBase64String(File.ReadAllText(file).Trim());
        return key.Length == KeyBytes ? key : throw new CryptographicException($"Nøglefilen {Path.GetFileName(file)} er ikke på 32 byte.");
    }
}
