using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Redaktion;

public sealed class GrundlagTests
{
    [Fact]
    public async Task A_later_page_of_the_program_changes_nothing_until_a_leader_takes_it_over()
    {
        using var app = new PitstopApp();
        using var folder = new Grundmappe();
        folder.Change("takster.md", t => t.Replace("| 227 |", "| 250 |", StringComparison.Ordinal));
        await ContentImport.TakeIntoForceAsync(app.Services, folder.Path);
        var standard = app.Services.GetRequiredService<Standard>();
        Assert.Equal(227m, standard.TaksterDen(new(2026, 11, 26)).On(Ydelse.AmbulantBehandling, new(2026, 11, 26))!.KrPrDag);

        var leader = await app.SignInAsync("teamleder");
        var page = await leader.GetAsync("/redaktion");
        var proposal = await leader.GetAsync(page.Html.QuerySelector("[aria-labelledby=grundlag] a")!.GetAttribute("href")!);
        Assert.Contains(
            "250", string.Join(' ', proposal.Html.QuerySelectorAll("ins").Select(i => i.TextContent)), StringComparison.Ordinal);
        var taken = await leader.PressAsync(proposal, "form[action*=Overtag] button");

        var draft = await app.DraftAsync(taken.Location!);
        Assert.Contains("| 250 |", draft.Tekst.Markdown, StringComparison.Ordinal);
        Assert.Null((await leader.GetAsync("/redaktion")).Html.QuerySelector("[aria-labelledby=grundlag]"));
    }

    [Fact]
    public async Task A_proposal_comes_once_also_when_it_was_declined()
    {
        using var app = new PitstopApp();
        using var folder = new Grundmappe();
        folder.Change("takster.md", t => t.Replace("| 227 |", "| 250 |", StringComparison.Ordinal));
        await ContentImport.TakeIntoForceAsync(app.Services, folder.Path);
        var leader = await app.SignInAsync("teamleder");
        var address = (await leader.GetAsync("/redaktion")).Html.QuerySelector("[aria-labelledby=grundlag] a")!.GetAttribute("href")!;
        await leader.PressAsync(await leader.GetAsync(address), "form[action*=Afvis] button");

        await ContentImport.TakeIntoForceAsync(app.Services, folder.Path);

        Assert.Null((await leader.GetAsync("/redaktion")).Html.QuerySelector("[aria-labelledby=grundlag]"));
        using var scope = app.Services.CreateScope();
        Assert.Equal(
            Grundlagssvar.Afvist, (await scope.ServiceProvider.GetRequiredService<PitstopDb>().Grundlagsforslag.SingleAsync()).Svar);
    }

