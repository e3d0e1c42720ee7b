using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Indhold;

public sealed class SideTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var page in Baseline.Pages().Udgaver.Where(u => u.Hoved.Slags != Sideslags.Skabelon).DistinctBy(u => u.Slug))
                data.Add(page.Slug, page.Hoved.Titel);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_shipped_page_shows_its_title_and_since_when_it_is_in_force(string slug, string title)
    {
        var page = await (await app.SignInAsync("ny")).GetAsync("/" + slug);

        Assert.Equal(200, page.Status);
        Assert.Equal(title, page.Heading);
        Assert.Contains("I kraft fra", page.Html.QuerySelector(".om-siden")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(title, page.Html.QuerySelector("nav.breadcrumbs [aria-current=page]")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_page_needs_a_session()
    {
        var answer = await app.Visit().GetAsync("/takster");

        Assert.Equal("/konto/log-ind?returnUrl=%2Ftakster", answer.Location);
    }

    [Theory]
    [InlineData("/findes-ikke")]
    [InlineData("/metoder/findes-ikke")]
    [InlineData("/dokumenter")]
    [InlineData("/dokumenter/indstilling")]
    [InlineData("/frister?udgave=2019-01-01")]
    [InlineData("/frister?udgave=31-02-2026")]
    [InlineData("/frister?pr=i-går")]
    [InlineData("/ingen-mappe?pr=2016-06-01")]
    [InlineData("/dokumenter/indstilling?pr=2026-01-01")]
    public async Task What_is_no_page_is_not_found(string url) =>
        Assert.Equal(404, (await (await app.SignInAsync("behandler")).GetAsync(url)).Status);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_read_as_of_a_day_by_the_edition_in_force_then(string slug, string title)
    {
        var visitor = await app.SignInAsync("ny");
        foreach (var edition in Baseline.Pages().Editions(slug))
        {
            var page = await visitor.GetAsync($"/{slug}?pr={edition.IKraft:yyyy-MM-dd}");
            Assert.Equal(200, page.Status);
            Assert.Contains(
                Danish.LongDate(edition.IKraft), page.Html.QuerySelector("main .alert-info")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(Danish.Date(edition.IKraft), page.Html.QuerySelector(".om-siden")!.TextContent, StringComparison.Ordinal);
        }
        var before = await visitor.GetAsync($"/{slug}?pr={Baseline.Pages().Editions(slug)[0].IKraft.AddDays(-1):yyyy-MM-dd}");
        Assert.Equal((200, title), (before.Status, before.Heading));
        Assert.Contains("Siden fandtes ikke", before.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_that_is_shown_as_of_a_day_is_the_one_of_then()
    {
        var visitor = await app.SignInAsync("ny");
        string Rows(Answer page) => string.Join('\n', page.Html.QuerySelectorAll("article tbody tr").Select(r => r.TextContent));

        Assert.Equal(Rows(await visitor.GetAsync("/frister?udgave=2015-01-01")), Rows(await visitor.GetAsync("/frister?pr=2017-12-31")));
        Assert.Equal(Rows(await visitor.GetAsync("/frister")), Rows(await visitor.GetAsync("/frister?pr=2018-01-01")));
        Assert.NotEqual(Rows(await visitor.GetAsync("/frister?pr=2017-12-31")), Rows(await visitor.GetAsync("/frister?pr=2018-01-01")));
    }

    [Fact]
    public async Task A_folder_as_of_a_day_leads_to_its_pages_as_of_that_day()
    {
        var folder = await (await app.SignInAsync("ny")).GetAsync("/metoder?pr=2026-01-01");

        Assert.Contains("1. januar 2026", folder.Html.QuerySelector("main .alert-info")!.TextContent, StringComparison.Ordinal);
        Assert.All(
            folder.Html.QuerySelectorAll("a.kort"),
            a => Assert.EndsWith("?pr=2026-01-01", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/Takster", "/takster")]
    [InlineData("/metoder/skalering/", "/metoder/skalering")]
    [InlineData("/FRISTER?udgave=2018-01-01", "/frister?udgave=2018-01-01")]
    public async Task Another_spelling_leads_to_the_pages_one_address(string url, string address) =>
        Assert.Equal(address, (await (await app.SignInAsync("behandler")).GetAsync(url)).Location);

    [Fact]
    public async Task A_folder_lists_its_pages_and_each_link_opens_one()
    {
        var visitor = await app.SignInAsync("behandler");
        var folder = await visitor.GetAsync("/vejledninger");

        var links = folder.Html.QuerySelectorAll("a.kort").Select(a => a.GetAttribute("href")!).ToArray();

        Assert.Contains("/vejledninger/din-foerste-dag", links);
        foreach (var link in links)
            Assert.Equal(200, (await visitor.GetAsync(link)).Status);
    }

    [Fact]
    public async Task An_unconfirmed_page_says_so_at_its_top()
    {
        var page = await (await app.SignInAsync("behandler")).GetAsync("/takster");

        Assert.StartsWith("Ikke bekræftet", page.Html.QuerySelector("main .ubekraeftet")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_page_has_a_table_of_contents_whose_links_meet_a_heading()
    {
        var page = await (await app.SignInAsync("behandler")).GetAsync("/kvalitetsstandard");

        var links = page.Html.QuerySelectorAll(".indholdsfortegnelse a").Select(a => a.GetAttribute("href")!).ToArray();

        Assert.True(links.Length > 10);
        Assert.All(links, l => Assert.NotNull(page.Html.GetElementById(l[1..])));
    }

    [Fact]
    public async Task An_earlier_and_a_coming_edition_say_what_they_are_and_the_page_shows_todays()
    {
        using var own = new PitstopApp { Clock = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)) };
        var visitor = await own.SignInAsync("behandler");
        own.Services
            .GetRequiredService<Standard>()
            .Replace([.. Baseline.Files(), Kontakt("2026-11-22", "22-11-2026"), Kontakt("2026-11-23", "23-11-2026")]);

        Assert.Contains("Ny tekst fra 22-11-2026", (await visitor.GetAsync("/kontakt")).Text, StringComparison.Ordinal);
        var earlier = await visitor.GetAsync("/kontakt?udgave=2022-01-01");
        Assert.Contains("Du ser en tidligere udgave", earlier.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Udgaven er ikke i kraft endnu", (await visitor.GetAsync("/kontakt?udgave=2026-11-23")).Text, StringComparison.Ordinal);
        Assert.Equal(3, earlier.Html.QuerySelectorAll(".om-siden a[href*='?udgave=']:not([href*=handler])").Length);
    }

    [Fact]
    public async Task What_a_leader_types_never_becomes_an_element()
    {
        using var own = new PitstopApp();
        var visitor = await own.SignInAsync("behandler");
        var (path, text) = Kontakt("2026-01-02", "02-01-2026");
        own.Services
            .GetRequiredService<Standard>()
            .Replace([
                .. Baseline.Files(),
                (path,
                 text.Replace("titel: Kontakt", "titel: <b hx-get='/x'>Kontakt</b>", StringComparison.Ordinal)
                     + "\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) <div style='x' data-hx-get='/x'>\n"),
            ]);

        var page = await visitor.GetAsync("/kontakt");

        Assert.Empty(page.Html.QuerySelectorAll(
            "main [hx-get], main [data-hx-get], main [style], main [onerror], main a[href^=javascript], main h1 b"));
        Assert.Contains("onerror=alert(1)", page.Html.QuerySelector("main article")!.TextContent, StringComparison.Ordinal);
    }

    private static (string, string) Kontakt(string date, string inForce) => (
        $"kontakt.{date}.md",
        $"---\ntitel: Kontakt\nslug: kontakt\nslags: opslag\nudgave: \"{date}\"\ni-kraft: {inForce}\nejer: teamleder\n---\nNy tekst fra "
            + $"{inForce}.\n");
}
