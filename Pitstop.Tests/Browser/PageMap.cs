namespace Pitstop.Tests.Browser;

/// <summary>
/// Who opens each page of the routing table, and with which address where the route has values. A page that is missing here fails
/// <see cref="EveryPageTests"/>, so whoever adds a page with route values adds a line.
/// </summary>
internal static class PageMap
{
    /// <summary>Route pattern → account and address. The address may name a link on another page: <c>/forloeb -> a.forloeb</c>.</summary>
    public static readonly IReadOnlyDictionary<string, (string? Account, string Address)> Pages = new Dictionary<string, (string?, string)>(StringComparer.Ordinal)
    {
        [""] = ("behandler", "/"),
        ["konto/log-ind"] = (null, "/konto/log-ind"),
        ["konto/engangskode"] = (null, "/konto/engangskode"),
        ["konto/adgangskode"] = ("behandler", "/konto/adgangskode"),
        ["personer"] = ("admin", "/personer"),
        ["personer/ny"] = ("admin", "/personer/ny"),
        ["{**slug:side}"] = ("behandler", "/frister"),
        ["fejl/{status:int}"] = ("behandler", "/findes-ikke"),
    };

    /// <summary>Pages that show nothing by themselves, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> Without = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["konto/log-ud"] = "only a post; a get goes on to the front page",
        ["konto/log-ind/dialog"] = "a piece for a dialog; LoginDialogTests opens it",
        ["konto/foerste-start/{kode}"] = "exists only where there is no account; FirstStartBrowserTests opens it",
    };
}
