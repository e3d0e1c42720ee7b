using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Pitstop.Tests.Web;

/// <summary>
/// The whole program on a database file of its own. Use as a class fixture (demo on), or make one with other settings.
/// <c>await app.SignInAsync("behandler")</c> gives a <see cref="Visitor"/> with a session.
/// </summary>
public class PitstopApp : WebApplicationFactory<Program>
{
    private bool _started;
    private Uri? _address;
    private readonly string _folder = Directory.CreateTempSubdirectory("pitstop-").FullName;

    /// <summary>Demo persons and accounts.</summary>
    public bool Demo { get; init; } = true;

    /// <summary>The hosting environment; what a customer runs is Production.</summary>
    public string Environment { get; init; } = "Production";

    /// <summary>The clock; null = the real one.</summary>
    public TestClock? Clock { get; init; }

    /// <summary>Further services or replacements.</summary>
    public Action<IServiceCollection>? Replacements { get; init; }

    /// <summary>The folder of database and keys.</summary>
    public string DataFolder => _folder;

    /// <summary>Everything that was logged, for tests that look for leaks.</summary>
    public LogCatcher Logged { get; } = new();

    /// <summary>Answers on a free port of 127.0.0.1, for a browser; returns the address.</summary>
    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        var addresses = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return _address = new Uri(addresses.First());
    }

    /// <summary>A visitor without a session.</summary>
    public Visitor Visit() => new(_address is null
        ? CreateClient(new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false,
            BaseAddress = new Uri("https://pitstop.example"),
        })
        : new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _address });

    /// <summary>A demo account's session: behandler, behandler2, ny, teamleder, tilbudsleder, oekonomi or admin.</summary>
    public async Task<Visitor> SignInAsync(string account)
    {
        var visitor = Visit();
        var page = await visitor.GetAsync("/konto/log-ind");
        var answer = await visitor.PressAsync(page, $"button[value='{account}@pitstop.example']");
        Assert.Equal(302, answer.Status);
        return visitor;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        EmptyDatabase.CopyTo(_folder);
        builder.UseEnvironment(Environment);
        builder.UseSetting("Pitstop:Data", _folder);
        builder.UseSetting("Pitstop:Demo", Demo ? "true" : "false");
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.ConfigureLogging(l => l.AddProvider(Logged).AddFilter<LogCatcher>(null, LogLevel.Information));
        builder.ConfigureTestServices(services =>
        {
            if (Clock is not null)
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Replace(ServiceDescriptor.Singleton<IFileVersionProvider>(new Unwatched()));
            Replacements?.Invoke(services);
        });
    }

    /// <summary>
    /// The program's own watches each file for a change, a watch outlives its program until memory is collected, and a system allows few of
    /// them.
    /// </summary>
    private sealed class Unwatched : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path;
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        _started = true;
        return host;
    }

    public override async ValueTask DisposeAsync()
    {
        LookForLeaks();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            LookForLeaks();
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(_folder))
            return;
        // Its own connections only: other programs run beside it.
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "pitstop.db")}"))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(_folder, recursive: true);
    }

    // Before anything is taken down: the watch reads the database.
    private void LookForLeaks()
    {
        if (!_started)
            return;
        _started = false;
        LeakWatch.Check(this);
    }
}
