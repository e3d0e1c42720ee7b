using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Dokumenter;

public sealed class FormularTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task A_section_that_the_case_has_not_filled_in_yet_is_not_ready_and_a_title_stands_once()
    {
        var url = await app.DraftAsync();
        var page = (await (await app.SignInAsync("behandler")).GetAsync(url)).Html;

        Assert.False(page.QuerySelector("#til-afsnit-16")!.ParentElement!.ClassList.Contains("klar"));
        Assert.True(page.QuerySelector("#til-afsnit-1")!.ParentElement!.ClassList.Contains("klar"));
        Assert.Contains(
            $"{page.QuerySelectorAll(".afsnit li.klar").Length} af 19 er klare",
            page.QuerySelector("#afsnit-overskrift")!.TextContent,
            StringComparison.Ordinal);
        Assert.True(page.QuerySelector("label[for=felt-Bolig]")!.ClassList.Contains("sr-only"));
        Assert.False(page.QuerySelector("label[for=felt-FagligVurdering]")!.ClassList.Contains("sr-only"));
        Assert.NotNull(page.QuerySelector(page.QuerySelector(".kun-lille")!.GetAttribute("href")!));
    }

    [Fact]
    public async Task Form_and_list_name_a_draft_so_that_it_is_told_from_others_and_number_sections_as_the_document_does()
    {
        var visitor = await app.SignInAsync("behandler");
        var url = await visitor.BeginAsync("/forloeb/S-1042/1", "samtykkeerklaering");

        var link = (await visitor.GetAsync("/forloeb/S-1042/1")).Html.QuerySelector($".dokumentliste a[href='{url}']")!;
        Assert.Equal(
            $"Samtykkeerklæring, version 1, begyndt {Danish.Date(DanishTime.DayOf((await app.StoredAsync(url)).Oprettet))}",
            link.TextContent);
        Assert.Empty((await visitor.GetAsync(url)).Html.QuerySelectorAll(".afsnit-tal"));
        var indstilling = (await visitor.GetAsync(await app.DraftAsync())).Html;
        Assert.Equal("1 Borger", indstilling.QuerySelector("#afsnit-1")!.TextContent.Trim());
        Assert.StartsWith("1. Borger", indstilling.QuerySelector("#til-afsnit-1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_indstilling_opens_half_filled_in_beside_the_document_and_a_second_press_opens_the_same()
    {
        var visitor = await app.SignInAsync("behandler");
        var forloeb = await visitor.GetAsync("/forloeb/S-1043/1");
        var first = await visitor.PostAsync("/forloeb/S-1043/1/dokumenter", forloeb, htmx: false, ("kind", "indstilling"));
        var second = await visitor.PostAsync("/forloeb/S-1043/1/dokumenter", forloeb, htmx: false, ("kind", "indstilling"));

        Assert.Equal(first.Location, second.Location);
        var page = await visitor.GetAsync(first.Location!);
        Assert.Contains("ryge hash", page.Html.QuerySelector("#felt-Anledning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(19, page.Html.QuerySelectorAll(".dokument-felter h2").Length);
        Assert.Contains("Adressen er beskyttet", page.Html.QuerySelector(".papir")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmelig", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_autosave_keeps_what_is_typed_and_answers_with_the_pieces_that_follow()
    {
        var (visitor, url, page) = await OpenAsync();

        var answer = await visitor.AutosaveAsync(page, url, ("Start", "31-02-2026"), ("BorgerensOenske", "Jeg vil sove."));

        Assert.Equal(200, answer.Status);
        Assert.Contains(
            "31-02-2026 er ikke en dato, der findes", answer.Html.QuerySelector("#felt-Start-fejl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Jeg vil sove.", answer.Html.QuerySelector("#dokumentet-papir")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Gemt kl.", answer.Html.QuerySelector("#gem-status")!.TextContent, StringComparison.Ordinal);
        var stored = (await app.StoredAsync(url)).Answers;
        Assert.Equal(("31-02-2026", "Jeg vil sove.", "Første tekst"), (stored["Start"], stored["BorgerensOenske"], stored["Anledning"]));
    }

    [Fact]
    public async Task Without_script_a_press_on_save_comes_back_with_what_was_typed()
    {
        var (visitor, url, page) = await OpenAsync();

        var answer = await visitor.PressAsync(page, "button[data-gem]", ("Frekvens", "1.5"));

        var again = await visitor.GetAsync(answer.Location!);
        Assert.Equal("1.5", again.Html.QuerySelector("#felt-Frekvens")!.GetAttribute("value"));
        Assert.Contains(
            "kan ikke læses som et tal", again.Html.QuerySelector("#felt-Frekvens-fejl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_added_and_taken_away_without_script_and_the_focus_follows()
    {
        var (visitor, url, page) = await OpenAsync();

        var added = await visitor.PressAsync(page, "button[name=_tilfoej][value=Rusmidler]", ("Anledning", "Skrevet imens"));
        var withRow = await visitor.GetAsync(added.Location!.Split('#')[0]);
        var stored = (await app.StoredAsync(url)).Answers;
        var key = Assert.Single(stored.RowKeys("Rusmidler").Where(k => k != "a1"));
        Assert.Equal("Skrevet imens", stored["Anledning"]);
        Assert.True(withRow.Html.QuerySelector($"#felt-Rusmidler-{key}-Stof")!.HasAttribute("autofocus"));

        await visitor.PressAsync(withRow, "button[name=_fjern][value='Rusmidler[a1]']");
        Assert.Equal([key], (await app.StoredAsync(url)).Answers.RowKeys("Rusmidler").ToArray());
    }

    [Fact]
    public async Task A_row_added_by_the_script_comes_with_the_mark_for_the_focus()
    {
        var (visitor, url, page) = await OpenAsync();

        var answer = await visitor.AutosaveAsync(page, url, ("Alternativer[]", ""), ("_tilfoej", "Alternativer"));

        Assert.NotNull(answer.Html.QuerySelector("#felt-Alternativer-gruppe select.faar-fokus"));
    }

    [Theory]
    [InlineData("\u0001\u0002\u0007 styretegn")]
    [InlineData("😀 👩‍👩‍👧 emoji")]
    [InlineData("\u202Eשלום\u202C fra højre")]
    [InlineData("<script>alert(1)</script><b>fed</b>")]
    [InlineData("# overskrift\n[link](javascript:alert(1)) *kursiv*")]
    [InlineData("{{Navn}} {{#hvis Start}} {{/hvis}}")]
    [InlineData("\nbegynder med en blank linje")]
    public async Task Hostile_text_is_kept_and_stands_literally_in_the_document(string text)
    {
        var (visitor, url, page) = await OpenAsync();

        var answer = await visitor.AutosaveAsync(page, url, ("BorgerensOenske", text));

        Assert.Equal(text, (await app.StoredAsync(url)).Answers["BorgerensOenske"]);
        var again = await visitor.GetAsync(url);
        Assert.Equal(
            text.Replace("\u0001\u0002\u0007", "", StringComparison.Ordinal),
            again.Html.QuerySelector("#felt-BorgerensOenske")!.TextContent.Replace("\u0001\u0002\u0007", "", StringComparison.Ordinal));
        Assert.Empty(answer.Html.QuerySelectorAll("#dokumentet-papir script, #dokumentet-papir a, #dokumentet-papir b"));
        if (text.Contains("{{", StringComparison.Ordinal))
            Assert.Contains("{{Navn}}", answer.Html.QuerySelector("#dokumentet-papir")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_keeps_two_hundred_thousand_characters_and_is_refused_at_the_finish()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var long_ = string.Concat(Enumerable.Repeat("æøå ", 50_000)).TrimEnd();

        Assert.Equal(200, (await visitor.AutosaveAsync(await visitor.GetAsync(url), url, ("FagligVurdering", long_))).Status);
        var refused = await visitor.PressAsync(await visitor.GetAsync(url), "button[formaction$='handler=Send']");

        Assert.Equal(422, refused.Status);
        Assert.Contains(
            "højst have 20.000 tegn", refused.Html.QuerySelector("#felt-FagligVurdering-fejl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(long_, (await app.StoredAsync(url)).Answers["FagligVurdering"]);
        Assert.Equal(Dokumentstatus.Kladde, (await app.StoredAsync(url)).Status);
    }

    [Fact]
    public async Task An_incomplete_draft_is_not_sent_and_every_empty_field_is_marked()
    {
        var (visitor, url, page) = await OpenAsync();

        var refused = await visitor.PressAsync(page, "button[formaction$='handler=Send']", ("BorgerensOenske", "Skrevet lige før"));

        Assert.Equal(422, refused.Status);
        Assert.NotEqual("", refused.Html.QuerySelector("#felt-FagligVurdering-fejl")!.TextContent.Trim());
        Assert.Equal("Skrevet lige før", (await app.StoredAsync(url)).Answers["BorgerensOenske"]);
        Assert.Equal(Dokumentstatus.Kladde, (await app.StoredAsync(url)).Status);
    }

    [Fact]
    public async Task A_double_press_on_send_is_harmless()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var page = await visitor.GetAsync(url);

        await visitor.PressAsync(page, "button[formaction$='handler=Send']");
        var second = await visitor.PressAsync(page, "button[formaction$='handler=Send']");

        Assert.Equal(url + "/vis", second.Location);
    }

    [Fact]
    public async Task A_form_with_too_many_values_changes_nothing()
    {
        var (visitor, url, page) = await OpenAsync();

        var answer =
            await visitor.AutosaveAsync(page, url, [("Anledning", ""), .. Enumerable.Range(0, 6000).Select(i => ($"Felt{i}", "x"))]);

        Assert.Equal(400, answer.Status);
        Assert.Equal("Første tekst", (await app.StoredAsync(url)).Answers["Anledning"]);
    }

    [Fact]
    public async Task More_rows_than_a_draft_takes_are_refused_and_the_text_stands_on_the_page()
    {
        var (visitor, url, page) = await OpenAsync();

        var answer = await visitor.PostAsync(
            url, page, htmx: false, [("Anledning", "Min tekst"), .. Enumerable.Range(0, 101).Select(i => ("Rusmidler[]", $"r{i}"))]);

        Assert.Equal(409, answer.Status);
        Assert.Contains("højst være 100", answer.Html.QuerySelector("#konflikt")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Min tekst", answer.Html.QuerySelector("#felt-Anledning")!.TextContent);
        Assert.Equal("Første tekst", (await app.StoredAsync(url)).Answers["Anledning"]);
    }

    [Theory]
    [InlineData("behandler", Kladder.Colleagues, 403)]
    [InlineData("behandler", "/forloeb/S-1053/1", 404)]
    [InlineData("behandler", "/forloeb/S-9999/1", 404)]
    [InlineData("behandler", Kladder.Forloeb, 404)]
    [InlineData("oekonomi", Kladder.Forloeb, 403)]
    public async Task What_one_may_not_see_is_forbidden_or_not_found(string account, string forloeb, int status)
    {
        var visitor = await app.SignInAsync(account);
        var url = $"{forloeb}/dokumenter/{Guid.NewGuid()}";

        Assert.Equal(status, (await visitor.GetAsync(url)).Status);
        Assert.Equal(status, (await visitor.GetAsync(url + "/vis")).Status);
        Assert.Equal(status, (await visitor.GetAsync(url + "/hent")).Status);
        Assert.Equal(status, (await visitor.PostAsync(url, await visitor.GetAsync("/"), htmx: true, ("Anledning", "x"))).Status);
    }

    [Fact]
    public async Task A_document_is_not_found_below_another_forloeb()
    {
        var url = await app.DraftAsync();
        var visitor = await app.SignInAsync("behandler");

        Assert.Equal(404, (await visitor.GetAsync(url.Replace("S-1042", "S-1043", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task After_an_expired_sign_in_the_script_gets_401_and_nothing_is_saved()
    {
        var (_, url, page) = await OpenAsync();

        Assert.Equal(401, (await app.Visit().AutosaveAsync(page, url, ("Anledning", "x"))).Status);
        Assert.Equal("Første tekst", (await app.StoredAsync(url)).Answers["Anledning"]);
    }

    [Fact]
    public async Task Autosaves_of_one_person_share_an_event_and_each_sight_has_its_own()
    {
        var (visitor, url, page) = await OpenAsync();

        foreach (var text in new[] { "a", "ab", "abc" })
            await visitor.AutosaveAsync(page, url, ("Anledning", text));

        using var scope = app.Services.CreateScope();
        var id = url.Split('/')[^1];
        Assert.Equal(
            1,
            await scope.ServiceProvider
                .GetRequiredService<PitstopDb>().Logposter
                .CountAsync(l => l.EmneId == id && l.Handling == Handling.GemtKladde));
        Assert.Equal(4, (await app.StoredAsync(url)).Revision);
    }

    private async Task<(Visitor Visitor, string Url, Answer Page)> OpenAsync()
    {
        var url = await app.DraftAsync();
        var visitor = await app.SignInAsync("behandler");
        return (visitor, url, await visitor.GetAsync(url));
    }
}
