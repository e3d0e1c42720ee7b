using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Reads one field's text as typed into the value that its property holds, or says in Danish why that cannot be done; writes a value as
/// such a text.
/// </summary>
public static partial class FieldText
{
    /// <summary>The longest text that a finished document takes in one field, in characters.</summary>
    public const int LongestFinished = 20_000;

    /// <summary>The longest text that a draft keeps in one field, in characters.</summary>
    public const int LongestDraft = 1_000_000;

    /// <summary>Reads a text. Blank reads as null. The problem is null where the text was read.</summary>
    public static (object? Value, string? Problem) Read(FormField field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, null);
        return field.Type switch
        {
            FieldType.Date => ReadDate(text),
            FieldType.Number => ReadNumber(text, field.Property),
            FieldType.YesNo => text is "true" or "false" ? (text == "true", null) : (null, Unknown(text)),
            FieldType.Choice =>
                StoredNames.Member(
                    Nullable.GetUnderlyingType(field.Property.PropertyType) ?? field.Property.PropertyType, text) is { } choice
                    ? (choice, null)
                    : (null, Unknown(text)),
            _ => (text, null),
        };
    }

    /// <summary>A value as a person would type it: what <see cref="Read"/> reads as that value.</summary>
    public static string Write(object value) => value switch
    {
        DateOnly date => Danish.Date(date),
        bool yes => yes ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        Enum choice => choice.StoredName(),
        string text => text,
        _ => throw new ArgumentException($"A form has no value of type {value.GetType().Name}.", nameof(value)),
    };

    private static (object?, string?) ReadDate(string text)
    {
        if (Danish.TryDate(text, out var date))
            return (date, null);
        return (null, DateShape().IsMatch(text.Trim())
            ? $"{text.Trim()} er ikke en dato, der findes. Skriv datoen som dd-mm-åååå, for eksempel 05-11-2026."
            : $"»{Short(text)}« kan ikke læses som en dato. Skriv den som dd-mm-åååå, for eksempel 05-11-2026.");
    }

    private static (object?, string?) ReadNumber(string text, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (!Danish.TryNumber(text, out var number))
            return (null, $"»{Short(text)}« kan ikke læses som et tal. Skriv for eksempel {Example(type, property)}.");
        if (type == typeof(decimal))
            return (number, null);
        return number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
            ? ((int)number, null)
            : (null, $"»{Short(text)}« er ikke et helt tal. Skriv tallet uden komma.");
    }

    // Where a field takes no thousands, an example of them would only suggest a second meaning of 1.5.
    private static string Example(Type type, PropertyInfo property) => (
        type == typeof(decimal), property.GetCustomAttribute<RangeAttribute>()) switch
    {
        (false, _) => "2",
        (true, { } range) when Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture) < 1000 => "2 eller 1,5",
        _ => "2, 1,5 eller 1.500",
    };

    private static string Unknown(string text) => $"»{Short(text)}« er ikke en af mulighederne. Vælg en af dem, der står på listen.";

    private static string Short(string text) => text.Length <= 40 ? text.Trim() : text[..40].Trim() + " …";

    [GeneratedRegex("^(\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{8}|\\d{4}-\\d{2}-\\d{2})\\z")]
    private static partial Regex DateShape();
}
