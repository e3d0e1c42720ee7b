using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Web.Data;

/// <summary>Registers the database and the keys, and brings the database up to date at start.</summary>
public static class DataSetup
{
    private const string FormatMigration = "20261130233200_Sagsnoegler";

    /// <summary>Adds the database in a folder with its keys in another.</summary>
    public static IServiceCollection AddPitstopData(this IServiceCollection services, string dataFolder, string keyFolder)
    {
        var file = Path.Combine(dataFolder, "pitstop.db");
        services.AddSingleton(_ => KeyRing.Open(keyFolder, mayMake: !File.Exists(file)));
        services.AddSingleton<PersonCipher>();
        services.AddSingleton<Fristlinjer>();
        services.AddDbContext<PitstopDb>(options => options
            // One parameter for a list of keys, however long: otherwise each length is a query of its own to compile.
            .UseSqlite($"Data Source={file}", s => s.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            // A test asks whether a migration is missing; asking at each start would build the model of the mappings.
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning))
            .AddInterceptors(DecryptAtLoad.Instance));
        return services;
    }

    /// <summary>Makes or updates the database. One that is refused is left as it is, or has at most the tables of this version.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="dataFolder">The database's folder.</param>
    /// <param name="demo">Whether it is to be a demo database.</param>
    /// <param name="output">Where it is told what was done; the console where none is given.</param>
    /// <exception cref="StartException">
    /// Demo is on and the database is not a demo one, or the other way round; its keys are missing or others; or it cannot be brought up to
    /// date.
    /// </exception>
    public static async Task MigrateAsync(IServiceProvider services, string dataFolder, bool demo, TextWriter? output = null)
    {
        var tell = output ?? Console.Out;
        Directory.CreateDirectory(dataFolder);
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var isDemo = await IsDemoAsync(db);
        if (isDemo is not null && isDemo != demo)
            throw new StartException(demo
                ? $"Demo er slået til (Pitstop__Demo), men databasen i {dataFolder} er ikke en demodatabase. Slå demo fra, eller vælg "
                    + "en anden mappe med Pitstop__Data."
                : $"Databasen i {dataFolder} er en demodatabase med konti, hvis adgangskode er kendt. Vælg en anden mappe med "
                    + "Pitstop__Data, eller slå demo til med Pitstop__Demo=true.");
        using var alone = Alone(dataFolder);
        var isThere = (await db.Database.GetAppliedMigrationsAsync()).Any();
        if (isThere)
            await PrepareUpdateAsync(db, dataFolder, now, tell);
        // EF compares the whole model with the newest migration's, also where nothing is to be done: a tenth of a start.
        if ((await db.Database.GetPendingMigrationsAsync()).Any())
        {
            // What EF waits for; nobody else is here, so a start that was cut off has left it.
            await db.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
            await db.Database.MigrateAsync();
        }
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode=WAL");
        if (isDemo is null)
        {
            db.Installationer.Add(new Installation(demo, now));
            await db.SaveChangesAsync();
        }
        if (await IsOfFirstFormatAsync(db))
            await tell.WriteLineAsync(Startmelding.Reencrypted(await Omkryptering.RunAsync(db)));
        if (await Noeglekontrol.TakeOverAsync(db) is var wrapped and > 0)
            await tell.WriteLineAsync(Startmelding.Rotated(Path.GetFileName(db.Cipher.Ring.FileOf(db.Cipher.Ring.Current)), wrapped));
    }

    private static FileStream Alone(string dataFolder)
    {
        try
        {
            var file = Path.Combine(dataFolder, "pitstop.start");
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw Startmelding.Busy(dataFolder);
        }
    }

    // Nothing is changed before the keys are known to be the right ones and a copy of everything lies beside it.
    private static async Task PrepareUpdateAsync(PitstopDb db, string dataFolder, DateTime now, TextWriter tell)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync()).ToList();
        var isOfFirstFormat = pending.Contains(FormatMigration) || await IsOfFirstFormatAsync(db);
        if (!pending.Contains(FormatMigration) && !isOfFirstFormat)
            await Noeglekontrol.CheckAsync(db);
        if (pending.Count == 0 && isOfFirstFormat)
            await tell.WriteLineAsync(Startmelding.Resumed);
        if (pending.Count > 0 || isOfFirstFormat)
            await tell.WriteLineAsync(Startmelding.BackedUp(await Sikkerhedskopi.TakeAsync(db, dataFolder, now)));
    }

    private static async Task<bool> IsOfFirstFormatAsync(PitstopDb db) =>
        await db.Installationer.AnyAsync(i => i.Krypteringsformat < Omkryptering.Format);

    // Null where the database says nothing yet: it is new, or its first start was cut off. The first migration makes the table.
    private static async Task<bool?> IsDemoAsync(PitstopDb db) =>
        (await db.Database.GetAppliedMigrationsAsync()).Any()
            ? await db.Installationer.Select(i => (bool?)i.Demo).SingleOrDefaultAsync()
            : null;
}

/// <summary>Why the program cannot start, in words for the person who starts it.</summary>
public sealed class StartException(string message) : Exception(message);