    [Fact]
    public async Task A_start_with_the_same_pages_proposes_nothing()
    {
        using var app = new PitstopApp();
        await ContentImport.TakeIntoForceAsync(app.Services);

        using var scope = app.Services.CreateScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<PitstopDb>().Grundlagsforslag.ToListAsync());
    }

    [Fact]
    public async Task A_proposal_waits_while_the_page_has_an_open_draft()
    {
        using var app = new PitstopApp();
        using var folder = new Grundmappe();
        folder.Change("takster.md", t => t.Replace("| 227 |", "| 250 |", StringComparison.Ordinal));
        await ContentImport.TakeIntoForceAsync(app.Services, folder.Path);
        var leader = await app.SignInAsync("teamleder");
        await leader.BeginAsync("takster");
        var address = (await leader.GetAsync("/redaktion")).Html.QuerySelector("[aria-labelledby=grundlag] a")!.GetAttribute("href")!;

        var refused = await leader.PressAsync(await leader.GetAsync(address), "form[action*=Overtag] button");

        Assert.Equal(409, refused.Status);
        Assert.Contains("har en kladde af siden i gang", refused.Errors.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shipped_pages_come_out_as_the_files_they_were_and_import_to_the_same()
    {
        using var app = new PitstopApp();
        var zip = await (await app.SignInAsync("teamleder")).Client.GetByteArrayAsync("/redaktion?handler=Eksport");
        var exported = Read(zip);

        Assert.Equal(Baseline.Files().Select(f => ("content/" + f.Sti, f.Tekst)).OrderBy(f => f.Item1, StringComparer.Ordinal), exported);
        var again = Sidesamling.Read(exported.Select(f => (f.Sti["content/".Length..], f.Tekst)), []);
        Assert.Equal(exported.Select(f => (f.Sti["content/".Length..], f.Tekst)), Sideeksport.Files(again));
        Assert.Equal(zip, Sideeksport.Zip(again, []));
    }

    [Fact]
    public async Task An_edition_that_was_written_here_comes_out_and_imports_to_the_same()
    {
        using var app = new PitstopApp { Clock = new(new(2026, 11, 26, 11, 0, 0, TimeSpan.Zero)) };
        await app.PublishAsync("kontakt", "01-12-2026", t => t + "\nNyt: »æøå«.\n");
        var standard = app.Services.GetRequiredService<Standard>();

        var files = Sideeksport.Files(standard.Sider);

        Assert.Equal(
            ["kontakt.2022-01-01.md", "kontakt.md"],
            files.Select(f => f.Sti).Where(s => s.StartsWith("kontakt", StringComparison.Ordinal)));
        Assert.Equal(
            standard.Sider.Udgaver.Select(u => (u.Slug, u.IKraft, u.Hash)).Order(),
            Sidesamling.Read(files, []).Udgaver.Select(u => (u.Slug, u.IKraft, u.Hash)).Order());
    }

    [Fact]
    public async Task A_picture_goes_along_with_the_pages_and_comes_back_from_their_folder()
    {
        using var app = new PitstopApp();
        var picture = Billede.LaegInd(
            Billedfiler.Png, "Et mørkt punkt.", new("1", "Ane Holm", Rolle.FagligLeder), new(2026, 11, 26, 0, 0, 0, DateTimeKind.Utc));
        using (var scope = app.Services.CreateScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
            db.Billeder.Add(picture);
            await db.SaveChangesAsync();
        }
        var zip = await (await app.SignInAsync("teamleder")).Client.GetByteArrayAsync("/redaktion?handler=Eksport");
        using var folder = new Grundmappe();
        using (var archive = new ZipArchive(new MemoryStream(zip)))
            folder.Add($"billeder/{picture.Filnavn}", archive.GetEntry($"content/billeder/{picture.Filnavn}")!);

        using var other = new PitstopApp();
        var reader = await other.SignInAsync("ny");
        Assert.Equal(404, (await reader.GetAsync(picture.Adresse)).Status);
        await ContentImport.TakeIntoForceAsync(other.Services, folder.Path);
        await ContentImport.TakeIntoForceAsync(other.Services, folder.Path);

        Assert.Equal(picture.Indhold, await reader.Client.GetByteArrayAsync(picture.Adresse));
    }

    private static List<(string Sti, string Tekst)> Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return [.. archive.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return (e.FullName, reader.ReadToEnd());
        })];
    }

    /// <summary>The shipped pages in a folder of their own, to be changed.</summary>
    private sealed class Grundmappe : IDisposable
    {
        public Grundmappe()
        {
            foreach (var (path, text) in Baseline.Files())
            {
                var file = System.IO.Path.Combine(Path, path);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("pitstop-grundlag-").FullName;

        public void Change(string path, Func<string, string> change)
        {
            var file = System.IO.Path.Combine(Path, path);
            var (before, after) = (File.ReadAllText(file), change(File.ReadAllText(file)));
            Assert.NotEqual(before, after);
            File.WriteAllText(file, after);
        }

        public void Add(string path, ZipArchiveEntry entry)
        {
            var file = System.IO.Path.Combine(Path, path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            entry.ExtractToFile(file);
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
