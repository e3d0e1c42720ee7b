using Microsoft.AspNetCore.Mvc.Rendering;

namespace Pitstop.Web.Felter;

/// <summary>What the controls of <see cref="FeltTagHelper"/> need to know of their field.</summary>
internal sealed record Felt(
    string Id,
    string Name,
    string Label,
    string? Hint,
    string? Error,
    bool Required,
    bool MarkOptional,
    string? Width,
    IReadOnlyList<string> Values,
    IReadOnlyList<SelectListItem> Options)
{
    /// <summary>The ids of hint and error, as <c>aria-describedby</c> wants them; null where there is neither.</summary>
    public string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (not null, null) => Id + "-hint",
        (null, not null) => Id + "-error",
        _ => $"{Id}-hint {Id}-error",
    };

    /// <summary>What stands in a control that takes one value.</summary>
    public string Value => Values.Count > 0 ? Values[0] : "";
}
