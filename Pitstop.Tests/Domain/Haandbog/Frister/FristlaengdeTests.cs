
namespace Pitstop.Tests.Domain.Frister;

public sealed class FristlaengdeTests
{
    [Theory]
    [InlineData("30-11-2026", "30-12-2026", "28-02-2027", "30-05-2027", "30-08-2027")]
    [InlineData("31-08-2026", "30-09-2026", "30-11-2026", "28-02-2027", "31-05-2027")]
    [InlineData("30-11-2027", "30-12-2027", "29-02-2028", "30-05-2028", "30-08-2028")]
    public void Months_are_counted_from_the_first_day_and_clip_to_the_month(
        string anchor, string one, string three, string six, string nine)
    {
        var from = Date(anchor);

        Assert.Equal(
            [Date(one), Date(three), Date(six), Date(nine)],
            new[] { 1, 3, 6, 9 }.Select(n => new Fristlaengde(n, Fristenhed.Maaned).After(from)));
        Assert.Equal(Date(six), new Fristlaengde(3, Fristenhed.Maaned).After(from, 2));
    }

    [Theory]
    [InlineData("06-11-2026", "6 uger", "18-12-2026")]
    [InlineData("09-11-2026", "6 uger", "21-12-2026")]
    [InlineData("13-11-2026", "6 uger", "25-12-2026")]
    [InlineData("06-11-2026", "180 dage", "05-05-2027")]
    [InlineData("13-11-2026", "180 dage", "12-05-2027")]
    [InlineData("06-11-2026", "3 måneder", "06-02-2027")]
    [InlineData("13-11-2026", "3 måneder", "13-02-2027")]
    [InlineData("22-03-2026", "14 dage", "05-04-2026")]
    [InlineData("18-10-2026", "14 dage", "01-11-2026")]
    [InlineData("20-02-2028", "14 dage", "05-03-2028")]
    [InlineData("20-02-2026", "14 dage", "06-03-2026")]
    public void A_length_is_calendar_time_also_over_clock_changes_and_leap_days(string from, string length, string due)
    {
        Assert.True(Fristlaengde.TryRead(length, out var read));
        Assert.Equal(Date(due), read.After(Date(from)));
        Assert.Equal(length, read.ToString());
    }

    [Theory]
    [InlineData("straks")]
    [InlineData("1 dag")]
    [InlineData("2 dage")]
    [InlineData("1 uge")]
    [InlineData("2 uger")]
    [InlineData("1 måned")]
    [InlineData("2 måneder")]
    [InlineData("1 arbejdsdag")]
    [InlineData("2 arbejdsdage")]
    [InlineData("3650 dage")]
    public void A_length_is_said_back_in_one_or_several(string text)
    {
        Assert.True(Fristlaengde.TryRead(text, out var read));
        Assert.Equal(text, read.ToString());
    }

    [Theory]
    [InlineData("14 dage", "02-11-2026")]
    [InlineData("2 uger", "02-11-2026")]
    [InlineData("1 måned", "16-10-2026")]
    [InlineData("1 arbejdsdag", "13-11-2026")]
    [InlineData("straks", "16-11-2026")]
    public void A_length_is_counted_back_in_its_own_unit(string length, string before)
    {
        Assert.True(Fristlaengde.TryRead(length, out var read));
        Assert.Equal(Date(before), read.Before(Date("16-11-2026")));
    }

    [Theory]
    [InlineData("3651 dage")]
    [InlineData("14 dage mere")]
    [InlineData("")]
    [InlineData("14")]
    [InlineData("14 d")]
    [InlineData("0 dage")]
    [InlineData("-14 dage")]
    [InlineData("1,5 måned")]
    [InlineData("fjorten dage")]
    [InlineData("99999999999 dage")]
    public void Anything_else_is_not_a_length(string text) => Assert.False(Fristlaengde.TryRead(text, out _));

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
