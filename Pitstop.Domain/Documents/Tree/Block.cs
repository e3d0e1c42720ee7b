namespace Pitstop.Domain.Documents;

/// <summary>A block of a document: what Word calls paragraphs and tables, and HTML calls flow content.</summary>
public abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6; 1 is the document's title.</param>
/// <param name="Inlines">The text.</param>
/// <param name="Anchor">The name that a link within the page may point to, or null.</param>
public sealed record Heading(int Level, IReadOnlyList<Inline> Inlines, string? Anchor = null) : Block;

/// <summary>A paragraph.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block;

/// <summary>A list; an item is one or more blocks, so lists may nest.</summary>
public sealed record ListBlock(bool Ordered, IReadOnlyList<IReadOnlyList<Block>> Items) : Block;

/// <summary>A table. Every row has the same number of cells.</summary>
/// <param name="Header">The header row that Word repeats on each page; null for a table whose first column holds the labels.</param>
/// <param name="Rows">The body rows.</param>
/// <param name="Alignment">One entry per column.</param>
public sealed record Table(TableRow? Header, IReadOnlyList<TableRow> Rows, IReadOnlyList<ColumnAlignment> Alignment) : Block;

/// <summary>A row of a <see cref="Table"/>.</summary>
/// <param name="Cells">One per column.</param>
/// <param name="Change">Whether the whole row stands in one of two compared texts alone; kept in every other tree.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells, Change Change = Change.Kept);

/// <summary>A cell; an empty cell holds one empty paragraph.</summary>
public sealed record TableCell(IReadOnlyList<Block> Blocks);

/// <summary>How the text of a column stands.</summary>
public enum ColumnAlignment
{
    /// <summary>Text.</summary>
    Start,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Numbers.</summary>
    End,
}

/// <summary>A quotation or a note that stands out, for instance "Ikke bekræftet".</summary>
public sealed record Quote(IReadOnlyList<Block> Blocks) : Block;

/// <summary>A new part: a line across the screen, a new page on paper. Templates and pages write it <c>---</c>.</summary>
public sealed record ThematicBreak : Block;

/// <summary>A long answer: paragraphs and lists that belong to one field.</summary>
/// <param name="Path">Field path with row keys.</param>
/// <param name="Label">The field's Danish name.</param>
/// <param name="Blocks">What is printed; never empty.</param>
/// <param name="State">Whether this is the person's answer or a stand-in for a missing one.</param>
public sealed record FieldBlock(string Path, string Label, IReadOnlyList<Block> Blocks, FieldState State) : Block;
