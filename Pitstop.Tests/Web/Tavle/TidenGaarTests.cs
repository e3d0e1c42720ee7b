using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Tavle;

/// <summary>What time does to a forløb, and what twenty hands at once do to it.</summary>
public sealed class TidenGaarTests
{
    [Fact]
    public async Task A_borger_who_turns_18_leaves_the_familiecenter_and_needs_a_new_decision()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        var behandler = await app.SignInAsync("behandler");
        var forloeb = (await behandler.FillInAsync("/forloeb/ny",
            ("Input.Dato", "10-11-2026"),
            ("Input.Henvender", "Borger"),
            ("Input.Anledning", "Vil gerne holde op."),
            ("Input.AnmodningDato", "10-11-2026"),
            ("Input.Stamdata.Navn", "Sille Opspind"),
            ("Input.Stamdata.FoedselsDato", "24-11-2008"))).Location!;
        Assert.Equal(
            302,
            (await behandler.FillInAsync(
                forloeb + "/samtale", ("Input.Art", "Forsamtale"), ("Input.Dato", "12-11-2026"), ("Input.Udfald", "Afholdt"))).Status);
        Assert.Equal(
            302,
            (await behandler.FillInAsync(
                forloeb + "/indskrivning",
                ("Input.Dato", "13-11-2026"),
                ("Input.FritValgOplyst", "true"),
                ("Input.DatabehandlingOplyst", "true"),
                ("Input.BorgersValg", "Pitstop"))).Status);
        Assert.Equal(302, (await behandler.FillInAsync(forloeb + "/behandlingsstart", ("Input.Dato", "20-11-2026"))).Status);
        Assert.Contains(
            "Orientering til Familiecenteret",
            (await behandler.GetAsync("/tavle?frist=F9")).Html.QuerySelector(".tavle")!.TextContent,
            StringComparison.Ordinal);

        app.Clock.Now = app.Clock.Now.AddDays(2);

