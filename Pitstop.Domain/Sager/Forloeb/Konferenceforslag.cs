namespace Pitstop.Domain.Sager;

/// <summary>
/// When a further borgerkonference is proposed. The standard names the first two; after them the unit holds one every 180 days, counted
/// from the second and never from the one before (domain brief, F6).
/// </summary>
public static class Konferenceforslag
{
    /// <summary>Days between two proposed conferences.</summary>
    public const int Dage = 180;

    private const int FirstTwo = 2;

    /// <summary>The next proposed day; null until the second conference has been held.</summary>
    /// <param name="holdt">The days of the conferences that were held, in any order.</param>
    public static DateOnly? Next(IEnumerable<DateOnly> holdt)
    {
        var days = holdt.Order().ToArray();
        if (days.Length < FirstTwo)
            return null;
        var second = days[FirstTwo - 1];
        // A conference stands for the proposed day that it lies nearest to, and for those before it.
        var done = days.Skip(FirstTwo).Select(d => (d.DayNumber - second.DayNumber + (Dage / 2)) / Dage).DefaultIfEmpty().Max();
        return second.AddDays(Dage * (done + 1));
    }

    /// <summary>The next proposed day of a forløb; null where it does not run any more.</summary>
    public static DateOnly? Next(Forloeb forloeb) => forloeb.ErIGang
        ? Next(forloeb.Moeder.Where(m => m is { Art: Moedeart.Borgerkonference, Udfald: Samtaleudfald.Afholdt }).Select(m => m.Dato))
        : null;
}
