using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Pitstop.Web.Data;

namespace Pitstop.Web.Adgang;

/// <summary>The one-time code with which a person sets the first password. It is shown once and kept as a hash.</summary>
public static class Engangskode
{
    private const int Tegn = 12;
    private const int Gruppe = 4;

    // Without characters that are mistaken for one another on paper.
    private const string Alfabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static readonly TimeSpan Gyldig = TimeSpan.FromDays(7);

    /// <summary>Gives the account a new code, takes its password and signs it out everywhere. The caller saves.</summary>
    /// <returns>The code, to be shown once.</returns>
    public static string UdstedEngangskode(this Konto konto, IPasswordHasher<Konto> hasher, DateTime utcNow)
    {
        var code = RandomNumberGenerator.GetString(Alfabet, Tegn);
        konto.EngangskodeHash = hasher.HashPassword(konto, code);
        konto.EngangskodeUdloeber = utcNow + Gyldig;
        konto.PasswordHash = null;
        konto.SecurityStamp = Guid.NewGuid().ToString();
        return string.Join('-', code.Chunk(Gruppe).Select(c => new string(c)));
    }

    /// <summary>The code as it was made, whatever hyphens, blanks and small letters it was typed with.</summary>
    public static string Renset(string? typed) =>
        string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
