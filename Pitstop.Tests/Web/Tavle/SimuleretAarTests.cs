using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Domain;
using Pitstop.Tests.Architecture;
using Pitstop.Tests.Content;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Tavle;

/// <summary>
/// Random lives through weeks in which the rules change: every day the kept lines are what the pure function says of every open forløb. Two thousand lives
/// through a whole year without a database meet every refusal of the forløb's verbs.
/// </summary>
public sealed partial class SimuleretAarTests : IDisposable
{
    private const int Lives = 220;
    private const int Days = 40;
    private const int ActsADay = 75;

    private readonly string _folder = Directory.CreateTempSubdirectory("pitstop-aar-").FullName;

    [Fact]
    public async Task The_board_is_what_the_pure_function_says_on_every_day()
    {
        var clock = new TestClock(new(2026, 6, 10, 11, 0, 0, TimeSpan.Zero));
        await using var services = Services(clock);
        await DataSetup.MigrateAsync(services, _folder, demo: true);
        var random = new Random(42);
        var life = new Liv(random, new HashSet<string>(StringComparer.Ordinal));
        var begun = 0;
        var compared = 0;
        for (var day = 0; day < Days; day++, clock.Now = clock.Now.AddDays(1))
        {
            await using (var scope = services.CreateAsyncScope())
                await services.GetRequiredService<Fristlinjer>().EnsureAsync(scope.ServiceProvider.GetRequiredService<PitstopDb>());
            begun += await LiveAsync(services, life, random, (Lives * (day + 1) / Days) - begun, begun);
            compared += await CompareAsync(services, clock);
        }

        Assert.Equal(Lives, begun);
        Assert.True(compared > 50 * Days, $"only {compared} lines were compared");
    }

    [Fact]
    public void Two_thousand_lives_through_a_year_meet_every_refusal()
    {
        var (random, refused) = (new Random(42), new HashSet<string>(StringComparer.Ordinal));
        var life = new Liv(random, refused);
        var standard = new Standard();
        standard.Replace([.. Baseline.Files(), MiddleOfTheYear()]);
        for (var i = 0; i < 2000; i++)
        {
            var today = new DateOnly(2026, 1, 1).AddDays(random.Next(200));
            Forloeb? forloeb = null;
            while (forloeb is null)
                forloeb = life.Begin(1001 + i, today);
            for (var step = 0; step < 40; step++)
            {
                life.Do(forloeb, today, f => standard.FristerOn(f.Fakta(), today).Frister);
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

    // A day's work: new contacts, and acts on some of the forløb that are open or were lately.
    private static async Task<int> LiveAsync(IServiceProvider services, Liv life, Random random, int fresh, int begun)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var standard = services.GetRequiredService<Standard>();
        var open = await db.Forloeb.Where(f => !Closed.Contains(f.Status)).OrderBy(f => f.Id).Select(f => f.Id).ToListAsync();
        var ended = await db.Forloeb.Where(f => Closed.Contains(f.Status)).OrderByDescending(f => f.Id).Take(5).Select(f => f.Id).ToListAsync();
        var chosen = open.OrderBy(_ => random.Next()).Take(ActsADay / 3).Concat(ended).ToHashSet();
        foreach (var forloeb in await db.Forloeb.Where(f => chosen.Contains(f.Id)).WithFakta().Include(f => f.Skridt).Include(f => f.Tildelinger).Include(f => f.Paaroerende).Include(f => f.Overdragelser).Include(f => f.SmdbTjek).ToListAsync())
        {
            for (var i = 0; i < 3; i++)
                life.Do(forloeb, today, f => standard.FristerOn(f.Fakta(), today).Frister);
        }
        var made = 0;
        while (made < fresh)
        {
            if (life.Begin(1001 + begun + made, today) is not { } forloeb)
                continue;
            db.Add(forloeb.Sag);
            made++;
        }
        db.Logposter.Add(new Logpost(DateTime.UnixEpoch, new("b1", "Bente", Rolle.Behandler), Handling.Aendret, nameof(Forloeb), null, null));
        await db.SaveChangesAsync();
        return made;
    }

    private static async Task<int> CompareAsync(IServiceProvider services, TestClock clock)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var today = DateOnly.FromDateTime(clock.Now.UtcDateTime);
        var standard = services.GetRequiredService<Standard>();
        var open = await db.Forloeb.WithFakta().AsNoTrackingWithIdentityResolution().Where(f => !Closed.Contains(f.Status)).ToListAsync();
        var expected = open.Where(f => !f.ErLukket).SelectMany(f => standard.FristerOn(f.Fakta(), today).Opgaver.Select(x => (f.Id, f.BehandlerId, x.Nr, x.Led, x.Due))).Order().ToList();
        var kept = (await db.Set<Fristlinje>().AsNoTracking().ToListAsync()).Select(l => (l.ForloebId, l.BehandlerId, l.Nr, l.Led, l.Due)).Order().ToList();
        Assert.Equal(expected, kept);
        return kept.Count;
    }

    private static readonly ForloebStatus[] Closed = [ForloebStatus.Afslag, ForloebStatus.FritValgAndetTilbud, ForloebStatus.AfsluttetUdenBehandling, ForloebStatus.Lukket];

    private static IEnumerable<string> Refusals() => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "Pitstop.Domain", "Forloeb"), "*.cs")
        .SelectMany(f => Name().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct();

    private ServiceProvider Services(TestClock clock)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<TimeProvider>(clock).AddSingleton<Standard>().AddPitstopData(_folder, Path.Combine(_folder, "keys")).AddAdgang(Path.Combine(_folder, "keys"));
        var provider = services.BuildServiceProvider();
        provider.GetRequiredService<Standard>().Replace([.. Baseline.Files(), MiddleOfTheYear()]);
        return provider;
    }

    // From July the indstilling is due after 10 days, also where it was open; the guarantee is untouched.
    private static (string, string) MiddleOfTheYear()
    {
        var text = Baseline.Files().Single(f => f.Sti == "frister.md").Tekst;
        return ("frister.2026-07-01.md", text.Replace("i-kraft: 01-01-2018", "i-kraft: 01-07-2026", StringComparison.Ordinal).Replace("udgave: \"2018\"", "udgave: \"2026\"", StringComparison.Ordinal)
            .Replace("| F3 | Indstilling til Visitationen | Første forsamtale | 14 dage | nye udløsere |", "| F3 | Indstilling til Visitationen | Første forsamtale | 10 dage | også åbne frister |", StringComparison.Ordinal)
            .Replace("| 3 måneder og 9 måneder | nye udløsere |", "| 3 måneder | nye udløsere |", StringComparison.Ordinal));
    }

    [GeneratedRegex("new\\(\"([A-Z]\\w+)\"")]
    private static partial Regex Name();
}
