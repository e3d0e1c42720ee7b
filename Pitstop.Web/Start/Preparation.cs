using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Demo;
using Pitstop.Web.Opsaetning;

namespace Pitstop.Web.Start;

/// <summary>What happens before the program answers: the database, the demo's accounts or the first start's address.</summary>
public static class Preparation
{
    /// <summary>Brings the database up to date. Answers false, after saying why, where the program must not start.</summary>
    public static async Task<bool> PrepareAsync(this WebApplication app, Settings settings)
    {
        try
        {
            await DataSetup.MigrateAsync(app.Services, settings.Data, settings.Demo);
            await ContentImport.TakeIntoForceAsync(app.Services);
        }
        catch (Exception e) when (e is StartException or IndholdsfejlException)
        {
            await Console.Error.WriteLineAsync("Pitstop Intranet kan ikke starte. " + e.Message);
            return false;
        }
        if (settings.Demo)
            await MakeDemoAsync(app.Services);
        else
            await FoersteStart.PrepareAsync(app.Services);
        return true;
    }

    private static async Task MakeDemoAsync(IServiceProvider services)
    {
        await DemoKonti.EnsureAsync(services);
        using var scope = services.CreateScope();
        await ActivatorUtilities.CreateInstance<DemoData>(scope.ServiceProvider).EnsureAsync();
    }
}
