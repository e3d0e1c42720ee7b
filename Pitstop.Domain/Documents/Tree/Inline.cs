namespace Pitstop.Domain.Documents;

/// <summary>
/// Running text in a paragraph, heading or cell. Immutable; two equal trees are equal values only leaf by leaf, compare by content.
/// </summary>
public abstract record Inline;

/// <summary>Literal text in one shape. Never holds a line break.</summary>
public sealed record TextRun(string Text, bool Bold = false, bool Italic = false, bool Code = false) : Inline;

/// <summary>A line break inside a paragraph.</summary>
public sealed record LineBreak : Inline;

/// <summary>
/// A link to another page (<c>/takster</c>), an anchor or an outside address; only http, https, mailto, tel and local targets get this far.
/// </summary>
public sealed record Link(string Target, IReadOnlyList<Inline> Inlines) : Inline;

/// <summary>A picture by address, with the alternative text that a screen reader gives.</summary>
public sealed record Picture(string Source, string AlternativeText) : Inline;

/// <summary>A short answer in running text.</summary>
/// <param name="Path">Field path with row keys, for instance <c>Rusmidler[a1].Stof</c>.</param>
/// <param name="Label">The field's Danish name.</param>
/// <param name="Inlines">What is printed; never empty.</param>
/// <param name="State">Whether this is the person's answer or a stand-in for a missing one.</param>
public sealed record FieldInline(string Path, string Label, IReadOnlyList<Inline> Inlines, FieldState State) : Inline;

/// <summary>What a field prints.</summary>
public enum FieldState
{
    /// <summary>The answer.</summary>
    Answered,

    /// <summary>An optional field without an answer: prints "Ikke oplyst".</summary>
    NotStated,

    /// <summary>A required field without an answer: prints "[mangler]"; such a document cannot be finalised.</summary>
    Missing,
}
