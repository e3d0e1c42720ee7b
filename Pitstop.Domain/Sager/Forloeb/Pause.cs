using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>Why treatment rests.</summary>
public enum Pauseaarsag
{
    [Display(Name = "Aftalt med borgeren")] Aftalt,
    [Display(Name = "Indlagt på hospital")] Hospital,
    [Display(Name = "I fængsel eller arrest")] Faengsel,
}

/// <summary>A time in which treatment rests; the watch over contact rests with it.</summary>
[Sagsdata]
public sealed class Pause
{
    private Pause()
    {
    }

    internal Pause(Guid forloebId, Pauseaarsag aarsag, DateOnly fra, bool udenBetaling) =>
        (ForloebId, Aarsag, Fra, UdenBetaling) = (forloebId, aarsag, fra, udenBetaling);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>Why.</summary>
    public Pauseaarsag Aarsag { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Fra { get; private set; }

    /// <summary>Last day; null while it holds.</summary>
    public DateOnly? Til { get; private set; }

    /// <summary>The days are not billed (domain brief, D).</summary>
    public bool UdenBetaling { get; private set; }

    internal void Slut(DateOnly til) => Til = til;
}
