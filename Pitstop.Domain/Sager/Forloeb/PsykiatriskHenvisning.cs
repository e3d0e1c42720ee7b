namespace Pitstop.Domain.Sager;

/// <summary>A referral to a psychiatric assessment that a finished udredning asks for (domain brief, C2).</summary>
[Sagsdata]
public sealed class PsykiatriskHenvisning
{
    private PsykiatriskHenvisning()
    {
    }

    internal PsykiatriskHenvisning(Guid forloebId, Guid dokumentId, DateOnly fra) =>
        (ForloebId, DokumentId, Fra) = (forloebId, dokumentId, fra);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The udredning that asks for it, the same in all its versions.</summary>
    public Guid DokumentId { get; private set; }

    /// <summary>The day that udredning first said so.</summary>
    public DateOnly Fra { get; private set; }

    /// <summary>The day it was sent; null while it is a task.</summary>
    public DateOnly? Sendt { get; private set; }

    internal void Send(DateOnly dato) => Sendt = dato;
}
