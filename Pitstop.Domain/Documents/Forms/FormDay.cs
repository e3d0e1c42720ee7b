using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Documents;

/// <summary>
/// The day that a form's rules are judged on, carried in the <see cref="ValidationContext"/> because the domain reads no clock.
/// </summary>
public static class FormDay
{
    private const string Key = "Pitstop.Day";

    /// <summary>A context that carries the day.</summary>
    public static ValidationContext Context(object instance, DateOnly today) =>
        new(instance, new Dictionary<object, object?> { [Key] = today });

    /// <summary>The day of a context.</summary>
    /// <exception cref="InvalidOperationException">The context was not made by <see cref="Context"/>.</exception>
    public static DateOnly Of(ValidationContext context) =>
        context.Items.TryGetValue(Key, out var day) && day is DateOnly today
            ? today
            : throw new InvalidOperationException("The form's rules were run without a day.");
}
