using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Pitstop.Web.Felter;

/// <summary>Which control a property gets, and which choices.</summary>
internal static class FeltKind
{
    private const int MostRadios = 5;

    public static string Of(ModelMetadata metadata, bool hasOptions)
    {
        var type = metadata.UnderlyingOrModelType;
        if (metadata.IsEnumerableType && type != typeof(string))
            return "checkboxes";
        if (hasOptions)
            return "select";
        if (type.IsEnum)
            return Enum.GetValues(type).Length <= MostRadios ? "radios" : "select";
        if (type == typeof(bool))
            return metadata.IsNullableValueType ? "radios" : "checkbox";
        if (type == typeof(DateOnly))
            return "dato";
        if (type == typeof(int) || type == typeof(long) || type == typeof(decimal))
            return "tal";
        return metadata.DataTypeName switch
        {
            nameof(DataType.MultilineText) => "textarea",
            nameof(DataType.Password) => "password",
            nameof(DataType.EmailAddress) => "email",
            _ => "text",
        };
    }

    public static IEnumerable<SelectListItem> Choices(ModelMetadata metadata)
    {
        var type = (metadata.ElementMetadata ?? metadata).UnderlyingOrModelType;
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<Enum>().Select(v => new SelectListItem(v.DisplayName(), v.ToString()));
        return type == typeof(bool) ? [new("Ja", "true"), new("Nej", "false")] : [];
    }
}
