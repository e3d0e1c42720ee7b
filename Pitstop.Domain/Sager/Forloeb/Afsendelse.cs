namespace Pitstop.Domain.Sager;

/// <summary>That a document was sent: a fact of the case, which deadlines read.</summary>
[Sagsdata]
public sealed class Afsendelse
{
    private Afsendelse()
    {
    }

    internal Afsendelse(Guid forloebId, string kind, Guid? documentId, int? version, DateOnly dato, string modtager) =>
        (ForloebId, Kind, DocumentId, Version, Dato, Modtager) = (forloebId, kind, documentId, version, dato, modtager.Trim());

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The kind of document, for instance <c>indstilling</c>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The document's key, or null where it was made outside this product.</summary>
    public Guid? DocumentId { get; private set; }

    /// <summary>The version that was sent, or null where it was made outside this product.</summary>
    public int? Version { get; private set; }

    /// <summary>The day it was sent.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>To whom.</summary>
    [Personoplysning("Afsendelse.Modtager")]
    public string Modtager { get; private set; } = "";

    internal void Ret(DateOnly dato) => Dato = dato;
}
