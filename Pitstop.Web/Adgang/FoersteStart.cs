using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data;

namespace Pitstop.Web.Adgang;

/// <summary>
/// The one-time address of an installation that has no account yet. It lives in memory: each start makes a new one until the administrator
/// is made.
/// </summary>
public sealed class FoersteStart
{
    private const int KodeBytes = 24;

    /// <summary>The secret part of the address; null when there is an account.</summary>
    public string? Kode { get; private set; }

    /// <summary>Held while the administrator is made, so that two requests cannot make two.</summary>
    public SemaphoreSlim Laas { get; } = new(1, 1);

    /// <summary>Makes the address if there is no account.</summary>
    public static async Task PrepareAsync(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        if (!await scope.ServiceProvider.GetRequiredService<PitstopDb>().Users.AnyAsync())
            services.GetRequiredService<FoersteStart>().Kode = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KodeBytes));
    }

    /// <summary>Whether this is the address that was printed, and it still counts.</summary>
    public bool Passer(string? kode) =>
        Kode is { } right
        && kode is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(kode));

    /// <summary>The administrator is made: the address is gone.</summary>
    public void Brugt() => Kode = null;
}
