using Microsoft.EntityFrameworkCore;

namespace Pitstop.Tests.Web.Data;

/// <summary>A database in which each sag had its own key already. The expected values are those that were typed then.</summary>
public sealed class OldSagsnoeglerTests(OldSagsnoeglerTests.Database old) : IClassFixture<OldSagsnoeglerTests.Database>
{
    private const string Signe = "S-3001/1";
    private const string Bjoern = "S-3002/1";

    [Fact]
    public void The_start_encrypts_nothing_anew() => Assert.DoesNotContain("egen nøgle", old.Told, StringComparison.Ordinal);

    [Fact]
    public void The_start_names_the_copy_that_it_made_before() =>
        Assert.Contains(Assert.Single(old.Backups), old.Told, StringComparison.Ordinal);

    [Theory]
    [InlineData("Signe Fiksturbjerg", "7205904131", "12-05-1990", "Prøvevej 31, 2635 Ishøj", "00 00 31 01")]
    [InlineData("Bjørn Fiksturdal", null, "05-01-1999", null, "00 00 32 01")]
    public async Task A_person_is_read(string navn, string? number, string born, string? adresse, string telefon)
    {
        var borgere = await old.WithAsync((_, db) => db.Set<Borger>().AsNoTracking().ToListAsync());

        Assert.Contains(
            (navn, number, born, adresse, telefon),
            borgere.Select(b => (b.Navn, b.Personnummer, Danish.Date(b.FoedselsDato), b.Adresse, (string?)b.Telefon)));
    }

    [Theory]
    [InlineData("status", "Fokus", "Natten efter en sen vagt.\n\n- te i stedet for hash\n- **ring** til broren")]
    [InlineData("status", "PeriodeFra", "31-11-2026")]
    [InlineData("underretning", "Iagttagelser[i1].Hvad", "Broren fortæller, at drengen er alene om aftenen.")]
    public async Task An_open_draft_says_what_was_typed(string kind, string path, string typed) =>
        Assert.Equal(typed, (await old.WithAsync((_, db) =>
            db.Dokumenter.SingleAsync(d => d.Kind == kind && d.Status == Dokumentstatus.Kladde))).Answers[path]);

    [Fact]
    public async Task Every_archived_file_is_built_anew_byte_for_byte() => Assert.Equal((6, 0), await old.RebuiltAsync());

    [Theory]
    [InlineData(Signe, ForloebStatus.Pause)]
    [InlineData(Bjoern, ForloebStatus.ForsamtaleAftalt)]
    public async Task A_forloeb_stands_where_it_stood(string nummer, ForloebStatus status)
    {
        var forloeb = await old.WithAsync((_, db) => db.Forloeb.Include(f => f.Sag).ToListAsync());

        Assert.Equal(status, forloeb.Single(f => f.Nummer == nummer).Status);
    }

    [Fact]
    public async Task The_deadlines_of_the_one_on_a_pause_end_as_they_ended() => Assert.Equal(
        [
            "F1 01-06-2026 Opfyldt",
            "F2 01-06-2026 Opfyldt",
            "F3 04-06-2026 Opfyldt",
            "F4 08-07-2026 Opfyldt",
            "F5 07-07-2026 Overskredet",
            "F6 22-11-2026 Overskredet",
            "F7 26-08-2026 OpfyldtForSent",
            "F7 26-11-2026 Opfyldt",
            "F7 26-02-2027 Kommende",
            "F8 26-08-2026 Overskredet",
            "F8 26-11-2026 Overskredet",
            "F8 26-02-2027 Kommende",
            "F16 03-07-2026 Bortfaldet",
        ],
        await old.DeadlinesAsync(Signe));

    [Fact]
    public async Task The_deadlines_of_the_one_whose_first_talk_is_agreed_end_as_they_ended() =>
        Assert.Equal(["F1 10-12-2026 Kommende", "F2 10-12-2026 Kommende"], await old.DeadlinesAsync(Bjoern));

    [Fact]
    public async Task The_version_of_the_form_is_in_no_row_any_more()
    {
        var columns = await old.WithAsync((_, db) =>
            db.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info('Dokumenter')").ToListAsync());

        Assert.Equal(("SvarJson", null), (columns.Find(c => c == "SvarJson"), columns.Find(c => c == "SkemaVersion")));
    }

    /// <summary>The database with sager's own keys, and a version of the form in each document.</summary>
    public sealed class Database : OldDatabase
    {
        protected override string Version => "2026-12-01";
    }
}
