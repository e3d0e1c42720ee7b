using Microsoft.AspNetCore.Identity;

namespace Pitstop.Web.Data;

/// <summary>An employee's account.</summary>
public sealed class Konto : IdentityUser
{
    /// <summary>The name that documents and the log show.</summary>
    public string Navn { get; set; } = "";

    /// <summary>The one role.</summary>
    public Rolle Rolle { get; set; }

    /// <summary>Cannot sign in any more.</summary>
    public bool Deaktiveret { get; set; }

    /// <summary>Hash of the one-time code with which a new person sets a password, or null.</summary>
    public string? EngangskodeHash { get; set; }

    /// <summary>When the one-time code runs out (UTC), or null.</summary>
    public DateTime? EngangskodeUdloeber { get; set; }

    /// <summary>The account as the domain knows it.</summary>
    public Medarbejder Medarbejder => new(Id, Navn, Rolle);
}
