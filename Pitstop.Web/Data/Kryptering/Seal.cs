using System.Security.Cryptography;
using System.Text;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// AES-GCM over one value: after a head that the caller writes come a nonce, the tag and the text. What it is bound to must be said again
/// to open it.
/// </summary>
internal static class Seal
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>The bytes of a key.</summary>
    public const int KeyBytes = 32;

    /// <summary>The head followed by the sealed value.</summary>
    public static byte[] Close(byte[] key, ReadOnlySpan<byte> head, ReadOnlySpan<byte> plain, string boundTo)
    {
        var stored = new byte[head.Length + NonceBytes + TagBytes + plain.Length];
        head.CopyTo(stored);
        var nonce = stored.AsSpan(head.Length, NonceBytes);
        var tag = stored.AsSpan(head.Length + NonceBytes, TagBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, plain, stored.AsSpan(head.Length + NonceBytes + TagBytes), tag, Encoding.UTF8.GetBytes(boundTo));
        return stored;
    }

    /// <summary>The value behind a head.</summary>
    /// <exception cref="CryptographicException">Another key, another place, or changed bytes.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> stored, int head, string boundTo)
    {
        if (stored.Length < head + NonceBytes + TagBytes)
            throw new CryptographicException("The value is cut short.");
        var (nonce, tag) = (head..(head + NonceBytes), (head + NonceBytes)..(head + NonceBytes + TagBytes));
        var text = stored[(head + NonceBytes + TagBytes)..];
        var plain = new byte[text.Length];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(stored[nonce], text, stored[tag], plain, Encoding.UTF8.GetBytes(boundTo));
        return plain;
    }
}
