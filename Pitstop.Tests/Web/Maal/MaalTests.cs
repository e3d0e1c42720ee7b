using Pitstop.Tests.Web.Dokumenter;
using Pitstop.Web;

namespace Pitstop.Tests.Web.Maal;

public sealed class MaalTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    private const string Page = Slags.Voksen + "/maal";

    [Fact]
    public async Task The_goals_stand_with_the_citizens_numbers_their_verdicts_and_the_mapping()
    {
        var page = await (await app.SignInAsync("behandler")).GetAsync(Page);

        Assert.Equal((200, "Mål"), (page.Status, page.Heading));
        var goal = page.Html.QuerySelector("section[aria-labelledby=titel-m1]")!;
        Assert.Contains("Sove uden hash", goal.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ugentlig borgergennemgang", goal.TextContent, StringComparison.Ordinal);
        Assert.True(goal.QuerySelectorAll("table tbody tr").Length >= 3);
        Assert.Equal(7, page.Html.QuerySelectorAll("section[aria-labelledby=kortlaegning] tbody tr").Length);
    }

    [Fact]
    public async Task A_forloeb_without_goals_says_where_they_come_from()
    {
        var page = await (await app.SignInAsync("behandler")).GetAsync(Kladder.Forloeb + "/maal");

        Assert.Equal(200, page.Status);
        Assert.Contains("Der er ingen mål endnu", page.Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_from_a_talk_is_saved_with_the_citizens_words()
    {
        var visitor = await app.SignInAsync("behandler");

        var saved =
            await visitor.FillInAsync(await SkalerAsync(visitor), ("Input.Vaerdi", "9"), ("Input.Ord", "»Jeg har sovet syv nætter.«"));

        Assert.Equal((302, Page), (saved.Status, saved.Location));
        Assert.Contains(
            "»Jeg har sovet syv nætter.«",
            (await visitor.GetAsync(Page)).Html.QuerySelector("section[aria-labelledby=titel-m1] table")!.TextContent,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11", "", "", "Skalaen går fra 0 til 10. Ret tallet.")]
    [InlineData("", "", "", "Skriv borgerens tal, eller vælg, hvorfor der ikke er noget.")]
    [InlineData("5", "Udeblev", "", "Der står både et tal og en grund til, at der ikke er noget. Fjern den ene.")]
    [InlineData("5", "", "01-01-2099", "Skaleringen kan ikke ligge i fremtiden. Ret datoen.")]
    public async Task A_number_that_cannot_be_is_refused_and_comes_back_as_typed(string number, string missing, string day, string message)
    {
        var visitor = await app.SignInAsync("behandler");
        day = day.Length > 0 ? day : Danish.Date(TimeProvider.System.Today());

        var refused = await visitor.FillInAsync(
            await SkalerAsync(visitor), ("Input.Vaerdi", number), ("Input.Mangler", missing), ("Input.Dato", day));

        Assert.Equal(422, refused.Status);
        Assert.Contains(refused.Errors, e => e.EndsWith(message, StringComparison.Ordinal));
        Assert.Equal((number, day), (Typed(refused, "Input.Vaerdi"), Typed(refused, "Input.Dato")));
    }

    [Fact]
    public async Task Goals_of_a_colleagues_forloeb_are_forbidden_and_those_that_are_not_there_are_not_found()
    {
        var visitor = await app.SignInAsync("behandler");
        var scale = await SkalerAsync(visitor);
        var page = await visitor.GetAsync(scale);
        var colleague = await app.SignInAsync("behandler2");
        var theirs = await colleague.GetAsync("/");
        Assert.Equal(403, (await colleague.GetAsync(Page)).Status);
        Assert.Equal(403, (await colleague.GetAsync(scale)).Status);
        Assert.Equal(403, (await colleague.PostAsync(scale, theirs, htmx: false, ("Input.Vaerdi", "5"))).Status);

        var unknown = $"{Page}/{Guid.NewGuid()}/skaler";
        Assert.Equal(404, (await visitor.GetAsync("/forloeb/S-9999/1/maal")).Status);
        Assert.Equal(404, (await visitor.GetAsync(unknown)).Status);
        Assert.Equal(404, (await visitor.PostAsync(unknown, page, htmx: false, ("Input.Vaerdi", "5"))).Status);
        Assert.Equal(404, (await visitor.GetAsync(scale.Replace(Slags.Voksen, Slags.Ung, StringComparison.Ordinal))).Status);
    }

    private static async Task<string> SkalerAsync(Visitor visitor) =>
        (await visitor.GetAsync(Page)).Html.QuerySelector("section[aria-labelledby=titel-m1] a[href$='/skaler']")!.GetAttribute("href")!;

    private static string? Typed(Answer page, string name) => page.Html.QuerySelector($"input[name='{name}']")!.GetAttribute("value");
}
