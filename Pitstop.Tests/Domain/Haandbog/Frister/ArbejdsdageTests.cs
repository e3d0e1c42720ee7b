
namespace Pitstop.Tests.Domain.Frister;

public sealed class ArbejdsdageTests
{
    [Theory]
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

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
