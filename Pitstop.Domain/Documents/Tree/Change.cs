namespace Pitstop.Domain.Documents;

/// <summary>What became of a part of a document from one text to the next.</summary>
public enum Change
{
    /// <summary>It stands in both texts.</summary>
    Kept,

    /// <summary>It stands in the later text alone.</summary>
    Inserted,

    /// <summary>It stands in the earlier text alone.</summary>
    Deleted,
}

/// <summary>
/// A whole block that stands in one of two compared texts; all inside it has the same change. Only a <see cref="ComparedTree"/> holds such
/// blocks.
/// </summary>
/// <param name="Change">Inserted or deleted.</param>
/// <param name="Block">The block as it stands in its own text.</param>
public sealed record ChangedBlock(Change Change, Block Block) : Block;

/// <summary>
/// Running text that stands in one of two compared texts. Only a <see cref="ComparedTree"/> holds it; a link stands outside, so that Word
/// can mark the text within.
/// </summary>
/// <param name="Change">Inserted or deleted.</param>
/// <param name="Inlines">The text as it stands in its own text.</param>
public sealed record ChangedInline(Change Change, IReadOnlyList<Inline> Inlines) : Inline;
