namespace Pitstop.Web.Sider;

/// <summary>
/// The way to a page: <c>ViewData["Brodkrumme"] = new Brodkrumme(("Forløb", "/forloeb"), ("S-1042/2", null))</c>. The front page stands
/// first by itself; the last one is the page and has no link. Without one the page's title stands there.
/// </summary>
public sealed class Brodkrumme(params (string Text, string? Href)[] led) : List<(string Text, string? Href)>(led);
