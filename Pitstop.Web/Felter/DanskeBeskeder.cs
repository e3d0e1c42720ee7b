using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Pitstop.Web.Felter;

/// <summary>Danish texts for what a form field can refuse. Each says what is wrong and what to write.</summary>
public static class DanskeBeskeder
{
    private const int Longest = 40;

    /// <summary>The field is empty.</summary>
    public static string Missing(string field) => $"Feltet {field} skal udfyldes.";

    /// <summary>The text is no date of the calendar.</summary>
    public static string NoDate(string typed) =>
        $"{Short(typed)} er ikke en dato, der findes. Skriv dag-måned-år, for eksempel 22-11-2026.";

    /// <summary>The text is no number.</summary>
    public static string NoNumber(string typed) => $"{Short(typed)} kan ikke læses som et tal. Skriv for eksempel 1250 eller 21.792,50.";

    /// <summary>The text is no whole number.</summary>
    public static string NoWholeNumber(string typed) => $"{Short(typed)} kan ikke læses som et helt tal. Skriv for eksempel 14.";

    /// <summary>The messages of model binding itself.</summary>
    public static void Set(DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(Missing);
        messages.SetMissingKeyOrValueAccessor(() => "Feltet skal udfyldes.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Formularen kom ikke frem. Send den igen.");
        messages.SetValueMustNotBeNullAccessor(_ => "Feltet skal udfyldes.");
        messages.SetAttemptedValueIsInvalidAccessor(
            (value, field) => $"{Short(value)} kan ikke bruges i feltet {field}. Ret det, og prøv igen.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"{Short(value)} kan ikke bruges her. Ret det, og prøv igen.");
        messages.SetUnknownValueIsInvalidAccessor(field => $"Det, der står i feltet {field}, kan ikke bruges. Ret det, og prøv igen.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Det, der står i feltet, kan ikke bruges. Ret det, og prøv igen.");
        messages.SetValueIsInvalidAccessor(value => $"{Short(value)} kan ikke bruges. Ret det, og prøv igen.");
        messages.SetValueMustBeANumberAccessor(field => $"Feltet {field} skal være et tal.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Feltet skal være et tal.");
    }

    /// <summary>
    /// The default text of an attribute from DataAnnotations; {0} is the field's name. Null where the attribute has no text here.
    /// </summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="chosen">Whether the answer is chosen and not typed.</param>
    public static string? Of(ValidationAttribute attribute, bool chosen = false) => attribute switch
    {
        RequiredAttribute when chosen => "Vælg et svar ved {0}.",
        RequiredAttribute => "Feltet {0} skal udfyldes.",
        StringLengthAttribute { MinimumLength: > 0 } => "Feltet {0} skal have mellem {2} og {1} tegn.",
        StringLengthAttribute => "Feltet {0} må højst have {1:N0} tegn.",
        MaxLengthAttribute => "Feltet {0} må højst have {1:N0} tegn.",
        MinLengthAttribute => "Feltet {0} skal have mindst {1} tegn.",
        LengthAttribute => "Feltet {0} skal have mellem {1} og {2} tegn.",
        RangeAttribute => "Feltet {0} skal ligge mellem {1} og {2}.",
        EmailAddressAttribute => "Feltet {0} skal være en e-mailadresse, for eksempel navn@kommune.dk.",
        RegularExpressionAttribute => "Feltet {0} er ikke skrevet på den rigtige måde.",
        CompareAttribute => "{0} og {1} er ikke ens. Skriv det samme i begge felter.",
        _ => null,
    };

    private static string Short(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
