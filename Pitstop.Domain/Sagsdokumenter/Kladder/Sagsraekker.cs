namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>Rows that the case gives to a status, whether on the way or at discharge.</summary>
internal static class Sagsraekker
{
    private const int LongestKey = 12;

    /// <summary>The verdict of the weekly review that no status has carried yet, or null.</summary>
    public static Maalvurdering? ReviewedAfter(Maal maal, DateOnly? day) =>
        maal.Bedoemmelser.Where(b => b.Sted == Bedoemmelsessted.Borgergennemgang && !(b.Dato <= day)).MaxBy(b => b.Dato)?.Vurdering;

    /// <summary>The citizen's earlier numbers, oldest first, until the day that is typed for the number now.</summary>
    public static List<Skaleringslinje> HistorikOf(Maal maal, Sagsfakta fakta, DateOnly? until = null) =>
    [
        .. maal.Historik
            .Where(s => s.Dato <= (until ?? fakta.Dag) && s.DokumentId != fakta.DokumentId)
            .Select((s, i) => new Skaleringslinje { Key = $"h{i + 1}", Dato = s.Dato, Tal = s.Vaerdi, Ord = Words(s.Mangler, s.Ord) }),
    ];

    /// <summary>The citizen's words, after why there is no number where there is none.</summary>
    public static string? Words(ManglendeSkalering? missing, string? words) =>
        missing is { } why ? $"{why.DisplayName()}. {words}".Trim() : words;

    /// <summary>The substances of the afdækning with the days of then; what is typed of now stands beside them.</summary>
    public static List<Forbrugslinje> ForbrugOf(Forloeb forloeb) =>
    [
        .. (forloeb.Afdaekning?.Rusmidler ?? [])
            .DistinctBy(r => r.Stof)
            .Select(r => new Forbrugslinje { Key = KeyOf(r.Stof), Stof = r.Stof, DageVedStart = r.DageAfSeneste30 }),
    ];

    // The substances differ within the letters that a key holds.
    private static string KeyOf(Stof stof) => string.Concat(stof.StoredName().ToLowerInvariant().Take(LongestKey));
}
