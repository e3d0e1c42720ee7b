namespace Pitstop.Domain.Documents;

/// <summary>What is compared as one: a heading, a paragraph, a table row, or a block of which nothing more is known.</summary>
/// <param name="Kind">What it is and where it stands; only leaves of one kind can be partners.</param>
/// <param name="Key">Equal leaves have equal keys, and no others.</param>
/// <param name="Tokens">Its words and signs in their shapes.</param>
/// <param name="Words">The numbers of its words in ascending order, each as often as it stands there.</param>
/// <param name="Label">The key of a row's first cell, which often names the row; null where it is blank and for all other leaves.</param>
public sealed record Leaf(int Kind, int Key, int[] Tokens, int[] Words, int? Label);

/// <summary>A block, list item or table row on its side, with the leaves that it holds.</summary>
/// <param name="Block">The block; null for an item and a row.</param>
/// <param name="Children">What a list, an item, a quote or a table holds; a table's header is no child.</param>
/// <param name="First">The index of its first leaf.</param>
/// <param name="End">The index after its last leaf.</param>
public sealed record Node(Block? Block, IReadOnlyList<Node> Children, int First, int End)
{
    /// <summary>The row, where it is one.</summary>
    public TableRow? Row { get; init; }

    /// <summary>A row's cells, or those of a table's header.</summary>
    public IReadOnlyList<Leaves> Cells { get; init; } = [];
}

/// <summary>The blocks of one side, and their leaves in reading order.</summary>
public sealed record Leaves(IReadOnlyList<Node> Nodes, IReadOnlyList<Leaf> All);
