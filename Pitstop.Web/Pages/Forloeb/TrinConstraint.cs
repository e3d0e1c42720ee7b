
namespace Pitstop.Web.Pages;

/// <summary>Lets an address's last segment through where it names a step that the shared page asks.</summary>
public sealed class TrinConstraint : IRouteConstraint
{
    /// <summary>What routes call it, and the segment too.</summary>
    public const string Name = "trin";

    /// <inheritdoc/>
    public bool Match(
        HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        Trinliste.Find(values[routeKey] as string)?.Side is not null;
}
