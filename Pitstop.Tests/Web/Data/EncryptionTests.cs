using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
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
            .Concat((await db.Set<Afdaekning>().ToListAsync()).SelectMany(a => new[] { a.SocialeForhold.Tekst, a.Helbred.Tekst, a.BorgerensOenske }))
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
    public void Every_marked_property_of_the_domain_has_an_encrypted_column()
    {
        using var scope = app.Services.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<PitstopDb>().Model;
        var mapped = model.GetEntityTypes().SelectMany(AllProperties).Where(p => p.PropertyInfo is not null).ToLookup(p => (p.PropertyInfo!.DeclaringType, p.PropertyInfo.Name));
        var marked = model.GetEntityTypes().SelectMany(TypesOf).Distinct().SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(p => p.IsDefined(typeof(PersonoplysningAttribute)) && model.GetEntityTypes().SelectMany(e => e.GetComplexProperties()).All(c => c.PropertyInfo != p)).ToList();
        Assert.NotEmpty(marked);
        Assert.All(marked, property =>
        {
            var columns = mapped[(property.DeclaringType, property.Name)].ToList();
            Assert.NotEmpty(columns);
            Assert.All(columns, c => Assert.Equal(typeof(byte[]), c.GetValueConverter()?.ProviderClrType));
        });
    }

    [Fact]
    public void A_value_that_was_changed_or_moved_to_another_column_does_not_read()
    {
        var folder = Directory.CreateTempSubdirectory("pitstop-keys-").FullName;
        var cipher = new PersonCipher(KeyRing.Open(folder, mayMake: true));
        var stored = cipher.Encrypt("Ida Opdigtet"u8, "Borger.Navn");
        Assert.Equal("Ida Opdigtet"u8.ToArray(), cipher.Decrypt(stored, "Borger.Navn"));
        Assert.ThrowsAny<CryptographicException>(() => cipher.Decrypt(stored, "Borger.Adresse"));
        stored[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => cipher.Decrypt(stored, "Borger.Navn"));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_new_key_encrypts_and_the_old_one_still_reads()
    {
        var folder = Directory.CreateTempSubdirectory("pitstop-keys-").FullName;
        var old = new PersonCipher(KeyRing.Open(folder, mayMake: true));
        var (stored, hash) = (old.Encrypt("gammel"u8, "A.B"), old.LookupHash("ida", "navn"));
        File.WriteAllText(Path.Combine(folder, "persondata-0002.key"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        var ring = KeyRing.Open(folder, mayMake: false);
        var renewed = new PersonCipher(ring);
        Assert.Equal("0002", ring.CurrentId);
        Assert.Equal("gammel"u8.ToArray(), renewed.Decrypt(stored, "A.B"));
        Assert.Equal(hash, renewed.LookupHash("ida", "navn"));
        File.Delete(Path.Combine(folder, "persondata-0001.key"));
        var missing = Assert.Throws<CryptographicException>(() => new PersonCipher(KeyRing.Open(folder, mayMake: false)).Decrypt(stored, "A.B"));
        Assert.Contains("persondata-0001.key", missing.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Programs_with_the_same_keys_share_a_fingerprint_and_a_further_key_or_another_folder_changes_it()
    {
        var (folder, other) = (Directory.CreateTempSubdirectory("pitstop-keys-").FullName, Directory.CreateTempSubdirectory("pitstop-keys-").FullName);
        var fingerprint = KeyRing.Open(folder, mayMake: true).Fingerprint;
        Assert.Equal(fingerprint, KeyRing.Open(folder, mayMake: false).Fingerprint);
        Assert.NotEqual(fingerprint, KeyRing.Open(other, mayMake: true).Fingerprint);
        File.WriteAllText(Path.Combine(folder, "persondata-0002.key"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        Assert.NotEqual(fingerprint, KeyRing.Open(folder, mayMake: false).Fingerprint);
        Directory.Delete(folder, recursive: true);
        Directory.Delete(other, recursive: true);
    }

    [Theory]
    [InlineData("opslag.key")]
    [InlineData("persondata-0001.key")]
    public void No_key_is_made_beside_a_database_that_is_there(string missing)
    {
        var folder = Directory.CreateTempSubdirectory("pitstop-keys-").FullName;
        KeyRing.Open(folder, mayMake: true);
        File.Delete(Path.Combine(folder, missing));
        Assert.Contains("sikkerhedskopien", Assert.Throws<StartException>(() => KeyRing.Open(folder, mayMake: false)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, missing)));
        Directory.Delete(folder, recursive: true);
        Assert.Throws<StartException>(() => KeyRing.Open(folder, mayMake: false));
        Assert.False(Directory.Exists(folder));
    }

    private static IEnumerable<Type> TypesOf(IEntityType entity) => entity.GetComplexProperties().Select(c => c.ComplexType.ClrType).Append(entity.ClrType);

    private static IEnumerable<IProperty> AllProperties(IEntityType entity) =>
        entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()));

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
