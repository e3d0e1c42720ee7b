using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Tests.Web.Data;

/// <summary>The keys of the ring and of the sager: what a start does with them, and what it refuses.</summary>
public sealed class NoegleTests : IDisposable
{
    private const string First = "persondata-0001.key";
    private readonly Noeglebase _base = new();

    [Theory]
    [InlineData(First)]
    [InlineData("opslag.key")]
    public async Task Another_key_in_a_file_stops_the_start_and_names_the_file(string file)
    {
        await _base.BeginAsync();
        _base.WriteKey(file);
        var told = $"Nøglefilen {Path.Combine(_base.Keys, file)} hører ikke til denne database";
        Assert.StartsWith(told, await _base.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_key_files_that_are_swapped_stop_the_start_and_both_are_named()
    {
        await _base.BeginAsync();
        var (one, other) = (Path.Combine(_base.Keys, First), Path.Combine(_base.Keys, "opslag.key"));
        var (first, second) = (File.ReadAllText(one), File.ReadAllText(other));
        File.WriteAllText(one, second);
        File.WriteAllText(other, first);
        var told = $"Nøglefilerne {other} og {one} hører ikke til denne database";
        Assert.StartsWith(told, await _base.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_sager_are_wrapped_by_and_that_is_missing_stops_the_start_and_is_named()
    {
        await _base.BeginAsync();
        File.Delete(Path.Combine(_base.Keys, First));
        _base.WriteKey("persondata-0002.key");
        Assert.StartsWith($"Nøglefilen {Path.Combine(_base.Keys, First)} mangler", await _base.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_holds_no_key_stops_the_start_and_is_named()
    {
        await _base.BeginAsync();
        File.WriteAllText(Path.Combine(_base.Keys, First), "ikke en nøgle");
        var told = $"Nøglefilen {Path.Combine(_base.Keys, First)} er beskadiget";
        Assert.StartsWith(told, await _base.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_start_changes_nothing_and_the_right_key_starts_again()
    {
        await _base.BeginAsync();
        var (file, right) = (Path.Combine(_base.Keys, First), File.ReadAllText(Path.Combine(_base.Keys, First)));
        _base.WriteKey(First);
        await _base.RefusalAsync();
        File.WriteAllText(file, right);
        Assert.Equal("", await _base.StartAsync());
        Assert.Equal(["Bo Opdigtet", "Ida Opdigtet"], await _base.NamesAsync());
    }

    [Fact]
    public async Task Each_sag_has_a_key_of_its_own()
    {
        var sager = await _base.BeginAsync();
        Assert.Equal(sager.Order(), (await _base.RawAsync("SELECT Navn FROM Borgere")).Select(PersonCipher.SagOf).Order());
        Assert.Equal(2, (await _base.RawAsync("SELECT Indpakket FROM Datanoegler")).Select(Convert.ToHexString).Distinct().Count());
    }

    [Fact]
    public async Task A_newer_key_wraps_the_keys_anew_tells_so_and_leaves_the_values_as_they_are()
    {
        await _base.BeginAsync();
        const string names = "SELECT Navn FROM Borgere ORDER BY Id";
        const string keys = "SELECT Indpakket FROM Datanoegler";
        var (values, before) = (await _base.RawAsync(names), await _base.RawAsync(keys));
        _base.WriteKey("persondata-0002.key");
        var told = (await _base.StartAsync()).Trim();
        Assert.Equal("Sagernes nøgler er pakket om med den nyeste nøgle, persondata-0002.key (antal sager: 2).", told);
        Assert.Equal(values, await _base.RawAsync(names));
        Assert.Empty(before.Select(Convert.ToHexString).Intersect((await _base.RawAsync(keys)).Select(Convert.ToHexString)));
        Assert.Equal(["Bo Opdigtet", "Ida Opdigtet"], await _base.NamesAsync());
    }

    [Fact]
    public async Task After_a_rotation_the_older_key_is_needed_no_more()
    {
        await _base.BeginAsync();
        _base.WriteKey("persondata-0002.key");
        await _base.StartAsync();
        File.Delete(Path.Combine(_base.Keys, First));
        Assert.Equal("", await _base.StartAsync());
        Assert.Equal(["Bo Opdigtet", "Ida Opdigtet"], await _base.NamesAsync());
    }

    [Fact]
    public async Task A_destroyed_key_makes_its_sag_unreadable_and_leaves_the_other()
    {
        var sager = await _base.BeginAsync();
        await DestroyAsync(sager[0]);
        var unreadable = await Assert.ThrowsAsync<CryptographicException>(() => _base.WithAsync(db => BorgerOfAsync(db, sager[0])));
        Assert.Contains($"nøglen til sagen {sager[0]} er slettet", unreadable.Message, StringComparison.Ordinal);
        Assert.Equal("Bo Opdigtet", (await _base.WithAsync(db => BorgerOfAsync(db, sager[1]))).Navn);
    }

    [Fact]
    public async Task A_destroyed_key_is_nowhere_in_the_file_and_nobody_finds_the_person()
    {
        var sager = await _base.BeginAsync();
        var wrapped = await _base.RawAsync($"SELECT Indpakket FROM Datanoegler WHERE SagId = '{sager[0].ToString().ToUpperInvariant()}'");
        await DestroyAsync(sager[0]);
        Assert.True(File.ReadAllBytes(_base.File).AsSpan().IndexOf(Assert.Single(wrapped)) < 0);
        Assert.Equal(2, await _base.WithAsync(db => db.Opslagsord.CountAsync()));
    }

    [Fact]
    public async Task A_sag_whose_key_was_destroyed_gets_no_other()
    {
        var sager = await _base.BeginAsync();
        await DestroyAsync(sager[0]);
        await Assert.ThrowsAsync<CryptographicException>(() => _base.WithAsync(async db =>
        {
            (await db.Forloeb.SingleAsync(f => f.SagId == sager[0])).TilfoejPaaroerende("Søster Opdigtet", null);
            db.Logposter.Add(Noeglebase.Line());
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task A_key_that_was_made_in_a_transaction_that_was_undone_encrypts_nothing()
    {
        await _base.BeginAsync();
        var name = await _base.WithAsync(async db =>
        {
            var sag = Noeglebase.SagOf(1003, "Eva Opdigtet");
            await using (await db.Database.BeginTransactionAsync())
            {
                db.AddRange(sag, Noeglebase.Line());
                await db.SaveChangesAsync();
                Assert.Contains("Eva Opdigtet", (await db.Set<Borger>().AsNoTracking().ToListAsync()).Select(b => b.Navn));
            }
            db.ChangeTracker.Clear();
            db.AddRange(sag, Noeglebase.Line());
            await db.SaveChangesAsync();
            return sag.Borger.Navn;
        });
        Assert.Contains(name, await _base.NamesAsync());
    }

    public void Dispose() => _base.Dispose();

    private static Task<Borger> BorgerOfAsync(PitstopDb db, Guid sag) =>
        db.Set<Borger>().SingleAsync(b => db.Sager.Any(s => s.Id == sag && s.BorgerId == b.Id));

    private Task<int> DestroyAsync(Guid sag) => _base.WithAsync(async db =>
    {
        await db.DestroyKeyAsync(sag, Noeglebase.Line());
        return 0;
    });
}
