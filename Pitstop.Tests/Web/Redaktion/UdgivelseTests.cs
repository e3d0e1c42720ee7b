using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Redaktion;

public sealed class UdgivelseTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 26, 11, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_edition_takes_effect_by_itself_at_midnight_in_Denmark_and_not_before()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        await app.PublishAsync("kontakt", "01-12-2026", t => t + "\nRing også om aftenen.\n");
        async Task<string> ReadAsync() => (await (await app.SignInAsync("ny")).GetAsync("/kontakt")).Text;

        Assert.DoesNotContain("Ring også om aftenen", await ReadAsync(), StringComparison.Ordinal);
        app.Clock.Now = new(2026, 11, 30, 22, 59, 59, TimeSpan.Zero);
        Assert.DoesNotContain("Ring også om aftenen", await ReadAsync(), StringComparison.Ordinal);
        app.Clock.Now = new(2026, 11, 30, 23, 0, 0, TimeSpan.Zero);
        Assert.Contains("Ring også om aftenen", await ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_outlives_a_restart()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        await app.PublishAsync("kontakt", "26-11-2026", t => t + "\nRing også om aftenen.\n");

        await ContentImport.TakeIntoForceAsync(app.Services);

        Assert.Contains(
            "Ring også om aftenen",
            app.Services.GetRequiredService<Standard>().Edition("kontakt", new(2026, 11, 26))!.Broedtekst,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_author_cannot_approve_and_is_told_who_can()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var author = await app.SignInAsync("teamleder");
        var draft = await author.BeginAsync("kontakt");
        await author.ChangeAsync(draft, "01-12-2026", t => t + "\nNyt.\n");
        await author.SendAsync(draft);

        var page = await author.GetAsync(draft + "/forslag");

        Assert.Null(page.Html.QuerySelector("form[action$='handler=Godkend']"));
        Assert.Contains("Den venter på en anden leder", page.Text, StringComparison.Ordinal);
        var forced = await author.PostAsync(draft + "/forslag?handler=Godkend", page, htmx: false);
        Assert.Equal((422, "Du har selv skrevet i kladden. En anden leder skal godkende den."), (forced.Status, forced.Errors.Single()));
        Assert.Equal(Udkaststatus.TilGodkendelse, (await app.DraftAsync(draft)).Status);
    }

    [Fact]
    public async Task A_draft_comes_back_with_a_comment_on_a_paragraph()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var (author, approver) = (await app.SignInAsync("teamleder"), await app.SignInAsync("tilbudsleder"));
        var draft = await author.BeginAsync("kontakt");
        await author.ChangeAsync(draft, "01-12-2026", t => "Det første afsnit er nyt.\n\n" + t);
        await author.SendAsync(draft);
        var front = await approver.GetAsync("/");
        Assert.Contains("Sider, der venter på din godkendelse", front.Text, StringComparison.Ordinal);

        var page = await approver.GetAsync(draft + "/forslag");
        var empty = await approver.PressAsync(page, "#r-retur button");
        Assert.Equal((422, "Skriv, hvad der skal rettes, enten her eller ud for et afsnit."), (empty.Status, empty.Errors.Single()));
        Assert.Equal(302, (await approver.PressAsync(page, "#r-retur button", ("Input.Afsnit[0]", "Skriv det kortere."))).Status);

        var editor = await author.GetAsync(draft);
        Assert.Contains("Sendt retur af", editor.Text, StringComparison.Ordinal);
        Assert.Equal(
            ("Det første afsnit er nyt.", "Skriv det kortere."),
            (editor.Html.QuerySelector(".afsnitskommentarer q")!.TextContent,
             editor.Html.QuerySelector(".afsnitskommentarer .returkommentar")!.TextContent));
        Assert.Contains("Sider sendt retur til dig", (await author.GetAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_does_not_read_is_refused_by_page_row_column_found_and_expected()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var leader = await app.SignInAsync("teamleder");
        var draft = await leader.BeginAsync("takster");
        await leader.ChangeAsync(draft, "01-01-2027", t => t.Replace("| 227 |", "| 1.5 |", StringComparison.Ordinal));

        var answer = await leader.SendAsync(draft);

        Assert.Equal(422, answer.Status);
        Assert.Contains(
            "takster, tabellen Priser pr. dag, række 1 (Ambulant behandling), kolonne Kr. pr. dag: fandt »1.5«, forventede et "
                + "beløb på nul eller mere med højst to decimaler, skrevet på dansk som 227 eller 1.227,50.",
            answer.Errors);
        Assert.Contains("»1.5«", answer.Html.QuerySelector("#r-tjek .redaktion-fejl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Udkaststatus.Kladde, (await app.DraftAsync(draft)).Status);
    }

    [Fact]
    public async Task A_template_that_names_an_unknown_field_or_leaves_one_out_is_refused()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var leader = await app.SignInAsync("teamleder");
        var draft = await leader.BeginAsync("dokumenter/indstilling");
        await leader.ChangeAsync(draft, "01-01-2027", t => t.Replace("{{FagligVurdering}}", "{{FagligMening}}", StringComparison.Ordinal));

        var answer = await leader.SendAsync(draft);

        Assert.Equal(422, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("FagligMening", StringComparison.Ordinal));
        Assert.Contains(
            answer.Errors,
            e => e.Contains("Faglig vurdering", StringComparison.Ordinal) || e.Contains("FagligVurdering", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_text_that_was_seen_is_approved()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var (author, approver) = (await app.SignInAsync("teamleder"), await app.SignInAsync("tilbudsleder"));
        var draft = await author.BeginAsync("kontakt");
        await author.ChangeAsync(draft, "01-12-2026", t => t + "\nDet, der blev set.\n");
        await author.SendAsync(draft);
        var seen = await approver.GetAsync(draft + "/forslag");
        await author.SubmitAsync(await author.GetAsync(draft + "/forslag"), "#r-retur", ("Input.Kommentar", "Jeg glemte noget."));
        await author.ChangeAsync(draft, "01-12-2026", t => t + "\nDet, ingen har set.\n");
        await author.SendAsync(draft);

        await approver.PressAsync(seen, "form[action$='handler=Godkend'] button");

        Assert.Equal(Udkaststatus.TilGodkendelse, (await app.DraftAsync(draft)).Status);
        Assert.Contains(
            "En anden nåede at ændre kladden først", (await approver.GetAsync(draft + "/forslag")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_approve_at_once_make_one_edition()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var author = await app.SignInAsync("teamleder");
        var draft = await author.BeginAsync("kontakt");
        await author.ChangeAsync(draft, "01-12-2026", t => t + "\nNyt.\n");
        await author.SendAsync(draft);
        var windows = new[] { await app.SignInAsync("tilbudsleder"), await app.SignInAsync("tilbudsleder") };
        var pages = await Task.WhenAll(windows.Select(w => w.GetAsync(draft + "/forslag")));

        var answers = await Task.WhenAll(windows.Zip(pages, (w, p) => w.PressAsync(p, "form[action$='handler=Godkend'] button")));

        Assert.Contains(302, answers.Select(a => a.Status));
        Assert.All(answers, a => Assert.True(a.Status is 302 or 422, $"{a.Status}"));
        using var scope = app.Services.CreateScope();
        Assert.Equal(
            1,
            await scope.ServiceProvider
                .GetRequiredService<PitstopDb>().Udgaver
                .CountAsync(u => u.Slug == "kontakt" && u.IKraft == new DateOnly(2026, 12, 1)));
        Assert.Single((await app.DraftAsync(draft)).Haendelser, h => h.Skridt == Udkastskridt.Godkendt);
    }

    [Fact]
    public async Task A_wrong_edition_that_has_not_begun_is_put_aside_by_another_of_the_same_day_and_kept()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        await app.PublishAsync("kontakt", "01-12-2026", t => t + "\nForkert.\n");

        await app.PublishAsync("kontakt", "01-12-2026", t => t + "\nRigtigt.\n");

        var standard = app.Services.GetRequiredService<Standard>();
        Assert.EndsWith("\nRigtigt.\n", standard.Edition("kontakt", new(2026, 12, 1))!.Broedtekst, StringComparison.Ordinal);
        var history = await (await app.SignInAsync("teamleder")).GetAsync("/redaktion/historie/kontakt");
        Assert.Contains("Afløst 26-11-2026, før den trådte i kraft", history.Text, StringComparison.Ordinal);
        using var scope = app.Services.CreateScope();
        Assert.Equal(
            2,
            await scope.ServiceProvider
                .GetRequiredService<PitstopDb>().Udgaver
                .CountAsync(u => u.Slug == "kontakt" && u.IKraft == new DateOnly(2026, 12, 1)));
    }

    [Fact]
    public async Task The_standard_is_in_force_first_when_the_committee_has_adopted_it()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var draft = await app.PublishAsync("kvalitetsstandard", "01-01-2027", t => t + "\n## Gavekort\n\nVi bruger ikke gavekort.\n");
        var leader = await app.SignInAsync("teamleder");
        var standard = app.Services.GetRequiredService<Standard>();
        Assert.Equal(new DateOnly(2018, 1, 1), standard.Edition("kvalitetsstandard", new(2027, 1, 1))!.IKraft);

        var adopted = await leader.SubmitAsync(
            await leader.GetAsync(draft + "/forslag"),
            "form[action$='handler=Vedtag']",
            ("Input.Udvalg", "Social- og sundhedsudvalget"),
            ("Input.Dato", "20-11-2026"),
            ("Input.Sagsnr", "26/1234"));

        Assert.Equal(302, adopted.Status);
        Assert.Equal(
            ("Social- og sundhedsudvalget", "26/1234"),
            (standard.Edition("kvalitetsstandard", new(2027, 1, 1))!.Hoved.VedtagetAf,
             standard.Edition("kvalitetsstandard", new(2027, 1, 1))!.Hoved.Sagsnr));
    }

    [Fact]
    public async Task What_is_proposed_comes_out_as_Word_and_with_tracked_changes()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        var leader = await app.SignInAsync("teamleder");
        var draft = await leader.BeginAsync("kvalitetsstandard");
        await leader.ChangeAsync(draft, "01-01-2027", t => t.Replace("30 % af gruppen", "40 % af gruppen", StringComparison.Ordinal));

        foreach (var (mode, name) in new[]
        {
            ("forslag", "FORSLAG_2027-01-01_kvalitetsstandard.docx"),
            ("sammenlign", "SAMMENLIGN_2027-01-01_kvalitetsstandard.docx"),
            ("vedtaget", "SAMMENLIGN_2027-01-01_kvalitetsstandard.docx"),
        })
        {
            var file = await leader.Client.GetAsync($"{draft}/forslag?handler=Word&som={mode}");
            Assert.Equal(name, file.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
            var text = WordText(await file.Content.ReadAsByteArrayAsync());
            Assert.Equal(mode != "forslag", text.Contains("<w:del ", StringComparison.Ordinal));
            Assert.Contains("40", text, StringComparison.Ordinal);
        }
        Assert.Equal(404, (await leader.GetAsync($"{draft}/forslag?handler=Word&som=andet")).Status);
    }

    [Fact]
    public async Task Every_step_is_logged_without_a_word_of_the_text()
    {
        using var app = new PitstopApp { Clock = new(Noon) };
        await app.PublishAsync("kontakt", "01-12-2026", t => t + "\nNyt.\n");

        using var scope = app.Services.CreateScope();
        var log = await scope.ServiceProvider
            .GetRequiredService<PitstopDb>().Logposter
            .Where(l => l.Emne == nameof(Sideudkast))
            .OrderBy(l => l.Id)
            .ToListAsync();
        Assert.Equal([Handling.Oprettet, Handling.SendtTilGodkendelse, Handling.Godkendt], log.Select(l => l.Handling));
        Assert.All(log, l => Assert.Equal("kontakt", l.EmneId));
    }

    private static string WordText(byte[] file)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }
}
