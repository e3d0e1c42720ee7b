using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Tests.Web.Tavle;
using Pitstop.Web.Data;

namespace Pitstop.Benchmarks.Tavle;

/// <summary>The program with a database of some size: forløb that are over, and some that run.</summary>
internal sealed class MeasuredHouse : IDisposable
{
    private const int Batch = 500;
    private static readonly Medarbejder Leder = new("l1", "Lis", Rolle.FagligLeder);

    private readonly MeasuredApp _app = new();
    private MeasuredVisitor _leader = null!;
    private MeasuredVisitor _behandler = null!;
    private string[] _open = [];
    private int _next;

    public IServiceProvider Services => _app.Services;

    /// <summary>What it takes in the morning to make all lines anew, in ms.</summary>
    public double Morning { get; private set; }

    public static async Task<MeasuredHouse> BuildAsync(int forloeb, int open)
    {
        var house = new MeasuredHouse();
        var address = house._app.Listen();
        await house.FillAsync(forloeb, open);
        (house._leader, house._behandler) =
            (await MeasuredVisitor.SignInAsync(address, "teamleder"), await MeasuredVisitor.SignInAsync(address, "behandler"));
        await house.MeasureMorningAsync();
        return house;
    }

    public Task LeaderBoardAsync() => _leader.GetAsync("/tavle");

    public Task BehandlerBoardAsync() => _behandler.GetAsync("/tavle");

    // Each press is on another open forløb.
    public Task ChangeAsync()
    {
        var today = DateTime.Today.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
        return _leader.PostAsync(
            _open[_next++ % _open.Length] + "/kontakt",
            new() { ["Input.Dato"] = today, ["Input.Form"] = nameof(Kontaktform.Telefon), ["Input.Tovejs"] = "true" });
    }

    public void Dispose()
    {
        _leader.Dispose();
        _behandler.Dispose();
        _app.Dispose();
    }

    private async Task FillAsync(int forloeb, int open)
    {
        var (life, today) = (new Liv(new Random(42), new HashSet<string>(StringComparer.Ordinal)), DateOnly.FromDateTime(DateTime.Today));
        var me = await MeAsync();
        var made = 0;
        while (made < forloeb)
        {
            await using var scope = Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
            var batch = new List<Forloeb>();
            for (; batch.Count < Batch && made < forloeb; made++)
                batch.Add(
                    made < forloeb - open
                        ? Closed(life, 5_000 + made, today.AddDays(-400 - (made % 1500)))
                        : Open(life, 5_000 + made, today, made % 10 == 0 ? me : null));
            db.AddRange(batch.Select(f => f.Sag));
            db.Logposter.Add(new Logpost(DateTime.UnixEpoch, Leder, Handling.Oprettet, nameof(Forloeb), null, null));
            await db.SaveChangesAsync();
            _open = [.. _open, .. batch.Where(f => f.ErIGang).Select(f => $"/forloeb/{f.Sag.Sagsnr}/{f.Loebenr}")];
        }
    }

    private async Task<Medarbejder> MeAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return (await scope.ServiceProvider
            .GetRequiredService<PitstopDb>().Users
            .SingleAsync(u => u.Email == "behandler@pitstop.example")).Medarbejder;
    }

    private async Task MeasureMorningAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        await db.Set<Fristdag>().ExecuteDeleteAsync();
        var start = Stopwatch.GetTimestamp();
        await Services.GetRequiredService<Fristlinjer>().EnsureAsync(db);
        Morning = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Forloeb Closed(Liv life, int nummer, DateOnly day)
    {
        var forloeb = Begin(life, nummer, day);
        forloeb.RegistrerSamtale(Samtaleart.Forsamtale, day, null, Samtaleudfald.Afholdt, null, Leder, day);
        forloeb.Afslut(day.AddDays(20), Afslutningsaarsag.EgetOenske, Leder, day.AddDays(20));
        return forloeb;
    }

    // Half a year of treatment with what a forløb gathers in that time.
    private static Forloeb Open(Liv life, int nummer, DateOnly today, Medarbejder? behandler)
    {
        var day = today.AddDays(-60 - (nummer % 120));
        var forloeb = Begin(life, nummer, day);
        forloeb.RegistrerSamtale(Samtaleart.Forsamtale, day, null, Samtaleudfald.Afholdt, null, Leder, today);
        forloeb.Indskriv(new(day.AddDays(2), true, true, FritValg.Pitstop), Leder, today);
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Indstillingen, null, null, day.AddDays(4), "Visitationen", Leder, today);
        forloeb.Ivaerksaet(day.AddDays(9), Leder, today);
        for (var held = day.AddDays(14); held < today; held = held.AddDays(7))
            forloeb.RegistrerSamtale(Samtaleart.Behandling, held, null, Samtaleudfald.Afholdt, null, Leder, today);
        if (behandler is not null)
            forloeb.Overdrag(behandler, "Alt er aftalt.", Leder, today);
        return forloeb;
    }

    private static Forloeb Begin(Liv life, int nummer, DateOnly day)
    {
        Forloeb? forloeb = null;
        while (forloeb is null || forloeb.AnmodningDato is null)
            forloeb = life.Begin(nummer, day);
        return forloeb;
    }
}
