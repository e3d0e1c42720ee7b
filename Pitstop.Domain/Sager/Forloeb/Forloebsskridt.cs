namespace Pitstop.Domain.Sager;

/// <summary>A step of the forløb's life: from which state to which, when, by whom, and what it rests on.</summary>
[Sagsdata]
public sealed class Forloebsskridt
{
    private Forloebsskridt()
    {
    }

    internal Forloebsskridt(Guid forloebId, int nummer, ForloebStatus fra, ForloebStatus til, DateOnly dato, string grundlag, string af) =>
        (ForloebId, Nummer, Fra, Til, Dato, Grundlag, Af) = (forloebId, nummer, fra, til, dato, grundlag, af);

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>1 for the first step.</summary>
    public int Nummer { get; private set; }

    /// <summary>The state before.</summary>
    public ForloebStatus Fra { get; private set; }

    /// <summary>The state after.</summary>
    public ForloebStatus Til { get; private set; }

    /// <summary>The day that the step is of.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>What it rests on, in words without person data.</summary>
    public string Grundlag { get; private set; } = "";

    /// <summary>Who.</summary>
    public string Af { get; private set; } = "";
}
