
namespace Pitstop.Tests.Domain.Frister;

public sealed class ArbejdsdageTests
{
    [Theory]
    [InlineData(1761, "22-03-1761")]
    [InlineData(1818, "22-03-1818")]
    [InlineData(1900, "15-04-1900")]
    [InlineData(1943, "25-04-1943")]
    [InlineData(1954, "18-04-1954")]
    [InlineData(1981, "19-04-1981")]
    [InlineData(2000, "23-04-2000")]
    [InlineData(2008, "23-03-2008")]
    [InlineData(2011, "24-04-2011")]
    [InlineData(2019, "21-04-2019")]
    [InlineData(2024, "31-03-2024")]
    [InlineData(2025, "20-04-2025")]
    [InlineData(2026, "05-04-2026")]
    [InlineData(2027, "28-03-2027")]
    [InlineData(2028, "16-04-2028")]
    [InlineData(2038, "25-04-2038")]
    [InlineData(2049, "18-04-2049")]
    [InlineData(2076, "19-04-2076")]
    [InlineData(2100, "28-03-2100")]
    [InlineData(2200, "06-04-2200")]
    [InlineData(2285, "22-03-2285")]
    [InlineData(2299, "16-04-2299")]
    public void Easter_falls_where_the_church_says(int year, string date) => Assert.Equal(Date(date), Arbejdsdage.Easter(year));

    [Theory]
    [InlineData("02-04-2026")]
    [InlineData("03-04-2026")]
    [InlineData("06-04-2026")]
    [InlineData("14-05-2026")]
    [InlineData("25-05-2026")]
    [InlineData("24-12-2026")]
    [InlineData("25-12-2026")]
    [InlineData("01-01-2027")]
    [InlineData("05-05-2023")]
    [InlineData("26-12-2028")]
    [InlineData("15-11-2026")]
    [InlineData("14-11-2026")]
    public void These_days_are_closed(string date) => Assert.False(Arbejdsdage.IsWorkingDay(Date(date)));

    [Theory]
    [InlineData("26-04-2024")]
    [InlineData("16-11-2026")]
    [InlineData("23-12-2026")]
    [InlineData("15-05-2026")]
    public void These_days_are_open(string date) => Assert.True(Arbejdsdage.IsWorkingDay(Date(date)));

    [Theory]
    [InlineData("25-12-2026", "23-12-2026")]
    [InlineData("13-02-2027", "12-02-2027")]
    [InlineData("06-02-2027", "05-02-2027")]
    [InlineData("06-04-2026", "01-04-2026")]
    [InlineData("16-11-2026", "16-11-2026")]
    public void A_plan_moves_back_to_the_last_working_day(string due, string plan) =>
        Assert.Equal(Date(plan), Arbejdsdage.LastOnOrBefore(Date(due)));

    [Theory]
    [InlineData("05-04-2026")]
    [InlineData("24-05-2026")]
    public void Easter_and_Whit_Sunday_are_public_holidays(string date) => Assert.True(Arbejdsdage.IsHoliday(Date(date)));

    [Theory]
    [InlineData("18-12-2026", 1, "21-12-2026")]
    [InlineData("21-12-2026", 3, "28-12-2026")]
    [InlineData("28-12-2026", -3, "21-12-2026")]
    [InlineData("19-12-2026", 0, "19-12-2026")]
    public void Working_days_are_counted_both_ways_over_what_is_closed(string from, int count, string to) =>
        Assert.Equal(Date(to), Arbejdsdage.After(Date(from), count));

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
