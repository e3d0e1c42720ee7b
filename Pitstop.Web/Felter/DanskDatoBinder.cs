using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Pitstop.Web.Felter;

/// <summary>
/// Reads a date with <see cref="Danish.TryDate"/>. What cannot be read stays in the model state as typed, with a message that says what to
/// write.
/// </summary>
public sealed class DanskDatoBinder : IModelBinder
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
        }
        else if (Danish.TryDate(text, out var date))
        {
            bindingContext.Result = ModelBindingResult.Success(date);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, DanskeBeskeder.NoDate(text));
        }
        return Task.CompletedTask;
    }
}
