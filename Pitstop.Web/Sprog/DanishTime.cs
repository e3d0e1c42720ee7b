namespace Pitstop.Web;

/// <summary>Days and times of day in Europe/Copenhagen, read from the injected clock.</summary>
public static class DanishTime
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>Today in Denmark.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.Now());

    /// <summary>Now in Denmark, as a wall clock shows it.</summary>
    public static DateTime Now(this TimeProvider time) => ToDanish(time.GetUtcNow().UtcDateTime);

    /// <summary>A stored UTC time as a Danish wall clock shows it.</summary>
    public static DateTime ToDanish(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Copenhagen);

    /// <summary>The day in Denmark of a stored UTC time.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToDanish(utc));
}
