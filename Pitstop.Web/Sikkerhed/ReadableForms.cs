using Microsoft.AspNetCore.Http.Features;

namespace Pitstop.Web.Sikkerhed;

/// <summary>
/// Reads a form before anything else does, and answers 400 (413 when it is too large) where it does not read whole: too many values, broken
/// encoding, a body that was cut off. Otherwise model binding would go on with an empty form, and a save would blank what was there.
/// </summary>
public static class ReadableForms
{
    private const long MostThrownAway = 128 * 1024 * 1024;

    /// <summary>Refuses forms that do not read.</summary>
    public static void UseReadableForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.ShowsError() || !context.Request.HasFormContentType || await Refusal(context) is not { } status)
        {
            await next(context);
            return;
        }
        // The error page must not try the same form again.
        context.Request.ContentType = null;
        context.Response.StatusCode = status;
    });

    private static async Task<int?> Refusal(HttpContext context)
    {
        var request = context.Request;
        if (request.ContentLength > FormLimits.LargestBody)
        {
            await ThrowAwayAsync(context);
            return StatusCodes.Status413PayloadTooLarge;
        }
        try
        {
            // The whole body is kept in memory: a temporary file would leave person data on the disk.
            request.EnableBuffering(FormLimits.LargestBody, FormLimits.LargestBody);
            var encoded = request.ContentType!.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
            if (encoded && !await IsWellEncoded(request, context.RequestAborted))
                return StatusCodes.Status400BadRequest;
            var form = await request.ReadFormAsync(context.RequestAborted);
            if (!encoded && form.Any(f => f.Value.Any(v => v?.Contains('\uFFFD', StringComparison.Ordinal) == true)))
                return StatusCodes.Status400BadRequest;
            return null;
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode == StatusCodes.Status413PayloadTooLarge ? e.StatusCode : StatusCodes.Status400BadRequest;
        }
        catch (InvalidDataException)
        {
            return StatusCodes.Status400BadRequest;
        }
        catch (IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    // A browser that is still sending does not read the answer and tells of a lost connection, so what is too large is read to its end and
    // nowhere kept.
    private static async Task ThrowAwayAsync(HttpContext context)
    {
        if (context.Request.ContentLength > MostThrownAway)
            return;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostThrownAway;
        try
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // Who has gone reads no answer.
        }
    }

    private static async Task<bool> IsWellEncoded(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        request.Body.Position = 0;
        return FormEncoding.IsWhole(body.GetBuffer().AsSpan(0, (int)body.Length));
    }
}
