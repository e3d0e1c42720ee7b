using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Pitstop.Web.Opsaetning;

namespace Pitstop.Web.Start;

/// <summary>The address that the program answers on.</summary>
public static class Addresses
{
    private const string Default = "http://localhost:5080";

    // An address in launchSettings or appsettings would beat ASPNETCORE_URLS, so the default stands here, and only where nothing else is
    // set.
    private static readonly string[] Settings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Takes the default address where the configuration names none.</summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        if (!Settings.Any(s => builder.Configuration.GetSection(s).Exists()))
            builder.WebHost.UseUrls(Default);
    }

    /// <summary>
    /// Prints the address when the program answers, and until there is an account the one-time address of the first start.
    /// </summary>
    public static void PrintAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var address =
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Default;
        Console.WriteLine($"Pitstop Intranet svarer på {address}");
        if (app.Services.GetRequiredService<Adgang.FoersteStart>().Kode is { } kode)
            Console.WriteLine($"Der er ingen konti endnu. Opret administratoren på {address}/konto/foerste-start/{kode}");
    });
}
