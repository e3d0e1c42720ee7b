using System.Globalization;

namespace Pitstop.Benchmarks.Start;

/// <summary>
/// The program's start on an empty folder and again on the same one, to the first answered page, and what it holds in memory then.
/// </summary>
internal static class StartBenchmark
{
    private const int Rounds = 7;

    // What a start leaves to be done has been done by then.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    private static readonly (string Name, double Wall, double Resident)[] Wanted = [("tom mappe", 3, 150), ("igen", 1.5, 150)];

    /// <summary>Prints the medians.</summary>
    /// <param name="args">The folder of a published program; without one the build that stands beside this program is measured.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        var program = args is [var folder] ? folder : AppContext.BaseDirectory;
        var starts = Wanted.Select(_ => new List<(double Wall, double Cpu, double Resident)>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var data = Directory.CreateTempSubdirectory("pitstop-maaling-");
            foreach (var measured in starts)
                measured.Add(await OneAsync(program, data.FullName));
            data.Delete(recursive: true);
        }
        Print($"{"start",-14}{"sekunder",10}{"processortid",14}{"MB",8}{"ønsket",18}");
        var held = true;
        foreach (var ((name, wall, resident), measured) in Wanted.Zip(starts))
        {
            var (seconds, megabytes) = (Median(measured, m => m.Wall), Median(measured, m => m.Resident));
            held &= seconds < wall && megabytes < resident;
            Print($"{name,-14}{seconds,10:0.00}{Median(measured, m => m.Cpu),14:0.00}{megabytes,8:0}{$"{wall:0.0} s, {resident:0} MB",18}");
        }
        return held ? 0 : 1;
    }

    private static async Task<(double Wall, double Cpu, double Resident)> OneAsync(string program, string data)
    {
        using var process = await MeasuredProcess.StartAsync(program, data);
        await Task.Delay(Settled);
        return (process.Wall, process.Cpu, process.Resident);
    }

    private static double Median<T>(IReadOnlyCollection<T> measured, Func<T, double> value) => measured.Select(value).ToArray().Median();

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.GetCultureInfo("da-DK")));
}
