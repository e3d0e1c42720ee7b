namespace Pitstop.Domain.Sager;

/// <summary>An all-day event of a calendar.</summary>
/// <param name="Uid">What a calendar program knows it by from one fetch to the next.</param>
/// <param name="Dag">The day.</param>
/// <param name="Tekst">What stands on the day; never a person's name.</param>
public sealed record Kalenderdag(string Uid, DateOnly Dag, string Tekst)
{
    private const string Domaene = "pitstop";

    /// <summary>A day for each deadline of a forløb: its number and what is due, and nothing about the person.</summary>
    /// <param name="forloeb">The forløb, with its sag.</param>
    /// <param name="opgaver">What is still to be done in it.</param>
    public static IEnumerable<Kalenderdag> Of(Forloeb forloeb, IEnumerable<Fristopgave> opgaver) =>
        opgaver.GroupBy(f => (f.Nr, f.Led)).SelectMany(same => same.OrderBy(f => f.Forfalder)
            .Select((f, i) => new Kalenderdag(UidOf(forloeb, f, i), f.Forfalder, $"{forloeb.Nummer}: {f.Navn}")));

    // Without the day: a deadline that a correction moves is the same event on another day.
    private static string UidOf(Forloeb forloeb, Fristopgave frist, int nth) =>
        string.Join(
            '-',
            new[] { forloeb.Sag.Sagsnr, $"{forloeb.Loebenr}", frist.Nr, Plain(frist.Led), nth == 0 ? "" : $"{nth + 1}" }.Where(
                p => p.Length > 0)) + "@" + Domaene;

    private static string Plain(string led) => string.Concat(led.Where(char.IsAsciiLetterOrDigit));
}
