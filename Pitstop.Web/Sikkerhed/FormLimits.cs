using Microsoft.AspNetCore.Http.Features;

namespace Pitstop.Web.Sikkerhed;

/// <summary>
/// How much a form may hold: an indstilling has more fields than the framework's default, and a draft keeps a text of 200,000 characters.
/// </summary>
public static class FormLimits
{
    /// <summary>Most fields of one form.</summary>
    public const int MostValues = 5000;

    /// <summary>Largest body of a request, in bytes.</summary>
    public const int LargestBody = 16 * 1024 * 1024;

    private const int LongestValue = 8 * 1024 * 1024;

    /// <summary>Sets the limits of server, form reader and model binding.</summary>
    public static void AddFormLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.Configure<FormOptions>(o =>
        {
            o.ValueCountLimit = MostValues;
            o.ValueLengthLimit = LongestValue;
            o.MultipartBodyLengthLimit = LargestBody;
        });
    }
}
