using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pitstop.Web.Felter;

/// <summary>The controls of Det Fælles Designsystem, as HTML.</summary>
internal static class FeltControls
{
    public static TagBuilder Label(Felt field)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("form-label");
        label.Attributes["for"] = field.Id;
        label.InnerHtml.AppendHtml(LabelText(field));
        return label;
    }

    public static IHtmlContent LabelText(Felt field)
    {
        var text = new HtmlContentBuilder().Append(field.Label);
        return field.Required || !field.MarkOptional ? text : text.AppendHtml("<span class=\"weight-normal\"> (frivilligt)</span>");
    }

    public static TagBuilder Single(Felt field, string kind, int rows, string empty, TagHelperAttributeList attributes) => kind switch
    {
        "textarea" => Textarea(field, rows, attributes),
        "select" => Select(field, empty, attributes),
        _ => Input(field, kind, attributes),
    };

    public static TagBuilder Checkbox(Felt field, TagHelperAttributeList attributes)
    {
        var option = new SelectListItem(field.Label, "true", field.Values.Contains("true", StringComparer.OrdinalIgnoreCase));
        var wrapper = Option(field, "checkbox", field.Id, option, attributes);
        var unchecked_ = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        unchecked_.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = field.Name, ["value"] = "false" });
        wrapper.InnerHtml.AppendHtml(unchecked_);
        return wrapper;
    }

    public static HtmlContentBuilder Choices(Felt field, string type, TagHelperAttributeList attributes)
    {
        var html = new HtmlContentBuilder();
        for (var i = 0; i < field.Options.Count; i++)
        {
            var option = field.Options[i];
            var chosen = new SelectListItem(
                option.Text,
                option.Value,
                option.Selected || field.Values.Contains(option.Value, StringComparer.OrdinalIgnoreCase),
                option.Disabled);
            // The first choice carries the field's own id: that is where the error summary's link goes.
            html.AppendHtml(Option(field, type, i == 0 ? field.Id : $"{field.Id}-{i}", chosen, attributes));
        }
        return html;
    }

    public static TagBuilder Span(string cssClass, string id, string text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(cssClass);
        span.Attributes["id"] = id;
        span.InnerHtml.Append(text);
        return span;
    }

    public static TagBuilder Error(string id, string text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass("form-error-message");
        span.Attributes["id"] = id;
        span.InnerHtml.AppendHtml("<span class=\"sr-only\">Fejl: </span>").Append(text);
        return span;
    }

    private static TagBuilder Input(Felt field, string kind, TagHelperAttributeList attributes)
    {
        var input = Control("input", field, "form-input", attributes);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", kind is "email" or "password" or "search" ? kind : "text");
        if (kind is "dato" or "tal")
        {
            input.MergeAttribute("inputmode", kind == "tal" ? "decimal" : "numeric");
            input.MergeAttribute("autocomplete", "off");
            if (field.Width is null)
                input.AddCssClass("felt-s");
        }
        if (kind != "password")
            input.Attributes["value"] = field.Value;
        return input;
    }

    private static TagBuilder Textarea(Felt field, int rows, TagHelperAttributeList attributes)
    {
        var area = Control("textarea", field, "form-input", attributes);
        area.Attributes["rows"] = $"{rows}";
        // HTML drops a line break straight after the tag; without this one, a text that begins with a blank line would lose it at every
        // save.
        area.InnerHtml.AppendHtml("\n").Append(field.Value);
        return area;
    }

    private static TagBuilder Select(Felt field, string empty, TagHelperAttributeList attributes)
    {
        var select = Control("select", field, "form-select", attributes);
        if (!field.Options.Any(o => string.IsNullOrEmpty(o.Value)))
            select.InnerHtml.AppendHtml(SelectOption(new SelectListItem(empty, ""), false));
        foreach (var option in field.Options)
            select.InnerHtml.AppendHtml(SelectOption(
                option,
                string.Equals(option.Value, field.Value, StringComparison.OrdinalIgnoreCase)
                    || (option.Selected && field.Value.Length == 0)));
        return select;
    }

    private static TagBuilder SelectOption(SelectListItem item, bool selected)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = item.Value ?? "";
        if (selected)
            option.Attributes["selected"] = "selected";
        if (item.Disabled)
            option.Attributes["disabled"] = "disabled";
        option.InnerHtml.Append(item.Text);
        return option;
    }

    private static TagBuilder Control(string tag, Felt field, string cssClass, TagHelperAttributeList attributes)
    {
        var control = new TagBuilder(tag);
        control.AddCssClass(cssClass);
        if (field.Width is { } width)
            control.AddCssClass("felt-" + width);
        control.Attributes["id"] = field.Id;
        control.Attributes["name"] = field.Name;
        if (field.Required)
            control.Attributes["aria-required"] = "true";
        if (field.DescribedBy is { } describedBy)
            control.Attributes["aria-describedby"] = describedBy;
        if (field.Error is not null)
            control.Attributes["aria-invalid"] = "true";
        Pass(attributes, control);
        return control;
    }

    private static TagBuilder Option(Felt field, string type, string id, SelectListItem option, TagHelperAttributeList attributes)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("form-" + type);
        input.MergeAttributes(new Dictionary<string, string?>
        {
            ["type"] = type,
            ["id"] = id,
            ["name"] = field.Name,
            ["value"] = option.Value,
        });
        if (option.Selected)
            input.Attributes["checked"] = "checked";
        if (option.Disabled)
            input.Attributes["disabled"] = "disabled";
        if (field.DescribedBy is { } describedBy && id == field.Id)
            input.Attributes["aria-describedby"] = describedBy;
        if (field.Error is not null)
            input.Attributes["aria-invalid"] = "true";
        Pass(attributes, input);
        var label = new TagBuilder("label");
        label.AddCssClass("form-label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(option.Text);
        var wrapper = new TagBuilder("div");
        wrapper.AddCssClass("form-group-" + type);
        wrapper.InnerHtml.AppendHtml(input).AppendHtml(label);
        return wrapper;
    }

    private static void Pass(TagHelperAttributeList attributes, TagBuilder control)
    {
        foreach (var attribute in attributes)
        {
            var value = attribute.Value is IHtmlContent html ? Decoded(html) : attribute.Value?.ToString();
            if (attribute.Name == "class")
                control.AddCssClass(value ?? "");
            else
                control.Attributes[attribute.Name] = value ?? attribute.Name;
        }
    }

    private static string Decoded(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }
}
