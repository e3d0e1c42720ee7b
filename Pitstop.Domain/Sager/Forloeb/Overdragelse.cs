namespace Pitstop.Domain.Sager;

/// <summary>The forløb went from one behandler to another.</summary>
[Sagsdata]
public sealed class Overdragelse
{
    private Overdragelse()
    {
    }

    internal Overdragelse(Guid forloebId, string fraNavn, Medarbejder til, DateOnly dato, string note) =>
        (ForloebId, FraNavn, TilNavn, Dato, Note) = (forloebId, fraNavn, til.Navn, dato, note.Trim());

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>Who had it.</summary>
    public string FraNavn { get; private set; } = "";

    /// <summary>Who has it now.</summary>
    public string TilNavn { get; private set; } = "";

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>What the next one must know.</summary>
    [Personoplysning("Overdragelse.Note")]
    public string Note { get; private set; } = "";
}
