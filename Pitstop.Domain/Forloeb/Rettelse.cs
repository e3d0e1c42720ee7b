namespace Pitstop.Domain;

/// <summary>A date that deadlines rest on was corrected: what stood, what stands, who, when and why.</summary>
public sealed class Rettelse
{
    private Rettelse()
    {
    }

    internal Rettelse(Guid forloebId, Fristhaendelse haendelse, DateOnly? fra, DateOnly til, string begrundelse, Medarbejder by, DateOnly rettetDen) =>
        (ForloebId, Haendelse, Fra, Til, Begrundelse, Af, RettetDen) = (forloebId, haendelse, fra, til, begrundelse.Trim(), by.Navn, rettetDen);

    /// <summary>The key; later corrections have later keys.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>Which date.</summary>
    public Fristhaendelse Haendelse { get; private set; }

    /// <summary>What stood before.</summary>
    public DateOnly? Fra { get; private set; }

    /// <summary>What stands now.</summary>
    public DateOnly Til { get; private set; }

    /// <summary>Why.</summary>
    [Personoplysning]
    public string Begrundelse { get; private set; } = "";

    /// <summary>Who.</summary>
    public string Af { get; private set; } = "";

    /// <summary>The day of the correction.</summary>
    public DateOnly RettetDen { get; private set; }
}
