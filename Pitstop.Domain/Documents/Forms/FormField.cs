using System.Reflection;

namespace Pitstop.Domain.Documents;

/// <summary>One field of a form, read from a property of the form class.</summary>
/// <param name="Path">Stored names joined by dots, without row keys: <c>Rusmidler.Stof</c>. This is also the placeholder's name in a
/// template.</param>
/// <param name="Label">The field's Danish name ([Display(Name)]).</param>
/// <param name="Group">The section that the field stands in ([Display(GroupName)]).</param>
/// <param name="Type">What kind of answer it takes.</param>
/// <param name="Property">The property that the field is read from.</param>
public sealed record FormField(string Path, string Label, string Group, FieldType Type, PropertyInfo Property)
{
    /// <summary>The help text beside the field ([Display(Description)]), or null.</summary>
    public string? Help { get; init; }

    /// <summary>Whether finalising asks for it ([Required]).</summary>
    public bool Required { get; init; }

    /// <summary>Computed from the case and not typed ([ReadOnly(true)]).</summary>
    public bool Auto { get; init; }

    /// <summary>The fields of a row; empty but for <see cref="FieldType.Rows"/>.</summary>
    public IReadOnlyList<FormField> Columns { get; init; } = [];

    /// <summary>The choices of a <see cref="FieldType.Choice"/> or <see cref="FieldType.YesNo"/> in order; empty otherwise.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The last part of its path, by which the form or row that it stands in knows it.</summary>
    public string Name { get; } = Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>
    /// Whether a person types in it: it is not computed, or it is rows that the case gives with something to type in each.
    /// </summary>
    public bool IsTyped => !Auto || Columns.Any(c => c.IsTyped);

    /// <summary>Where its choices come from, or null.</summary>
    public CatalogueAttribute? Catalogue => Property.GetCustomAttribute<CatalogueAttribute>();
}

/// <summary>
/// A choice: the value that is stored (the enum member's stored name, <c>true</c> or <c>false</c>) and the Danish text that is shown.
/// </summary>
public sealed record Choice(string Value, string Text);

/// <summary>What kind of answer a field takes (domain brief, section C: T, L, D, E, N, B, R).</summary>
public enum FieldType
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Paragraphs and lists ([DataType(MultilineText)]).</summary>
    LongText,

    /// <summary>A date (<see cref="DateOnly"/>), typed and printed dd-MM-yyyy.</summary>
    Date,

    /// <summary>One of an enum's members.</summary>
    Choice,

    /// <summary>A whole or decimal number, typed and printed in Danish.</summary>
    Number,

    /// <summary>Yes or no (<see cref="bool"/>).</summary>
    YesNo,

    /// <summary>Repeated rows (a list of a row class).</summary>
    Rows,
}
