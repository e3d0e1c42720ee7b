namespace Pitstop.Domain.Sager;

/// <summary>A parent or another holder of custody of a borger under 18.</summary>
[Sagsdata]
public sealed class Vaerge
{
    private Vaerge()
    {
    }

    /// <summary>A guardian as typed.</summary>
    public Vaerge(string navn, string? telefon, string? relation) => (Navn, Telefon, Relation) = (navn, telefon, relation);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Full name.</summary>
    [Personoplysning("Vaerge.Navn")]
    public string Navn { get; private set; } = "";

    /// <summary>Telephone, or null.</summary>
    [Personoplysning("Vaerge.Telefon")]
    public string? Telefon { get; private set; }

    /// <summary>How the guardian is related, for instance "mor".</summary>
    [Personoplysning("Vaerge.Relation")]
    public string? Relation { get; private set; }
}
