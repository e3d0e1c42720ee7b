namespace Pitstop.Web.Sikkerhed;

/// <summary>Requests that htmx sends for a part of a page.</summary>
public static class Htmx
{
    /// <summary>Whether htmx asks.</summary>
    public static bool IsHtmx(this HttpRequest request) => request.Headers.ContainsKey("HX-Request");
}
