using System.Globalization;
using Pitstop.Web.Data;

namespace Pitstop.Web.Demo;

/// <summary>
/// An invented person. The number is an erstatningspersonnummer (60 added to the day), which nobody gets as a CPR number.
/// </summary>
/// <param name="Navn">Invented name.</param>
/// <param name="Alder">Whole years on the day the demo is made.</param>
/// <param name="Serie">The last three digits.</param>
internal sealed record DemoBorger(string Navn, int Alder, int Serie)
{
    /// <summary>Invented address.</summary>
    public string? Adresse { get; init; } = "Prøvevej 12, 2635 Ishøj";

    /// <summary>Protected address.</summary>
    public bool Beskyttet { get; init; }

    /// <summary>Has a number at all.</summary>
    public bool HarNummer { get; init; } = true;

    /// <summary>Who pays.</summary>
    public string Kommune { get; init; } = "183";

    /// <summary>Guardians.</summary>
    public IReadOnlyList<Vaergeoplysning> Vaerger { get; init; } = [];

    /// <summary>The facts as somebody would have typed them.</summary>
    public Stamdata On(DateOnly today)
    {
        var born = today.AddYears(-Alder).AddDays(-40 - Serie);
        var telefon = string.Create(CultureInfo.InvariantCulture, $"00 00 {Serie / 10:00} {Serie % 100:00}");
        return new Stamdata(Navn, HarNummer ? Number(born) : null, born, Adresse, telefon, Kommune)
        {
            AdresseBeskyttet = Beskyttet,
            Vaerger = Vaerger,
        };
    }

    private string Number(DateOnly born)
    {
        var seventh = born.Year >= 2000 ? 4 : 1;
        return string.Create(CultureInfo.InvariantCulture, $"{born.Day + 60:00}{born.Month:00}{born.Year % 100:00}{seventh}{Serie:000}");
    }
}
