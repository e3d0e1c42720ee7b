using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data;

namespace Pitstop.Web.Demo;

/// <summary>The accounts of a demo. Names and addresses are invented; the password is known to everybody.</summary>
public static class DemoKonti
{
    /// <summary>The password of every demo account.</summary>
    public const string Adgangskode = "Demo-pitstop-2026";

    /// <summary>The accounts in the order in which the sign-in page offers them.</summary>
    public static readonly IReadOnlyList<Konto> Alle =
    [
        Konto("behandler", "Mette Lindegaard", Rolle.Behandler, "00 00 20 01"),
        Konto("behandler2", "Jonas Thorup", Rolle.Behandler, "00 00 20 02"),
        Konto("ny", "Sara Vestergaard", Rolle.NyMedarbejder, "00 00 20 03"),
        Konto("teamleder", "Birgit Højland", Rolle.FagligLeder),
        Konto("tilbudsleder", "Anders Kærgaard", Rolle.Tilbudsleder),
        Konto("oekonomi", "Lone Brandstrup", Rolle.Oekonomi),
        Konto("admin", "Peter Skovmose", Rolle.Administrator),
    ];

    /// <summary>The account's key, for instance of <c>behandler</c>.</summary>
    public static string Id(string navn) => "demo-" + navn;

    /// <summary>Makes those accounts that are not there.</summary>
    public static async Task EnsureAsync(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var present = await db.Users.Select(u => u.Id).ToListAsync();
        var missing = Alle.Where(k => !present.Contains(k.Id)).ToList();
        if (missing.Count == 0)
            return;
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Konto>>();
        var hash = users.PasswordHasher.HashPassword(missing[0], Adgangskode);
        foreach (var konto in missing)
        {
            db.Users.Add(new Konto
            {
                Id = konto.Id,
                Navn = konto.Navn,
                Rolle = konto.Rolle,
                UserName = konto.Email,
                NormalizedUserName = users.NormalizeName(konto.Email),
                Email = konto.Email,
                NormalizedEmail = users.NormalizeEmail(konto.Email),
                EmailConfirmed = true,
                PhoneNumber = konto.PhoneNumber,
                LockoutEnabled = true,
                PasswordHash = hash,
                SecurityStamp = Guid.NewGuid().ToString(),
            });
        }
        await db.SaveChangesAsync();
    }

    private static Konto Konto(string navn, string fuldtNavn, Rolle rolle, string? telefon = null) =>
        new() { Id = Id(navn), Email = navn + "@pitstop.example", Navn = fuldtNavn, Rolle = rolle, PhoneNumber = telefon };
}
