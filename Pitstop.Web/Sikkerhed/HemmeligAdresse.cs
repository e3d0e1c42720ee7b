using Microsoft.AspNetCore.Http.Features;

namespace Pitstop.Web.Sikkerhed;

/// <summary>The secret of a request's address, taken out of the path.</summary>
/// <param name="Tekst">What stood there.</param>
internal sealed record Adressehemmelighed(string Tekst);

/// <summary>
/// Takes the secret of a calendar's address out of the path before anything else sees the request: the server writes each path to its log,
/// and a log must not hold what opens a calendar. A page then finds it as <see cref="Adressehemmelighed"/>.
/// </summary>
internal sealed class HemmeligAdresse(IServiceProvider services) : IHttpContextFactory
{
    /// <summary>The path that all such requests get.</summary>
    public const string Sti = "/kalender/abonnement.ics";

    private const string Foran = "/kalender/";
    private const string Endelse = ".ics";
    private readonly DefaultHttpContextFactory _inner = new(services);

    public HttpContext Create(IFeatureCollection featureCollection)
    {
        // Everything below the page, also what lost its ending on the way into a calendar program.
        if (featureCollection.Get<IHttpRequestFeature>() is { } request
            && request.Path.StartsWith(Foran, StringComparison.OrdinalIgnoreCase) && request.Path.Length > Foran.Length)
        {
            var rest = request.Path[Foran.Length..];
            featureCollection.Set(new Adressehemmelighed(rest.EndsWith(Endelse, StringComparison.Ordinal) ? rest[..^Endelse.Length] : ""));
            (request.Path, request.RawTarget) = (Sti, Sti);
        }
        return _inner.Create(featureCollection);
    }

    public void Dispose(HttpContext httpContext) => _inner.Dispose(httpContext);
}
