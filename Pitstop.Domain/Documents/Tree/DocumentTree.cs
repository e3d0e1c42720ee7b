namespace Pitstop.Domain.Documents;

/// <summary>
/// Everything that becomes paper: the blocks of one document, as one immutable tree that the Word and HTML writers print.
/// </summary>
/// <param name="Title">The document's title, also in Word's properties.</param>
/// <param name="Blocks">The content from top to bottom.</param>
public sealed record DocumentTree(string Title, IReadOnlyList<Block> Blocks);
