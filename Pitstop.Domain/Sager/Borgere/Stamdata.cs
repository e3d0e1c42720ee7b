namespace Pitstop.Domain.Sager;

/// <summary>A borger's facts as typed, before they are known to be right.</summary>
/// <param name="Navn">Full name.</param>
/// <param name="Personnummer">CPR or erstatningspersonnummer with or without hyphen, or blank.</param>
/// <param name="FoedselsDato">Needed where there is no number; must agree with it where there is.</param>
/// <param name="Adresse">Postal address.</param>
/// <param name="Telefon">Telephone.</param>
/// <param name="Kommune">Code of the municipality that pays.</param>
public sealed record Stamdata(
    string? Navn,
    string? Personnummer,
    DateOnly? FoedselsDato,
    string? Adresse,
    string? Telefon,
    string? Kommune)
{
    /// <summary>Protected address.</summary>
    public bool AdresseBeskyttet { get; init; }

    /// <summary>Guardians; those without a name are left out.</summary>
    public IReadOnlyList<Vaergeoplysning> Vaerger { get; init; } = [];

    /// <summary>
    /// Anonymous treatment (serviceloven § 101 a): the name is a pseudonym, and there is no number, address, telephone or guardian.
    /// </summary>
    public bool Anonym { get; init; }
}

/// <summary>A guardian as typed.</summary>
public sealed record Vaergeoplysning(string? Navn, string? Telefon, string? Relation);
