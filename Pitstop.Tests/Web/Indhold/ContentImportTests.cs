using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Indhold;

public sealed class ContentImportTests
{
    [Fact]
    public async Task An_empty_database_takes_every_shipped_file_into_force_as_it_is()
    {
        using var app = new PitstopApp();
        using var scope = app.Services.CreateScope();

        var kept = await scope.ServiceProvider.GetRequiredService<PitstopDb>().Udgaver.AsNoTracking().ToListAsync();

        Assert.Equal(
            Baseline.Files().Select(f => f.Tekst).Order(StringComparer.Ordinal),
            kept.Select(u => u.Markdown).Order(StringComparer.Ordinal));
        Assert.All(kept, u => Assert.Equal(app.Services.GetRequiredService<Standard>().Edition(u.Slug, u.IKraft)!.Hash, u.Hash));
    }

    [Fact]
    public async Task A_database_that_has_pages_keeps_them_at_the_next_start()
    {
        using var app = new PitstopApp();
        await Change(app, "takster", t => t.Replace("| 227 |", "| 240 |", StringComparison.Ordinal));

        await ContentImport.TakeIntoForceAsync(app.Services);

        var sheet = app.Services.GetRequiredService<Standard>().TaksterDen(new(2026, 11, 22));
        Assert.Equal(240m, sheet.On(Ydelse.AmbulantBehandling, new(2026, 11, 22))!.KrPrDag);
    }

    [Fact]
    public async Task A_kept_page_that_does_not_parse_stops_the_start()
    {
        using var app = new PitstopApp();
        await Change(app, "frister", t => t.Replace("| 14 dage |", "| snart |", StringComparison.Ordinal));

        var refusal = await Assert.ThrowsAsync<IndholdsfejlException>(() => ContentImport.TakeIntoForceAsync(app.Services));

        Assert.Equal(
            ["F1", "F3"], new[] { "F1", "F3" }.Where(nr => refusal.Message.Contains($"({nr}), kolonne Længde", StringComparison.Ordinal)));
        Assert.StartsWith("Indholdet kan ikke tages i brug. Ret de ", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task Change(PitstopApp app, string slug, Func<string, string> change)
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var page = await db.Udgaver.Where(u => u.Slug == slug).OrderByDescending(u => u.IKraft).FirstAsync();
        db.Entry(page).Property(u => u.Markdown).CurrentValue = change(page.Markdown);
        await db.SaveChangesAsync();
    }
}
