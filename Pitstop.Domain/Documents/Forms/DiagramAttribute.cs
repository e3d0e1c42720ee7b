using System.Reflection;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Repeated rows that a template may show as a chart with <c>{{#diagram Rækker}}</c>. The form on the page passes it over.
/// </summary>
/// <param name="kind">Line or bars.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DiagramAttribute(ChartKind kind) : Attribute
{
    /// <summary>Line or bars.</summary>
    public ChartKind Kind { get; } = kind;

    /// <summary>The column that names each point or bar.</summary>
    public required string Label { get; init; }

    /// <summary>The columns of numbers, one series each.</summary>
    public required string[] Values { get; init; }

    /// <summary>Where the scale begins.</summary>
    public int Minimum { get; init; }

    /// <summary>Where the scale ends.</summary>
    public required int Maximum { get; init; }

    /// <summary>The chart of a field, or null.</summary>
    /// <exception cref="InvalidOperationException">The field has no such columns, or the scale is empty.</exception>
    public static DiagramAttribute? Of(FormField field)
    {
        var diagram = field.Property.GetCustomAttribute<DiagramAttribute>();
        if (diagram is not null
            && (diagram.Maximum <= diagram.Minimum
                || diagram.Values.Length == 0
                || !Has(field, diagram.Label, numbers: false)
                || !diagram.Values.All(v => Has(field, v, numbers: true))))
            throw new InvalidOperationException(
                $"{field.Path}: a chart needs rows with a column for the label, columns of numbers, and a scale that "
                    + "ends above where it begins.");
        return diagram;
    }

    private static bool Has(FormField field, string column, bool numbers) =>
        field.Columns.Any(
            c => c.Property.Name == column
                && (numbers ? c.Type == FieldType.Number : c.Type is not (FieldType.Rows or FieldType.LongText)));
}
