using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Pitstop.Web.Felter;

/// <summary>Reads int, long and decimal with <see cref="Danish.TryNumber"/>: 1.5 is refused and not read as 15.</summary>
public sealed class DanskTalBinder : IModelBinder
{
    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = typed.FirstValue?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
                bindingContext.Result = ModelBindingResult.Success(null);
            else
                bindingContext.ModelState.TryAddModelError(
                    bindingContext.ModelName, DanskeBeskeder.Missing(bindingContext.ModelMetadata.GetDisplayName()));
            return Task.CompletedTask;
        }
        var type = bindingContext.ModelMetadata.UnderlyingOrModelType;
        if (Danish.TryNumber(text, out var number) && Fits(type, number))
            bindingContext.Result = ModelBindingResult.Success(Convert.ChangeType(number, type, CultureInfo.InvariantCulture));
        else
            bindingContext.ModelState.TryAddModelError(
                bindingContext.ModelName, type == typeof(decimal) ? DanskeBeskeder.NoNumber(text) : DanskeBeskeder.NoWholeNumber(text));
        return Task.CompletedTask;
    }

    private static bool Fits(Type type, decimal number) =>
        type == typeof(decimal)
        || (number == decimal.Truncate(number)
            && (type == typeof(int) ? number is >= int.MinValue and <= int.MaxValue : number is >= long.MinValue and <= long.MaxValue));
}
