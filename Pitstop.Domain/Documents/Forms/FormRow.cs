namespace Pitstop.Domain.Documents;

/// <summary>A row of a repeated field that knows its key.</summary>
public abstract class FormRow
{
    /// <summary>
    /// The row's key in the answers (<see cref="FieldPath.IsRowKey"/>); null where its place in the list gives one: <c>r1</c>, <c>r2</c>,
    /// …
    /// </summary>
    public string? Key { get; set; }
}
