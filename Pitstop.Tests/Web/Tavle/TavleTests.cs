using AngleSharp.Dom;
using Pitstop.Tests.Web.ForloebPages;

namespace Pitstop.Tests.Web.Tavle;

/// <summary>The board: whose deadlines, in which order, and that it follows what is done.</summary>
public sealed class TavleTests(ForloebPagesTests.App app) : IClassFixture<ForloebPagesTests.App>
{
    [Fact]
    public async Task A_behandler_sees_the_own_forloeb_and_a_leader_all_but_the_skaermede()
    {
        var own = await Cases(await app.SignInAsync("behandler"), "/tavle");
        var all = await Cases(await app.SignInAsync("teamleder"), "/tavle?side=1", "/tavle?side=2");
        Assert.Contains("S-1042/1", own);
        Assert.DoesNotContain("S-1051/1", own);
        Assert.Contains("S-1051/1", all);
        Assert.DoesNotContain("S-1053/1", await Cases(await app.SignInAsync("tilbudsleder"), "/tavle?side=1", "/tavle?side=2"));
        Assert.Equal(403, (await (await app.SignInAsync("oekonomi")).GetAsync("/tavle")).Status);
    }

    [Fact]
    public async Task The_oldest_stand_first_and_filters_narrow_them()
    {
        var leader = await app.SignInAsync("teamleder");
        var days =
            (await leader.GetAsync("/tavle")).Html.QuerySelectorAll(".tavle time").Select(t => t.GetAttribute("datetime")!).ToArray();
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal(25, days.Length);
        var one = await leader.GetAsync("/tavle?behandler=demo-behandler2&frist=F12");
        Assert.Equal(["S-1054/1"], one.Html.QuerySelectorAll(".tavle th a").Select(a => a.TextContent));
        Assert.Equal("/forloeb/S-1054/1#dokumenter", one.Html.QuerySelector(".tavle .button")!.GetAttribute("href"));
    }

    // It was offered as "Skriv status", which is another document.
    [Fact]
    public async Task The_status_at_discharge_is_offered_by_its_own_name()
    {
        var board = await (await app.SignInAsync("teamleder")).GetAsync("/tavle?behandler=demo-behandler2&frist=F12");
        Assert.Equal("Skriv status ved udskrivning for S-1054/1", board.Html.QuerySelector(".tavle .button")!.TextContent);
    }

    public static TheoryData<string> Registreringer => [.. Skridt.Where(s => !s.ErDokument).Select(s => s.Slug).Distinct()];

    public static TheoryData<string> Dokumenter => [.. Skridt.Where(s => s.ErDokument).Select(s => s.Slug).Distinct()];

    private static IEnumerable<Fristskridt> Skridt =>
        Fristnummer.Alle.SelectMany(f => f.Skridt).Concat(StaaendeAdvarsel.Alle.Select(a => a.Skridt));

    [Theory]
    [MemberData(nameof(Registreringer))]
    public async Task A_step_leads_to_a_page_that_answers(string slug) =>
        Assert.Equal(200, (await (await app.SignInAsync("behandler")).GetAsync($"/forloeb/S-1048/1/{slug}?fra=tavle")).Status);

    [Theory]
    [MemberData(nameof(Dokumenter))]
    public void A_document_that_a_step_asks_for_is_a_kind(string slug) => Assert.NotNull(DocumentKinds.Find(slug));

    [Fact]
    public async Task What_is_done_leaves_the_board_in_the_same_moment()
    {
        var behandler = await app.SignInAsync("behandler2");
        const string Board = "/tavle?frist=F2";
        Assert.Contains("S-1049/1", await Cases(behandler, Board));
        Assert.Equal(302, (await behandler.FillInAsync("/forloeb/S-1049/1/laegesamtale")).Status);
        Assert.DoesNotContain("S-1049/1", await Cases(behandler, Board));
    }

    [Fact]
    public async Task A_meeting_that_is_planned_is_noted_from_the_board_and_not_planned_again()
    {
        var line = Assert.Single(
            (await (await app.SignInAsync("behandler")).GetAsync("/tavle?frist=F5")).Html.QuerySelectorAll(".tavle tbody tr"));
        Assert.Equal("Notér mødet for S-1048/1", line.QuerySelector(".button")!.TextContent);
        Assert.StartsWith("/forloeb/S-1048/1/moede/", line.QuerySelector(".button")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_enrolment_takes_the_last_forloebs_follow_up_off_the_board()
    {
        var behandler = await app.SignInAsync("behandler2");
        const string Board = "/tavle?frist=F14";
        Assert.Contains("S-1054/1", await Cases(behandler, Board));
        var next = (await behandler.FillInAsync(
            "/forloeb/S-1054/1/henvendelse",
            ("Input.Dato", "22-11-2026"),
            ("Input.Henvender", "Borger"),
            ("Input.Anledning", "Er begyndt igen."),
            ("Input.AnmodningDato", "22-11-2026"),
            ("Input.Valg", "NytForloeb"))).Location!;
        Assert.Equal("/forloeb/S-1054/2", next);
        Assert.Equal(
            302,
            (await behandler.FillInAsync(
                next + "/samtale", ("Input.Art", "Forsamtale"), ("Input.Dato", "22-11-2026"), ("Input.Udfald", "Afholdt"))).Status);
        Assert.Equal(
            302,
            (await behandler.FillInAsync(
                next + "/indskrivning",
                ("Input.Dato", "22-11-2026"),
                ("Input.FritValgOplyst", "true"),
                ("Input.DatabehandlingOplyst", "true"),
                ("Input.BorgersValg", "Pitstop"))).Status);
        Assert.DoesNotContain("S-1054/1", await Cases(behandler, Board));
        Assert.Equal(200, (await behandler.GetAsync("/tavle")).Status);
    }

    [Fact]
    public async Task A_concern_that_is_not_reported_stays_on_the_board_when_the_forloeb_is_over()
    {
        var behandler = await app.SignInAsync("behandler");
        const string Forloeb = "/forloeb/S-1046/1";
        Assert.Equal(302, (await behandler.FillInAsync(Forloeb + "/bekymring", ("Input.Viden", "21-11-2026"))).Status);
        Assert.Equal(302, (await behandler.FillInAsync(Forloeb + "/afslut", ("Input.Aarsag", "EgetOenske"))).Status);
        Assert.Equal(
            ["F10"],
            (await behandler.GetAsync("/tavle")).Html
                .QuerySelectorAll(".tavle tbody tr")
                .Where(l => l.QuerySelector("th a")!.TextContent == "S-1046/1")
                .Select(l => l.QuerySelector("strong")!.TextContent == "Underretning" ? "F10" : l.TextContent));
    }

    [Fact]
    public async Task The_standards_own_deadline_is_the_leaders()
    {
        Assert.Contains(
            "Kvalitetsstandarden skulle være set efter senest 01-01-2020",
            (await (await app.SignInAsync("teamleder")).GetAsync("/tavle")).Html.Body!.TextContent,
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Kvalitetsstandarden skulle", (await (await app.SignInAsync("behandler")).GetAsync("/tavle")).Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> Cases(Visitor visitor, params string[] urls)
    {
        var found = new List<string>();
        foreach (var url in urls)
            found.AddRange((await visitor.GetAsync(url)).Html.QuerySelectorAll(".tavle th a").Select(a => a.TextContent));
        return found;
    }
}
