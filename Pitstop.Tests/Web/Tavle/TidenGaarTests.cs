namespace Pitstop.Tests.Web.Tavle;

/// <summary>What time does to a forløb, and what twenty hands at once do to it.</summary>
public sealed class TidenGaarTests
{
    [Fact]
    public async Task A_borger_who_turns_18_leaves_the_familiecenter_and_needs_a_new_decision()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        var behandler = await app.SignInAsync("behandler");
        var forloeb = (await behandler.FillInAsync("/forloeb/ny", ("Input.Dato", "10-11-2026"), ("Input.Henvender", "Borger"), ("Input.Anledning", "Vil gerne holde op."),
            ("Input.AnmodningDato", "10-11-2026"), ("Input.Stamdata.Navn", "Sille Opspind"), ("Input.Stamdata.FoedselsDato", "24-11-2008"))).Location!;
        Assert.Equal(302, (await behandler.FillInAsync(forloeb + "/samtale", ("Input.Art", "Forsamtale"), ("Input.Dato", "12-11-2026"), ("Input.Udfald", "Afholdt"))).Status);
        Assert.Equal(302, (await behandler.FillInAsync(forloeb + "/indskrivning", ("Input.Dato", "13-11-2026"), ("Input.FritValgOplyst", "true"), ("Input.DatabehandlingOplyst", "true"), ("Input.BorgersValg", "Pitstop"))).Status);
        Assert.Equal(302, (await behandler.FillInAsync(forloeb + "/behandlingsstart", ("Input.Dato", "20-11-2026"))).Status);
        Assert.Contains("Orientering til Familiecenteret", (await behandler.GetAsync("/tavle?frist=F9")).Html.QuerySelector(".tavle")!.TextContent, StringComparison.Ordinal);

        app.Clock.Now = app.Clock.Now.AddDays(2);

        behandler = await app.SignInAsync("behandler");
        Assert.Null((await behandler.GetAsync("/tavle?frist=F9")).Html.QuerySelector(".tavle"));
        var page = await behandler.GetAsync(forloeb);
        Assert.Contains("Borgeren fyldte 18 år 24-11-2026", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("18 år · Serviceloven § 101", page.Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relatives_call_starts_no_clock()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        var behandler = await app.SignInAsync("behandler");
        var forloeb = (await behandler.FillInAsync("/forloeb/ny", ("Input.Dato", "20-11-2026"), ("Input.Henvender", "Paaroerende"), ("Input.Anledning", "En søster er bekymret."),
            ("Input.AnmodningDato", ""), ("Input.Stamdata.Navn", "Storm Opspind"), ("Input.Stamdata.FoedselsDato", "03-04-1999"))).Location!;
        var number = forloeb["/forloeb/".Length..];
        Assert.Contains("Ingen frist løber endnu", (await behandler.GetAsync(forloeb)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, (await behandler.GetAsync("/tavle")).Text, StringComparison.Ordinal);

        Assert.Equal(302, (await behandler.FillInAsync(forloeb + "/henvendelse", ("Input.Dato", "22-11-2026"), ("Input.Henvender", "Borger"), ("Input.Anledning", "Vil selv."), ("Input.AnmodningDato", "22-11-2026"))).Status);

        Assert.Contains("06-12-2026", (await behandler.GetAsync(forloeb)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_twenty_changes_at_once_each_is_saved_or_comes_back_with_what_was_typed()
    {
        await using var app = new PitstopApp { Clock = new TestClock(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)) };
        var behandler = await app.SignInAsync("behandler");
        const string Forloeb = "/forloeb/S-1042/1";
        var page = await behandler.GetAsync(Forloeb + "/kontakt");

        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(i => behandler.SubmitAsync(page, "main form[method=post]", ("Input.Form", "Sms"), ("Input.Dato", $"{i:00}-11-2026"))));

        var saved = answers.Count(a => a.Status == 302);
        Assert.All(answers, a => Assert.Contains(a.Status, new[] { 302, 409, 422 }));
        Assert.All(answers.Where(a => a.Status != 302), a =>
        {
            Assert.NotEmpty(a.Errors);
            Assert.NotEqual("", a.Html.QuerySelector("[name='Input.Dato']")!.GetAttribute("value"));
        });
        var line = (await behandler.GetAsync(Forloeb)).Html.QuerySelectorAll(".tidslinje li").Count(l => l.TextContent.Contains("Forsøg på kontakt", StringComparison.Ordinal));
        Assert.Equal(saved, line);
        Assert.True(saved >= 1);
    }
}
