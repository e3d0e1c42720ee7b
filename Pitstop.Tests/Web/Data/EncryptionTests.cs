using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Tests.Web.Data;

/// <summary>What a copy of the database file tells about a person: nothing that can be read.</summary>
public sealed class EncryptionTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task No_text_about_a_person_can_be_read_in_a_copy_of_the_database()
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var borgere = await db.Set<Borger>().Include(b => b.Vaerger).ToListAsync();
        var secrets = borgere.SelectMany(b => new[] { b.Navn, b.Adresse, b.Telefon, b.Personnummer })
            .Concat(borgere.SelectMany(b => b.Vaerger).SelectMany(v => new[] { v.Navn, v.Telefon }))
            .Concat((await db.Set<Henvendelse>().ToListAsync()).SelectMany(h => new[] { h.Navn, h.Anledning }))
            .Concat((await db.Set<Samtale>().ToListAsync()).Select(s => s.Deltagere))
            .Concat((await db.Set<Afdaekning>().ToListAsync()).SelectMany(
                a => new[] { a.SocialeForhold.Tekst, a.Helbred.Tekst, a.BorgerensOenske }))
            .OfType<string>().Distinct().ToList();
        Assert.True(secrets.Count > 40, $"only {secrets.Count} values to look for");
        var bytes = await CopyAsync();
        Assert.All(secrets, s =>
        {
            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(s)) < 0, "readable: " + s);
            Assert.True(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(s)) < 0, "readable: " + s);
        });
        Assert.True(bytes.AsSpan().IndexOf("behandler@pitstop.example"u8) > 0, "the copy holds no rows");
    }

    [Fact]
    public async Task A_value_moved_to_another_column_of_its_row_does_not_read()
    {
        var message = await ReadAfterAsync("UPDATE Borgere SET Navn = Adresse WHERE Adresse IS NOT NULL");
        Assert.Contains("Borger.Navn", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_persons_whose_names_are_swapped_in_the_file_are_named_by_table_row_and_stored_name()
    {
        var message = await ReadAfterAsync(
            "WITH to2 AS (SELECT Id, Navn FROM Borgere ORDER BY Id LIMIT 2) "
            + "UPDATE Borgere SET Navn = andre.Navn FROM (SELECT a.Id, b.Navn FROM to2 a JOIN to2 b ON a.Id <> b.Id) andre "
            + "WHERE andre.Id = Borgere.Id");
        Assert.Matches(@"^Borgere, række [0-9a-f-]{36}: Borger\.Navn kan ikke læses", message);
    }

    [Fact]
    public async Task Two_wrapped_keys_that_are_swapped_in_the_file_are_named()
    {
        var message = await ReadAfterAsync(
            "UPDATE Datanoegler SET Indpakket = (SELECT o.Indpakket FROM Datanoegler o WHERE o.SagId <> Datanoegler.SagId LIMIT 1)");
        Assert.Matches("Datanoegler: nøglen til sagen [0-9a-f-]{36} er ændret eller flyttet", message);
    }

    [Fact]
    public async Task A_value_whose_last_byte_was_changed_does_not_read()
    {
        var message = await ReadAfterAsync("UPDATE Borgere SET Navn = CAST(substr(Navn, 1, length(Navn) - 1) || x'00' AS BLOB)");
        Assert.Contains("Borger.Navn", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_the_first_format_is_refused_once_the_database_is_taken_over()
    {
        using var scope = app.Services.CreateScope();
        var key = scope.ServiceProvider.GetRequiredService<KeyRing>()["persondata-0001"];
        var first = Seal.Close(key, [1, 4, .. "0001"u8], "Ida Opdigtet"u8, "Borger.Navn");
        var cipher = scope.ServiceProvider.GetRequiredService<PersonCipher>();
        Assert.Equal("Ida Opdigtet"u8.ToArray(), cipher.DecryptFirst(first, "Borger.Navn"));
        var message = await ReadAfterAsync($"UPDATE Borgere SET Navn = x'{Convert.ToHexString(first)}'");
        Assert.Contains("not of the format in use", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("opslag.key")]
    [InlineData("persondata-0001.key")]
    public void No_key_is_made_beside_a_database_that_is_there(string missing)
    {
        var folder = Directory.CreateTempSubdirectory("pitstop-keys-").FullName;
        KeyRing.Open(folder, mayMake: true);
        File.Delete(Path.Combine(folder, missing));
        Assert.Contains(
            "sikkerhedskopien",
            Assert.Throws<StartException>(() => KeyRing.Open(folder, mayMake: false)).Message,
            StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, missing)));
        Directory.Delete(folder, recursive: true);
        Assert.Throws<StartException>(() => KeyRing.Open(folder, mayMake: false));
        Assert.False(Directory.Exists(folder));
    }

    // In a transaction that is undone: the next test finds the rows as they were.
    private async Task<string> ReadAfterAsync(string sql)
    {
        using var scope = app.Services.CreateScope();
        // A program that has read no key yet.
        var cipher = new PersonCipher(scope.ServiceProvider.GetRequiredService<KeyRing>());
        await using var db = ActivatorUtilities.CreateInstance<PitstopDb>(scope.ServiceProvider, cipher);
        await using var transaction = await db.Database.BeginTransactionAsync();
        Assert.NotEqual(0, await db.Database.ExecuteSqlRawAsync(sql));
        return (await Assert.ThrowsAnyAsync<CryptographicException>(() => db.Set<Borger>().ToListAsync())).Message;
    }

    private async Task<byte[]> CopyAsync()
    {
        var copy = Path.Combine(app.DataFolder, "kopi.db");
        await using (var source = new SqliteConnection($"Data Source={Path.Combine(app.DataFolder, "pitstop.db")}"))
        await using (var target = new SqliteConnection($"Data Source={copy};Pooling=False"))
        {
            await source.OpenAsync();
            await target.OpenAsync();
            source.BackupDatabase(target);
        }
        return await File.ReadAllBytesAsync(copy);
    }
}
