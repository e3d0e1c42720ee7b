using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Pitstop.Web.Opsaetning;
using Pitstop.Web.Start;

namespace Pitstop.Tests.Web;

/// <summary>The program as it starts from a command line.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("pitstop-").FullName;

    [Fact]
    public async Task Demo_off_prints_the_one_time_address_and_the_same_database_refuses_demo()
    {
        var lines = await StartAndStopAsync(demo: false, untilLine: "/konto/foerste-start/");
        Assert.Matches(@"^Pitstop Intranet svarer på http://127\.0\.0\.1:\d+$", lines[0]);
        var (code, error) = await RefuseAsync(demo: true);
        Assert.Equal(1, code);
        Assert.Contains("er ikke en demodatabase", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demo_database_refuses_to_start_with_demo_off()
    {
        await StartAndStopAsync(demo: true, untilLine: "svarer på");
        var (code, error) = await RefuseAsync(demo: false);
        Assert.Equal(1, code);
        Assert.Contains("er en demodatabase", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_without_its_keys_refuses_to_start_and_makes_none()
    {
        await StartAndStopAsync(demo: true, untilLine: "svarer på");
        var keys = Path.Combine(_data, "keys");
        foreach (var key in Directory.GetFiles(keys, "*.key"))
            File.Delete(key);
        var (code, error) = await RefuseAsync(demo: true);
        Assert.Equal(1, code);
        Assert.Contains("Læg opslag.key og persondata-*.key tilbage fra sikkerhedskopien", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(keys, "*.key"));
    }

    [Fact]
    public void Folders_and_demo_have_defaults_and_follow_the_configuration()
    {
        var development = new HostingEnvironment { EnvironmentName = "Development", ContentRootPath = _data };
        Assert.Equal(
            new Settings(Path.Combine(_data, "data"), Path.Combine(_data, "data", "keys"), true),
            Settings.Read(Configuration(), development));
        var production = new HostingEnvironment { EnvironmentName = "Production", ContentRootPath = _data };
        var elsewhere = Path.Combine(_data, "andre");
        Assert.Equal(
            new Settings(elsewhere, Path.Combine(elsewhere, "keys"), false),
            Settings.Read(Configuration(("Pitstop:Data", elsewhere)), production));
        Assert.Equal(Path.Combine(_data, "n"), Settings.Read(Configuration(("Pitstop:Keys", "n")), production).Keys);
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private static IConfiguration Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(v => v.Key, v => (string?)v.Value)).Build();

    private async Task<List<string>> StartAndStopAsync(bool demo, string untilLine)
    {
        using var process = Start(demo);
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (line.Contains(untilLine, StringComparison.Ordinal))
                break;
        }
        process.Kill();
        await process.WaitForExitAsync();
        Assert.Contains(lines, l => l.Contains(untilLine, StringComparison.Ordinal));
        return lines;
    }

    private async Task<(int Code, string Error)> RefuseAsync(bool demo)
    {
        using var process = Start(demo);
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }

    private Process Start(bool demo)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Pitstop.Web.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Pitstop__Data"] = _data;
        start.Environment["Pitstop__Demo"] = demo ? "true" : "false";
        return Process.Start(start)!;
    }
}
