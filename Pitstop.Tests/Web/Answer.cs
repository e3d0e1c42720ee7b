using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Pitstop.Tests.Web;

/// <summary>What came back.</summary>
/// <param name="Response">Status and headers.</param>
/// <param name="Text">The body as it came.</param>
/// <param name="Html">The body as HTML.</param>
/// <param name="Url">What was asked for.</param>
public sealed record Answer(HttpResponseMessage Response, string Text, IHtmlDocument Html, string Url)
{
    /// <summary>The status as a number.</summary>
    public int Status => (int)Response.StatusCode;

    /// <summary>Where a redirect goes, without the host; null where there is none.</summary>
    public string? Location => Response.Headers.Location is { } to ? (to.IsAbsoluteUri ? to.PathAndQuery : to.ToString()) : null;

    /// <summary>The antiforgery token that the page carries.</summary>
    public string Token => Html.QuerySelector<IHtmlMetaElement>("meta[name=antiforgery]")?.Content
        ?? Html.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")?.Value
        ?? throw new InvalidOperationException($"{Url} carries no antiforgery token.");

    /// <summary>The page's heading.</summary>
    public string? Heading => Html.QuerySelector("main h1")?.TextContent.Trim();

    /// <summary>The lines of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Html.QuerySelectorAll("[data-fejl] li").Select(li => li.TextContent.Trim())];
}
