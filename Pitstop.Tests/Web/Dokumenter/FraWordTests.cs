using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Dokumenter;

public sealed class FraWordTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task Corrections_in_a_drafts_file_are_shown_and_go_into_the_draft()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var file = (await visitor.WordAsync(url))
            .Type("SocialeForhold", "Bor hos sin søster.\n\n- og hendes hund")
            .Type("BoernUnder18", "Ja")
            .Type("Start", "31-02-2026");

        var shown = await visitor.UploadAsync(url, file);

        Assert.Equal(["Sociale forhold og netværk", "Er der børn under 18 år?", "Start"], Legends(shown, "rettet"));
        Assert.Contains("er ikke en dato, der findes", shown.Text, StringComparison.Ordinal);
        Assert.Equal("false", (await app.StoredAsync(url)).Answers["BoernUnder18"]);
        var taken = await visitor.PressAsync(shown, Wordfiler.TakeOver);
        Assert.Equal((302, url), (taken.Status, taken.Location));
        Assert.Contains("3 felter er taget over fra Word-filen.", (await visitor.GetAsync(url)).Text, StringComparison.Ordinal);
        var stored = await app.StoredAsync(url);
        Assert.Equal(
            ("Bor hos sin søster.\n\n- og hendes hund", "true", "31-02-2026"),
            (stored.Answers["SocialeForhold"], stored.Answers["BoernUnder18"], stored.Answers["Start"]));
        Assert.Equal(Dokumentskridt.Gemt, stored.Haendelser.OrderBy(h => h.Revision).Last().Skridt);
    }

    [Fact]
    public async Task A_file_that_LibreOffice_took_the_tags_from_is_read_by_what_was_printed()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var file = (await visitor.WordAsync(url)).Type("SocialeForhold", "Bor hos sin søster.").Type("AlkoholDage", "12").WithoutTags();
        await visitor.AutosaveAsync(await visitor.GetAsync(url), url, ("BoernUnder18", "true"));

        await visitor.PressAsync(await visitor.UploadAsync(url, file), Wordfiler.TakeOver);

        var stored = (await app.StoredAsync(url)).Answers;
        Assert.Equal(("Bor hos sin søster.", "12", "true"), (stored["SocialeForhold"], stored["AlkoholDage"], stored["BoernUnder18"]));
    }

    [Fact]
    public async Task What_is_not_ticked_stays_as_it_is_and_nothing_ticked_says_so()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var shown = await visitor.UploadAsync(
            url, (await visitor.WordAsync(url)).Type("SocialeForhold", "Bor hos sin søster.").Type("AlkoholDage", "12"));

        var none = await visitor.PressAsync(shown, Wordfiler.TakeOver, ("valg:SocialeForhold", "nej"), ("valg:AlkoholDage", "nej"));
        Assert.Equal(
            (422, "Du har ikke valgt noget. Sæt kryds ved det, der skal tages med, eller gå tilbage til dokumentet."),
            (none.Status, Assert.Single(none.Errors)));
        Assert.Equal(302, (await visitor.PressAsync(shown, Wordfiler.TakeOver, ("valg:SocialeForhold", "nej"))).Status);

        var stored = (await app.StoredAsync(url)).Answers;
        Assert.Equal(("Bor alene og ser sin søster hver uge.", "12"), (stored["SocialeForhold"], stored["AlkoholDage"]));
    }

    [Fact]
    public async Task Corrections_in_a_finished_documents_file_become_the_next_version()
    {
        var url = await app.ApprovedAsync();
        var visitor = await app.SignInAsync("behandler");
        var shown = await visitor.UploadAsync(url, (await visitor.WordAsync(url)).Type("SocialeForhold", "Bor hos sin søster."));
        Assert.Contains("version 2", shown.Html.QuerySelector(Wordfiler.TakeOver)!.TextContent, StringComparison.Ordinal);

        var taken = await visitor.PressAsync(shown, Wordfiler.TakeOver);

        var (first, second) = (await app.StoredAsync(url), await app.StoredAsync(taken.Location!));
        Assert.Equal((2, Dokumentstatus.Kladde, "Bor hos sin søster."), (second.Version, second.Status, second.Answers["SocialeForhold"]));
        Assert.Equal((first.DokumentId, first.Answers["Anledning"]), (second.DokumentId, second.Answers["Anledning"]));
        Assert.Equal(
            (Dokumentstatus.Godkendt, "Bor alene og ser sin søster hver uge.", true),
            (first.Status, first.Answers["SocialeForhold"], first.Arkiv!.IsIntact));
        Assert.Contains(
            "1 felt er taget over fra Word-filen. Det er en ny kladde til version 2",
            (await visitor.GetAsync(taken.Location!)).Text,
            StringComparison.Ordinal);
        Assert.Contains(
            "allerede en version 2", string.Concat((await visitor.PressAsync(shown, Wordfiler.TakeOver)).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_changed_in_both_is_asked_about_and_both_can_be_kept()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var file = (await visitor.WordAsync(url)).Type("SocialeForhold", "Bor hos sin søster.");
        await visitor.AutosaveAsync(await visitor.GetAsync(url), url, ("SocialeForhold", "Bor alene nu."));

        var shown = await visitor.UploadAsync(url, file);
        Assert.Equal(["Sociale forhold og netværk"], Legends(shown, "spoerg"));
        Assert.Empty(shown.Html.QuerySelectorAll("form.rettelser input[checked]"));
        var unanswered = await visitor.PressAsync(shown, Wordfiler.TakeOver);
        Assert.Equal(
            (422, "Vælg, hvad der skal stå i »Sociale forhold og netværk«."), (unanswered.Status, Assert.Single(unanswered.Errors)));
        Assert.NotNull(unanswered.Html.QuerySelector("#felt-SocialeForhold"));
        Assert.Equal(302, (await visitor.PressAsync(unanswered, Wordfiler.TakeOver, ("valg:SocialeForhold", "alle"))).Status);

        Assert.Equal("Bor alene nu.\n\nBor hos sin søster.", (await app.StoredAsync(url)).Answers["SocialeForhold"]);
    }

    [Fact]
    public async Task Two_places_that_disagree_are_asked_about_and_one_changed_place_is_told()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var file = (await visitor.WordAsync(url))
            .Type("VarighedMaaneder", "8", place: 0)
            .Type("VarighedMaaneder", "9", place: 1)
            .Type("Start", "05-03-2027", place: 1);

        var shown = await visitor.UploadAsync(url, file);
        Assert.Equal(["Forventet varighed i måneder"], Legends(shown, "spoerg"));
        Assert.Equal(["Start"], Legends(shown, "rettet"));
        Assert.Contains("kun nogle af dem er rettet", shown.Text, StringComparison.Ordinal);
        await visitor.PressAsync(shown, Wordfiler.TakeOver, ("valg:VarighedMaaneder", "fil2"));

        var stored = (await app.StoredAsync(url)).Answers;
        Assert.Equal(("9", "05-03-2027"), (stored["VarighedMaaneder"], stored["Start"]));
    }

    [Fact]
    public async Task What_a_colleague_writes_between_the_two_steps_is_not_lost()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var leader = await app.SignInAsync("teamleder");
        var shown = await visitor.UploadAsync(
            url, (await visitor.WordAsync(url)).Type("SocialeForhold", "Bor hos sin søster.").Type("AlkoholDage", "12"));
        await leader.AutosaveAsync(await leader.GetAsync(url), url, ("SocialeForhold", "Skrevet af lederen."));

        var asked = await visitor.PressAsync(shown, Wordfiler.TakeOver);
        Assert.Equal((409, "Skrevet af lederen."), (asked.Status, (await app.StoredAsync(url)).Answers["SocialeForhold"]));
        Assert.Contains("1 felt er taget over.", asked.Text, StringComparison.Ordinal);
        Assert.Equal(["Sociale forhold og netværk"], Legends(asked, "spoerg"));
        Assert.Contains("Skrevet af lederen.", asked.Html.QuerySelector(".rettelse")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(302, (await visitor.PressAsync(asked, Wordfiler.TakeOver, ("valg:SocialeForhold", "fil1"))).Status);

        var stored = (await app.StoredAsync(url)).Answers;
        Assert.Equal(("Bor hos sin søster.", "12"), (stored["SocialeForhold"], stored["AlkoholDage"]));
    }

    [Fact]
    public async Task What_the_case_fills_in_and_rows_that_are_gone_are_shown_and_not_taken()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var file = (await visitor.WordAsync(url)).Type("Adresse", "Ny Vej 2, 2635 Ishøj").Type("Rusmidler[a1].Maengde", "2 gram");
        await visitor.AutosaveAsync(await visitor.GetAsync(url), url, ("Rusmidler[]", ""));

        var shown = await visitor.UploadAsync(url, file);

        Assert.Equal(["Adresse", "Mængde, række 1"], Legends(shown, "ikke-med"));
        Assert.Contains("Er det forkert dér, så ret det på forløbet.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Rækken er fjernet i kladden", shown.Text, StringComparison.Ordinal);
        Assert.Null(shown.Html.QuerySelector(Wordfiler.TakeOver));
    }

    [Fact]
    public async Task A_file_without_corrections_says_so()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");

        var shown = await visitor.UploadAsync(url, await visitor.WordAsync(url));

        Assert.Equal(200, shown.Status);
        Assert.Contains("Der er ingen rettelser at hente", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_prints_of_a_draft_are_kept_once_and_go_when_it_is_finished()
    {
        var url = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        Assert.Equal(await leader.WordAsync(url), await leader.WordAsync(url));
        Assert.Equal(1, await PrintsAsync(url));

        await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button");

        Assert.Equal(0, await PrintsAsync(url));
    }

    private async Task<int> PrintsAsync(string url)
    {
        using var scope = app.Services.CreateScope();
        var id = (await app.StoredAsync(url)).Id;
        return await scope.ServiceProvider.GetRequiredService<PitstopDb>().Set<Kladdeudskrift>().CountAsync(u => u.DokumentId == id);
    }

    private static IEnumerable<string> Legends(Answer page, string section) =>
        page.Html.QuerySelectorAll($"section[aria-labelledby={section}] legend").Select(l => l.TextContent.Trim());
}
