namespace Pitstop.Domain.Documents;

/// <summary>
/// Marks the field that holds why its section does not apply. While it is answered, nothing else in the section is asked for, and the web
/// form folds it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OmissionAttribute : Attribute;

/// <summary>
/// Marks the box that says: this section is as it was in the last finished document of the same kind. While it is ticked, the answers of
/// then stand in the section, and what was typed is kept behind them.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnchangedAttribute : Attribute;

/// <summary>Marks a field that few answer: on the web form it is folded away until it holds something.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FoldedAttribute : Attribute;

/// <summary>
/// Offers what can be chosen in a text field. Another text is told but kept in the draft; of pages, one that a goal of the forløb has
/// already may stay.
/// </summary>
/// <param name="source">A folder of pages (<c>metoder</c>: the titles of those in use that are no working tools), or the properties of a
/// text in repeated rows (<c>Maal.Titel</c>: what stands there).</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CatalogueAttribute(string source) : Attribute
{
    /// <summary>The folder of pages or the properties of the text in rows.</summary>
    public string Source { get; } = source;

    /// <summary>Whether it is a folder of pages.</summary>
    public bool IsFolder => !Source.Contains('.', StringComparison.Ordinal);
}
