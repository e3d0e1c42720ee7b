namespace Pitstop.Web.Data.Kryptering;

/// <summary>Why the program does not start with the keys it was given: what happened, and what to do now.</summary>
internal static class Noeglemelding
{
    private const string Remedy =
        "Læg den rigtige fil tilbage fra sikkerhedskopien af nøglerne, eller ret Pitstop__Keys, så den peger på mappen med nøglerne, "
        + "og start igen. Databasen er ikke ændret.";

    /// <summary>The folder has no keys, and there is a database.</summary>
    public static StartException NoKeys(string folder) => new(
        $"Der mangler nøgler i mappen {folder}, men databasen findes allerede. Uden nøglerne kan ingen personoplysninger læses. "
        + "Læg opslag.key og persondata-*.key tilbage fra sikkerhedskopien, eller ret Pitstop__Keys, så den "
        + "peger på mappen med nøglerne.");

    /// <summary>A file holds something else than a key.</summary>
    public static StartException NoKey(string file) =>
        new($"Nøglefilen {file} er beskadiget: den indeholder ikke en nøgle på 32 byte. " + Remedy);

    /// <summary>A key that the database needs has no file.</summary>
    public static StartException Missing(string file) => new($"Nøglefilen {file} mangler, og databasen har brug for den. " + Remedy);

    /// <summary>The files are keys, but not those of this database.</summary>
    public static StartException Wrong(IReadOnlyCollection<string> files) => new(
        (files.Count == 1 ? $"Nøglefilen {files.First()} hører" : $"Nøglefilerne {string.Join(" og ", files)} hører")
        + " ikke til denne database: indholdet er en anden nøgle. Med den kan personoplysningerne ikke læses. " + Remedy);
}
