using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Kalender;

/// <summary>The subscription: who gets an address, what the file tells, when the address stops working, and that no log tells it.</summary>
public sealed class KalenderTests : IClassFixture<KalenderTests.App>
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly App _app;

    public KalenderTests(App app) => _app = app;

    [Fact]
    public async Task The_file_holds_every_open_deadline_of_ones_own_forloeb_and_no_name()
    {
        var answer = await _app.Visit().GetAsync(await AddressAsync("behandler"));
        Assert.Equal(200, answer.Status);
        Assert.Equal("text/calendar; charset=utf-8", answer.Response.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store", answer.Response.Headers.CacheControl!.ToString());
        Assert.Contains("SUMMARY:S-1042/1: Indstilling til Visitationen\r\n", answer.Text, StringComparison.Ordinal);

        using var scope = _app.Services.CreateScope();
        var (db, deadlines) =
            (scope.ServiceProvider.GetRequiredService<PitstopDb>(), scope.ServiceProvider.GetRequiredService<Forloebsfrister>());
        var own =
            await db.Forloeb.Where(f => f.BehandlerId == "demo-behandler").WithFakta().AsNoTrackingWithIdentityResolution().ToListAsync();
        var wanted = own.SelectMany(f => deadlines.Of(f, Today).Opgaver.Select(x => $"{x.Forfalder:yyyyMMdd} {f.Nummer}: {x.Navn}"));
        Assert.Equal(wanted.Order(StringComparer.Ordinal), Events(answer.Text).Order(StringComparer.Ordinal));
        Assert.Empty(LeakWatch.Leaks([answer.Text], await db.Set<Borger>().Include(b => b.Vaerger).ToListAsync()));
    }

    [Fact]
    public async Task A_new_address_ends_the_old_one_and_stopping_ends_both()
    {
        var behandler = await _app.SignInAsync("behandler");
        var first = Address(await behandler.FillInAsync("/kalender"));
        Assert.Matches("^/kalender/[A-Za-z0-9_-]{43}\\.ics$", first);
        var page = await behandler.GetAsync("/kalender");
        Assert.DoesNotContain(first, page.Text, StringComparison.Ordinal);
        var second = Address(await behandler.FillInAsync("/kalender"));
        Assert.Equal((404, 200), (await StatusAsync(first), await StatusAsync(second)));

        var stopped = await behandler.PressAsync(await behandler.GetAsync("/kalender"), "button[formaction]");
        Assert.Equal("/kalender", stopped.Location);
        Assert.Contains("Abonnementet er stoppet", (await behandler.GetAsync("/kalender")).Text, StringComparison.Ordinal);
        Assert.Equal(404, await StatusAsync(second));
    }

    [Theory]
    [InlineData("/kalender/ukendt.ics")]
    [InlineData("/kalender/abonnement.ics")]
    [InlineData("/kalender/.ics")]
    public async Task An_unknown_address_is_not_found(string address) => Assert.Equal(404, await StatusAsync(address));

    [Fact]
    public async Task An_address_without_its_ending_is_not_found() =>
        Assert.Equal(404, await StatusAsync((await AddressAsync("behandler")).Replace(".ics", "", StringComparison.Ordinal)));

    [Fact]
    public async Task A_disabled_accounts_address_and_one_of_a_role_without_cases_are_not_found()
    {
        var address = await AddressAsync("ny");
        Assert.Equal(200, await StatusAsync(address));
        await ChangeAsync(db => db.Users.Single(u => u.Id == "demo-ny").Rolle = Rolle.Oekonomi);
        Assert.Equal(404, await StatusAsync(address));
        await ChangeAsync(
            db => (db.Users.Single(u => u.Id == "demo-ny").Rolle, db.Users.Single(u => u.Id == "demo-ny").Deaktiveret) =
                (Rolle.NyMedarbejder, true));
        Assert.Equal(404, await StatusAsync(address));
    }

    [Fact]
    public async Task A_skaermet_sag_is_in_the_file_only_for_those_it_names()
    {
        var address = await AddressAsync("behandler2");
        Assert.Contains("S-1053/1", (await _app.Visit().GetAsync(address)).Text, StringComparison.Ordinal);
        await ChangeAsync(db => db.Sager.Include(s => s.Adgange).Single(s => s.Nummer == 1053).Skaerm(["demo-teamleder"]));
        var without = (await _app.Visit().GetAsync(address)).Text;
        Assert.DoesNotContain("S-1053", without, StringComparison.Ordinal);
        Assert.Contains("S-1049/1", without, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetches_within_ten_minutes_are_one_line_of_the_log()
    {
        var address = await AddressAsync("tilbudsleder");
        foreach (var minutes in new[] { 0, 5, 4, 2 })
        {
            _app.Clock!.Now += TimeSpan.FromMinutes(minutes);
            Assert.Equal(200, await StatusAsync(address));
        }
        using var scope = _app.Services.CreateScope();
        var lines = await scope.ServiceProvider
            .GetRequiredService<PitstopDb>().Logposter
            .Where(p => p.MedarbejderId == "demo-tilbudsleder" && p.Emne == nameof(Kalenderabonnement))
            .ToListAsync();
        Assert.Equal([Handling.Oprettet, Handling.SetListe, Handling.SetListe], lines.OrderBy(l => l.Id).Select(l => l.Handling));
    }

    [Fact]
    public async Task The_secret_is_in_no_log_line_and_in_no_file()
    {
        var address = await AddressAsync("behandler");
        var secret = address.Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);
        foreach (var asked in new[] { address, "/Kalender/" + secret + ".ics?x=1", "/kalender/" + secret, "/kalender/" + secret + "/" })
            await StatusAsync(asked);
        Assert.Contains(_app.Logged.Lines, l => l.Contains("/kalender/abonnement.ics", StringComparison.Ordinal));
        Assert.DoesNotContain(_app.Logged.Lines, l => l.Contains(secret, StringComparison.Ordinal));
        Assert.All(
            Directory.EnumerateFiles(_app.DataFolder, "*.db*"),
            f => Assert.DoesNotContain(secret, ReadShared(f), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("oekonomi")]
    [InlineData("admin")]
    public async Task A_role_without_cases_gets_no_address(string account)
    {
        var visitor = await _app.SignInAsync(account);
        var front = await visitor.GetAsync("/");
        Assert.Equal(403, (await visitor.GetAsync("/kalender")).Status);
        Assert.Equal(403, (await visitor.PostAsync("/kalender", front, htmx: false)).Status);
    }

    [Fact]
    public async Task The_page_itself_needs_a_session() => Assert.Equal(302, await StatusAsync("/kalender"));

    private async Task<string> AddressAsync(string account) => Address(await (await _app.SignInAsync(account)).FillInAsync("/kalender"));

    private static string Address(Answer made)
    {
        Assert.Equal(200, made.Status);
        var shown = new Uri(Assert.IsAssignableFrom<IHtmlInputElement>(made.Html.QuerySelector("#adresse")).Value);
        Assert.Equal("pitstop.example", shown.Host);
        return shown.AbsolutePath;
    }

    private async Task<int> StatusAsync(string address) => (await _app.Visit().GetAsync(address)).Status;

    private async Task ChangeAsync(Action<PitstopDb> change)
    {
        using var scope = _app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        change(db);
        db.Logposter.Add(new Logpost(
            _app.Clock!.Now.UtcDateTime, new("demo-admin", "Admin", Rolle.Administrator), Handling.Aendret, "Proeve", null, null));
        await db.SaveChangesAsync();
    }

    private static IEnumerable<string> Events(string file) =>
        file.Replace("\r\n ", "", StringComparison.Ordinal)
            .Split("BEGIN:VEVENT\r\n")
            .Skip(1)
            .Select(e => e.Split("\r\n"))
            .Select(l => $"{Value(l, "DTSTART;VALUE=DATE:")} {Value(l, "SUMMARY:").Replace("\\", "", StringComparison.Ordinal)}");

    private static string Value(string[] lines, string name) =>
        lines.Single(l => l.StartsWith(name, StringComparison.Ordinal))[name.Length..];

    private static string ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }

    /// <summary>The program on 22 November 2026.</summary>
    public sealed class App : PitstopApp
    {
        public App() => Clock = new TestClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    }
}
