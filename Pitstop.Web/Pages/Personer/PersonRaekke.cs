using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A line of the list of persons.</summary>
public sealed record PersonRaekke(
    string Id, string Navn, string Email, Rolle Rolle, bool Deaktiveret, bool HarAdgangskode, bool KodeUdloebet, bool ErMig)
{
    /// <summary>Whether the person can sign in, in words.</summary>
    public string Status => this switch
    {
        { Deaktiveret: true } => "Deaktiveret",
        { HarAdgangskode: true } => "Aktiv",
        { KodeUdloebet: true } => "Koden er udløbet",
        _ => "Venter på første login",
    };

    /// <summary>The badge's colour.</summary>
    public string StatusFarve => this switch
    {
        { Deaktiveret: true } => "badge-error",
        { HarAdgangskode: true } => "badge-success",
        { KodeUdloebet: true } => "badge-warning",
        _ => "badge-info",
    };

    /// <summary>The line of an account.</summary>
    public static PersonRaekke Of(Konto konto, string? mig, DateTime utcNow) => new(
        konto.Id,
        konto.Navn,
        konto.Email ?? "",
        konto.Rolle,
        konto.Deaktiveret,
        konto.PasswordHash is not null,
        konto.EngangskodeUdloeber is null || konto.EngangskodeUdloeber < utcNow,
        konto.Id == mig);
}
