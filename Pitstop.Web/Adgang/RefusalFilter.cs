using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data;

namespace Pitstop.Web.Adgang;

/// <summary>
/// The one place where a verb's refusal becomes messages at the fields, and two changes at once become an answer with what was typed.
/// </summary>
public sealed class RefusalFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        switch (executed.Exception)
        {
            case RefusedException refused:
                Say(context.ModelState, refused.Obstacles);
                Answer(executed, StatusCodes.Status422UnprocessableEntity);
                break;
            case DbUpdateConcurrencyException:
                context.ModelState.AddModelError(
                    "",
                    "En kollega har gemt i samme forløb imens, så dit er ikke gemt endnu. Det, du skrev, står her stadig. Se, hvad "
                        + "kollegaen har gemt, og gem så igen.");
                Answer(executed, StatusCodes.Status409Conflict);
                break;
            case DbUpdateException second when second.CameSecond():
                context.ModelState.AddModelError(
                    "", "En anden har gemt i samme øjeblik, så dit er ikke gemt endnu. Det, du skrev, står her stadig. Gem igen.");
                Answer(executed, StatusCodes.Status409Conflict);
                break;
        }
    }

    /// <summary>Obstacles as messages at the fields of a page's <c>Input</c>, and those without a field at its top.</summary>
    public static void Say(ModelStateDictionary state, IReadOnlyList<Obstacle> obstacles)
    {
        foreach (var obstacle in obstacles)
            state.AddModelError(obstacle.Field is null ? "" : $"Input.{obstacle.Field}", obstacle.Message);
    }

    private static void Answer(PageHandlerExecutedContext executed, int status)
    {
        executed.ExceptionHandled = true;
        executed.Result = new PageResult { StatusCode = status };
    }
}
