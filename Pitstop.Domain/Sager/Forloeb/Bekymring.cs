namespace Pitstop.Domain.Sager;

/// <summary>
/// A concern for a child, which is a personal duty to report at once (domain brief, F10). The report itself stands in Cura, and no child is
/// named here.
/// </summary>
[Sagsdata]
public sealed class Bekymring
{
    private Bekymring()
    {
    }

    internal Bekymring(Guid forloebId, DateOnly viden, DateOnly? sendt, string af, Guid? dokumentId = null) =>
        (ForloebId, Viden, Sendt, MedarbejderNavn, DokumentId) = (forloebId, viden, sendt, af, dokumentId);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb in which it was learned.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The day somebody learned of it.</summary>
    public DateOnly Viden { get; private set; }

    /// <summary>The day the underretning was sent; null before.</summary>
    public DateOnly? Sendt { get; private set; }

    /// <summary>
    /// The underretning that is written here and tells of it, the same in all its versions; null before, and where it is written elsewhere.
    /// </summary>
    public Guid? DokumentId { get; private set; }

    /// <summary>The named person who reports.</summary>
    public string MedarbejderNavn { get; private set; } = "";

    internal void Tell(Guid dokumentId) => DokumentId = dokumentId;

    internal void Send(DateOnly dato) => Sendt = dato;
}
