namespace Pitstop.Domain.Documents;

/// <summary>
/// Two texts in one tree, made by <see cref="TreeComparison"/>. Without its insertions it is the earlier text, without its deletions the
/// later one.
/// </summary>
public sealed record ComparedTree
{
    internal ComparedTree(DocumentTree marked, int insertions, int deletions) =>
        (Marked, Insertions, Deletions) = (marked, insertions, deletions);

    /// <summary>
    /// The later document with what was deleted, each difference marked. It holds no answered fields, and headings have the levels that are
    /// printed.
    /// </summary>
    public DocumentTree Marked { get; }

    /// <summary>
    /// How many places have something that is new: words in a row count as one place, and so does a block or a table row.
    /// </summary>
    public int Insertions { get; }

    /// <summary>How many places have something that is gone, counted likewise.</summary>
    public int Deletions { get; }

    /// <summary>Whether the two texts print the same.</summary>
    public bool IsEmpty => Insertions + Deletions == 0;
}
