namespace Pitstop.Domain.Sager;

/// <summary>A date that deadlines rest on was corrected: what stood, what stands, who, when and why.</summary>
[Sagsdata]
public sealed class Rettelse
{
    private const char Between = ';';

    private Rettelse()
    {
    }

    internal Rettelse(
        Guid forloebId,
        Fristhaendelse haendelse,
        DateOnly? fra,
        DateOnly til,
        string begrundelse,
        Medarbejder by,
        DateOnly rettetDen,
        IEnumerable<Frist> frister) =>
        (ForloebId, Haendelse, Fra, Til, Begrundelse, Af, RettetDen, Lukkede) =
        (forloebId,
         haendelse,
         fra,
         til,
         begrundelse.Trim(),
         by.Navn,
         rettetDen,
         string.Join(Between, frister.Where(f => !f.ErAaben).Select(f => f.Noegle)));

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
    [Personoplysning("Rettelse.Begrundelse")]
    public string Begrundelse { get; private set; } = "";

    /// <summary>Who.</summary>
    public string Af { get; private set; } = "";

    /// <summary>The day of the correction.</summary>
    public DateOnly RettetDen { get; private set; }

    /// <summary>The deadlines that were closed then, with a semicolon between; null in a correction from before this was kept.</summary>
    public string? Lukkede { get; private set; }

    internal Fristrettelse ToFakta() => new(Haendelse, Fra, Til, RettetDen, Lukkede?.Split(Between));
}