        behandler = await app.SignInAsync("behandler");
        Assert.Null((await behandler.GetAsync("/tavle?frist=F9")).Html.QuerySelector(".tavle"));
        var page = await behandler.GetAsync(forloeb);
        Assert.Contains("Borgeren fyldte 18 år 24-11-2026", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("18 år · Serviceloven § 101", page.Html.Body!.TextContent, StringComparison.Ordinal);
        var board = (await behandler.GetAsync("/tavle")).Html;
        var lines = board.QuerySelectorAll(".tavle tbody tr")
            .Where(l => l.InnerHtml.Contains(forloeb + "\"", StringComparison.Ordinal))
            .ToArray();
        foreach (var task in new[] { "Nyt retsgrundlag – ny afgørelse", "Startet uden registreret bevilling" })
            Assert.Equal(
                forloeb + "/afgoerelse?fra=tavle",
                Assert.Single(lines, l => l.QuerySelector("strong")!.TextContent == task).QuerySelector(".button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Who_is_back_within_ten_days_is_offered_the_old_forloeb_and_later_gets_a_new_one()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        const string Forloeb = "/forloeb/S-1042/1";
        await EndAsync();
        var (behandler, back) = await BackAfterAsync(10);
        Assert.Contains("Vælg, om det skal genåbnes", Assert.Single(back.Errors), StringComparison.Ordinal);
        Assert.Equal("Ringer igen.", back.Html.QuerySelector("[name='Input.Anledning']")!.TextContent.Trim());
        Assert.Equal(Forloeb, (await behandler.SubmitAsync(back, "main form[method=post]", ("Input.Valg", "Genaabn"))).Location);
        Assert.Contains("Ringer igen.", (await behandler.GetAsync(Forloeb)).Text, StringComparison.Ordinal);
        await EndAsync();
        (behandler, back) = await BackAfterAsync(11);
        Assert.Equal("/forloeb/S-1042/2", back.Location);
        Assert.Equal(
            422,
            (await behandler.FillInAsync(
                Forloeb + "/henvendelse",
                ("Input.Henvender", "Borger"),
                ("Input.Anledning", "Igen."),
                ("Input.AnmodningDato", "22-12-2026"))).Status);

        async Task EndAsync() => Assert.Equal(
            302, (await (await app.SignInAsync("behandler")).FillInAsync(Forloeb + "/afslut", ("Input.Aarsag", "EgetOenske"))).Status);

        async Task<(Visitor, Answer)> BackAfterAsync(int days)
        {
            app.Clock!.Now = app.Clock.Now.AddDays(days);
            var visitor = await app.SignInAsync("behandler");
            return (
                visitor,
                await visitor.FillInAsync(
                    Forloeb + "/henvendelse",
                    ("Input.Henvender", "Borger"),
                    ("Input.Anledning", "Ringer igen."),
                    ("Input.AnmodningDato", $"{app.Clock.Now:dd-MM-yyyy}")));
        }
    }

    [Fact]
    public async Task Aftercare_ends_by_itself_after_six_months_with_a_line_that_says_so()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        const string Forloeb = "/forloeb/S-1048/1";
        Assert.Equal(
            302,
            (await (await app.SignInAsync("behandler")).FillInAsync(
                Forloeb + "/udskrivning",
                ("Input.Aarsag", "Faerdigbehandlet"),
                ("Input.Status", "Stoffri"),
                ("Input.Eftervaern", "true"))).Status);

        app.Clock.Now = new(2027, 5, 22, 9, 0, 0, TimeSpan.Zero);
        Assert.Contains("· Efterværn ·", (await (await app.SignInAsync("behandler")).GetAsync(Forloeb)).Text, StringComparison.Ordinal);
        app.Clock.Now = app.Clock.Now.AddDays(1);

        var page = await (await app.SignInAsync("behandler")).GetAsync(Forloeb);
        Assert.Contains("· Opfølgning ·", page.Text, StringComparison.Ordinal);
        Assert.Contains("Efterværnet er slut", page.Html.QuerySelector(".tidslinje")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_sheet_holds_todays_appointments_and_tasks_and_no_persons_name()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        var behandler = await app.SignInAsync("behandler");
        Assert.Equal(
            302,
            (await behandler.FillInAsync(
                "/forloeb/S-1042/1/samtale",
                ("Input.Art", "Behandling"),
                ("Input.Dato", "22-11-2026"),
                ("Input.Klokken", "14:30"),
                ("Input.Udfald", "Aftalt"))).Status);

        var sheet = (await (await app.SignInAsync("teamleder")).GetAsync("/tavle/dagen")).Html.QuerySelector("main")!.TextContent;

        Assert.Matches(@"kl\. 14:30\s+Samtale i behandlingen\s+S-1042/1", sheet);
        Assert.Contains("Status ved udskrivning", sheet, StringComparison.Ordinal);
        using var scope = app.Services.CreateScope();
        foreach (var name in await scope.ServiceProvider.GetRequiredService<PitstopDb>().Set<Borger>().Select(b => b.Navn).ToListAsync())
            Assert.All(name.Split(' '), word => Assert.DoesNotContain(word, sheet, StringComparison.Ordinal));
        Assert.Equal(403, (await (await app.SignInAsync("oekonomi")).GetAsync("/tavle/dagen")).Status);
    }

    [Fact]
    public async Task A_relatives_call_starts_no_clock()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        var behandler = await app.SignInAsync("behandler");
        var forloeb = (await behandler.FillInAsync("/forloeb/ny",
            ("Input.Dato", "20-11-2026"),
            ("Input.Henvender", "Paaroerende"),
            ("Input.Anledning", "En søster er bekymret."),
            ("Input.AnmodningDato", ""),
            ("Input.Stamdata.Navn", "Storm Opspind"),
            ("Input.Stamdata.FoedselsDato", "03-04-1999"))).Location!;
        var number = forloeb["/forloeb/".Length..];
        Assert.Contains("Ingen frist løber endnu", (await behandler.GetAsync(forloeb)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, (await behandler.GetAsync("/tavle")).Text, StringComparison.Ordinal);

        Assert.Equal(
            302,
            (await behandler.FillInAsync(
                forloeb + "/henvendelse",
                ("Input.Dato", "22-11-2026"),
                ("Input.Henvender", "Borger"),
                ("Input.Anledning", "Vil selv."),
                ("Input.AnmodningDato", "22-11-2026"))).Status);

        Assert.Contains("06-12-2026", (await behandler.GetAsync(forloeb)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_twenty_changes_at_once_each_is_saved_or_comes_back_with_what_was_typed()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        var behandler = await app.SignInAsync("behandler");
        const string Forloeb = "/forloeb/S-1042/1";
        var page = await behandler.GetAsync(Forloeb + "/kontakt");

        var answers = await Task.WhenAll(
            Enumerable.Range(1, 20).Select(
                i => behandler.SubmitAsync(page, "main form[method=post]", ("Input.Form", "Sms"), ("Input.Dato", $"{i:00}-11-2026"))));

        var saved = answers.Count(a => a.Status == 302);
        Assert.All(answers, a => Assert.Contains(a.Status, new[] { 302, 409, 422 }));
        Assert.All(answers.Where(a => a.Status != 302), a =>
        {
            Assert.NotEmpty(a.Errors);
            Assert.NotEqual("", a.Html.QuerySelector("[name='Input.Dato']")!.GetAttribute("value"));
        });
        var line = (await behandler.GetAsync(Forloeb)).Html
            .QuerySelectorAll(".tidslinje li")
            .Count(l => l.TextContent.Contains("Forsøg på kontakt", StringComparison.Ordinal));
        Assert.Equal(saved, line);
        Assert.True(saved >= 1);
    }
}
