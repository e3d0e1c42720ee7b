namespace Pitstop.Tests.Web.Redaktion;

public sealed class SidevalgTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task Pages_are_found_by_title_and_address_and_headings_by_their_words()
    {
        var leader = await app.SignInAsync("teamleder");
        var all = await leader.GetAsync("/redaktion/sidevalg");
        Assert.NotNull(all.Html.QuerySelector("[data-adresse='/takster']"));
        Assert.Null(all.Html.QuerySelector("[data-adresse*='#']"));
        var found = await leader.GetAsync("/redaktion/sidevalg?soeg=vars");
        Assert.Equal("/frister#varsler", found.Html.QuerySelector("[data-titel='Varsler']")?.GetAttribute("data-adresse"));
        Assert.Contains(
            "passer til »<zz>«",
            (await leader.GetAsync("/redaktion/sidevalg?soeg=%3Czz%3E")).Html.Body!.TextContent,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("behandler")]
    [InlineData("oekonomi")]
    [InlineData("admin")]
    public async Task Who_is_no_leader_picks_no_page(string account) =>
        Assert.Equal(403, (await (await app.SignInAsync(account)).GetAsync("/redaktion/sidevalg")).Status);
}
