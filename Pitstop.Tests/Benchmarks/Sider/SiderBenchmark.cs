using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Pitstop.Benchmarks.Sider;

/// <summary>Requests per second of content pages as a share of those of an empty signed-in page of the same layout, in one run over HTTP.</summary>
public static partial class SiderBenchmark
{
    private const int Rounds = 45;
    private const int RequestsPerRound = 120;
    private const int AtOnce = 4;
    private const string Empty = "/maaling/tom";

    private static readonly string[] Pages = ["/takster", "/frister", "/kvalitetsstandard"];

    /// <summary>Starts the program on a database of its own, measures in turns so that both meet the same machine, and prints the medians.</summary>
    public static async Task RunAsync()
    {
        using var app = new MeasuredApp();
        using var client = await SignInAsync(app.Listen());
        string[] all = [Empty, .. Pages];
        foreach (var page in all)
            await RateAsync(client, page);
        var rates = all.ToDictionary(p => p, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var page in all)
                rates[page].Add(await RateAsync(client, page));
        }
        var empty = Median(rates[Empty]);
        Console.WriteLine($"{"side",-20}{"bytes",8}{"anmodninger/s",15}{"andel",8}");
        foreach (var page in all)
        {
            var share = Median(rates[page].Zip(rates[Empty], (a, b) => a / b));
            Console.WriteLine($"{page,-20}{(await client.GetByteArrayAsync(page)).Length,8}{Median(rates[page]),15:0}{share,8:0.00}");
        }
        Console.WriteLine($"Kravet er mindst 0,70 af den tomme side ({empty:0}/s).");
    }

    private static async Task<double> RateAsync(HttpClient client, string page)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            for (var i = 0; i < RequestsPerRound / AtOnce; i++)
                await client.GetByteArrayAsync(page);
        }));
        return RequestsPerRound / watch.Elapsed.TotalSeconds;
    }

    private static async Task<HttpClient> SignInAsync(Uri address)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false }) { BaseAddress = address };
        var token = Token().Matches(await client.GetStringAsync("/konto/log-ind"))[^1].Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("email", "behandler@pitstop.example"), new("__RequestVerificationToken", token)]);
        var answer = await client.PostAsync("/konto/log-ind?handler=Demo", form);
        var empty = await client.GetAsync(Empty);
        if (!empty.IsSuccessStatusCode)
            throw new InvalidOperationException($"Signing in answered {(int)answer.StatusCode}, the empty page {(int)empty.StatusCode}.");
        return client;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
