using System.Diagnostics;
using System.Globalization;

namespace Pitstop.Benchmarks.Start;

/// <summary>
/// Fifty persons who read pages and take out Word files for a bounded time: how long an answer takes, and what the program holds in memory.
/// </summary>
internal static class BrugereBenchmark
{
    private const int Users = 50;
    private const int LeastPause = 200;
    private const int MostPause = 1_800;
    private const double WantedPeak = 300;
    private const double Often = 0.5;
    private const double Seldom = 0.99;
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(70);
    private static readonly TimeSpan SignIns = TimeSpan.FromSeconds(60);

    private static readonly string[] Accounts = ["behandler", "behandler2", "teamleder", "tilbudsleder"];

    private static readonly string[] Pages =
    [
        "/", "/tavle", "/forloeb", "/forloeb/ny", "/tavle/dagen", "/konference", "/grupper", "/borgergennemgang",
        "/takster", "/frister", "/kvalitetsstandard", "/metoder", "/takster?pr=2016-06-01", "/kvalitetsstandard?handler=Word", "/haandbog",
    ];

    /// <summary>Prints the times of the answers and the program's memory.</summary>
    /// <param name="args">The folder of a published program; without one the build that stands beside this program is measured.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        var program = args is [var folder] ? folder : AppContext.BaseDirectory;
        var data = Directory.CreateTempSubdirectory("pitstop-maaling-");
        double peak;
        using (var process = await MeasuredProcess.StartAsync(program, data.FullName))
        {
            var before = process.Resident;
            var times = await VisitAsync(process.Address);
            (peak, var after) = (process.Peak, process.Resident);
            Print($"{Users} personer i {Lasts.TotalSeconds:0} sekunder: {times.Length:N0} svar");
            var (half, most) = (times[(int)(times.Length * Often)], times[(int)(times.Length * Seldom)]);
            Print($"halvdelen inden {half:0} ms, 99 % inden {most:0} ms, det længste {times[^1]:0} ms");
            Print($"hukommelse: {before:0} MB efter start, {after:0} MB til sidst, højst {peak:0} MB (ønsket under {WantedPeak:0})");
        }
        data.Delete(recursive: true);
        return peak < WantedPeak ? 0 : 1;
    }

    private static async Task<double[]> VisitAsync(Uri address)
    {
        var visitors = new List<MeasuredVisitor>();
        var signIn = Stopwatch.GetTimestamp();
        for (var i = 0; i < Users && Stopwatch.GetElapsedTime(signIn) < SignIns; i++)
            visitors.Add(await MeasuredVisitor.SignInAsync(address, Accounts[i % Accounts.Length]));
        var begun = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(visitors.Select((v, i) => ReadAsync(v, new Random(i), begun)));
        visitors.ForEach(v => v.Dispose());
        return [.. times.SelectMany(t => t).Order()];
    }

    private static async Task<List<double>> ReadAsync(MeasuredVisitor visitor, Random random, long begun)
    {
        var times = new List<double>();
        while (Stopwatch.GetElapsedTime(begun) < Lasts)
        {
            await Task.Delay(random.Next(LeastPause, MostPause));
            var start = Stopwatch.GetTimestamp();
            await visitor.GetAsync(Pages[random.Next(Pages.Length)]);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return times;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.GetCultureInfo("da-DK")));
}
