using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Pitstop.Web.Sider;

/// <summary>Running text whose dates stay on one line: a browser breaks 22-11-2026 at its hyphens.</summary>
public static partial class Ubrudt
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text, encoded, with each date kept together.</summary>
    public static IHtmlContent Datoer(string? text) =>
        new HtmlString(Date().Replace(Encoder.Encode(text ?? ""), "<span class=\"nowrap\">$0</span>"));

    [GeneratedRegex(@"\b\d{1,2}-\d{1,2}-\d{4}\b")]
    private static partial Regex Date();
}
