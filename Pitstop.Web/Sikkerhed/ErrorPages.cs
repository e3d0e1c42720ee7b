using Microsoft.AspNetCore.Diagnostics;

namespace Pitstop.Web.Sikkerhed;

/// <summary>Every error is one Danish page with the right status, and never an exception page.</summary>
public static class ErrorPages
{
    /// <summary>Sends statuses without a body, and exceptions, to <c>/fejl/{status}</c>.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.Use(LastResort);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fejl/500",
            StatusCodeSelector = StatusOf,
            AllowStatusCode404Response = true,
        });
        app.UseStatusCodePagesWithReExecute("/fejl/{0}");
    }

    /// <summary>Whether the request is on its way to the error page.</summary>
    public static bool ShowsError(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerPathFeature>() is not null;

    // If the error page itself fails, the person still gets Danish words, also where the framework would show a developer's page.
    private static async Task LastResort(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(
                "Noget gik galt hos os. Prøv igen om lidt, og sig det til administratoren, hvis det sker igen.");
        }
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        RefusedException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
