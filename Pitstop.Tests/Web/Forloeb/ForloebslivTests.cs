using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Tests.Web.Dokumenter;

namespace Pitstop.Tests.Web.ForloebPages;

/// <summary>
/// The pages of a forløb's life: each opens, refuses, and is closed to those who may not see the forløb; and one life from decision to
/// closing.
/// </summary>
public sealed class ForloebslivTests(ForloebPagesTests.App app) : IClassFixture<ForloebPagesTests.App>
{
    private static readonly string[] Slugs =
        [
            "afgoerelse", "afslaaet-tid", "afsendelse", "afslut", "bekymring", "eftervaern", "fravalg", "genaabn", "genoptag",
            "henvisning", "klage", "kontakt", "laegesamtale", "luk", "modtaget", "moede", "opfoelgning", "overdrag", "paaroerende",
            "pause", "raadgivning", "ret", "stoffri", "udskrivning",
        ];

    public static TheoryData<string> Sider => [.. Slugs];

    [Theory]
    [MemberData(nameof(Sider))]
    public async Task A_page_opens_for_its_behandler_and_for_nobody_else(string side)
    {
        var behandler = await app.SignInAsync("behandler");
        Assert.Equal(200, (await behandler.GetAsync($"/forloeb/S-1046/1/{side}")).Status);
        Assert.Equal(403, (await behandler.GetAsync($"/forloeb/S-1049/1/{side}")).Status);
        Assert.Equal(404, (await behandler.GetAsync($"/forloeb/S-1053/1/{side}")).Status);
        Assert.Equal(403, (await (await app.SignInAsync("oekonomi")).GetAsync($"/forloeb/S-1046/1/{side}")).Status);
    }

    [Theory]
    [InlineData("afslaaet-tid", "Der løber ingen behandlingsgaranti")]
    [InlineData("eftervaern", "Borgeren er ikke i efterværn.")]
    [InlineData("fravalg", "Opfølgning begynder, når borgeren er udskrevet")]
    [InlineData("genaabn", "Forløbet er i gang og skal ikke genåbnes.")]
    [InlineData("genoptag", "Forløbet holder ikke pause.")]
    [InlineData("henvisning", "Der mangler ingen henvisning.")]
    [InlineData("klage", "Der er ingen afgørelse at klage over.")]
    [InlineData("luk", "Et forløb lukkes, når borgeren er udskrevet")]
    [InlineData("modtaget", "Der er ingen afgørelse at modtage.")]
    [InlineData("raadgivning", "Rådgivning uden indskrivning vælges efter")]
    public Task What_the_state_does_not_allow_is_refused_for_that(string side, string reason) => RefusedAsync(side, reason);

    [Theory]
    [InlineData("afgoerelse", "Skriv datoen.")]
    [InlineData("afsendelse", "Skriv datoen.")]
    [InlineData("afslut", "Skriv datoen.")]
    [InlineData("bekymring", "Skriv datoen.")]
    [InlineData("kontakt", "Skriv datoen.")]
    [InlineData("laegesamtale", "Skriv datoen.")]
    [InlineData("moede", "Skriv datoen.")]
    [InlineData("opfoelgning", "Skriv datoen.")]
    [InlineData("overdrag", "Vælg den behandler, der skal have forløbet")]
    [InlineData("paaroerende", "Skriv den pårørendes navn.")]
    [InlineData("pause", "Skriv datoen.")]
    [InlineData("ret", "Skriv den rigtige dato.")]
    [InlineData("stoffri", "Skriv datoen.")]
    [InlineData("udskrivning", "Skriv datoen.")]
    public Task What_is_left_blank_is_refused_for_that(string side, string reason) => RefusedAsync(side, reason);

    // S-1045/1 is enrolled, and nothing more: no decision, no pause, no discharge.
    private async Task RefusedAsync(string side, string reason)
    {
        var behandler = await app.SignInAsync("behandler");
        var page = await behandler.GetAsync($"/forloeb/S-1045/1/{side}");
        var answer = await behandler.SubmitAsync(
            page, "main form[method=post]", ("Input.Dato", ""), ("Input.Fra", ""), ("Input.Til", ""), ("Input.Viden", ""));
        Assert.Equal(422, answer.Status);
        Assert.Contains(answer.Errors, e => e.StartsWith(reason, StringComparison.Ordinal));
        Assert.DoesNotContain(answer.Errors, e => e.Contains("field", StringComparison.OrdinalIgnoreCase));
    }

