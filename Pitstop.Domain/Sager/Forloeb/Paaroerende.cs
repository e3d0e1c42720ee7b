namespace Pitstop.Domain.Sager;

/// <summary>A relative of the borger who comes to talks.</summary>
[Sagsdata]
public sealed class Paaroerende
{
    private Paaroerende()
    {
    }

    internal Paaroerende(Guid forloebId, string navn, string? relation) =>
        (ForloebId, Navn, Relation) = (forloebId, navn.Trim(), string.IsNullOrWhiteSpace(relation) ? null : relation.Trim());

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The name.</summary>
    [Personoplysning("Paaroerende.Navn")]
    public string Navn { get; private set; } = "";

    /// <summary>How related, or null.</summary>
    [Personoplysning("Paaroerende.Relation")]
    public string? Relation { get; private set; }
}
