namespace Pitstop.Web.Data;

/// <summary>What the start says of the database: what was done, and why it cannot go on.</summary>
internal static class Startmelding
{
    private const int Shown = 5;

    /// <summary>A backup was made.</summary>
    public static string BackedUp(string file) =>
        $"Før databasen blev opdateret, blev der taget en sikkerhedskopi: {file}. "
        + "Slet den, når I har set, at alt er i orden. Den indeholder alle sager.";

    /// <summary>Values are encrypted anew.</summary>
    public static string Reencrypted(int sager) =>
        $"Personoplysningerne er krypteret på ny: hver sag har nu sin egen nøgle (antal sager: {sager}).";

    /// <summary>An earlier start did not come to its end.</summary>
    public const string Resumed = "En tidligere start blev afbrudt, mens databasen blev opdateret. Det, der manglede, gøres færdigt nu.";

    /// <summary>The keys of the sager are wrapped by a newer key.</summary>
    public static string Rotated(string file, int sager) =>
        $"Sagernes nøgler er pakket om med den nyeste nøgle, {file} (antal sager: {sager}).";

    /// <summary>No backup could be made.</summary>
    public static StartException NoBackup(string folder, string reason) => new(
        $"Databasen skal opdateres, men der kunne ikke tages en sikkerhedskopi i mappen {folder}: {reason} "
        + "Databasen er ikke ændret. Sørg for, at der er plads på disken, og at programmet må skrive i mappen, og start igen.");

    /// <summary>A row that belongs to no sag.</summary>
    public static StartException NoSag(string table, Guid row) => new(
        $"Personoplysningerne kan ikke krypteres på ny: rækken {row} i tabellen {table} hører ikke til nogen sag. {Undone}");

    /// <summary>Values that were changed or moved.</summary>
    public static StartException Unreadable(IReadOnlyCollection<string> places) => new(
        $"Personoplysningerne kan ikke krypteres på ny. Disse værdier er ændret eller flyttet i databasefilen (antal: {places.Count}): "
        + $"{string.Join("; ", places.Take(Shown))}{(places.Count > Shown ? "; med flere" : "")}. {Undone}");

    /// <summary>Two starts at once.</summary>
    public static StartException Busy(string folder) => new(
        $"Et andet Pitstop Intranet er ved at starte på databasen i {folder}. Vent, til det svarer, eller stop det, og start igen.");

    private const string Undone =
        "Ingen personoplysning er ændret. Læg den nyeste sikkerhedskopi af databasen, hvor værdien er hel, tilbage som pitstop.db, "
        + "og start igen.";
}
