using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Pitstop.Web.Felter;

/// <summary>Gives each validation attribute that has no text of its own the Danish one.</summary>
internal sealed class DanskeBeskederMetadata : IValidationMetadataProvider
{
    private static readonly string? EmailDefault = new EmailAddressAttribute().ErrorMessage;
    private static readonly string? CompareDefault = new CompareAttribute("-").ErrorMessage;

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType;
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessageResourceName is null
                && !HasOwnText(attribute)
                && DanskeBeskeder.Of(attribute, chosen: type.IsEnum || type == typeof(bool)) is { } text)
                attribute.ErrorMessage = text;
        }
    }

    // These two show their English default as if somebody had written it.
    private static bool HasOwnText(ValidationAttribute attribute) => attribute switch
    {
        EmailAddressAttribute => attribute.ErrorMessage != EmailDefault,
        CompareAttribute => attribute.ErrorMessage != CompareDefault,
        _ => attribute.ErrorMessage is not null,
    };
}
