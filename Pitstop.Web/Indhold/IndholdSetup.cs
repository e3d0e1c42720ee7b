using Microsoft.AspNetCore.Routing;

namespace Pitstop.Web.Indhold;

/// <summary>Registers the standard and the addresses of its pages.</summary>
public static class IndholdSetup
{
    /// <summary>
    /// Adds the standard, which is empty until the pages are taken into force, and what a proposed edition of it would do.
    /// </summary>
    public static IServiceCollection AddIndhold(this IServiceCollection services) =>
        services.AddSingleton<Standard>()
            .AddSingleton<Skabelonproeve>()
            .AddScoped<Redaktionen>()
            .AddScoped<Regelvirkninger>()
            .Configure<RouteOptions>(o => o.SetParameterPolicy<Sideadresse>("side"));

    /// <summary>Lets an address through only where a page or a folder of pages has it, so that all others stay "not found".</summary>
    private sealed class Sideadresse : IRouteConstraint
    {
        public bool Match(
            HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            values.TryGetValue(routeKey, out var value) && value is string slug
            && (httpContext is null || httpContext.RequestServices.GetRequiredService<Standard>().Knows(slug));
    }
}
