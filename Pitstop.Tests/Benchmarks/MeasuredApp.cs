using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pitstop.Web.Indhold;

namespace Pitstop.Benchmarks;

/// <summary>The program as a customer runs it, with the demo's accounts and one more page: an empty one.</summary>
internal sealed class MeasuredApp : WebApplicationFactory<Standard>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pitstop-maaling-").FullName;

    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        return new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Pitstop:Data", _folder);
        builder.UseSetting("Pitstop:Demo", "true");
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.ConfigureLogging(l => l.SetMinimumLevel(LogLevel.Warning));
        builder.ConfigureServices(s => s.AddMvc().AddApplicationPart(typeof(MeasuredApp).Assembly));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(_folder))
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
