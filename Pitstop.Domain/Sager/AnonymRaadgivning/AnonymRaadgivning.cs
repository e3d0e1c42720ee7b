namespace Pitstop.Domain.Sager;

/// <summary>
/// One talk of the anonymous register (domain brief, B1): a number, a day and choices. It has no text, so that no name can be written, and
/// no way to a sag, so that nobody can be found through it.
/// </summary>
[Sagsdata]
public sealed class AnonymRaadgivning
{
    private const int FlestSamtaler = 99;
    private static readonly DateOnly Opening = new(2015, 1, 1);

    private AnonymRaadgivning()
    {
    }

    /// <summary>A talk that was held. Ask <see cref="Obstacles"/> first.</summary>
    /// <param name="nummer">The next free running number.</param>
    /// <param name="data">What was chosen.</param>
    /// <param name="today">Today.</param>
    /// <exception cref="RefusedException">An obstacle is left.</exception>
    public AnonymRaadgivning(int nummer, AnonymRaadgivningData data, DateOnly today)
    {
        RefusedException.ThrowIfAny(Obstacles(data, today));
        (Nummer, Dato, SamtaleNr) = (nummer, data.Dato!.Value, data.SamtaleNr!.Value);
        (Kanal, Raadsoegende, Emne, Raad) = (data.Kanal!.Value, data.Raadsoegende!.Value, data.Emne!.Value, data.Raad!.Value);
    }

    /// <summary>The running number, from 1.</summary>
    public int Nummer { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>How the talk was held.</summary>
    public Raadgivningskanal Kanal { get; private set; }

    /// <summary>Who sought advice.</summary>
    public Raadsoegende Raadsoegende { get; private set; }

    /// <summary>What it was about.</summary>
    public Raadgivningsemne Emne { get; private set; }

    /// <summary>What it came to.</summary>
    public Raadgivningsudfald Raad { get; private set; }

    /// <summary>Which talk this was for the one who sought advice, as that person says: 1 for the first.</summary>
    public int SamtaleNr { get; private set; }

    /// <summary>Every reason why a talk cannot be recorded.</summary>
    public static IReadOnlyList<Obstacle> Obstacles(AnonymRaadgivningData data, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (data.Dato is null)
            found.Add(new("DatoMangler", "Skriv samtalens dato.", nameof(Dato)));
        else if (data.Dato > today)
            found.Add(new("DatoIFremtiden", "Samtalen kan ikke være holdt i fremtiden. Ret datoen.", nameof(Dato)));
        else if (data.Dato < Opening)
            found.Add(new("DatoFoerAabning", "Pitstop åbnede i 2015. Ret datoen.", nameof(Dato)));
        Chosen(found, data.Kanal, "KanalMangler", "Vælg, om samtalen var i telefonen eller personlig.", nameof(Kanal));
        Chosen(found, data.Raadsoegende, "RaadsoegendeMangler", "Vælg, hvem der søgte råd.", nameof(Raadsoegende));
        Chosen(found, data.Emne, "EmneMangler", "Vælg, hvad samtalen handlede om.", nameof(Emne));
        Chosen(found, data.Raad, "RaadMangler", "Vælg, hvad samtalen førte til.", nameof(Raad));
        if (data.SamtaleNr is null)
            found.Add(new(
                "SamtaleNrMangler", "Skriv, hvilken samtale i rækken det var. Skriv 1, hvis det var den første.", nameof(SamtaleNr)));
        else if (data.SamtaleNr is < 1 or > FlestSamtaler)
            found.Add(new("SamtaleNrUmuligt", $"Skriv et helt tal fra 1 til {FlestSamtaler}.", nameof(SamtaleNr)));
        return found;
    }

    /// <summary>The warning where the talk is above the soft limit; null within it. It never stops anything.</summary>
    public string? AdvarselOver(Kvoteregel kvote) => SamtaleNr > kvote.Til
        ? $"Det var samtale nr. {SamtaleNr}. Vi tilbyder normalt {kvote.Fra}-{kvote.Til} anonyme samtaler. Tal om en forsamtale, eller "
            + "tal med teamlederen, hvis I fortsætter."
        : null;

    private static void Chosen<T>(List<Obstacle> found, T? value, string name, string message, string field)
        where T : struct, Enum
    {
        if (value is not { } chosen || !Enum.IsDefined(chosen))
            found.Add(new(name, message, field));
    }
}
