using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Pitstop.Web.Felter;

/// <summary>What a control shows: what was typed where a form came in, else the property's value in Danish.</summary>
internal static class FeltValues
{
    public static IReadOnlyList<string> Of(ModelStateEntry? entry, object? model) => entry?.RawValue switch
    {
        string typed => [typed],
        string[] typed => typed,
        _ => model is IEnumerable many and not string ? [.. many.Cast<object?>().Select(Text)] : [Text(model)],
    };

    private static string Text(object? value) => value switch
    {
        null => "",
        DateOnly date => Danish.Date(date),
        decimal number => Danish.Number(number),
        bool yes => yes ? "true" : "false",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
