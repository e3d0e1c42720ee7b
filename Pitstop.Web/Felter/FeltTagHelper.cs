using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pitstop.Web.Felter;

/// <summary>
/// One field of an ordinary page: <c>&lt;felt for="Input.Dato" hint="…" /&gt;</c> renders label, hint, error and control, tied together
/// for screen readers. The control follows from the property's type; attributes that the tag does not know go on to the control.
/// </summary>
[HtmlTargetElement("felt", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FeltTagHelper : TagHelper
{
    /// <summary>The property.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The label, when it is not the property's [Display(Name)].</summary>
    public string? Label { get; set; }

    /// <summary>The help text under the label, when it is not the property's [Display(Description)]; empty counts as none.</summary>
    public string? Hint { get; set; }

    /// <summary>
    /// text, dato, tal, email, password, search, textarea, select, radios, checkbox or checkboxes; empty = from the property's type.
    /// </summary>
    public string? As { get; set; }

    /// <summary>The choices of a select, of radios or of checkboxes, when they are not an enum's members.</summary>
    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>Width of the control: xs, s, m, l or full.</summary>
    public string? Width { get; set; }

    /// <summary>Rows of a textarea.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>Text of a select's empty choice.</summary>
    public string Empty { get; set; } = "Vælg …";

    /// <summary>Whether a field that may stay empty says so; false on pages where everything may.</summary>
    public bool MarkOptional { get; set; } = true;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Describe();
        var kind = As ?? FeltKind.Of(For.Metadata, Options is not null);
        var grouped = kind is "radios" or "checkboxes";

        var group = new TagBuilder("div");
        group.AddCssClass("form-group");
        if (field.Error is not null)
            group.AddCssClass("form-error");
        if (kind == "checkbox")
        {
            if (field.Error is { } error)
                group.InnerHtml.AppendHtml(FeltControls.Error(field.Id + "-error", error));
            group.InnerHtml.AppendHtml(FeltControls.Checkbox(field, output.Attributes));
            // Above its box a hint would read as if it were about the field before.
            if (field.Hint is { } hint)
                group.InnerHtml.AppendHtml(FeltControls.Span("form-hint under-kryds", field.Id + "-hint", hint));
        }
        else if (grouped)
        {
            group.InnerHtml.AppendHtml(Fieldset(field, kind, output.Attributes));
        }
        else
        {
            group.InnerHtml.AppendHtml(FeltControls.Label(field));
            AppendHintAndError(group.InnerHtml, field);
            group.InnerHtml.AppendHtml(FeltControls.Single(field, kind, Rows, Empty, output.Attributes));
        }

        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(group);
    }

    private Felt Describe()
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        ViewContext.ModelState.TryGetValue(name, out var entry);
        var error = entry?.Errors.FirstOrDefault()?.ErrorMessage;
        return new Felt(TagBuilder.CreateSanitizedId(name, "_"), name, Label ?? For.Metadata.GetDisplayName())
        {
            Hint = string.IsNullOrEmpty(Hint) ? For.Metadata.Description : Hint,
            Error = string.IsNullOrEmpty(error) ? null : error,
            Required = For.Metadata.IsRequired,
            MarkOptional = MarkOptional,
            Width = Width,
            Values = FeltValues.Of(entry, For.Model),
            Options = [.. Options ?? FeltKind.Choices(For.Metadata)],
        };
    }

    private static TagBuilder Fieldset(Felt field, string kind, TagHelperAttributeList attributes)
    {
        var fieldset = new TagBuilder("fieldset");
        if (field.DescribedBy is { } describedBy)
            fieldset.Attributes["aria-describedby"] = describedBy;
        var legend = new TagBuilder("legend");
        legend.AddCssClass("form-label");
        legend.InnerHtml.AppendHtml(FeltControls.LabelText(field));
        fieldset.InnerHtml.AppendHtml(legend);
        AppendHintAndError(fieldset.InnerHtml, field);
        fieldset.InnerHtml.AppendHtml(FeltControls.Choices(field, kind == "radios" ? "radio" : "checkbox", attributes));
        return fieldset;
    }

    private static void AppendHintAndError(IHtmlContentBuilder html, Felt field)
    {
        if (field.Hint is { } hint)
            html.AppendHtml(FeltControls.Span("form-hint", field.Id + "-hint", hint));
        if (field.Error is { } error)
            html.AppendHtml(FeltControls.Error(field.Id + "-error", error));
    }
}
