using System.Security.Cryptography;
using System.Text;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// Encrypts single values with AES-GCM. A stored value is one version byte, the key's id, a nonce, the tag and the text;
/// the column's name is bound in, so that a value moved to another column no longer reads.
/// </summary>
public sealed class PersonCipher(KeyRing keys)
{
    private const byte Version = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>The fingerprint of its keys: two ciphers that share it read and write the same.</summary>
    public string KeyFingerprint => keys.Fingerprint;

    /// <summary>The encrypted bytes of a value.</summary>
    public byte[] Encrypt(ReadOnlySpan<byte> plain, string column)
    {
        var id = Encoding.ASCII.GetBytes(keys.CurrentId);
        var head = 2 + id.Length;
        var stored = new byte[head + NonceBytes + TagBytes + plain.Length];
        stored[0] = Version;
        stored[1] = (byte)id.Length;
        id.CopyTo(stored.AsSpan(2));
        var nonce = stored.AsSpan(head, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(keys[keys.CurrentId], TagBytes);
        aes.Encrypt(nonce, plain, stored.AsSpan(head + NonceBytes + TagBytes), stored.AsSpan(head + NonceBytes, TagBytes), Encoding.UTF8.GetBytes(column));
        return stored;
    }

    /// <summary>The value again.</summary>
    /// <exception cref="CryptographicException">The key is missing, the value was changed, or it belongs to another column.</exception>
    public byte[] Decrypt(byte[] stored, string column)
    {
        if (stored.Length < 2 + TagBytes + NonceBytes || stored[0] != Version)
            throw new CryptographicException($"{column}: værdien er ikke krypteret, som den skal være.");
        var head = 2 + stored[1];
        var key = keys[Encoding.ASCII.GetString(stored, 2, stored[1])];
        var plain = new byte[stored.Length - head - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(stored.AsSpan(head, NonceBytes), stored.AsSpan(head + NonceBytes + TagBytes), stored.AsSpan(head + NonceBytes, TagBytes), plain, Encoding.UTF8.GetBytes(column));
        return plain;
    }

    /// <summary>A keyed hash for looking a value up without storing it readable; base64.</summary>
    public string LookupHash(string value, string purpose) =>
        Convert.ToBase64String(HMACSHA256.HashData(keys.LookupKey, Encoding.UTF8.GetBytes($"{purpose}\n{value}")));
}
