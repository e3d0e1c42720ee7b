using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Tests.Web.Dokumenter;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Arkiv;

public sealed class ArkivTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    private const string Arkiv = Kladder.Forloeb + "/arkiv";

    [Fact]
    public async Task Every_version_draft_and_thing_sent_stands_in_the_list()
    {
        await using var own = new PitstopApp();
        var first = await own.FinishedAsync();
        var second = await own.CorrectedAsync(first);
        var draft = await own.DraftAsync();
        var visitor = await own.SignInAsync("behandler");
        await visitor.PressAsync(await visitor.GetAsync(second + "/vis"), "form[action$='Sendt'] button");
        await visitor.FillInAsync(
            Kladder.Forloeb + "/afsendelse", ("Input.Kind", Afsendelsesslags.Udredningen), ("Input.Modtager", "Jobcenteret"));

        var page = await visitor.GetAsync(Arkiv);

        string Row(string url) => page.Html.QuerySelector($"tr:has(a[href^='{url}'])")!.TextContent;
        Assert.Contains("Sendt", Row(second + "/vis"), StringComparison.Ordinal);
        Assert.Contains("til Visitationen", Row(second + "/vis"), StringComparison.Ordinal);
        Assert.Contains("Erstattet af version 2", Row(first + "/vis"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ikke sendt", Row(first + "/vis"), StringComparison.Ordinal);
        Assert.Contains("Kladde", Row(draft), StringComparison.Ordinal);
        var outside =
            page.Html.QuerySelectorAll(".arkiv tbody tr").Single(r => r.TextContent.Contains("Jobcenteret", StringComparison.Ordinal));
        Assert.Contains("Lavet uden for Pitstop", outside.TextContent, StringComparison.Ordinal);
        Assert.Null(outside.QuerySelector("a"));
        Assert.Null(page.Html.QuerySelector($"a[href^='{draft}/hent'], a[href^='{draft}/bevis']"));
        foreach (var link in page.Html.QuerySelectorAll(".arkiv tbody a").Select(a => a.GetAttribute("href")!))
            Assert.Equal(200, (int)(await visitor.Client.GetAsync(link)).StatusCode);
        Assert.NotNull(
            (await visitor.GetAsync(Kladder.Forloeb)).Html.QuerySelector($"section[aria-labelledby=dokumenter] a[href='{Arkiv}']"));
    }

    [Fact]
    public async Task A_forloeb_without_documents_says_so_and_has_no_zip()
    {
        var visitor = await app.SignInAsync("behandler");

        var page = await visitor.GetAsync("/forloeb/S-1043/1/arkiv");

        Assert.Equal((200, "Arkiv"), (page.Status, page.Heading));
        Assert.Contains("Der er ingen dokumenter i forløbet endnu", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await visitor.GetAsync("/forloeb/S-1043/1/arkiv?handler=Zip")).Status);
    }

    [Theory]
    [InlineData("behandler", Kladder.Colleagues, 403)]
    [InlineData("behandler", "/forloeb/S-1053/1", 404)]
    [InlineData("behandler", "/forloeb/S-9999/1", 404)]
    [InlineData("oekonomi", Kladder.Forloeb, 403)]
    public async Task What_one_may_not_see_is_forbidden_or_not_found(string account, string forloeb, int status)
    {
        var visitor = await app.SignInAsync(account);

        Assert.Equal(status, (await visitor.GetAsync(forloeb + "/arkiv")).Status);
        Assert.Equal(status, (await visitor.GetAsync(forloeb + "/arkiv?handler=Zip")).Status);
    }

    [Fact]
    public async Task The_zip_holds_every_finished_file_under_its_own_name_and_a_list_and_is_logged()
    {
        await using var own = new PitstopApp();
        var urls = new List<string> { await own.FinishedAsync(), await own.FinishedAsync() };
        urls.Add(await own.CorrectedAsync(urls[0]));
        await own.DraftAsync();
        var visitor = await own.SignInAsync("behandler");

        var entries = await visitor.ZipAsync(Arkiv + "?handler=Zip");

        Assert.Equal(Arkivfortegnelse.Filnavn, entries[0].Name);
        Assert.Equal(4, entries.Select(e => e.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(entries.Skip(1), e => Assert.Matches(@"^\d{4}-\d\d-\d\d_Indstilling_S-1042_v\d(_2)?\.docx$", e.Name));
        Assert.Equal(
            (await own.ArchivesAsync())
                .Where(a => urls.Exists(u => u.EndsWith(a.DokumentId.ToString(), StringComparison.Ordinal)))
                .Select(a => a.Sha256)
                .Order(),
            entries.Skip(1).Select(e => Convert.ToHexStringLower(SHA256.HashData(e.Content))).Order());
        var list = Encoding.UTF8.GetString(entries[0].Content);
        foreach (var (name, content) in entries.Skip(1))
            Assert.Contains(
                list.Split("\r\n"),
                row => row.StartsWith(name + ";Indstilling;", StringComparison.Ordinal)
                    && row.EndsWith(Convert.ToHexStringLower(SHA256.HashData(content)), StringComparison.Ordinal));
        Assert.DoesNotContain("Prøvelund", list, StringComparison.Ordinal);
        Assert.Equal(
            await visitor.Client.GetByteArrayAsync(Arkiv + "?handler=Zip"), await visitor.Client.GetByteArrayAsync(Arkiv + "?handler=Zip"));

        using var scope = own.Services.CreateScope();
        var logged = await scope.ServiceProvider
            .GetRequiredService<PitstopDb>().Logposter
            .Where(l => l.Handling == Handling.Hentet)
            .Select(l => l.EmneId!)
            .ToListAsync();
        Assert.Equal(3, logged.Count);
        Assert.All(logged, ids => Assert.Equal(urls.Select(u => u.Split('/')[^1]).Order(), ids.Split(',').Order()));
    }

    [Fact]
    public async Task One_file_that_is_not_the_approved_one_stops_the_zip_and_is_named()
    {
        await using var own = new PitstopApp();
        var url = await own.FinishedAsync();
        var stored = await own.StoredAsync(await own.CorrectedAsync(url));
        await own.ReplaceBytesAsync(stored.Id, [.. stored.Arkiv!.Indhold, 0]);

        await NoZipAsync(own, "Indstilling, version 2");
    }

    [Fact]
    public async Task A_file_that_no_longer_decrypts_stops_the_zip_and_is_named()
    {
        await using var own = new PitstopApp();
        await own.FinishedAsync();
        await own.UpdateAsync($"UPDATE ArkiveredeDokumenter SET Indhold = substr(Indhold, 1, length(Indhold) - 1) || x'00'");

        await NoZipAsync(own, "Indstilling, version 1");
    }

    private static async Task NoZipAsync(PitstopApp own, string named)
    {
        var visitor = await own.SignInAsync("behandler");

        var answer = await visitor.GetAsync(Arkiv + "?handler=Zip");

        Assert.Equal((500, "Arkiv"), (answer.Status, answer.Heading));
        Assert.StartsWith(named, Assert.Single(answer.Html.QuerySelectorAll(".alert-error li")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Sig det til administratoren", answer.Text, StringComparison.Ordinal);
        using var scope = own.Services.CreateScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<PitstopDb>().Logposter.AnyAsync(l => l.Handling == Handling.Hentet));
    }
}
