namespace Pitstop.Domain.Sager;

/// <summary>A concrete step towards a goal: who does what by when.</summary>
[Sagsdata]
public sealed class Delmaal
{
    private Delmaal()
    {
    }

    internal Delmaal(int nummer, Delmaaldata data) =>
        (Nummer, Handling, Ansvarlig, Frist) = (nummer, data.Handling.Trim(), data.Ansvarlig.Trim(), data.Frist);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>1, 2, … within the goal.</summary>
    public int Nummer { get; private set; }

    /// <summary>What is done.</summary>
    [Personoplysning("Delmaal.Handling")]
    public string Handling { get; private set; } = "";

    /// <summary>Who does it.</summary>
    [Personoplysning("Delmaal.Ansvarlig")]
    public string Ansvarlig { get; private set; } = "";

    /// <summary>By which day.</summary>
    public DateOnly Frist { get; private set; }
}