    // Who adds a page of the case adds it to the list that closes it, here or in ForloebPagesTests. "dokumenter" takes posts alone.
    [Fact]
    public void Every_page_of_the_case_that_the_routing_table_holds_is_tried_by_who_may_not_see_it()
    {
        const string Case = "forloeb/{sag}/{nr:int}";
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => e.RoutePattern.RawText ?? "")
            .Where(r => r.StartsWith(Case, StringComparison.Ordinal) && r.IndexOf('{', Case.Length) < 0)
            .Select(r => r[Case.Length..].TrimStart('/'));
        var steps = Trinliste.Alle.Select(t => t.Slug);

        var tried = Slugs.Concat(ForloebPagesTests.CasePages.Cast<object[]>().Select(p => ((string)p[0]).TrimStart('/')));
        Assert.Empty(routes.Concat(steps).Except(tried).Except(["dokumenter"]));
    }

    [Fact]
    public async Task A_life_from_the_decision_to_the_closing()
    {
        var behandler = await app.SignInAsync("behandler");
        const string Forloeb = "/forloeb/S-1048/1";
        await Saved(behandler, Forloeb + "/laegesamtale", ("Input.Dato", "01-11-2026"));
        await Saved(behandler, Forloeb + "/pause", ("Input.Aarsag", "Hospital"), ("Input.Fra", "20-11-2026"));
        await Saved(behandler, Forloeb + "/genoptag", ("Input.Dato", "21-11-2026"));
        await Saved(behandler, Forloeb + "/afsendelse", ("Input.Kind", "udredning"), ("Input.Dato", "21-11-2026"));
        await Saved(behandler, Forloeb + "/afsendelse", ("Input.Kind", "behandlingsplan"), ("Input.Dato", "21-11-2026"));
        Assert.Contains("I behandling", (await behandler.GetAsync(Forloeb)).Text, StringComparison.Ordinal);
        await Saved(behandler, Forloeb + "/kontakt", ("Input.Form", "Telefon"), ("Input.Tovejs", "true"));
        await Saved(
            behandler,
            Forloeb + "/udskrivning",
            ("Input.Aarsag", "Faerdigbehandlet"),
            ("Input.Status", "Stoffri"),
            ("Input.Eftervaern", "true"));
        Assert.Contains("Efterværn", (await behandler.GetAsync(Forloeb)).Text, StringComparison.Ordinal);
        var early = await behandler.FillInAsync(Forloeb + "/luk");
        Assert.Contains("Status ved udskrivning", Assert.Single(early.Errors), StringComparison.Ordinal);
        await Saved(behandler, Forloeb + "/opfoelgning", ("Input.Maaneder", "1"), ("Input.Udfald", "Forsoegt"));
        await Saved(behandler, Forloeb + "/eftervaern");
        await Saved(behandler, Forloeb + "/fravalg");
        await Saved(behandler, Forloeb + "/afsendelse", ("Input.Kind", "udskrivningsstatus"));
        var concern = (await behandler.GetAsync(Forloeb)).Html.QuerySelector("a[href*='/bekymring/']")!.GetAttribute("href")!;
        await Saved(behandler, concern);
        await Saved(behandler, Forloeb + "/luk");
        var closed = await behandler.GetAsync(Forloeb);
        Assert.Contains("Lukket", closed.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Klage", "Genåbn forløbet", "Borgeren henvender sig igen", "SMDB-tjekliste"],
            closed.Html.QuerySelectorAll(".handlinger a").Select(a => a.TextContent));
    }

    // A document that was made and sent elsewhere was noted without a word on the consent that was not there.
    [Theory]
    [InlineData("Jobcenter Ishøj", true)]
    [InlineData("Visitationen", false)]
    [InlineData("Borgeren", false)]
    public async Task What_was_sent_without_a_consent_is_noted_and_told(string recipient, bool told)
    {
        var behandler = await app.SignInAsync("behandler");
        await Saved(behandler, "/forloeb/S-1055/1/afsendelse", ("Input.Kind", "status"), ("Input.Modtager", recipient));

        var page = await behandler.GetAsync("/forloeb/S-1055/1");
        Assert.Contains(
            "til " + recipient.ToLowerInvariant(),
            page.Html.QuerySelector(".tidslinje")!.TextContent.ToLowerInvariant(),
            StringComparison.Ordinal);
        Assert.Equal(told, page.Html.QuerySelector("[role=status]")!.TextContent.Contains("intet samtykke", StringComparison.Ordinal));
    }

    // A finished declaration gave its consents before anybody had signed it.
    [Fact]
    public async Task A_referral_that_an_udredning_asks_for_stands_on_the_board_until_it_is_noted_as_sent()
    {
        await using var own = new PitstopApp();
        var behandler = await own.SignInAsync("behandler");
        const string Forloeb = "/forloeb/S-1055/1";
        var url = await behandler.BeginAsync(Forloeb, "udredning");
        await behandler.TypeAsync(
            own,
            url,
            a => a.With("PsykiatriskUdredning", "true")
                .With("Henvisning", "Egen læge i morgen.")
                .With("Interviewdato", a["Kilder[s1].Dato"]));
        Assert.Equal(302, (await behandler.PressAsync(await behandler.GetAsync(url), "button[formaction$='handler=Faerdig']")).Status);
        async Task<bool> OnTheBoard() =>
            (await behandler.GetAsync("/tavle")).Html
                .QuerySelectorAll(".tavle tbody tr a.button")
                .Any(a => a.GetAttribute("href")!.StartsWith(Forloeb + "/henvisning", StringComparison.Ordinal));
        Assert.True(await OnTheBoard());

        await Saved(behandler, Forloeb + "/henvisning");

        Assert.False(await OnTheBoard());
        Assert.Contains(
            "Henvist til psykiatrisk udredning",
            (await behandler.GetAsync(Forloeb)).Html.QuerySelector(".tidslinje")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declaration_that_waits_is_signed_from_the_board_and_only_once()
    {
        var behandler = await app.SignInAsync("behandler");
        const string Forloeb = "/forloeb/S-1055/1";
        Assert.Contains("venter på borgerens underskrift", (await behandler.GetAsync(Forloeb)).Text, StringComparison.Ordinal);
        var line = (await behandler.GetAsync("/tavle")).Html
            .QuerySelectorAll(".tavle tbody tr")
            .Single(
                l => l.TextContent.Contains("Underskrift på samtykke", StringComparison.Ordinal)
                    && l.TextContent.Contains("S-1055/1", StringComparison.Ordinal));
        Assert.StartsWith(Forloeb + "/samtykke", line.QuerySelector(".button")!.GetAttribute("href"), StringComparison.Ordinal);
        var waiting =
            (await behandler.GetAsync(Forloeb + "/samtykke")).Html.QuerySelector("a[href$='/underskrift']")!.GetAttribute("href")!;
        Assert.Equal(422, (await behandler.FillInAsync(waiting, ("Input.Givet", "01-01-2031"))).Status);

        await Saved(behandler, waiting);

        Assert.DoesNotContain("venter på borgerens underskrift", (await behandler.GetAsync(Forloeb)).Text, StringComparison.Ordinal);
        Assert.Null((await behandler.GetAsync(Forloeb + "/samtykke")).Html.QuerySelector("a[href$='/underskrift']"));
        Assert.Equal(422, (await behandler.FillInAsync(waiting)).Status);
        Assert.Equal(404, (await behandler.GetAsync($"{Forloeb}/samtykke/{Guid.NewGuid()}/underskrift")).Status);
        Assert.Equal(403, (await (await app.SignInAsync("behandler2")).GetAsync(waiting)).Status);
    }

    [Fact]
    public async Task A_correction_shows_what_it_moves_before_it_is_saved()
    {
        var behandler = await app.SignInAsync("behandler");
        const string Forloeb = "/forloeb/S-1043/1";
        (string, string)[] typed = [
            ("Input.Haendelse", "BorgersAnmodning"),
            ("Input.Til", "13-11-2026"),
            ("Input.Begrundelse", "Borgeren ringede to dage senere."),
        ];
        var shown = await behandler.PressAsync(await behandler.GetAsync(Forloeb + "/ret"), "button[formaction*='Vis']", typed);
        Assert.Contains("Behandlingsgaranti flytter sig fra 25-11-2026 til 27-11-2026", shown.Text, StringComparison.Ordinal);
        Assert.Contains("25-11-2026", Guarantee(await behandler.GetAsync(Forloeb)), StringComparison.Ordinal);
        Assert.Equal(302, (await behandler.PressAsync(shown, "main form[method=post] button.button-primary")).Status);
        var page = await behandler.GetAsync(Forloeb);
        Assert.Contains("27-11-2026", Guarantee(page), StringComparison.Ordinal);
        Assert.Contains("Fra 11-11-2026 til 13-11-2026", page.Html.QuerySelector(".tidslinje")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_is_planned_with_the_familiecenter_under_18_and_held_with_its_decisions()
    {
        var behandler = await app.SignInAsync("behandler");
        const string Forloeb = "/forloeb/S-1044/1";
        await Saved(
            behandler,
            Forloeb + "/indskrivning",
            ("Input.FritValgOplyst", "true"),
            ("Input.DatabehandlingOplyst", "true"),
            ("Input.BorgersValg", "Pitstop"));
        var page = await behandler.GetAsync(Forloeb + "/moede");
        Assert.Contains(
            "Familiecenterets rådgiver",
            page.Html.QuerySelector("[name='Input.Inviterede']")!.GetAttribute("value"),
            StringComparison.Ordinal);
        await Saved(behandler, Forloeb + "/moede", ("Input.Art", "Borgerkonference"), ("Input.Dagsorden", "Skole"));
        var meeting = (await behandler.GetAsync(Forloeb)).Html.QuerySelector("a[href*='/moede/']")!.GetAttribute("href")!;
        Assert.Equal(422, (await behandler.FillInAsync(meeting, ("Input.Beslutninger", " "))).Status);
        await Saved(behandler, meeting, ("Input.Chime", "Mening"), ("Input.Beslutninger", "Starter på holdet mandag."));
        Assert.Contains(
            "Starter på holdet mandag.",
            (await behandler.GetAsync(Forloeb)).Html.QuerySelector(".tidslinje")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(404, (await behandler.GetAsync($"{Forloeb}/moede/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task A_forloeb_that_is_handed_over_is_the_others()
    {
        var behandler = await app.SignInAsync("behandler");
        const string Forloeb = "/forloeb/S-1047/1";
        Assert.Equal(
            422, (await behandler.FillInAsync(Forloeb + "/overdrag", ("Input.Til", "demo-behandler2"), ("Input.Note", ""))).Status);
        await Saved(behandler, Forloeb + "/overdrag", ("Input.Til", "demo-behandler2"), ("Input.Note", "Ring mandag."));
        Assert.Equal(403, (await behandler.GetAsync(Forloeb)).Status);
        Assert.Contains("Ring mandag.", (await (await app.SignInAsync("behandler2")).GetAsync(Forloeb)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_leader_discharges_for_no_contact()
    {
        var behandler = await app.SignInAsync("behandler2");
        const string Forloeb = "/forloeb/S-1051/1";
        await Saved(
            behandler, Forloeb + "/samtale", ("Input.Art", "Behandling"), ("Input.Dato", "12-11-2026"), ("Input.Udfald", "Udeblevet"));
        foreach (var form in new[] { "Telefon", "Brev" })
            await Saved(behandler, Forloeb + "/kontakt", ("Input.Form", form));
        (string, string)[] discharge = [("Input.Aarsag", "Udeblevet"), ("Input.Status", "Uoplyst")];
        Assert.Contains(
            "Kun en leder",
            Assert.Single((await behandler.FillInAsync(Forloeb + "/udskrivning", discharge)).Errors),
            StringComparison.Ordinal);
        await Saved(await app.SignInAsync("teamleder"), Forloeb + "/udskrivning", discharge);
    }

    // A hint that was bound to nothing stood there empty and was read aloud.
    [Theory]
    [InlineData("fravalg", null)]
    [InlineData("klage", "Mundtligt eller skriftligt. Send den videre til kommunen samme dag.")]
    public async Task A_step_has_a_hint_where_the_list_has_a_help_text(string step, string? help)
    {
        var behandler = await app.SignInAsync("behandler");
        Assert.Equal(help, (await behandler.GetAsync($"/forloeb/S-1046/1/{step}")).Html.QuerySelector("#Input_Dato-hint")?.TextContent);
    }

    [Theory]
    [InlineData("/forloeb/S-1047/1/overdrag", "Input_Note")]
    [InlineData("/forloeb/S-1047/1/ret", "Input_Begrundelse")]
    [InlineData("/forloeb/S-1048/1 -> a[href*='/moede/']", "Input_Beslutninger")]
    public async Task What_a_page_does_not_save_without_is_not_called_optional(string address, string field)
    {
        var leader = await app.SignInAsync("teamleder");
        var parts = address.Split(" -> ");
        var page = await leader.GetAsync(parts[0]);
        if (parts.Length > 1)
            page = await leader.GetAsync(page.Html.QuerySelector(parts[1])!.GetAttribute("href")!);
        Assert.DoesNotContain("frivilligt", page.Html.QuerySelector($"label[for='{field}']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_step_of_the_list_is_one_of_the_pages_that_are_opened_here_or_with_the_case_pages() =>
        Assert.Equal(
            ((string[])["samtale", "afdaekning", "samtykke", "indskrivning", "behandlingsstart", "henvendelse", "smdb", .. Slugs]).Order(
                StringComparer.Ordinal),
            Trinliste.Alle.Select(t => t.Slug).Order(StringComparer.Ordinal));

    private static string Guarantee(Answer page) =>
        page.Html
            .QuerySelectorAll(".frister .frist")
            .Select(f => f.TextContent)
            .First(t => t.Contains("Behandlingsgaranti", StringComparison.Ordinal));

    private static async Task Saved(Visitor visitor, string url, params (string, string)[] values)
    {
        var answer = await visitor.FillInAsync(url, values);
        Assert.True(answer.Status == 302, $"{url}: {answer.Status} {string.Join(" ", answer.Errors)}");
    }
}
