using Pitstop.Tests.Web.Dokumenter;
using Pitstop.Web;

namespace Pitstop.Tests.Web.Maal;

public sealed class BedoemTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    private const string Review = "/borgergennemgang";

    [Fact]
    public async Task One_press_judges_a_goal_and_another_in_the_same_week_corrects_it()
    {
        var visitor = await app.SignInAsync("behandler");
        var (page, post, line) = await FirstAsync(visitor);

        var judged = await visitor.PressAsync(page, $"form[action='{post}'] button[value=IkkeOpnaaet]");
        await visitor.PressAsync(page, $"form[action='{post}'] button[value=Opnaaet]");

        Assert.Equal((302, $"{Review}#{line}"), (judged.Status, judged.Location));
        var after = await visitor.GetAsync(Review);
        Assert.Equal(["Opnået"], after.Html.QuerySelectorAll($"#{line} button[aria-pressed=true]").Select(b => b.TextContent));
        var verdicts =
            (await visitor.GetAsync(Slags.Voksen + "/maal")).Html.QuerySelector("section.maal ul.frister")!.QuerySelectorAll("li");
        Assert.Single(verdicts, v => v.TextContent.Contains(Danish.Date(TimeProvider.System.Today()), StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_htmx_the_goals_own_line_comes_back_and_nothing_else()
    {
        var visitor = await app.SignInAsync("teamleder");
        var (page, post, line) = await FirstAsync(visitor);

        var answer = await visitor.PostAsync(post, page, htmx: true, ("vurdering", "DelvistOpnaaet"));

        Assert.Equal(200, answer.Status);
        Assert.Contains("HX-Request", answer.Response.Headers.Vary);
        Assert.Equal(line, answer.Html.QuerySelector("li")!.Id);
        Assert.Equal("Delvist opnået", answer.Html.QuerySelector("button[aria-pressed=true]")!.TextContent);
        Assert.Null(answer.Html.QuerySelector("h1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Fremragende")]
    public async Task A_verdict_that_is_none_is_refused(string typed)
    {
        var visitor = await app.SignInAsync("behandler");
        var (page, post, _) = await FirstAsync(visitor);

        Assert.InRange((await visitor.PostAsync(post, page, htmx: false, ("vurdering", typed))).Status, 400, 422);
    }

    [Fact]
    public async Task A_goal_that_is_closed_meanwhile_is_not_judged_and_the_review_says_so()
    {
        var visitor = await app.SignInAsync("behandler");
        var page = await visitor.GetAsync(Review);
        var closed = await ClosedAsync();

        var plain = await visitor.PostAsync(closed, page, htmx: false, ("vurdering", "Opnaaet"));
        var said = await visitor.GetAsync(plain.Location!);
        var htmx = await visitor.PostAsync(closed, page, htmx: true, ("vurdering", "Opnaaet"));

        Assert.Equal((302, Review), (plain.Status, plain.Location));
        Assert.Contains("blev afsluttet", said.Html.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Review, Assert.Single(htmx.Response.Headers.GetValues("HX-Redirect")));
        Assert.Equal("", htmx.Text);
    }

    [Fact]
    public async Task A_colleagues_goal_is_forbidden_and_one_that_is_not_there_is_not_found()
    {
        var visitor = await app.SignInAsync("behandler");
        var (page, post, _) = await FirstAsync(visitor);
        var colleague = await app.SignInAsync("behandler2");

        Assert.Equal(403, (await colleague.PostAsync(post, await colleague.GetAsync("/"), htmx: true, ("vurdering", "Opnaaet"))).Status);
        Assert.Equal(
            404,
            (await visitor.PostAsync($"{Slags.Voksen}/maal/{Guid.NewGuid()}/bedoem", page, htmx: true, ("vurdering", "Opnaaet"))).Status);
        Assert.Equal((302, Review), ((await visitor.GetAsync(post)).Status, (await visitor.GetAsync(post)).Location));
    }

    private static async Task<(Answer Page, string Post, string Line)> FirstAsync(Visitor visitor)
    {
        var page = await visitor.GetAsync(Review);
        var form = page.Html.QuerySelector($"form[action^='{Slags.Voksen}/']")!;
        return (page, form.GetAttribute("action")!, form.ParentElement!.Id!);
    }

    // The discharge has closed the goals of this forløb.
    private Task<string> ClosedAsync() => app.GoalAsync(1056);
}
