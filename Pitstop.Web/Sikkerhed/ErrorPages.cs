using Pitstop.Domain;

namespace Pitstop.Web.Sikkerhed;

/// <summary>Every error is one Danish page with the right status, and never an exception page.</summary>
public static class ErrorPages
{
    /// <summary>Sends statuses without a body, and exceptions, to <c>/fejl/{status}</c>.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fejl/500",
            StatusCodeSelector = StatusOf,
            AllowStatusCode404Response = true,
        });
        app.UseStatusCodePagesWithReExecute("/fejl/{0}");
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        RefusedException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
