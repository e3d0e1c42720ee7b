using Microsoft.AspNetCore.Identity;
using Pitstop.Web.Data;

namespace Pitstop.Web.Adgang;

/// <summary>
/// The ways in: password or one-time code. An unknown address costs the same work and gets the same answer as a wrong password, and
/// tries at one account are taken one at a time, so that many at once cannot outrun the lockout.
/// </summary>
public sealed class Indgang(UserManager<Konto> users, SignInManager<Konto> signIn, PitstopDb db, TimeProvider time)
{
    private const int Laase = 64;
    private static readonly SemaphoreSlim[] Laas = [.. Enumerable.Range(0, Laase).Select(_ => new SemaphoreSlim(1, 1))];
    private static readonly string NoAccountsHash = new PasswordHasher<Konto>().HashPassword(new Konto(), Guid.NewGuid().ToString());

    /// <summary>Signs in with a password; null when that is refused, whatever the reason.</summary>
    public Task<Konto?> LogIndAsync(string? email, string? adgangskode) => OneAtATimeAsync(email, async konto =>
    {
        if (!await IsRightAsync(konto, konto?.PasswordHash, adgangskode ?? ""))
            return null;
        await users.ResetAccessFailedCountAsync(konto!);
        await signIn.SignInAsync(konto!, isPersistent: false);
        return konto;
    });

    /// <summary>Sets a person's first password with a one-time code and signs in; null when the code is refused.</summary>
    /// <exception cref="RefusedException">The password is too weak.</exception>
    public Task<Konto?> BrugEngangskodeAsync(string? email, string? kode, string adgangskode) => OneAtATimeAsync(email, async konto =>
    {
        var hash = konto?.EngangskodeUdloeber > time.GetUtcNow().UtcDateTime ? konto.EngangskodeHash : null;
        if (!await IsRightAsync(konto, hash, Engangskode.Renset(kode)))
            return null;
        (konto!.EngangskodeHash, konto.EngangskodeUdloeber, konto.AccessFailedCount) = (null, null, 0);
        db.Logposter.Add(new Logpost(
            time.GetUtcNow().UtcDateTime, konto.Medarbejder, Handling.KontoAendret, nameof(Konto), konto.Id, null));
        Refuse(await users.AddPasswordAsync(konto, adgangskode));
        await signIn.SignInAsync(konto, isPersistent: false);
        return konto;
    });

    /// <summary>Turns what Identity refuses into the domain's refusal.</summary>
    /// <exception cref="RefusedException">It did refuse.</exception>
    public static void Refuse(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new RefusedException([.. result.Errors.Select(e => new Obstacle(e.Code, e.Description))]);
    }

    // The hash is always checked, against one that nothing fits where there is none.
    private async Task<bool> IsRightAsync(Konto? konto, string? hash, string typed)
    {
        var verified = users.PasswordHasher.VerifyHashedPassword(
            konto ?? new Konto(), hash ?? NoAccountsHash, typed) != PasswordVerificationResult.Failed;
        if (konto is null || await users.IsLockedOutAsync(konto))
            return false;
        if (!verified || hash is null)
            await users.AccessFailedAsync(konto);
        return verified && hash is not null && !konto.Deaktiveret;
    }

    private async Task<Konto?> OneAtATimeAsync(string? email, Func<Konto?, Task<Konto?>> tryIt)
    {
        var key = users.NormalizeEmail(email?.Trim()) ?? "";
        var laas = Laas[(uint)string.GetHashCode(key, StringComparison.Ordinal) % Laase];
        await laas.WaitAsync();
        try
        {
            return await tryIt(await users.FindByEmailAsync(key));
        }
        finally
        {
            laas.Release();
        }
    }
}
