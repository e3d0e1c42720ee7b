using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Web.Data;

/// <summary>Registers the database and the keys, and brings the database up to date at start.</summary>
public static class DataSetup
{
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
            .ReplaceService<IModelCacheKeyFactory, CipherModelCacheKey>());
        return services;
    }

    /// <summary>Makes or updates the database. One that is refused is left as it is.</summary>
    /// <exception cref="StartException">Demo is on and the database is not a demo one, or the other way round; or its keys are missing.</exception>
    public static async Task MigrateAsync(IServiceProvider services, string dataFolder, bool demo)
    {
        Directory.CreateDirectory(dataFolder);
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var isDemo = await IsDemoAsync(db);
        if (isDemo is not null && isDemo != demo)
            throw new StartException(demo
                ? $"Demo er slået til (Pitstop__Demo), men databasen i {dataFolder} er ikke en demodatabase. Slå demo fra, eller vælg en anden mappe med Pitstop__Data."
                : $"Databasen i {dataFolder} er en demodatabase med konti, hvis adgangskode er kendt. Vælg en anden mappe med Pitstop__Data, eller slå demo til med Pitstop__Demo=true.");
        // EF compares the whole model with the newest migration's, also where nothing is to be done: a tenth of a start.
        if ((await db.Database.GetPendingMigrationsAsync()).Any())
            await db.Database.MigrateAsync();
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode=WAL");
        if (isDemo is not null)
            return;
        db.Installationer.Add(new Installation(demo, scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync();
    }

    // Null where the database says nothing yet: it is new, or its first start was cut off. The first migration makes the table.
    private static async Task<bool?> IsDemoAsync(PitstopDb db) =>
        (await db.Database.GetAppliedMigrationsAsync()).Any() ? await db.Installationer.Select(i => (bool?)i.Demo).SingleOrDefaultAsync() : null;
}

/// <summary>Why the program cannot start, in words for the person who starts it.</summary>
public sealed class StartException(string message) : Exception(message);
