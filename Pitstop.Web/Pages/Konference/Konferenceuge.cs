using System.Globalization;
using System.Text.RegularExpressions;

namespace Pitstop.Web.Pages;

/// <summary>Seven days: a calendar week, or the seven from a day on.</summary>
/// <param name="Fra">The first day.</param>
public sealed partial record Konferenceuge(DateOnly Fra)
{
    private const int FirstYear = 2015;
    private const int LastYear = 2100;

    /// <summary>The last day.</summary>
    public DateOnly Til => Fra.AddDays(6);

    /// <summary>The name of the calendar week that a day lies in: 2026-W48.</summary>
    public static string NameOf(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date)}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    /// <summary>Reads 2026-W48 (also 2026-w48); null where there is no such week.</summary>
    public static Konferenceuge? Of(string? text)
    {
        if (text is null || Shape().Match(text.Trim()) is not { Success: true } read)
            return null;
        var (year, week) = (
            int.Parse(read.Groups[1].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(read.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
        return year is < FirstYear or > LastYear || week < 1 || week > ISOWeek.GetWeeksInYear(year)
            ? null
            : new Konferenceuge(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)));
    }

    [GeneratedRegex("^([0-9]{4})-[Ww]([0-9]{2})$")]
    private static partial Regex Shape();
}
