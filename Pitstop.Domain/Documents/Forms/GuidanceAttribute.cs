using System.Reflection;

namespace Pitstop.Domain.Documents;

/// <summary>Names the guide that helps with a field, so that the page can link to it beside the help text.</summary>
/// <param name="slug">The content page's slug, for instance <c>vejledninger/skriv-en-indstilling</c>.</param>
/// <param name="text">The link's Danish text.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class GuidanceAttribute(string slug, string text) : Attribute
{
    /// <summary>The content page's slug.</summary>
    public string Slug { get; } = slug;

    /// <summary>The link's text.</summary>
    public string Text { get; } = text;

    /// <summary>The guide of a field, or null.</summary>
    public static GuidanceAttribute? Of(FormField field) => field.Property.GetCustomAttribute<GuidanceAttribute>();
}
