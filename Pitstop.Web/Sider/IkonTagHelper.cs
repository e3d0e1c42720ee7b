using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pitstop.Web.Sider;

/// <summary>
/// An icon of the design system: <c>&lt;ikon navn="lock" /&gt;</c>. It is decoration unless <c>tekst</c> says what it means.
/// </summary>
[HtmlTargetElement("ikon", Attributes = "navn", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IkonTagHelper : TagHelper
{
    /// <summary>The icon's name in the sprite.</summary>
    public required string Navn { get; set; }

    /// <summary>What the icon says to a person who does not see it.</summary>
    public string? Tekst { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        var cssClass = output.Attributes["class"]?.Value;
        output.Attributes.SetAttribute("class", cssClass is null ? "icon-svg" : $"icon-svg {cssClass}");
        output.Attributes.SetAttribute("focusable", "false");
        if (Tekst is null)
        {
            output.Attributes.SetAttribute("aria-hidden", "true");
        }
        else
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Tekst);
        }
        output.Content.SetHtmlContent($"<use href=\"/lib/dkfds/dist/img/all-svg-icons.svg#{Navn}\"></use>");
    }
}
