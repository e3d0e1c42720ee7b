using System.Globalization;
using Pitstop.Web.Adgang;
using Pitstop.Web.Felter;
using Pitstop.Web.Pages;
using Pitstop.Web.Sikkerhed;

namespace Pitstop.Web.Start;

/// <summary>Razor Pages in Danish.</summary>
public static class DanishPages
{
    /// <summary>Adds the pages with Danish reading, Danish messages and Danish culture.</summary>
    public static void AddDanishPages(this WebApplicationBuilder builder)
    {
        CultureInfo.DefaultThreadCurrentCulture = Danish.Culture;
        CultureInfo.DefaultThreadCurrentUICulture = Danish.Culture;
        builder.Services.AddRazorPages().AddMvcOptions(o =>
        {
            o.AddDanskeFelter();
            o.MaxModelBindingCollectionSize = FormLimits.MostValues;
            o.Filters.Add<MethodFilter>();
            o.Filters.Add<RefusalFilter>();
        });
        builder.Services.AddRouting(o =>
        {
            o.LowercaseUrls = true;
            o.SetParameterPolicy<TrinConstraint>(TrinConstraint.Name);
        });
        // Danish letters stay letters in the page's source.
        builder.Services.AddWebEncoders(o => o.TextEncoderSettings = new(System.Text.Unicode.UnicodeRanges.All));
    }

    /// <summary>Every request runs in da-DK, whatever the browser asks for.</summary>
    public static void UseDanish(this WebApplication app) => app.UseRequestLocalization(o =>
    {
        o.SetDefaultCulture(Danish.Culture.Name).AddSupportedCultures(Danish.Culture.Name).AddSupportedUICultures(Danish.Culture.Name);
        o.RequestCultureProviders.Clear();
        o.ApplyCurrentCultureToResponseHeaders = true;
    });
}
