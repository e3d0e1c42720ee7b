using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Dokumenter;

public sealed class DokumentVejenTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task From_draft_to_sent_and_filed_and_on_to_a_correction()
    {
        var url = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        Assert.Equal(302, (await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button")).Status);
        var approved = await app.StoredAsync(url);
        Assert.True(approved.Arkiv!.IsIntact);

        var file = await leader.Client.GetAsync(url + "/hent");
        var bytes = await file.Content.ReadAsByteArrayAsync();
        Assert.Equal(approved.Arkiv.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Matches(@"^\d{4}-\d\d-\d\d_Indstilling_S-1042_v1\.docx$", file.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var body = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Jeg vil kunne sove uden at ryge.", await body.ReadToEndAsync(), StringComparison.Ordinal);

        var visitor = await app.SignInAsync("behandler");
        Assert.Equal(302, (await visitor.PressAsync(await visitor.GetAsync(url + "/vis"), "form[action$='Sendt'] button")).Status);
        Assert.Equal(302, (await visitor.PressAsync(await visitor.GetAsync(url + "/vis"), "form[action$='Journaliseret'] button")).Status);
        var correction = await visitor.PressAsync(await visitor.GetAsync(url + "/vis"), "form[action$='Rettelse'] button");
        var second = await app.StoredAsync(correction.Location!);
        var first = await app.StoredAsync(url);
        Assert.Equal((2, Dokumentstatus.Kladde), (second.Version, second.Status));
        Assert.Equal((1, Dokumentstatus.Sendt, approved.Arkiv.Sha256), (first.Version, first.Status, first.Arkiv!.Sha256));
        Assert.NotNull(first.JournaliseretDato);
        using var scope = app.Services.CreateScope();
        Assert.True(
            await scope.ServiceProvider
                .GetRequiredService<PitstopDb>().Forloeb
                .AnyAsync(f => f.Afsendelser.Any(a => a.DocumentId == first.DokumentId && a.Version == 1)));
    }

    [Fact]
    public async Task A_double_press_on_approve_archives_once()
    {
        var url = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        var page = await leader.GetAsync(url + "/vis");

        var answers = await Task.WhenAll(
            leader.PressAsync(page, "form[action$='Godkend'] button"),
            leader.PressAsync(page, "form[action$='Godkend'] button"));
        var third = await leader.PressAsync(page, "form[action$='Godkend'] button");

        Assert.All(answers.Append(third), a => Assert.Equal((302, url + "/vis"), (a.Status, a.Location)));
        Assert.Single((await app.StoredAsync(url)).Haendelser, h => h.Skridt == Dokumentskridt.Godkendt);
    }

    [Fact]
    public async Task Who_is_no_leader_or_has_written_it_cannot_approve()
    {
        var url = await app.WaitingAsync();
        var visitor = await app.SignInAsync("behandler");
        var page = await visitor.GetAsync(url + "/vis");
        Assert.Null(page.Html.QuerySelector("form[action$='Godkend']"));
        Assert.Equal(422, (await visitor.PostAsync(url + "/vis?handler=Godkend", page, htmx: false)).Status);

        var own = await app.DraftAsync(complete: true, by: "teamleder");
        var leader = await app.SignInAsync("teamleder");
        await leader.PressAsync(await leader.GetAsync(own), "button[formaction$='handler=Send']");
        var refused = await leader.PostAsync(own + "/vis?handler=Godkend", await leader.GetAsync(own + "/vis"), htmx: false);
        Assert.Equal(422, refused.Status);
        Assert.Contains("En anden leder skal godkende", string.Concat(refused.Errors), StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(own)).Arkiv);
    }

    [Fact]
    public async Task A_leader_who_has_written_in_the_draft_cannot_approve_it()
    {
        var url = await app.DraftAsync(complete: true);
        var leader = await app.SignInAsync("teamleder");
        await leader.AutosaveAsync(await leader.GetAsync(url), url, ("BorgerensOenske", "Skrevet af lederen."));
        var visitor = await app.SignInAsync("behandler");
        await visitor.PressAsync(await visitor.GetAsync(url), "button[formaction$='handler=Send']");

        var page = await leader.GetAsync(url + "/vis");
        Assert.Null(page.Html.QuerySelector("form[action$='Godkend']"));
        var refused = await leader.PostAsync(url + "/vis?handler=Godkend", page, htmx: false);
        Assert.Equal(422, refused.Status);
        Assert.Contains("Du har selv skrevet dokumentet", string.Concat(refused.Errors), StringComparison.Ordinal);
        var other = await app.SignInAsync("tilbudsleder");
        Assert.Equal(302, (await other.PressAsync(await other.GetAsync(url + "/vis"), "form[action$='Godkend'] button")).Status);
    }

    [Fact]
    public async Task An_afdaekning_corrected_while_the_draft_was_written_stands_after_the_approval()
    {
        var leader = await app.SignInAsync("teamleder");
        var visitor = await app.SignInAsync("behandler");
        var url = await app.WaitingAsync();
        Assert.Equal(
            302,
            (await visitor.FillInAsync(
                Kladder.Forloeb + "/afdaekning",
                ("Input.Bolig.Tekst", "Er flyttet på herberg."),
                ("Input.Bolig.IntetAtBemaerke", "false"))).Status);

        var approved = await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button");

        Assert.Contains("Afdækningen på forløbet er rettet", (await leader.GetAsync(approved.Location!)).Text, StringComparison.Ordinal);
        Assert.Equal(
            "Er flyttet på herberg.",
            (await visitor.GetAsync(Kladder.Forloeb + "/afdaekning")).Html.QuerySelector("[name='Input.Bolig.Tekst']")!.TextContent.Trim());
    }

    [Fact]
    public async Task Sent_back_it_is_a_draft_again_with_the_comment_on_top()
    {
        var url = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        var page = await leader.GetAsync(url + "/vis");
        Assert.Equal(422, (await leader.SubmitAsync(page, "form[action$='Retur']")).Status);
        Assert.Equal(302, (await leader.SubmitAsync(page, "form[action$='Retur']", ("Input.Kommentar", "Uddyb begrundelsen."))).Status);

        var visitor = await app.SignInAsync("behandler");
        Assert.Equal("Uddyb begrundelsen.", (await visitor.GetAsync(url)).Html.QuerySelector(".returkommentar")!.TextContent);
    }

    [Theory]
    [InlineData("31-02-2026")]
    [InlineData("01-01-2099")]
    [InlineData("")]
    public async Task An_impossible_day_of_sending_comes_back_as_typed(string typed)
    {
        var url = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button");

        var answer = await leader.SubmitAsync(await leader.GetAsync(url + "/vis"), "form[action$='Sendt']", ("Input.SendtDato", typed));

        Assert.Equal(422, answer.Status);
        Assert.NotEmpty(answer.Errors);
        Assert.Equal(typed, answer.Html.QuerySelector("input[name='Input.SendtDato']")!.GetAttribute("value"));
        Assert.Null((await app.StoredAsync(url)).SendtDato);
    }

    [Fact]
    public async Task A_draft_downloads_marked_and_changes_nothing()
    {
        var url = await app.DraftAsync();
        var visitor = await app.SignInAsync("behandler");

        var file = await visitor.Client.GetAsync(url + "/hent");

        Assert.StartsWith("KLADDE_", file.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Equal(1, (await app.StoredAsync(url)).Revision);
    }

    [Fact]
    public async Task A_draft_in_word_masks_the_number_that_the_finished_one_prints()
    {
        var url = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        Assert.Contains("••••", await BodyAsync(leader, url), StringComparison.Ordinal);

        await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button");

        Assert.DoesNotContain("••••", await BodyAsync(leader, url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_shows_a_leader_what_waits_and_a_behandler_what_came_back_without_a_name()
    {
        var url = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        var waiting = (await leader.GetAsync("/")).Html.QuerySelector("section[aria-labelledby=godkendelse]")!;
        Assert.NotNull(waiting.QuerySelector($"a[href='{url}/vis']"));
        Assert.Contains("Indstilling S-1042/1, version 1", waiting.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Prøvelund", waiting.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Til godkendelse",
            (await leader.GetAsync("/forloeb")).Html.QuerySelector("tr:has(a[href='/forloeb/S-1042/1'])")!.TextContent,
            StringComparison.Ordinal);
        Assert.Null((await leader.GetAsync(url + "/vis")).Html.QuerySelector("form[action$='Tilbage']"));
        Assert.Equal(422, (await leader.PostAsync(url + "/vis?handler=Tilbage", await leader.GetAsync("/"), htmx: false)).Status);

        await leader.SubmitAsync(await leader.GetAsync(url + "/vis"), "form[action$='Retur']", ("Input.Kommentar", "Uddyb."));

        var visitor = await app.SignInAsync("behandler");
        var front = (await visitor.GetAsync("/")).Html;
        Assert.NotNull(front.QuerySelector($"section[aria-labelledby=retur] a[href='{url}']"));
        Assert.Null(front.QuerySelector("section[aria-labelledby=godkendelse]"));
        Assert.Null((await leader.GetAsync("/")).Html.QuerySelector($"a[href^='{url}']"));
        var colleague = (await (await app.SignInAsync("behandler2")).GetAsync("/")).Html;
        Assert.Null(colleague.QuerySelector($"a[href^='{url}']"));
        Assert.NotNull(colleague.QuerySelector("section[aria-labelledby=kladder] a[href^='/forloeb/S-1050/1']"));
    }

    [Fact]
    public async Task An_open_page_takes_over_the_free_choice_that_is_recorded_meanwhile()
    {
        var visitor = await app.SignInAsync("behandler");
        var today = DateOnly.FromDateTime(DanishTime.ToDanish(DateTime.UtcNow));
        var call = await visitor.FillInAsync("/forloeb/ny",
            ("Input.Henvender", "Borger"), ("Input.Anledning", "Vil holde op."), ("Input.AnmodningDato", Danish.Date(today)),
            ("Input.Stamdata.Navn", "Nanna Opspind"), ("Input.Stamdata.FoedselsDato", "03-04-1999"));
        var forloeb = call.Location!;
        await visitor.FillInAsync(forloeb + "/samtale", ("Input.Udfald", "Afholdt"));
        var url = (await visitor.PressAsync(await visitor.GetAsync(forloeb), "form[action$='/dokumenter'] button")).Location!;
        var open = await visitor.GetAsync(url);
        await visitor.FillInAsync(
            forloeb + "/indskrivning",
            ("Input.FritValgOplyst", "true"),
            ("Input.DatabehandlingOplyst", "true"),
            ("Input.BorgersValg", "Pitstop"));

        var answer = await visitor.AutosaveAsync(open, url, ("FritValgOplyst", ""), ("BorgerensOenske", "Ro."));

        Assert.Equal(Danish.Date(today), answer.Html.QuerySelector("#felt-FritValgOplyst")!.GetAttribute("value"));
        Assert.NotNull(answer.Html.QuerySelector("[name=BorgersValg][value=Pitstop][checked]"));
    }

    private static async Task<string> BodyAsync(Visitor visitor, string url)
    {
        using var zip = new ZipArchive(new MemoryStream(await visitor.Client.GetByteArrayAsync(url + "/hent")));
        using var body = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return await body.ReadToEndAsync();
    }

    [Fact]
    public async Task The_database_refuses_to_change_an_archive()
    {
        var url = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button");

        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlAsync($"UPDATE ArkiveredeDokumenter SET Filnavn = 'andet'"));
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlAsync($"DELETE FROM ArkiveredeDokumenter"));
    }

    [Fact]
    public async Task A_file_that_is_not_the_approved_one_is_not_handed_out()
    {
        await using var other = new PitstopApp();
        var url = await other.WaitingAsync();
        var leader = await other.SignInAsync("teamleder");
        await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button");
        using (var scope = other.Services.CreateScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
            await db.Database.ExecuteSqlAsync($"DROP TRIGGER ArkiveredeDokumenter_no_UPDATE");
            await db.Database.ExecuteSqlAsync($"UPDATE ArkiveredeDokumenter SET Sha256 = 'andet'");
        }

        var answer = await leader.GetAsync(url + "/hent");

        Assert.Equal((500, "Filen kan ikke hentes"), (answer.Status, answer.Heading));
        Assert.Contains("Sig det til administratoren", answer.Text, StringComparison.Ordinal);
    }
}
