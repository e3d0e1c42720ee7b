namespace Pitstop.Tests.Web.ForloebPages;

/// <summary>The list with more forløb than one page holds.</summary>
public sealed class ListeTests(ListeTests.App app) : IClassFixture<ListeTests.App>
{
    [Fact]
    public async Task A_search_with_more_hits_than_are_shown_says_so()
    {
        var behandler = await app.SignInAsync("behandler");
        for (var i = 0; i < 27; i++)
        {
            var saved = await behandler.FillInAsync("/forloeb/ny",
                ("Input.Dato", "22-11-2026"),
                ("Input.Henvender", "Borger"),
                ("Input.Anledning", "Vil gerne holde op."),
                ("Input.AnmodningDato", "22-11-2026"),
                ("Input.Stamdata.Navn", $"Mange Opspind{i}"), ("Input.Stamdata.FoedselsDato", "03-04-1999"));
            Assert.Equal(302, saved.Status);
        }

        var many = await behandler.SubmitAsync(await behandler.GetAsync("/forloeb?side=2"), "form[role=search]", ("soeg", "mange"));
        Assert.Equal(25, many.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Viser 25 af 27. Søg mere præcist.", many.Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var one = await behandler.SubmitAsync(many, "form[role=search]", ("soeg", "opspind3"));
        Assert.DoesNotContain("Søg mere præcist", one.Text, StringComparison.Ordinal);
    }

    /// <summary>The program on 22 November 2026.</summary>
    public sealed class App : PitstopApp
    {
        public App() => Clock = new TestClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    }
}
