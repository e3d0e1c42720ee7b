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
        services.AddSingleton(_ => KeyRing.Open(keyFolder));
        services.AddSingleton<PersonCipher>();
        services.AddSingleton<Fristlinjer>();
        services.AddDbContext<PitstopDb>(options => options
            .UseSqlite($"Data Source={Path.Combine(dataFolder, "pitstop.db")}")
            .ReplaceService<IModelCacheKeyFactory, CipherModelCacheKey>());
        return services;
    }

    /// <summary>Makes or updates the database. Answers whether it is new.</summary>
    /// <exception cref="StartException">Demo is on and the database is not a demo one, or the other way round.</exception>
    public static async Task<bool> MigrateAsync(IServiceProvider services, string dataFolder, bool demo)
    {
        Directory.CreateDirectory(dataFolder);
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        await db.Database.MigrateAsync();
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode=WAL");
        var installation = await db.Installationer.SingleOrDefaultAsync();
        if (installation is null)
        {
            db.Installationer.Add(new Installation(demo, scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync();
            return true;
        }
        if (installation.Demo != demo)
            throw new StartException(demo
                ? $"Demo er slået til (Pitstop__Demo), men databasen i {dataFolder} er ikke en demodatabase. Slå demo fra, eller vælg en anden mappe med Pitstop__Data."
                : $"Databasen i {dataFolder} er en demodatabase med konti, hvis adgangskode er kendt. Vælg en anden mappe med Pitstop__Data, eller slå demo til med Pitstop__Demo=true.");
        return false;
    }
}

/// <summary>Why the program cannot start, in words for the person who starts it.</summary>
public sealed class StartException(string message) : Exception(message);
