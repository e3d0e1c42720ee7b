using Microsoft.AspNetCore.Mvc.Rendering;

namespace Pitstop.Web.Felter;

/// <summary>What the controls of <see cref="FeltTagHelper"/> need to know of their field.</summary>
internal sealed record Felt(string Id, string Name, string Label)
{
    public string? Hint { get; init; }

    public string? Error { get; init; }

    public bool Required { get; init; }

    public bool MarkOptional { get; init; }

    public string? Width { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];

    public IReadOnlyList<SelectListItem> Options { get; init; } = [];

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
