using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Data;

/// <summary>A database with its keys in a folder of its own, as a start meets it: two sager in it, and no program running.</summary>
internal sealed class Noeglebase : IDisposable
{
    public static readonly Medarbejder Behandler = new("b1", "Bente", Rolle.Behandler);
    private static readonly DateOnly Today = new(2026, 11, 22);

    public string Folder { get; } = Directory.CreateTempSubdirectory("pitstop-noegler-").FullName;

    public string Keys => Path.Combine(Folder, "keys");

    public string File => Path.Combine(Folder, "pitstop.db");

    /// <summary>Starts and stops; answers what the start told.</summary>
    public async Task<string> StartAsync()
    {
        await using var services = Services();
        using var output = new StringWriter();
        try
        {
            await DataSetup.MigrateAsync(services, Folder, demo: true, output);
        }
        finally
        {
            ClearPool();
        }
        return output.ToString();
    }

    /// <summary>Why the next start refuses.</summary>
    public async Task<string> RefusalAsync() => (await Assert.ThrowsAsync<StartException>(StartAsync)).Message;

    /// <summary>Does something with the started program's database.</summary>
    public async Task<T> WithAsync<T>(Func<PitstopDb, Task<T>> act)
    {
        await using var services = Services();
        using var scope = services.CreateScope();
        try
        {
            return await act(scope.ServiceProvider.GetRequiredService<PitstopDb>());
        }
        finally
        {
            ClearPool();
        }
    }

    /// <summary>Makes the database with two sager; answers their keys.</summary>
    public async Task<IReadOnlyList<Guid>> BeginAsync()
    {
        await StartAsync();
        return await WithAsync(async db =>
        {
            Sag[] sager = [SagOf(1001, "Ida Opdigtet"), SagOf(1002, "Bo Opdigtet")];
            db.AddRange(sager);
            db.Logposter.Add(Line());
            await db.SaveChangesAsync();
            return (IReadOnlyList<Guid>)[.. sager.Select(s => s.Id)];
        });
    }

    /// <summary>The names of all borgere in order.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync()
    {
        var borgere = await WithAsync(db => db.Set<Borger>().ToListAsync());
        return [.. borgere.Select(b => b.Navn).Order(StringComparer.Ordinal)];
    }

    /// <summary>A line of the log.</summary>
    public static Logpost Line() =>
        new(Today.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc), Behandler, Handling.Aendret, nameof(Sag), null, null);

    /// <summary>Writes a key file.</summary>
    public void WriteKey(string name) =>
        System.IO.File.WriteAllText(Path.Combine(Keys, name), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

    /// <summary>One column of all rows of a table, as it lies in the file.</summary>
    public async Task<List<byte[]>> RawAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<byte[]>();
        while (await reader.ReadAsync())
            found.Add(reader.GetFieldValue<byte[]>(0));
        return found;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>A sag with one forløb, not saved.</summary>
    public static Sag SagOf(int nummer, string navn)
    {
        var person = new Stamdata(navn, null, new DateOnly(1990, 5, 17), null, null, "183");
        var sag = new Sag(nummer, new Borger(person, Today, demo: true));
        sag.BegyndForloeb(new HenvendelseData(Today, Henvender.Borger, null, "Vil gerne stoppe.", Today), Behandler, Today)
            .RegistrerAfsendelse(Afsendelsesslags.Indstillingen, null, null, Today, "Visitationen", Behandler, Today);
        return sag;
    }

    private ServiceProvider Services() => new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<Standard>()
        .AddPitstopData(Folder, Keys).AddAdgang(Keys).BuildServiceProvider();

    private void ClearPool()
    {
        using var connection = new SqliteConnection($"Data Source={File}");
        SqliteConnection.ClearPool(connection);
    }
}
