using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Benchmarks.Tavle;

/// <summary>
/// The board's first page and one change over HTTP in a small, a large and a very large database, in turns in one run, and how many
/// deadlines are judged in a second.
/// </summary>
internal static class TavleBenchmark
{
    private const int Rounds = 31;
    private const int PerRound = 10;

    private static readonly (int Forloeb, int Open)[] Sizes = [(1_000, 50), (20_000, 500), (100_000, 5_000)];

    public static async Task<int> RunAsync()
    {
        var houses = new List<MeasuredHouse>();
        foreach (var (forloeb, open) in Sizes)
            houses.Add(await MeasuredHouse.BuildAsync(forloeb, open));
        (string Name, Func<MeasuredHouse, Task> Do)[] acts =
        [
            ("tavlen, leder", h => h.LeaderBoardAsync()),
            ("tavlen, behandler", h => h.BehandlerBoardAsync()),
            ("en ændring", h => h.ChangeAsync()),
        ];
        var times = acts.ToDictionary(a => a.Name, _ => houses.ToDictionary(h => h, _ => new List<double>()));
        for (var round = -3; round < Rounds; round++)
        {
            foreach (var (name, act) in acts)
            {
                foreach (var house in houses)
                {
                    var start = Stopwatch.GetTimestamp();
                    for (var i = 0; i < PerRound; i++)
                        await act(house);
                    if (round >= 0)
                        times[name][house].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds / PerRound);
                }
            }
        }
        Print($"{"",-20}{string.Concat(Sizes.Select(s => $"{s.Forloeb,10:N0}"))}{"gange 1.000",22}");
        foreach (var (name, _) in acts)
            Row(name, [.. houses.Select(h => times[name][h].Median())]);
        Row("dagens første", [.. houses.Select(h => h.Morning)]);
        var growth = acts.Max(a => times[a.Name][houses[1]].Median() / times[a.Name][houses[0]].Median());
        await DeadlinesAsync(houses[1]);
        Print($"20.000 må højst koste 3 gange 1.000: {growth:0.00}");
        houses.ForEach(h => h.Dispose());
        return growth <= 3 ? 0 : 1;
    }

    private static async Task DeadlinesAsync(MeasuredHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var (standard, today) = (house.Services.GetRequiredService<Standard>(), DateOnly.FromDateTime(DateTime.Today));
        var open = await scope.ServiceProvider
            .GetRequiredService<PitstopDb>().Forloeb
            .Where(f => !Forloeb.LukkedeStatusser.Contains(f.Status))
            .WithFakta()
            .AsNoTrackingWithIdentityResolution()
            .ToListAsync();
        var facts = open.Select(f => f.Fakta()).ToArray();
        var rates = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var judged = facts.Sum(f => standard.FristerDen(f, today).Frister.Count);
            rates.Add(judged / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        Print($"{"frister i sekundet",-20}{rates.Median(),10:N0}");
    }

    private static void Row(string name, double[] ms) =>
        Print($"{name,-20}{string.Concat(ms.Select(m => $"{m,7:0.0} ms"))}{ms[1] / ms[0],14:0.00}{ms[2] / ms[0],8:0.00}");

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.GetCultureInfo("da-DK")));
}
