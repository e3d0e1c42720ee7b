using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Tavle;

/// <summary>
/// A year of random lives in which the rules change in July: every day the kept lines, made from what the database holds, are what the pure
/// function says of the lives themselves. Two thousand more without a database meet every refusal of the forløb's verbs.
/// </summary>
public sealed partial class SimuleretAarTests : IDisposable
{
    private const int Lives = 2000;
    private const int Days = 365;
    private const int ActsADay = 60;
    private const int DaysOfMemory = 12;

    private readonly string _folder = Directory.CreateTempSubdirectory("pitstop-aar-").FullName;

    [Fact]
    public async Task The_board_is_what_the_pure_function_says_on_every_day_of_a_year()
    {
        var clock = new TestClock(new(2026, 1, 1, 11, 0, 0, TimeSpan.Zero));
        await using var services = Services(clock);
        await DataSetup.MigrateAsync(services, _folder, demo: true);
        var aar = new Aar(services, new Random(42));
        var compared = 0;
        for (var day = 0; day < Days; day++, clock.Now = clock.Now.AddDays(1))
        {
            await aar.LiveAsync(Lives * (day + 1) / Days, ActsADay);
            compared += await aar.CompareAsync();
            if (day % DaysOfMemory == DaysOfMemory - 1)
                await aar.RestAsync();
        }
        await aar.RestAsync();

        Assert.Equal(Lives, aar.Begun);
        Assert.True(compared > 50 * Days, $"only {compared} lines were compared");
    }

    [Fact]
    public void Two_thousand_lives_through_a_year_meet_every_refusal()
    {
        var (random, refused) = (new Random(42), new HashSet<string>(StringComparer.Ordinal));
        var life = new Liv(random, refused);
        var goals = new Liv(new Random(43), refused);
        var standard = new Standard();
        standard.Replace([.. Baseline.Files(), MiddleOfTheYear()]);
        for (var i = 0; i < 2000; i++)
        {
            var today = new DateOnly(2026, 1, 1).AddDays(random.Next(200));
            Forloeb? forloeb = null;
            while (forloeb is null)
                forloeb = life.Begin(1001 + i, today);
            for (var step = 0; step < 50; step++)
            {
                life.Do(forloeb, today, f => standard.FristerDen(f.Fakta(), today).Frister);
                goals.DoWithMaal(forloeb, today);
                if (step > 30)
                    life.End(forloeb, today, f => standard.FristerDen(f.Fakta(), today).Frister);
                today = today.AddDays(random.Next(9));
            }
        }

        Assert.Equal("", string.Join(' ', Refusals().Except(refused).Order(StringComparer.Ordinal)));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static IEnumerable<string> Refusals() =>
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "Pitstop.Domain", "Sager", "Forloeb"), "*.cs")
            .SelectMany(f => Name().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct();

    private ServiceProvider Services(TestClock clock)
    {
        var services = new ServiceCollection();
        services.AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<Standard>()
            .AddPitstopData(_folder, Path.Combine(_folder, "keys"))
            .AddAdgang(Path.Combine(_folder, "keys"));
        var provider = services.BuildServiceProvider();
        provider.GetRequiredService<Standard>().Replace([.. Baseline.Files(), MiddleOfTheYear()]);
        return provider;
    }

    // From July the indstilling is due after 10 days, also where it was open; the guarantee is untouched.
    private static (string, string) MiddleOfTheYear()
    {
        var text = Baseline.Files().Single(f => f.Sti == "frister.md").Tekst;
        return (
            "frister.2026-07-01.md",
            text.Replace("i-kraft: 01-01-2018", "i-kraft: 01-07-2026", StringComparison.Ordinal)
                .Replace("udgave: \"2018\"", "udgave: \"2026\"", StringComparison.Ordinal)
                .Replace(
                    "| F3 | Indstilling til Visitationen | Første forsamtale | 14 dage | nye udløsere |",
                    "| F3 | Indstilling til Visitationen | Første forsamtale | 10 dage | også åbne frister |",
                    StringComparison.Ordinal)
                .Replace("| 3 måneder og 9 måneder | nye udløsere |", "| 3 måneder | nye udløsere |", StringComparison.Ordinal));
    }

    [GeneratedRegex("new\\(\"([A-Z]\\w+)\"")]
    private static partial Regex Name();
}
