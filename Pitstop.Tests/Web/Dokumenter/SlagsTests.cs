using Pitstop.Web;
using Pitstop.Web.Demo;

namespace Pitstop.Tests.Web.Dokumenter;

/// <summary>Beginning, finishing and handing out the kinds that nobody need approve.</summary>
public sealed class SlagsTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    private static readonly DateOnly Today = TimeProvider.System.Today();

    [Theory]
    [InlineData(Slags.Voksen, "indstilling", "Indstilling")]
    [InlineData(Slags.Voksen, "udredning", "Udredning")]
    [InlineData(Slags.Voksen, "behandlingsplan", "Behandlingsplan")]
    [InlineData(Slags.Voksen, "status", "3-måneders status")]
    [InlineData(Slags.Udskrevet, "udskrivningsstatus", "Status ved udskrivning")]
    [InlineData(Slags.Ung, "samtykkeerklaering", "Samtykkeerklæring")]
    [InlineData(Slags.Ung, "orientering", "Orientering til Familiecenteret")]
    [InlineData(Slags.Ung, "underretning", "Underretning")]
    public async Task Every_kind_begins_by_one_press_and_a_second_one_leads_to_the_same_draft(string forloeb, string kind, string title)
    {
        await using var other = new PitstopApp();
        var visitor = await other.SignInAsync("behandler");
        var page = await visitor.GetAsync(forloeb);

        var first = await visitor.PressAsync(page, Slags.Button(kind));
        var second = await visitor.PressAsync(page, Slags.Button(kind));

        Assert.Equal((302, first.Location), (second.Status, second.Location));
        var form = await visitor.GetAsync(first.Location!);
        Assert.Equal((200, title), (form.Status, form.Heading));
        // An underretning is each person's own, so its button stays for the others.
        Assert.Equal(kind == "underretning", (await visitor.GetAsync(forloeb)).Html.QuerySelector(Slags.Button(kind)) is not null);
    }

    [Fact]
    public async Task A_kind_that_is_not_there_or_a_forloeb_that_is_not_ones_own_begins_nothing()
    {
        var visitor = await app.SignInAsync("behandler");
        var page = await visitor.GetAsync(Slags.Voksen);
        Assert.Equal(404, (await visitor.PostAsync(Slags.Voksen + "/dokumenter", page, htmx: false, ("kind", "digt"))).Status);
        Assert.Equal(404, (await visitor.PostAsync("/forloeb/S-9999/1/dokumenter", page, htmx: false, ("kind", "status"))).Status);
        var colleague = await app.SignInAsync("behandler2");
        Assert.Equal(
            403,
            (await colleague.PostAsync(
                Slags.Voksen + "/dokumenter", await colleague.GetAsync("/"), htmx: false, ("kind", "status"))).Status);
    }

    [Fact]
    public async Task What_is_missing_stops_the_finishing_and_stands_by_its_field()
    {
        await using var other = new PitstopApp();
        var visitor = await other.SignInAsync("behandler");
        var url = await visitor.BeginAsync(Slags.Voksen, "status");

        var refused = await visitor.PressAsync(await visitor.GetAsync(url), "button[formaction$='handler=Faerdig']");

        Assert.Equal(422, refused.Status);
        Assert.Contains("Fokus i næste periode", refused.Html.QuerySelector("#mangler")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual("", refused.Html.QuerySelector("#felt-Fokus-fejl")!.TextContent.Trim());
        Assert.Null((await other.StoredAsync(url)).Arkiv);
    }

    [Theory]
    [InlineData("behandlingsplan", true)]
    [InlineData("udredning", true)]
    [InlineData("status", false)]
    public async Task A_new_plan_or_udredning_says_what_it_goes_on_from_and_a_correction_does_not(string kind, bool says)
    {
        await using var own = new PitstopApp();
        var visitor = await own.SignInAsync("behandler");
        const string Words = "Her står det, du kan bruge fra den seneste";
        var finished = await visitor.FinishedAsync(Slags.Voksen, DocumentKinds.TitleOf(kind));
        var correction = await visitor.PressAsync(await visitor.GetAsync(finished + "/vis"), "form[action$='Rettelse'] button");
        Assert.DoesNotContain(Words, (await visitor.GetAsync(correction.Location!)).Text, StringComparison.Ordinal);

        await using var other = new PitstopApp();
        visitor = await other.SignInAsync("behandler");
        Assert.Equal(
            says, (await visitor.GetAsync(await visitor.BeginAsync(Slags.Voksen, kind))).Text.Contains(Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_colleague_has_finished_meanwhile_is_shown_and_later_text_is_refused_but_kept_on_the_page()
    {
        var visitor = await app.SignInAsync("behandler");
        var url = await visitor.BeginAsync(Slags.Voksen, "samtykkeerklaering");
        await visitor.TypeAsync(app, url, answers => DemoSvar.Samtykke(answers, Today));
        var open = await visitor.GetAsync(url);
        var leader = await app.SignInAsync("teamleder");
        Assert.Equal(302, (await leader.PressAsync(await leader.GetAsync(url), "button[formaction$='handler=Faerdig']")).Status);

        var same = await visitor.PressAsync(open, "button[formaction$='handler=Faerdig']");
        var later = await visitor.PressAsync(open, "button[formaction$='handler=Faerdig']", ("Formaal", "Noget helt andet"));

        Assert.Equal((302, url + "/vis"), (same.Status, same.Location));
        Assert.Equal(409, later.Status);
        Assert.Equal("Noget helt andet", later.Html.QuerySelector("#felt-Formaal")!.TextContent.Trim());
        Assert.NotEqual("Noget helt andet", (await app.StoredAsync(url)).Answers["Formaal"]);
    }

    [Fact]
    public async Task A_new_employee_asks_for_approval_and_cannot_finish_alone()
    {
        var visitor = await app.SignInAsync("ny");
        var url = await visitor.BeginAsync("/forloeb/S-1052/1", "samtykkeerklaering");
        await visitor.TypeAsync(app, url, answers => DemoSvar.Samtykke(answers, Today));
        var form = await visitor.GetAsync(url);
        Assert.Null(form.Html.QuerySelector("button[formaction$='handler=Faerdig']"));

        var alone = await visitor.PostAsync(
            url + "?handler=Faerdig",
            form,
            htmx: false,
            ("_start", Kladder.Hidden(form, "_start")),
            ("_fane", Kladder.Hidden(form, "_fane")));
        Assert.Equal(422, alone.Status);
        Assert.Contains("er ikke sendt til godkendelse", alone.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await visitor.PressAsync(await visitor.GetAsync(url), "button[formaction$='handler=Send']")).Status);
        Assert.Equal(Dokumentstatus.TilGodkendelse, (await app.StoredAsync(url)).Status);

        var leader = await app.SignInAsync("teamleder");
        Assert.Equal(302, (await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button")).Status);
        Assert.Equal("Birgit Højland", (await app.StoredAsync(url)).GodkendtAf);
    }

    [Fact]
    public async Task The_borger_gets_a_copy_of_the_plan_in_plain_words_and_of_nothing_else()
    {
        var visitor = await app.SignInAsync("behandler");
        var plan = await visitor.FinishedAsync(Slags.Voksen, "Behandlingsplan");
        var status = await visitor.FinishedAsync(Slags.Voksen, "3-måneders status");
        Assert.NotNull((await visitor.GetAsync(plan + "/vis")).Html.QuerySelector("a[href$='kopi=borger']"));

        var file = await visitor.Client.GetAsync(plan + "/hent?kopi=borger");

        Assert.StartsWith("Til-borgeren_", file.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        var body = WordLint.Parts(await file.Content.ReadAsByteArrayAsync())["word/document.xml"].Root!.Value;
        Assert.Contains("Sove uden hash", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Søvn er det, borgeren selv peger på", body, StringComparison.Ordinal);
        Assert.Null((await visitor.GetAsync(status + "/vis")).Html.QuerySelector("a[href$='kopi=borger']"));
        Assert.Equal(404, (await visitor.GetAsync(status + "/hent?kopi=borger")).Status);
        Assert.Equal(404, (await visitor.GetAsync(await app.DraftAsync() + "/hent?kopi=borger")).Status);
        Assert.Equal(403, (await (await app.SignInAsync("behandler2")).GetAsync(plan + "/hent?kopi=borger")).Status);
    }
}
