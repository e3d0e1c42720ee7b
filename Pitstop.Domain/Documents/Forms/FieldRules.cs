using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Documents;

/// <summary>
/// A text that must say something: at least so many characters, blanks at the ends not counted. An empty text is for [Required] to judge.
/// </summary>
/// <param name="characters">The fewest characters.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtLeastCharactersAttribute(int characters) : ValidationAttribute
{
    /// <summary>The fewest characters.</summary>
    public int Characters { get; } = characters;

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string text && !string.IsNullOrWhiteSpace(text) && text.Trim().Length < Characters
            ? new ValidationResult($"Skriv mindst {Characters} tegn. Der står {text.Trim().Length} nu.")
            : ValidationResult.Success;
}

/// <summary>A date that has happened: today or earlier.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotInFutureAttribute : ValidationAttribute
{
    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is DateOnly date && date > FormDay.Of(validationContext)
            ? new ValidationResult($"{Danish.Date(date)} ligger i fremtiden. Skriv en dato, der ikke er senere end i dag.")
            : ValidationResult.Success;
}
