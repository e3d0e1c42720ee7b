namespace Pitstop.Web.Opsaetning;

/// <summary>What an installation can set (environment: <c>Pitstop__Data</c>, <c>Pitstop__Keys</c>, <c>Pitstop__Demo</c>).</summary>
/// <param name="Data">The database's folder.</param>
/// <param name="Keys">The folder of the keys; keep it apart from the database's backup.</param>
/// <param name="Demo">Invented persons, and accounts with a known password.</param>
public sealed record Settings(string Data, string Keys, bool Demo)
{
    /// <summary>Reads the configuration; what is not set gets its default.</summary>
    public static Settings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var data = Path.GetFullPath(configuration["Pitstop:Data"] is { Length: > 0 } folder ? folder : "data", environment.ContentRootPath);
        var keys = Path.GetFullPath(
            configuration["Pitstop:Keys"] is { Length: > 0 } apart ? apart : Path.Combine(data, "keys"), environment.ContentRootPath);
        return new Settings(data, keys, configuration.GetValue("Pitstop:Demo", environment.IsDevelopment()));
    }
}
