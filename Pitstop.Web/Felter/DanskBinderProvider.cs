using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Pitstop.Web.Felter;

/// <summary>
/// Dates and numbers that a person types are read in Danish; ids in the address are plain digits and are read by the same rule.
/// </summary>
public sealed class DanskBinderProvider : IModelBinderProvider
{
    private static readonly DanskDatoBinder Dates = new();
    private static readonly DanskTalBinder Numbers = new();

    /// <inheritdoc/>
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        if (type == typeof(DateOnly))
            return Dates;
        return type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? Numbers : null;
    }
}
