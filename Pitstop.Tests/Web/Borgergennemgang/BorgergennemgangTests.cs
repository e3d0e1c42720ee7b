using Pitstop.Tests.Web.Dokumenter;

namespace Pitstop.Tests.Web.Borgergennemgang;

public sealed class BorgergennemgangTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    private const string Review = "/borgergennemgang";

    [Theory]
    [InlineData("behandler", 200)]
    [InlineData("ny", 200)]
    [InlineData("teamleder", 200)]
    [InlineData("tilbudsleder", 200)]
    [InlineData("oekonomi", 403)]
    [InlineData("admin", 403)]
    public async Task Who_works_with_cases_sees_the_review_and_nobody_else(string account, int status) =>
        Assert.Equal(status, (await (await app.SignInAsync(account)).GetAsync(Review)).Status);

    [Fact]
    public async Task Without_a_session_it_asks_one_to_sign_in() => Assert.Equal(302, (await app.Visit().GetAsync(Review)).Status);

    [Fact]
    public async Task A_behandler_sees_the_own_goals_a_leader_all_and_nobody_a_name()
    {
        var own = await (await app.SignInAsync("behandler")).GetAsync(Review);
        var leaders = await (await app.SignInAsync("teamleder")).GetAsync(Review);
        var colleagues = await (await app.SignInAsync("behandler2")).GetAsync(Review);

        Assert.All(
            [own, leaders],
            page => Assert.Equal(
                [Slags.Voksen + "/maal", Slags.Ung + "/maal"],
                page.Html.QuerySelectorAll("main h2 a").Select(a => a.GetAttribute("href"))));
        Assert.Contains("5 mål at gennemgå", own.Html.QuerySelector(".manchet")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Prøvemark", own.Text, StringComparison.Ordinal);
        Assert.Empty(colleagues.Html.QuerySelectorAll("main h2 a"));
        Assert.Contains(
            "Ingen af de forløb, du kan se, har mål", colleagues.Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
