using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Tests.Web.Dokumenter;
using Pitstop.Web;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;
using Pitstop.Web.Pages;

namespace Pitstop.Tests.Web.Arkiv;

public sealed class BevisTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task Every_archived_document_is_built_anew_to_the_last_byte_while_its_bytes_are_hidden()
    {
        await using var own = new PitstopApp();
        var url = await own.FinishedAsync();
        await own.FinishedAsync();
        await own.CorrectedAsync(url);
        var kept = (await own.ArchivesAsync()).ToDictionary(a => a.DokumentId);
        Assert.True(kept.Count >= 3);
        foreach (var id in kept.Keys)
            await own.ReplaceBytesAsync(id, []);

        using var scope = own.Services.CreateScope();
        var documents = await scope.ServiceProvider
            .GetRequiredService<PitstopDb>().Dokumenter
            .AsNoTracking()
            .Include(d => d.Arkiv)
            .Where(d => d.Arkiv != null)
            .ToListAsync();
        Assert.Equal(kept.Count, documents.Count);
        foreach (var document in documents)
        {
            Assert.Empty(document.Arkiv!.Indhold);
            var forloeb = await scope.ServiceProvider
                .GetRequiredService<PitstopDb>().Forloeb
                .AsNoTracking()
                .Include(f => f.Sag)
                .SingleAsync(f => f.Id == document.ForloebId);
            var grounds =
                Genskabelsesgrundlag.Of(document, document.Arkiv, forloeb.Nummer, DanishTime.DayOf(document.GodkendtTidspunkt!.Value));

            var (word, obstacle) = own.Services.GetRequiredService<Dokumentprint>().Rebuild(DocumentKinds.Find(document.Kind)!, grounds);

            Assert.Null(obstacle);
            Assert.True(Genskabelse.Compare(kept[document.Id].Indhold, document.Arkiv.Skriver, word!.Bytes).ErSammeFil);
        }
    }

    [Fact]
    public async Task The_proof_of_an_untouched_file_says_that_every_byte_is_the_same_and_changes_nothing()
    {
        var url = await app.FinishedAsync();
        var before = await app.StoredAsync(url);
        var visitor = await app.SignInAsync("behandler");

        var page = await visitor.GetAsync(url + "/bevis");

        Assert.Equal((200, "Gendan og bevis"), (page.Status, page.Heading));
        Assert.Equal("Filen er den samme, ned til hver byte", page.Html.QuerySelector(".alert-success h2")!.TextContent);
        Assert.Equal([before.Arkiv!.Sha256, before.Arkiv.Sha256], page.Html.QuerySelectorAll("dd .hash").Select(h => h.TextContent));
        Assert.All(page.Html.QuerySelectorAll("tbody .badge"), b => Assert.Equal("Ens", b.TextContent));
        var after = await app.StoredAsync(url);
        Assert.Equal((before.Revision, before.Arkiv.Sha256), (after.Revision, after.Arkiv!.Sha256));
        using var scope = app.Services.CreateScope();
        Assert.True(
            await scope.ServiceProvider
                .GetRequiredService<PitstopDb>().Logposter
                .AnyAsync(l => l.ForloebId == before.ForloebId && l.Handling == Handling.Set && l.Emne == nameof(Dokument)));
    }

    [Fact]
    public async Task Bytes_that_are_not_the_approved_ones_are_refused_and_the_answers_still_give_the_approved_file()
    {
        await using var own = new PitstopApp();
        var url = await own.FinishedAsync();
        var stored = await own.StoredAsync(url);
        await own.ReplaceBytesAsync(stored.Id, [.. stored.Arkiv!.Indhold, 0]);
        var visitor = await own.SignInAsync("behandler");

        var page = await visitor.GetAsync(url + "/bevis");

        Assert.Equal(500, page.Status);
        Assert.Equal("Den arkiverede fil er ændret", page.Html.QuerySelector(".alert-error h2")!.TextContent);
        Assert.Contains("bliver den til netop den fil, der blev godkendt", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector($"main a[href='{url}/hent'], main table"));
    }

    [Fact]
    public async Task A_later_writer_that_writes_otherwise_is_named_and_the_difference_is_shown()
    {
        await using var own = new PitstopApp();
        var url = await own.FinishedAsync();
        await own.UpdateAsync($"UPDATE ArkiveredeDokumenter SET Skriver = 'Word 0'");
        await own.ChangeTemplateAsync(t => t.Replace("\n## ", "\nEt nyt afsnit.\n\n## ", StringComparison.Ordinal));
        var visitor = await own.SignInAsync("behandler");

        var page = await visitor.GetAsync(url + "/bevis");

        Assert.Equal(200, page.Status);
        Assert.Contains(
            $"ændret fra Word 0 til {WordWriter.WriterName}",
            page.Html.QuerySelector(".alert-warning")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains(
            "Forskellig", page.Html.QuerySelector("tr:has(td:contains('word/document.xml'))")!.TextContent, StringComparison.Ordinal);
        Assert.All(
            page.Html.QuerySelectorAll(".forskelle ins"), i => Assert.EndsWith("Et nyt afsnit.", i.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.Html.QuerySelectorAll(".forskelle ins"));
        Assert.Empty(page.Html.QuerySelectorAll(".forskelle del"));
        Assert.DoesNotMatch(@"\d{6}-\d{4}", page.Html.QuerySelector(".forskelle")!.TextContent);
    }

    [Fact]
    public async Task Where_only_the_identity_differs_the_text_is_said_to_be_the_same()
    {
        await using var own = new PitstopApp();
        var url = await own.FinishedAsync();
        var stored = await own.StoredAsync(url);
        var bytes = WordParts.With(
            stored.Arkiv!.Indhold, "docProps/core.xml", t => t.Replace("</dc:title>", " før</dc:title>", StringComparison.Ordinal));
        await own.ReplaceBytesAsync(stored.Id, bytes);
        await own.UpdateAsync($"UPDATE ArkiveredeDokumenter SET Sha256 = {ArkiveretDokument.HashOf(bytes)}");
        var visitor = await own.SignInAsync("behandler");

        var page = await visitor.GetAsync(url + "/bevis");

        Assert.Equal("Filen bliver ikke den samme", page.Html.QuerySelector(".alert-warning h2")!.TextContent);
        Assert.Contains("Teksten er den samme i de to filer", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector(".forskelle"));
    }

    [Fact]
    public async Task A_template_that_is_gone_or_no_longer_fits_is_told_in_words()
    {
        await using var own = new PitstopApp();
        var url = await own.FinishedAsync();
        var visitor = await own.SignInAsync("behandler");

        await own.ChangeTemplateAsync(t => t + "\n\n{{FindesIkke}}\n");
        var unfit = await visitor.GetAsync(url + "/bevis");
        await own.UpdateAsync(
            $"UPDATE ArkiveredeDokumenter SET Skabelonudgave = 'dokumenter/indstilling, udgave 0, i kraft fra 01-01-2001'");
        var gone = await visitor.GetAsync(url + "/bevis");

        Assert.Equal((200, 200), (unfit.Status, gone.Status));
        Assert.Contains("passer ikke til formularen", unfit.Html.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("findes ikke i Pitstop mere", gone.Html.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(gone.Html.QuerySelector($"main a[href='{url}/hent']"));
    }

    [Fact]
    public async Task A_document_whose_template_is_gone_is_still_read_as_it_was()
    {
        await using var own = new PitstopApp();
        var url = await own.FinishedAsync();
        await own.UpdateAsync($"UPDATE ArkiveredeDokumenter SET Skabelonudgave = 'væk'");
        var visitor = await own.SignInAsync("behandler");

        var paper = (await visitor.GetAsync(url + "/vis")).Html.QuerySelector(".papir")!.TextContent;

        Assert.Contains("Jeg vil kunne sove uden at ryge.", paper, StringComparison.Ordinal);
        Assert.Contains("-••••", paper, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d{6}-\d{4}", paper);
    }

    [Fact]
    public async Task A_draft_has_nothing_to_prove_and_says_so_on_its_own_page()
    {
        var url = await app.DraftAsync();
        var visitor = await app.SignInAsync("behandler");

        var answer = await visitor.GetAsync(url + "/bevis");

        Assert.Equal((302, url + "/vis"), (answer.Status, answer.Location));
        Assert.Contains("Dokumentet er ikke færdigt endnu", (await visitor.GetAsync(answer.Location!)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("behandler", Kladder.Colleagues, 403)]
    [InlineData("behandler", "/forloeb/S-1053/1", 404)]
    [InlineData("behandler", Kladder.Forloeb, 404)]
    [InlineData("oekonomi", Kladder.Forloeb, 403)]
    public async Task What_one_may_not_see_is_forbidden_or_not_found(string account, string forloeb, int status)
    {
        var visitor = await app.SignInAsync(account);

        Assert.Equal(status, (await visitor.GetAsync($"{forloeb}/dokumenter/{Guid.NewGuid()}/bevis")).Status);
    }
}
