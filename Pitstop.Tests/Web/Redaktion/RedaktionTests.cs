using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Redaktion;

public sealed class RedaktionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 26, 11, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("behandler")]
    [InlineData("ny")]
    [InlineData("oekonomi")]
    [InlineData("admin")]
    public async Task Only_leaders_open_the_pages_where_the_standard_is_changed(string account)
    {
        using var app = new PitstopApp();
        var leader = await app.SignInAsync("teamleder");
        var draft = await leader.BeginAsync("kontakt");
        var visitor = await app.SignInAsync(account);

        foreach (var url in new[]
        {
            "/redaktion",
            "/redaktion?handler=Eksport",
            "/redaktion/ny",
            draft,
            draft + "/forslag",
            draft + "/forslag?handler=Word&som=forslag",
            "/redaktion/historie/kontakt",
            "/redaktion/grundlag/1",
        })
            Assert.Equal(403, (await visitor.GetAsync(url)).Status);
        Assert.Equal(
            403, (await visitor.PostAsync("/redaktion", await visitor.GetAsync("/kontakt"), htmx: false, ("slug", "kontakt"))).Status);
        Assert.Null((await visitor.GetAsync("/kontakt")).Html.QuerySelector(".ny-udgave"));
    }

    [Fact]
    public async Task A_page_has_one_open_draft_and_another_leader_sees_who_edits_and_may_join()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var (first, second) = (await app.SignInAsync("teamleder"), await app.SignInAsync("tilbudsleder"));
        var draft = await first.BeginAsync("kontakt");

        Assert.Equal(draft + "/forslag", await second.BeginAsync("kontakt"));
        Assert.Equal(draft + "/forslag", (await second.GetAsync(draft)).Location);
        var seen = await second.GetAsync(draft + "/forslag");
        Assert.Contains("Birgit Højland redigerer siden", seen.Text, StringComparison.Ordinal);
        Assert.Empty(seen.Html.QuerySelectorAll(".laes, a[href*='handler=Word']"));
        Assert.Equal(404, (await second.GetAsync(draft + "/forslag?handler=Word&som=forslag")).Status);
        Assert.Contains("Birgit Højland redigerer", (await second.GetAsync("/kontakt")).Text, StringComparison.Ordinal);
        Assert.Equal(draft, (await second.PressAsync(seen, "form[action$='handler=SkrivMed'] button")).Location);
        Assert.Equal(200, (await second.GetAsync(draft)).Status);
        Assert.Equal(2, (await app.DraftAsync(draft)).Forfattere.Count);
    }

    [Fact]
    public async Task Two_who_begin_at_once_get_the_same_draft()
    {
        using var app = new PitstopApp();
        var leaders = new[] { await app.SignInAsync("teamleder"), await app.SignInAsync("tilbudsleder") };

        var drafts = await Task.WhenAll(leaders.Select(l => l.BeginAsync("takster")));

        Assert.Single(drafts.Select(d => d.Replace("/forslag", "", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public async Task An_autosave_answers_with_the_pieces_and_the_page_as_readers_will_see_it()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var leader = await app.SignInAsync("teamleder");
        var draft = await leader.BeginAsync("kontakt");
        var page = await leader.GetAsync(draft);

        var saved = await leader.PostAsync(
            draft,
            page,
            htmx: true,
            Fields(
                page,
                "## Ny overskrift\n\nTekst med **fed** og <script>alert(1)</script> [x](javascript:alert(1)) [her](#ny-overskrift) "
                    + "[der](#findes-ikke) [dér](/findes-ikke) [tavlen](/tavle)"));

        Assert.Equal(200, saved.Status);
        Assert.Equal(
            ("Ny overskrift", "fed"),
            (saved.Html.QuerySelector("#r-visning h2")!.TextContent, saved.Html.QuerySelector("#r-visning strong")!.TextContent));
        Assert.Empty(saved.Html.QuerySelectorAll("script, a[href^=javascript]"));
        Assert.Contains("<script>alert(1)</script>", saved.Html.QuerySelector("#r-visning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["#findes-ikke", "/findes-ikke"],
            saved.Html
                .QuerySelectorAll("#r-tjek li")
                .Select(l => l.TextContent)
                .Where(t => t.Contains("Dødt link", StringComparison.Ordinal))
                .Select(t => t.Split('»', '«')[1]));
        Assert.Contains("HTML", saved.Html.QuerySelector("#r-tjek")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{(await app.DraftAsync(draft)).Version}", saved.Html.QuerySelector("#r-version")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_another_deletes_from_the_draft_does_not_come_back_with_my_words()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var leader = await app.SignInAsync("teamleder");
        var draft = await leader.BeginAsync("kontakt");
        await leader.ChangeAsync(draft, "", t => "Skrevet tidligere i kladden.\n\n" + t);
        var stale = await leader.GetAsync(draft);
        var text = stale.Html.QuerySelector("textarea[name='Input.Markdown']")!.TextContent;
        await leader.ChangeAsync(draft, "", t => t.Replace("Skrevet tidligere i kladden.\n\n", "", StringComparison.Ordinal));

        var answer = await leader.PostAsync(draft, stale, htmx: true, Fields(stale, text + "\nMine ord.\n"));

        var merged = answer.Html.QuerySelector("textarea[name='Input.Flettet']")!.TextContent;
        Assert.Contains("Mine ord.", merged, StringComparison.Ordinal);
        Assert.DoesNotContain("Skrevet tidligere i kladden.", merged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_who_joins_disturbs_nobody_who_writes()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var (first, second) = (await app.SignInAsync("teamleder"), await app.SignInAsync("tilbudsleder"));
        var draft = await first.BeginAsync("kontakt");
        var page = await first.GetAsync(draft);
        await second.PressAsync(await second.GetAsync(draft + "/forslag"), "form[action$='handler=SkrivMed'] button");

        Assert.Equal(200, (await first.PostAsync(draft, page, htmx: true, Fields(page, "Mine ord."))).Status);
    }

    [Fact]
    public async Task What_a_leader_types_is_text_in_the_difference_too()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var leader = await app.SignInAsync("teamleder");
        var draft = await leader.BeginAsync("kontakt");
        await leader.ChangeAsync(
            draft,
            "01-12-2026",
            t => t + "\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) <b hx-get='/x' data-hx-get='/x' style='x'>&lt;script&gt;\n");

        var page = await leader.GetAsync(draft + "/forslag");

        Assert.Empty(page.Html.QuerySelectorAll(
            "main .laes :is([hx-get], [data-hx-get], [style], [onerror], a[href^=javascript], script, img, b)"));
        Assert.Equal(
            2, page.Html.QuerySelectorAll("main .laes").Count(l => l.TextContent.Contains("onerror=alert(1)", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Five_megabytes_are_answered_with_what_to_do_and_are_not_kept()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var leader = await app.SignInAsync("teamleder");
        var draft = await leader.BeginAsync("kontakt");
        var page = await leader.GetAsync(draft);

        var answer = await leader.PostAsync(draft, page, htmx: true, Fields(page, new string('x', 5 * 1024 * 1024)));

        Assert.Equal(422, answer.Status);
        Assert.Contains(
            "En side må højst fylde 980.000 tegn. Del den i flere sider.",
            answer.Html.QuerySelector("#r-konflikt")!.TextContent,
            StringComparison.Ordinal);
        Assert.True(answer.Text.Length < 100_000);
        Assert.NotEqual('x', (await app.DraftAsync(draft)).Tekst.Markdown[0]);
    }

    [Fact]
    public async Task Two_windows_that_differ_are_shown_side_by_side_and_neither_text_is_lost()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var leader = await app.SignInAsync("teamleder");
        var draft = await leader.BeginAsync("kontakt");
        var stale = await leader.GetAsync(draft);
        await leader.ChangeAsync(draft, "", t => t + "\nFra det andet vindue.\n");

        var answer = await leader.PostAsync(
            draft,
            stale,
            htmx: true,
            Fields(stale, "Fra det første vindue.\n\n" + stale.Html.QuerySelector("textarea[name='Input.Markdown']")!.TextContent));

        Assert.Equal(409, answer.Status);
        var merged = answer.Html.QuerySelector("textarea[name='Input.Flettet']")!.TextContent;
        Assert.Contains("Fra det første vindue.", merged, StringComparison.Ordinal);
        Assert.Contains("Fra det andet vindue.", merged, StringComparison.Ordinal);
        Assert.Equal(
            "Fra det første vindue.",
            answer.Html
                .QuerySelector("[aria-labelledby=r-mine] ins")!.TextContent
                .Replace("indsat: ", "", StringComparison.Ordinal)
                .Trim());
        Assert.Equal(
            "Fra det andet vindue.",
            answer.Html
                .QuerySelector("[aria-labelledby=r-andres] ins")!.TextContent
                .Replace("indsat: ", "", StringComparison.Ordinal)
                .Trim());
        Assert.DoesNotContain("Fra det første vindue.", (await app.DraftAsync(draft)).Tekst.Markdown, StringComparison.Ordinal);

        var version = answer.Html.QuerySelector("input[name='Input.FlettetVersion']")!.GetAttribute("value")!;
        var flet = await leader.PostAsync(
            draft + "?handler=Flet",
            stale,
            htmx: false,
            [.. Fields(stale, "x").Where(f => f.Name != "Input.Flettet"), ("Input.Flettet", merged), ("Input.FlettetVersion", version)]);
        Assert.Equal(302, flet.Status);
        Assert.Equal(merged.Trim(), (await app.DraftAsync(draft)).Tekst.Markdown.Trim());
    }

    [Fact]
    public async Task Every_template_is_shown_filled_in_with_an_invented_case_that_is_kept_nowhere()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var leader = await app.SignInAsync("teamleder");
        var count = await CasesAsync(app);
        foreach (var slug in DocumentKinds.All.SelectMany(k => new[] { k.Template, k.PlainTemplate }).OfType<string>())
        {
            var page = await leader.GetAsync((await leader.BeginAsync(slug)).Replace("/forslag", "", StringComparison.Ordinal));
            Assert.Equal(200, page.Status);
            var shown = page.Html.QuerySelector("#r-visning")!.TextContent;
            Assert.DoesNotContain("{{", shown, StringComparison.Ordinal);
            Assert.True(page.Html.QuerySelectorAll("#r-visning [data-felt]").Length > 3, slug);
        }
        Assert.Equal(count, await CasesAsync(app));
    }

    [Fact]
    public async Task An_older_text_is_brought_back_in_a_new_draft()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var leader = await app.SignInAsync("teamleder");
        var history = await leader.GetAsync("/redaktion/historie/frister");

        var answer = await leader.PressAsync(history, "form:has(input[value='2015-01-01']) button");

        var draft = await app.DraftAsync(answer.Location!);
        Assert.Equal(app.Services.GetRequiredService<Standard>().Edition("frister", new(2015, 1, 1))!.Broedtekst, draft.Tekst.Markdown);
        Assert.Equal((new DateOnly(2015, 1, 1), ""), (draft.Grundlag, draft.Tekst.IKraft));
    }

    [Fact]
    public async Task A_new_page_is_read_by_all_once_it_is_approved_and_its_address_is_taken()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var (author, approver) = (await app.SignInAsync("teamleder"), await app.SignInAsync("tilbudsleder"));
        var made = await author.FillInAsync("/redaktion/ny", ("Input.Titel", "Rollespil på en gruppe"), ("Input.Art", "Metode"));
        var draft = made.Location!;
        Assert.Equal(404, (await author.GetAsync("/metoder/rollespil-paa-en-gruppe")).Status);
        await author.TypeAsync(draft, ("Markdown", "Vi øver en svær samtale."), ("IKraft", "26-11-2026"));
        await author.SendAsync(draft);
        await approver.ApproveAsync(draft);

        Assert.Equal("Rollespil på en gruppe", (await (await app.SignInAsync("ny")).GetAsync("/metoder/rollespil-paa-en-gruppe")).Heading);
        var second = await author.FillInAsync("/redaktion/ny", ("Input.Titel", "Rollespil på en gruppe"), ("Input.Art", "Metode"));
        Assert.Equal(
            (422,
             "Der er allerede en side på adressen /metoder/rollespil-paa-en-gruppe. Åbn den, og lav en ny udgave af den, "
                 + "eller vælg en anden adresse."),
            (second.Status, second.Errors.Single()));
        Assert.Equal(
            "Adressen /redaktion bruger systemet selv. Vælg en anden.",
            (await author.FillInAsync("/redaktion/ny", ("Input.Titel", "Redaktion"), ("Input.Art", "Opslag"))).Errors.Single());
    }

    [Theory]
    [InlineData("/redaktion/999")]
    [InlineData("/redaktion/999/forslag")]
    [InlineData("/redaktion/grundlag/999")]
    [InlineData("/redaktion/historie/findes-ikke")]
    public async Task A_draft_or_page_that_does_not_exist_is_not_found(string url)
    {
        using var app = new PitstopApp();

        Assert.Equal(404, (await (await app.SignInAsync("teamleder")).GetAsync(url)).Status);
    }

    private static async Task<int> CasesAsync(PitstopApp app)
    {
        using var scope = app.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<PitstopDb>().Sager.CountAsync();
    }

    private static (string Name, string Value)[] Fields(Answer page, string markdown) =>
    [
        ("Input.Version", page.Html.QuerySelector("input[name='Input.Version']")!.GetAttribute("value")!),
        ("Input.Grund", page.Html.QuerySelector("textarea[name='Input.Grund']")!.TextContent),
        ("Input.Titel", page.Html.QuerySelector("input[name='Input.Titel']")!.GetAttribute("value")!),
        ("Input.Ejer", page.Html.QuerySelector("input[name='Input.Ejer']")!.GetAttribute("value")!),
        ("Input.IBrug", "true"),
        ("Input.Ubekraeftet", page.Html.QuerySelector("textarea[name='Input.Ubekraeftet']")!.TextContent),
        ("Input.Markdown", markdown),
    ];
}
