namespace Pitstop.Domain.Haandbog;

/// <summary>
/// Danish working days: Monday to Friday but for public holidays and the 24th of December. Deadlines never move because of them; plans do.
/// </summary>
public static class Arbejdsdage
{
    // Store bededag was a public holiday for the last time in 2023 (lov 214/2023).
    private const int LastYearOfStoreBededag = 2023;

    /// <summary>The day itself if it is a working day, else the last one before it.</summary>
    public static DateOnly LastOnOrBefore(DateOnly dag)
    {
        while (!IsWorkingDay(dag))
            dag = dag.AddDays(-1);
        return dag;
    }

    /// <summary>The day so many working days after a day, or before it where the number is negative; the day itself is day 0.</summary>
    public static DateOnly After(DateOnly dag, int antal)
    {
        for (var left = Math.Abs(antal); left > 0;)
        {
            dag = dag.AddDays(Math.Sign(antal));
            if (IsWorkingDay(dag))
                left--;
        }
        return dag;
    }

    /// <summary>Whether the unit is open on a day.</summary>
    public static bool IsWorkingDay(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(dag);

    /// <summary>Whether a day is a public holiday, or the 24th of December.</summary>
    public static bool IsHoliday(DateOnly dag)
    {
        if (dag is { Month: 1, Day: 1 } or { Month: 12, Day: 24 or 25 or 26 })
            return true;
        var sinceEaster = dag.DayNumber - Easter(dag.Year).DayNumber;
        return sinceEaster is -3 or -2 or 0 or 1 or 39 or 49 or 50 || (sinceEaster == 26 && dag.Year <= LastYearOfStoreBededag);
    }

    /// <summary>Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }
}
