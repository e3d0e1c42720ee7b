
namespace Pitstop.Tests.Domain.Forloebet;

public sealed class KonferenceforslagTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("2026-01-10", null)]
    [InlineData("2026-01-10 2026-06-01", "2026-11-28")]
    [InlineData("2026-06-01 2026-01-10", "2026-11-28")]
    [InlineData("2026-01-10 2026-06-01 2026-11-20", "2027-05-27")]
    [InlineData("2026-01-10 2026-06-01 2026-12-20", "2027-05-27")]
    [InlineData("2026-01-10 2026-06-01 2026-06-11", "2026-11-28")]
    [InlineData("2026-01-10 2026-06-01 2027-05-27", "2027-11-23")]
    [InlineData("2027-08-01 2027-09-03", "2028-03-01")]
    public void The_next_conference_is_counted_from_the_second_and_never_chained(string held, string? next) =>
        Assert.Equal(
            next is null ? null : Day(next), Konferenceforslag.Next(held.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)));

    [Fact]
    public void A_forloeb_without_conferences_gets_no_proposal() => Assert.Null(Konferenceforslag.Next(Sager.ForloebWithForsamtale()));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
