namespace Pitstop.Domain.Sager;

/// <summary>An enrolment as typed.</summary>
/// <param name="Dato">The day.</param>
/// <param name="FritValgOplyst">The borger was told of the free choice.</param>
/// <param name="DatabehandlingOplyst">The borger was told how data are processed.</param>
/// <param name="BorgersValg">What the borger chose.</param>
public sealed record IndskrivningData(DateOnly? Dato, bool FritValgOplyst, bool DatabehandlingOplyst, FritValg? BorgersValg);

/// <summary>The enrolment of a forløb (domain brief, B1: its guards).</summary>
[Sagsdata]
public sealed class Indskrivning
{
    private Indskrivning()
    {
    }

    internal Indskrivning(Guid forloebId, IndskrivningData data) =>
        (ForloebId, Dato, BorgersValg) = (forloebId, data.Dato!.Value, data.BorgersValg!.Value);

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>What the borger chose after being told of the free choice.</summary>
    public FritValg BorgersValg { get; private set; }

    internal void Ret(DateOnly dato) => Dato = dato;
}
