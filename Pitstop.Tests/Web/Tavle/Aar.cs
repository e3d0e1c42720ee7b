using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Tavle;

/// <summary>A simulated year: lives that are kept in memory and saved, and the board that is made from what was saved.</summary>
internal sealed class Aar(IServiceProvider services, Random random)
{
    private const int LongestLife = 45;

    private readonly Liv _life = new(random, new HashSet<string>(StringComparer.Ordinal));
    private AsyncServiceScope _scope = services.CreateAsyncScope();
    private List<Forloeb> _lives = [];

    /// <summary>How many lives have begun.</summary>
    public int Begun { get; private set; }

    private PitstopDb Db => _scope.ServiceProvider.GetRequiredService<PitstopDb>();

    private DateOnly Today => DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

    private Standard Standard => services.GetRequiredService<Standard>();

    /// <summary>A day's work: the board of the morning, new contacts up to a number, and acts on some of the forløb.</summary>
    public async Task LiveAsync(int upTo, int acts)
    {
        await services.GetRequiredService<Fristlinjer>().EnsureAsync(Db);
        for (var i = 0; i < acts && _lives.Count > 0; i++)
            _life.Do(_lives[random.Next(_lives.Count)], Today, f => Standard.FristerDen(f.Fakta(), Today).Frister);
        foreach (var old in _lives.Where(f =>
            !f.ErLukket && f.Henvendelser[0].Dato.AddDays(LongestLife) < Today && random.Next(5) == 0).ToList())
            _life.End(old, Today, f => Standard.FristerDen(f.Fakta(), Today).Frister);
        while (Begun < upTo)
        {
            if (_life.Begin(1001 + Begun, Today) is not { } forloeb)
                continue;
            Db.Add(forloeb.Sag);
            _lives.Add(forloeb);
            Begun++;
        }
        // A new forløb of a known borger; earlier ones of the same sag came back from the database without their facts.
        _lives = [.. _lives.SelectMany(f => f.Sag.Forloeb).Where(f => f.Henvendelser.Count > 0).Distinct()];
        Db.Logposter.Add(new Logpost(
            DateTime.UnixEpoch, new("b1", "Bente", Rolle.Behandler), Handling.Aendret, nameof(Forloeb), null, null));
        await Db.SaveChangesAsync();
    }

    /// <summary>The kept lines are those of the lives in memory; answers how many.</summary>
    public async Task<int> CompareAsync()
    {
        var expected = _lives.SelectMany(f =>
            Standard.FristerDen(f.Fakta(), Today).Opgaver.Select(x => (f.Id, f.BehandlerId, x.Nr, x.Led, x.Forfalder))).Order().ToList();
        var kept = (await Db.Set<Fristlinje>().AsNoTracking().ToListAsync())
            .Select(l => (l.ForloebId, l.BehandlerId, l.Nr, l.Led, l.Due))
            .Order()
            .ToList();
        Assert.Equal(expected, kept);
        return kept.Count;
    }

    /// <summary>Memory is emptied: what is not over comes back as the database holds it, and what is over stays away.</summary>
    public async Task RestAsync()
    {
        await _scope.DisposeAsync();
        _scope = services.CreateAsyncScope();
        _lives = await Db.Forloeb
            .Where(f => !Forloeb.LukkedeStatusser.Contains(f.Status) || f.Bekymringer.Any(b => b.Sendt == null))
            .OrderBy(f => f.Id)
            .WithFakta()
            .Include(f => f.Skridt)
            .Include(f => f.Tildelinger)
            .Include(f => f.Paaroerende)
            .Include(f => f.Overdragelser)
            .Include(f => f.SmdbTjek)
            .ToListAsync();
    }
}
