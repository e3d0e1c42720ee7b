namespace Pitstop.Domain.Documents;

// A compiled template is a tree with these among its blocks and inlines; filling replaces them.

/// <summary>A short answer in running text.</summary>
internal sealed record FieldSlot(FormField Field, bool Bold, bool Italic) : Inline;

/// <summary>A condition inside a paragraph.</summary>
internal sealed record ConditionInline(Condition Condition, IReadOnlyList<Inline> Then, IReadOnlyList<Inline> Else) : Inline;

/// <summary>A long answer.</summary>
internal sealed record LongSlot(FormField Field) : Block;

/// <summary>A condition around blocks.</summary>
internal sealed record ConditionBlock(Condition Condition, IReadOnlyList<Block> Then, IReadOnlyList<Block> Else) : Block;

/// <summary>Blocks that come once per row.</summary>
internal sealed record RepeatBlock(FormField Rows, IReadOnlyList<Block> Blocks) : Block;

/// <summary>A chart of rows.</summary>
/// <param name="Rows">The repeated field.</param>
/// <param name="Diagram">How it is drawn.</param>
/// <param name="Name">The field that tells which row the rows stand in, if they stand in one: its first line of text.</param>
internal sealed record ChartSlot(FormField Rows, DiagramAttribute Diagram, FormField? Name) : Block;

/// <summary>A table with rows that repeat or depend on an answer.</summary>
internal sealed record TableSlot(TableRow? Header, IReadOnlyList<RowSlot> Rows, IReadOnlyList<ColumnAlignment> Alignment) : Block;

internal abstract record RowSlot;

internal sealed record SingleRow(TableRow Cells) : RowSlot;

internal sealed record RepeatedRows(FormField Field, IReadOnlyList<RowSlot> Rows) : RowSlot;

internal sealed record ConditionalRows(Condition Condition, IReadOnlyList<RowSlot> Then, IReadOnlyList<RowSlot> Else) : RowSlot;

/// <summary>Answered (yes, for a yes/no field), or equal to a value where one is given.</summary>
internal sealed record Condition(FormField Field, string? Value);
