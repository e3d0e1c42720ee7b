using Microsoft.Extensions.DependencyInjection;
using Pitstop.Tests.Web.Tavle;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Indhold;

/// <summary>The effect on more forløb than are loaded at a time.</summary>
public sealed class RegelvirkningMangeTests
{
    private const int Aabne = 230;
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Udgave Proposal = Forslag.Of(
        "frister",
        ("| Indskrivning | hver 3. måned | nye udløsere |", "| Indskrivning | hver 2. måned | også åbne frister |"),
        ("| 14 dage | nye udløsere | lovkrav | Borgeren har fået tilbuddet |",
         "| 21 dage | også åbne frister | lovkrav | Borgeren har fået tilbuddet |"));

    [Fact]
    public async Task Of_more_forloeb_than_one_batch_holds_the_effect_is_what_the_pure_function_says_of_each()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        var demo = await EffectAsync(app);
        var lives = await app.InScopeAsync("teamleder", LiveAsync);
        var standard = app.Services.GetRequiredService<Standard>();
        var with = standard.With(Proposal, [])!.Frister;
        var expected = lives.Where(HasTasks)
            .Select(f => (
                f.Sag.Skaermet,
                Changes: Fristvirkning.Of(f.Fakta(), standard.Frister, with, Forslag.IKraft).Count(
                    c => c.Slags != Fristaendringsslags.SammeDato)))
            .ToList();

        var effect = await EffectAsync(app);

        Assert.True(expected.Count > Regelvirkninger.Batch, $"{expected.Count} forløb fit into one batch");
        Assert.Equal(
            expected.Where(e => !e.Skaermet).Sum(e => e.Changes), effect.Linjer.Count + effect.Flere - demo.Linjer.Count - demo.Flere);
        Assert.Equal(expected.Where(e => e.Skaermet).Sum(e => e.Changes), effect.Skjulte - demo.Skjulte);
        Assert.True(effect.Skjulte > demo.Skjulte, "no skærmet forløb changes");
        Assert.Equal(Regelvirkning.Flest, effect.Linjer.Count);
    }

    private static async Task<Regelvirkning> EffectAsync(PitstopApp app) =>
        (await app.InScopeAsync("teamleder", s => s.GetRequiredService<Regelvirkninger>().OfAsync(Proposal)))!;

    // Random lives of which some are skærmet for one behandler alone.
    private static async Task<List<Forloeb>> LiveAsync(IServiceProvider services)
    {
        var (random, standard, db) = (new Random(42), services.GetRequiredService<Standard>(), services.Db());
        var life = new Liv(random, new HashSet<string>(StringComparer.Ordinal));
        var lives = new List<Forloeb>();
        while (lives.Count(HasTasks) < Aabne)
        {
            if (life.Begin(5001 + lives.Count, Today.AddDays(-random.Next(100))) is not { } forloeb)
                continue;
            for (var step = 0; step < 15; step++)
                life.Do(forloeb, Today, f => standard.FristerDen(f.Fakta(), Today).Frister);
            lives.Add(forloeb);
        }
        db.AddRange(lives.Select(f => f.Sag));
        db.Logposter.Add(new Logpost(
            DateTime.UnixEpoch, new("b1", "Bente", Rolle.Behandler), Handling.Oprettet, nameof(Forloeb), null, null));
        await db.SaveChangesAsync();
        return [.. lives.SelectMany(f => f.Sag.Forloeb)];
    }

    private static bool HasTasks(Forloeb forloeb) => !forloeb.ErLukket || forloeb.Bekymringer.Any(b => b.Sendt is null);
}
