using Pitstop.Benchmarks;
using Pitstop.Benchmarks.Sider;
using Pitstop.Benchmarks.Start;
using Pitstop.Benchmarks.Tavle;

// One line per command: its name and what it runs.
var commands = new Dictionary<string, Func<string[], Task<int>>>(StringComparer.Ordinal)
{
    ["dokumenter"] = rest => Task.FromResult(DocumentBenchmark.Run(rest)),
    ["sammenligning"] = _ => Task.FromResult(ComparisonBenchmark.Run()),
    ["proevefil"] = rest => Task.FromResult(FixtureFile.Write(rest)),
    ["tavle"] = _ => TavleBenchmark.RunAsync(),
    ["start"] = StartBenchmark.RunAsync,
    ["brugere"] = BrugereBenchmark.RunAsync,
    ["sider"] = async _ =>
    {
        await SiderBenchmark.RunAsync();
        return 0;
    },
};

if (args.Length > 0 && commands.TryGetValue(args[0], out var command))
    return await command(args[1..]);
Console.Error.WriteLine($"Skriv, hvad der skal måles: {string.Join(", ", commands.Keys)}");
return 2;
