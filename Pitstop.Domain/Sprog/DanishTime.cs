namespace Pitstop.Domain.Sprog;

/// <summary>Days and times of day in Europe/Copenhagen.</summary>
public static class DanishTime
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>Today in Denmark by a clock that is passed in.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.Now());

    /// <summary>Now in Denmark by a clock that is passed in, as a wall clock shows it.</summary>
    public static DateTime Now(this TimeProvider time) => ToDanish(time.GetUtcNow().UtcDateTime);

    /// <summary>A stored UTC time as a Danish wall clock shows it.</summary>
    public static DateTime ToDanish(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Copenhagen);

    /// <summary>The day in Denmark of a stored UTC time.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToDanish(utc));
}
