using System.Security.Cryptography;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// The keys that the sager's own keys are wrapped by, one file each in a folder outside the database. The newest file wraps; older ones
/// still unwrap. A further key makes the look-up hashes and never changes, or nobody would be found again.
/// </summary>
public sealed class KeyRing
{
    /// <summary>The name of the look-up key.</summary>
    public const string Lookup = "opslag";

    private const string Prefix = "persondata-";
    private readonly string _folder;
    private readonly Dictionary<string, byte[]> _keys;

    private KeyRing(string folder, Dictionary<string, byte[]> keys)
    {
        (_folder, _keys) = (folder, keys);
        Current = keys.Keys.Where(k => k != Lookup).Max(StringComparer.Ordinal)!;
    }

    /// <summary>The name of the newest key.</summary>
    public string Current { get; }

    /// <summary>The names of all keys, the look-up key among them: the files' names without ending.</summary>
    public IEnumerable<string> Names => _keys.Keys.Order(StringComparer.Ordinal);

    /// <summary>The key by a name.</summary>
    /// <exception cref="StartException">No file of the folder has that name.</exception>
    public byte[] this[string name] => _keys.TryGetValue(name, out var key) ? key : throw Noeglemelding.Missing(FileOf(name));

    /// <summary>The name of the key by the id that values of the first format carry.</summary>
    public static string NameOf(string id) => Prefix + id;

    /// <summary>Whether the folder has a key by a name.</summary>
    public bool Has(string name) => _keys.ContainsKey(name);

    /// <summary>The file of a key, whether it is there or not.</summary>
    public string FileOf(string name) => Path.Combine(_folder, name + ".key");

    /// <summary>Reads the folder.</summary>
    /// <param name="folder">The key folder.</param>
    /// <param name="mayMake">Whether the first keys are made where there are none. Beside a database that exists new keys would read
    /// nothing of it, and find nobody.</param>
    /// <exception cref="StartException">A key is missing and none may be made, or a file is no key.</exception>
    public static KeyRing Open(string folder, bool mayMake)
    {
        var (lookup, persondata) = (Path.Combine(folder, Lookup + ".key"), Prefix + "*.key");
        if (!mayMake && (!File.Exists(lookup) || !Directory.EnumerateFiles(folder, persondata).Any()))
            throw Noeglemelding.NoKeys(folder);
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var files = Directory.GetFiles(folder, persondata);
        if (files.Length == 0)
            files = [Path.Combine(folder, Prefix + "0001.key")];
        var keys = files.Append(lookup).ToDictionary(f => Path.GetFileNameWithoutExtension(f), ReadOrMake, StringComparer.Ordinal);
        return new KeyRing(folder, keys);
    }

    private static byte[] ReadOrMake(string file)
    {
        if (!File.Exists(file))
            Make(file);
        var key = new byte[Seal.KeyBytes + 1];
        return Convert.TryFromBase64String(File.ReadAllText(file).Trim(), key, out var length) && length == Seal.KeyBytes
            ? key[..length]
            : throw Noeglemelding.NoKey(file);
    }

    private static void Make(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new StreamWriter(file, options);
        stream.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Seal.KeyBytes)));
    }
}
