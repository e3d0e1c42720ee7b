using Pitstop.Web.Pages;

namespace Pitstop.Tests.Web.Konference;

public sealed class KonferenceugeTests
{
    [Theory]
    [InlineData("2026-W48", "2026-11-23")]
    [InlineData("2026-w48", "2026-11-23")]
    [InlineData("2026-W01", "2025-12-29")]
    [InlineData("2026-W53", "2026-12-28")]
    [InlineData("2027-W53", null)]
    [InlineData("2026-W00", null)]
    [InlineData("2026-W54", null)]
    [InlineData("0000-W01", null)]
    [InlineData("9999-W52", null)]
    [InlineData("2026-48", null)]
    [InlineData("'", null)]
    [InlineData(null, null)]
    public void A_week_is_read_and_one_that_is_not_there_refused(string? text, string? monday) =>
        Assert.Equal(monday, Konferenceuge.Of(text)?.Fra.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(2026, 11, 22, "2026-W47")]
    [InlineData(2027, 1, 3, "2026-W53")]
    public void A_day_lies_in_its_week(int year, int month, int day, string week) =>
        Assert.Equal(week, Konferenceuge.NameOf(new DateOnly(year, month, day)));
}
