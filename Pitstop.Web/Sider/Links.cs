using System.Globalization;

namespace Pitstop.Web.Sider;

/// <summary>The addresses of the case pages. No address holds anything about a person.</summary>
public static class Links
{
    private const string Dagform = "yyyy-MM-dd";

    /// <summary>The list.</summary>
    public const string ForloebListe = "/forloeb";

    /// <summary>A new contact.</summary>
    public const string NyHenvendelse = "/forloeb/ny";

    /// <summary>The board.</summary>
    public const string Tavle = "/tavle";

    /// <summary>What <c>fra</c> says in an address where one comes from the board and goes back to it.</summary>
    public const string FraTavlen = "tavle";

    /// <summary>Today's appointments and tasks, to print.</summary>
    public const string Dagen = "/tavle/dagen";

    /// <summary>The subscription to one's own calendar of deadlines.</summary>
    public const string Kalender = "/kalender";

    /// <summary>The file that a calendar program fetches by one's own secret.</summary>
    public static string KalenderAbonnement(string hemmelighed) => $"{Kalender}/{hemmelighed}.ics";

    /// <summary>The week's conferences.</summary>
    public const string Konference = "/konference";

    /// <summary>The register of anonymous talks.</summary>
    public const string Anonym = "/anonym";

    /// <summary>A new anonymous talk.</summary>
    public const string NyAnonym = "/anonym/ny";

    /// <summary>Where leaders change the pages of the standard.</summary>
    public const string Redaktion = "/redaktion";

    /// <summary>The group sessions.</summary>
    public const string Grupper = "/grupper";

    /// <summary>A new group session.</summary>
    public const string NyGruppe = "/grupper/ny";

    /// <summary>A group session's own page.</summary>
    public static string To(Gruppesession session) => $"{Grupper}/{session.Id}";

    /// <summary>A forløb's own page.</summary>
    public static string To(Forloeb forloeb) => ToForloeb(forloeb.Sag.Nummer, forloeb.Loebenr);

    /// <summary>A page below a forløb.</summary>
    public static string To(Forloeb forloeb, string side) => $"{To(forloeb)}/{side}";

    /// <summary>The page of a step of the forløb.</summary>
    public static string To(Forloeb forloeb, Trin trin) => To(forloeb, trin.Slug);

    /// <summary>A day as addresses write it: 2018-06-01.</summary>
    public static string Dag(DateOnly dag) => dag.ToString(Dagform, CultureInfo.InvariantCulture);

    /// <summary>The day that an address writes so; null for anything else.</summary>
    public static DateOnly? Dag(string typed) =>
        DateOnly.TryParseExact(typed, Dagform, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    /// <summary>An edition of a page of the standard, as it was in force.</summary>
    public static string To(Udgavehenvisning udgave) => $"/{udgave.Slug}?udgave={Dag(udgave.IKraft)}";

    /// <summary>A page of the standard as it was in force on a day.</summary>
    public static string ToSideOn(string slug, DateOnly dag) => $"/{slug}?pr={Dag(dag)}";

    /// <summary>An edition as a Word file.</summary>
    public static string ToWord(Udgavehenvisning udgave) => $"{To(udgave)}&handler=Word";

    /// <summary>All pages as one Word file, as they were in force on a day.</summary>
    public static string ToHaandbog(DateOnly dag) => $"/haandbog?pr={Dag(dag)}";

    /// <summary>What differs between two editions of a page; without them between today's and the one before.</summary>
    public static string ToSammenlign(string slug, DateOnly? fra = null, DateOnly? til = null) =>
        $"/sammenlign/{slug}" + (fra is { } a && til is { } b ? $"?fra={Dag(a)}&til={Dag(b)}" : "");

    /// <summary>A forløb's own page by its number: <c>S-1042/1</c>.</summary>
    public static string ToForloeb(string nummer) => $"{ForloebListe}/{nummer}";

    /// <summary>A forløb's own page by its numbers.</summary>
    public static string ToForloeb(int sagsnummer, int loebenr) =>
        ToForloeb(Forloeb.NummerFor(sagsnummer, loebenr));
}
