using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A line of the list of persons.</summary>
public sealed record PersonRaekke(string Id, string Navn, string Email, Rolle Rolle)
{
    public bool Deaktiveret { get; init; }

    public bool HarAdgangskode { get; init; }

    public bool KodeUdloebet { get; init; }

    public bool ErMig { get; init; }

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
        konto.Rolle)
    {
        Deaktiveret = konto.Deaktiveret,
        HarAdgangskode = konto.PasswordHash is not null,
        KodeUdloebet = konto.EngangskodeUdloeber is null || konto.EngangskodeUdloeber < utcNow,
        ErMig = konto.Id == mig,
    };
}
