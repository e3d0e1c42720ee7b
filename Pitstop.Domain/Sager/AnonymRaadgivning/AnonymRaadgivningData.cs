using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>An anonymous talk as typed, before it is known to be right. It holds choices and numbers only.</summary>
/// <param name="Dato">The day.</param>
/// <param name="Kanal">How it was held.</param>
/// <param name="Raadsoegende">Who sought advice.</param>
/// <param name="Emne">What it was about.</param>
/// <param name="Raad">What it came to.</param>
/// <param name="SamtaleNr">Which talk in that person's row, from 1.</param>
public sealed record AnonymRaadgivningData(
    DateOnly? Dato, Raadgivningskanal? Kanal, Raadsoegende? Raadsoegende, Raadgivningsemne? Emne, Raadgivningsudfald? Raad, int? SamtaleNr);

/// <summary>How an anonymous talk was held.</summary>
public enum Raadgivningskanal
{
    [Display(Name = "Telefon")] Telefon,
    [Display(Name = "Personligt")] Personligt,
}

/// <summary>Who sought anonymous advice.</summary>
public enum Raadsoegende
{
    [Display(Name = "Bruger")] Bruger,
    [Display(Name = "Pårørende")] Paaroerende,
    [Display(Name = "Fagperson")] Fagperson,
}

/// <summary>What an anonymous talk was about.</summary>
public enum Raadgivningsemne
{
    [Display(Name = "Rusmidler")] Rusmidler,
    [Display(Name = "Bekymring for en anden")] BekymringForEnAnden,
    [Display(Name = "Tilbud og rettigheder")] TilbudOgRettigheder,
    [Display(Name = "Andet")] Andet,
}

/// <summary>What an anonymous talk came to.</summary>
public enum Raadgivningsudfald
{
    [Display(Name = "Information")] Information,
    [Display(Name = "Videre til forsamtale")] Forsamtale,
    [Display(Name = "Henvist til et andet tilbud")] AndetTilbud,
    [Display(Name = "Ny samtale aftalt")] NySamtale,
}
