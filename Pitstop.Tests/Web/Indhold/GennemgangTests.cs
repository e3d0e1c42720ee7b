namespace Pitstop.Tests.Web.Indhold;

public sealed class GennemgangTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task The_front_page_tells_the_owner_of_a_page_that_it_is_late_and_nobody_else()
    {
        var owner = (await (await app.SignInAsync("tilbudsleder")).GetAsync("/")).Html.QuerySelector("[aria-labelledby=gennemgang]")!;

        var line = owner.QuerySelectorAll("li").Single(l => l.QuerySelector("a")?.GetAttribute("href") == "/kvalitetsstandard");
        Assert.Contains("Overskredet", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("Senest 31-12-2020", line.TextContent, StringComparison.Ordinal);
        Assert.Null((await (await app.SignInAsync("behandler")).GetAsync("/")).Html.QuerySelector("[aria-labelledby=gennemgang]"));
        Assert.DoesNotContain(
            (await (await app.SignInAsync("teamleder")).GetAsync("/")).Html.QuerySelectorAll("[aria-labelledby=gennemgang] a"),
            a => a.GetAttribute("href") == "/kvalitetsstandard");
    }

    [Fact]
    public async Task A_leader_sees_which_of_the_fifteen_headings_the_standard_lacks_and_may_go_there()
    {
        var page = await (await app.SignInAsync("tilbudsleder")).GetAsync("/kvalitetsstandard");

        var lacking = page.Html.QuerySelectorAll(".krav li:has(.badge)");
        Assert.Equal(
            ["Visitationsprocedure", "Personale og kompetenceudvikling", "Gavekort"],
            lacking.Select(l => l.QuerySelector("strong")!.TextContent));
        Assert.All(page.Html.QuerySelectorAll(".krav a"), a => Assert.NotNull(page.Html.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Null((await (await app.SignInAsync("behandler")).GetAsync("/kvalitetsstandard")).Html.QuerySelector(".krav"));
    }
}
