using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Tests.Web.Data;

/// <summary>
/// A database of the first format at its first start with the sager's own keys: taken over whole, or left as it was and told by name.
/// </summary>
public sealed class OmkrypteringTests : IDisposable
{
    private const string Names = "SELECT Navn FROM Borgere ORDER BY Id";
    private readonly Noeglebase _base = new();

    [Fact]
    public async Task A_start_that_was_cut_off_before_the_values_were_encrypted_anew_is_finished_by_the_next_one()
    {
        await BeginAsync();
        var told = await _base.StartAsync();
        Assert.Contains("En tidligere start blev afbrudt", told, StringComparison.Ordinal);
        Assert.Contains("hver sag har nu sin egen nøgle (antal sager: 2)", told, StringComparison.Ordinal);
        Assert.All(await _base.RawAsync(Names), v => Assert.NotEqual(Guid.Empty, PersonCipher.SagOf(v)));
        Assert.Equal(["Bo Opdigtet", "Ida Opdigtet"], await _base.NamesAsync());
    }

    [Fact]
    public async Task A_database_with_the_tables_of_the_version_before_gets_the_new_ones_and_is_taken_over()
    {
        await BeginAsync();
        await _base.BackToTablesBeforeAsync();
        var told = await _base.StartAsync();
        Assert.DoesNotContain("afbrudt", told, StringComparison.Ordinal);
        Assert.Contains("hver sag har nu sin egen nøgle (antal sager: 2)", told, StringComparison.Ordinal);
        Assert.Equal(["Bo Opdigtet", "Ida Opdigtet"], await _base.NamesAsync());
        Assert.Equal("Visitationen", await _base.WithAsync(async db => (await db.Set<Afsendelse>().FirstAsync()).Modtager));
    }

    [Fact]
    public async Task A_database_that_was_taken_over_is_not_taken_over_again()
    {
        await BeginAsync();
        await _base.StartAsync();
        Assert.Equal("", await _base.StartAsync());
    }

    [Fact]
    public async Task A_column_that_was_readable_in_the_file_is_encrypted()
    {
        await BeginAsync();
        Assert.Equal("Visitationen", await TextAsync("SELECT typeof(Modtager) || Modtager FROM Afsendelser", "text"));
        await _base.StartAsync();
        Assert.Equal("blob", await TextAsync("SELECT typeof(Modtager) FROM Afsendelser", ""));
        Assert.Equal("Visitationen", await _base.WithAsync(async db => (await db.Set<Afsendelse>().FirstAsync()).Modtager));
    }

    [Fact]
    public async Task A_whole_backup_is_made_before_and_named()
    {
        await BeginAsync();
        var before = await _base.RawAsync(Names);
        var told = await _base.StartAsync();
        var backup = Assert.Single(Directory.GetFiles(_base.Folder, "pitstop-foer-opdatering-*"));
        Assert.Contains($"sikkerhedskopi: {backup}.", told, StringComparison.Ordinal);
        File.Copy(backup, _base.File, overwrite: true);
        Assert.Equal(before, await _base.RawAsync(Names));
    }

    [Fact]
    public async Task A_takeover_that_breaks_off_in_the_middle_leaves_every_value_as_it_was_and_begins_anew()
    {
        await BeginAsync();
        var before = await _base.RawAsync(Names);
        await ExecuteAsync("ALTER TABLE Samtaler RENAME TO Vaek");
        await Assert.ThrowsAsync<SqliteException>(_base.StartAsync);
        Assert.Equal(before, await _base.RawAsync(Names));
        Assert.Empty(await _base.RawAsync("SELECT Indpakket FROM Datanoegler"));
        await ExecuteAsync("ALTER TABLE Vaek RENAME TO Samtaler");
        Assert.Contains("En tidligere start blev afbrudt", await _base.StartAsync(), StringComparison.Ordinal);
        Assert.Equal(["Bo Opdigtet", "Ida Opdigtet"], await _base.NamesAsync());
    }

    [Fact]
    public async Task A_value_that_was_moved_before_is_named_and_nothing_is_taken_over()
    {
        await BeginAsync();
        var before = await _base.RawAsync(Names);
        await ExecuteAsync(
            "UPDATE Henvendelser SET Anledning = (SELECT Navn FROM Borgere LIMIT 1) WHERE Id = (SELECT Id FROM Henvendelser LIMIT 1)");
        Assert.Matches(@"\(antal: 1\): Henvendelser, række [0-9a-f-]{36}: Henvendelse\.Anledning\.", await _base.RefusalAsync());
        Assert.Equal(before, await _base.RawAsync(Names));
    }

    [Theory]
    [InlineData("persondata-0001.key")]
    [InlineData("opslag.key")]
    public async Task Another_key_than_the_database_was_made_with_is_named_and_nothing_is_taken_over(string file)
    {
        await BeginAsync();
        var before = await _base.RawAsync(Names);
        _base.WriteKey(file);
        var told = $"Nøglefilen {Path.Combine(_base.Keys, file)} hører ikke til denne database";
        Assert.StartsWith(told, await _base.RefusalAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await _base.RawAsync(Names));
    }

    [Fact]
    public async Task A_key_that_is_missing_before_the_takeover_is_named()
    {
        await BeginAsync();
        var first = Path.Combine(_base.Keys, "persondata-0001.key");
        File.Move(first, Path.Combine(_base.Keys, "persondata-0002.key"));
        Assert.StartsWith($"Nøglefilen {first} mangler", await _base.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_archive_is_append_only_again_after_the_takeover()
    {
        await BeginAsync();
        const string guards = "SELECT group_concat(name || sql) FROM (SELECT * FROM sqlite_master WHERE type = 'trigger' ORDER BY name)";
        var before = await TextAsync(guards, "");
        Assert.Contains("ArkiveredeDokumenter_no_UPDATE", before, StringComparison.Ordinal);
        await _base.StartAsync();
        Assert.Equal(before, await TextAsync(guards, ""));
    }

    [Fact]
    public async Task What_a_start_left_that_was_cut_off_while_it_made_tables_does_not_hold_the_next_one()
    {
        await _base.BeginAsync();
        await ExecuteAsync("CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)");
        await ExecuteAsync("INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-22')");
        Assert.Equal("", await _base.StartAsync());
    }

    [Fact]
    public async Task Two_starts_at_once_on_one_database_are_one_too_many()
    {
        var file = Path.Combine(_base.Folder, "pitstop.start");
        await using var other = new FileStream(file, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Assert.StartsWith("Et andet Pitstop Intranet er ved at starte", await _base.RefusalAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _base.Dispose();

    private async Task BeginAsync()
    {
        await _base.BeginAsync();
        await _base.BackToFirstFormatAsync();
    }

    private Task<int> ExecuteAsync(string sql) => _base.WithAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    private Task<string> TextAsync(string sql, string less)
    {
        var first = $"SELECT ({sql} LIMIT 1) AS \"Value\"";
        return _base.WithAsync(async db => (await db.Database.SqlQueryRaw<string>(first).ToListAsync())[0][less.Length..]);
    }
}
