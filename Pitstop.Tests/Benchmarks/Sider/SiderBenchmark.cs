using System.Diagnostics;

namespace Pitstop.Benchmarks.Sider;

/// <summary>
/// Requests per second of content pages, as they are today and as of a day with another edition, as a share of those of an empty signed-in
/// page of the same layout, in one run over HTTP.
/// </summary>
public static class SiderBenchmark
{
    private const int Rounds = 45;
    private const int RequestsPerRound = 120;
    private const int AtOnce = 4;
    private const string Empty = "/maaling/tom";

    private static readonly string[] Pages = [
        "/takster",
        "/frister",
        "/kvalitetsstandard",
        "/takster?pr=2016-06-01",
        "/frister?pr=2016-06-01",
        "/kvalitetsstandard?pr=2016-06-01",
    ];

    /// <summary>
    /// Starts the program on a database of its own, measures in turns so that both meet the same machine, and prints the medians.
    /// </summary>
    public static async Task RunAsync()
    {
        using var app = new MeasuredApp();
        using var visitor = await MeasuredVisitor.SignInAsync(app.Listen(), "behandler");
        string[] all = [Empty, .. Pages];
        foreach (var page in all)
            await RateAsync(visitor, page);
        var rates = all.ToDictionary(p => p, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var page in all)
                rates[page].Add(await RateAsync(visitor, page));
        }
        var empty = rates[Empty].Median();
        Console.WriteLine($"{"side",-34}{"bytes",8}{"anmodninger/s",15}{"andel",8}");
        foreach (var page in all)
        {
            var share = rates[page].Zip(rates[Empty], (a, b) => a / b).ToArray().Median();
            Console.WriteLine($"{page,-34}{(await visitor.GetAsync(page)).Length,8}{rates[page].Median(),15:0}{share,8:0.00}");
        }
        Console.WriteLine($"Kravet er mindst 0,70 af den tomme side ({empty:0}/s).");
    }

    private static async Task<double> RateAsync(MeasuredVisitor visitor, string page)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            for (var i = 0; i < RequestsPerRound / AtOnce; i++)
                await visitor.GetAsync(page);
        }));
        return RequestsPerRound / watch.Elapsed.TotalSeconds;
    }
}
