using System.Text;

namespace Pitstop.Tests.Domain.Kalender;

public sealed class KalenderfilTests
{
    private static readonly DateTime Stamp = new(2026, 11, 22, 9, 5, 7, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2026, 11, 30);

    [Fact]
    public void A_day_is_an_event_without_a_time() =>
        Assert.Equal(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Pitstop//Frister//DA\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Frister\r\nX-PUBLISHED-TTL:PT1H\r\n"
            + "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20261122T090507Z\r\nDTSTART;VALUE=DATE:20261130\r\nSUMMARY:Møde\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            Kalenderfil.Write("Frister", [new("a", Day, "Møde")], Stamp));

    [Theory]
    [InlineData("a, b; c", @"a\, b\; c")]
    [InlineData(@"a\b", @"a\\b")]
    [InlineData("a\r\nb\nc", @"a\nb\nc")]
    [InlineData("a\u0002\tb", "ab")]
    [InlineData("x\r\nEND:VEVENT", @"x\nEND:VEVENT")]
    public void What_means_something_to_a_calendar_is_escaped(string text, string written) =>
        Assert.Contains($"\r\nSUMMARY:{written}\r\n", Kalenderfil.Write("Frister", [new("a", Day, text)], Stamp), StringComparison.Ordinal);

    [Theory]
    [InlineData("a", 66)]
    [InlineData("a", 67)]
    [InlineData("a", 68)]
    [InlineData("a", 300)]
    [InlineData("æ", 100)]
    [InlineData("aæ", 100)]
    [InlineData("😀", 60)]
    public void Long_lines_are_folded_at_75_octets_and_unfold_to_what_was_written(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        var file = Kalenderfil.Write("Frister", [new("a", Day, text)], Stamp);
        var lines = file.Split("\r\n");
        Assert.All(lines, l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)));
        Assert.Contains($"\r\nSUMMARY:{text}\r\n", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_exactly_75_octets_stays_whole() =>
        Assert.Contains(
            $"\r\nSUMMARY:{new string('a', 67)}\r\n",
            Kalenderfil.Write("Frister", [new("a", Day, new string('a', 67))], Stamp),
            StringComparison.Ordinal);

    [Fact]
    public void The_same_days_in_any_order_and_the_same_stamp_give_the_same_text()
    {
        Kalenderdag[] days = [new("b", Day, "B"), new("a", Day, "A"), new("c", Day.AddDays(-1), "C")];
        var file = Kalenderfil.Write("Frister", days, Stamp);
        Assert.Equal(file, Kalenderfil.Write("Frister", days.Reverse(), Stamp));
        Assert.True(file.IndexOf("UID:c", StringComparison.Ordinal) < file.IndexOf("UID:a", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_calendar_is_a_calendar() =>
        Assert.EndsWith("X-PUBLISHED-TTL:PT1H\r\nEND:VCALENDAR\r\n", Kalenderfil.Write("Frister", [], Stamp), StringComparison.Ordinal);
}
