using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Data;

/// <summary>
/// All rows of earlier databases read as entities, enums that are stored by name among them, and all answers as the forms' fields. How
/// many there were is typed by hand.
/// </summary>
public sealed class OldRowsTests
{
    [Theory]
    [InlineData("2026-11-30", "Afdaekninger 10, Afgoerelser 5, Afsendelser 25, AnonymeRaadgivninger 24, ArkiveredeDokumenter 18, "
        + "AsiScorer 14, AspNetUsers 7, Bekymringer 3, Borgere 16, Datanoegler 16, Delmaal 6, Deltagelser 2, Dokumenter 27, "
        + "Dokumenthaendelser 90, Forloeb 16, Forloebsskridt 38, Fristdage 1, Fristlinjer 55, Gruppesessioner 1, Henvendelser 16, "
        + "Indskrivninger 6, Installation 1, Kontakter 1, Kortlaegninger 3, Logposter 102, Maal 8, Maalbedoemmelser 23, Moeder 10, "
        + "Opslagsord 47, Paaroerende 1, Pauser 1, Ringnoegler 2, Rusmidler 18, SagAdgange 2, Sager 16, Samtaler 53, Samtykker 14, "
        + "Sideudkast 1, Skaleringer 18, Stillingtagener 8, Tildelinger 1, Udgaver 60, Udskrivninger 2, Vaerger 3")]
    [InlineData("2026-11-30-forloebsliv", "Afdaekninger 1, Afgoerelser 1, Afsendelser 1, AspNetUsers 7, Bekymringer 1, Borgere 2, "
        + "Datanoegler 2, Deltagelser 1, Dokumenter 1, Dokumenthaendelser 4, Forloeb 2, Forloebsskridt 9, Fristlinjer 7, "
        + "Gruppesessioner 1, Henvendelser 2, Henvisninger 1, Indskrivninger 1, Installation 1, Kalenderabonnementer 1, "
        + "Kladdeudskrifter 1, Kontakter 1, Logposter 3, Moeder 1, Opfoelgningssamtaler 1, Opslagsord 5, Overdragelser 1, "
        + "Paaroerende 1, Pauser 1, Rettelser 1, Ringnoegler 2, Rusmidler 1, Sager 2, Samtaler 3, Samtykker 1, SmdbTjek 1, "
        + "Udgaver 60, Udskrivninger 1, Vaerger 1")]
    [InlineData("2026-12-01", "Afdaekninger 1, Afgoerelser 1, Afsendelser 6, AnonymeRaadgivninger 1, ArkiveredeDokumenter 6, "
        + "AsiScorer 7, AspNetUsers 7, Borgere 2, Datanoegler 2, Delmaal 2, Dokumenter 8, Dokumenthaendelser 29, Forloeb 2, "
        + "Forloebsskridt 7, Fristlinjer 8, Henvendelser 2, Indskrivninger 1, Installation 1, Kladdeudskrifter 1, Kortlaegninger 1, "
        + "Logposter 10, Maal 3, Maalbedoemmelser 10, Opslagsord 5, Pauser 1, Ringnoegler 2, Rusmidler 1, SagAdgange 2, Sager 2, "
        + "Samtaler 2, Samtykker 1, Skaleringer 8, Stillingtagener 3, Udgaver 60, Vaerger 1")]
    public async Task Every_row_of_every_table_reads(string version, string rows)
    {
        var read = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await AsItWasAsync(version, async db =>
        {
            foreach (var type in db.Model.GetEntityTypes().Where(t => !t.IsOwned()))
                read.Add(type.GetTableName()!, (await OldDatabase.Rows(db, type).ToListAsync()).Count);
            return read.Count;
        });
        Assert.Equal(rows, string.Join(", ", read.Where(r => r.Value > 0).Select(r => $"{r.Key} {r.Value}")));
    }

    [Theory]
    [InlineData("2026-11-30", 794 + 977, "udredning Interviewdato: 31-02-2026")]
    [InlineData("2026-11-30-forloebsliv", 9 + 24, "indstilling VarighedMaaneder: snart")]
    [InlineData("2026-12-01", 260 + 377 + 12, "status PeriodeFra: 31-11-2026")]
    public async Task Every_answer_stands_under_a_field_that_reads_it_unless_it_could_not_be_read_then(
        string version, int answers, string unreadable)
    {
        var read = await AsItWasAsync(version, async db =>
        {
            var documents = await db.Dokumenter.Include(d => d.Arkiv).Include(d => d.Udskrifter).ToListAsync();
            return documents.SelectMany(d => d.Udskrifter.Select(u => u.Answers)
                .Append(d.Answers)
                .Concat(d.Arkiv is { } archive ? [archive.Answers] : [])
                .SelectMany(a => a.Values, (_, v) => (d.Kind, Path: v.Key, Text: v.Value))).ToList();
        });
        Assert.Equal(answers, read.Count);
        Assert.Equal([unreadable], read.Where(a => !IsRead(a.Kind, a.Path, a.Text)).Select(a => $"{a.Kind} {a.Path}: {a.Text}").Distinct());
    }

    private static bool IsRead(string kind, string path, string text) =>
        DocumentKinds.Find(kind)!.Schema.Find(path) is { } field && FieldText.Read(field, text).Problem is null;

    private static async Task<T> AsItWasAsync<T>(string version, Func<PitstopDb, Task<T>> read)
    {
        var old = new WithoutContent(version);
        try
        {
            await old.InitializeAsync();
            return await old.WithAsync((_, db) => read(db));
        }
        finally
        {
            await old.DisposeAsync();
        }
    }

    // The start takes in no page that has come since.
    private sealed class WithoutContent(string version) : OldDatabase
    {
        protected override string Version => version;

        protected override string Content => "";
    }
}
