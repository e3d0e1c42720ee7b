using System.Globalization;

namespace Pitstop.Tests.Domain.Indhold;

public sealed class SidegennemgangTests
{
    [Theory]
    [InlineData("2026-03-29", null)]
    [InlineData("2026-03-30", Gennemgangsvarsel.TreMaaneder)]
    [InlineData("2026-05-29", Gennemgangsvarsel.TreMaaneder)]
    [InlineData("2026-05-30", Gennemgangsvarsel.EnMaaned)]
    [InlineData("2026-06-30", Gennemgangsvarsel.EnMaaned)]
    [InlineData("2026-07-01", Gennemgangsvarsel.Overskredet)]
    public void A_page_is_told_of_three_months_and_one_month_before_and_when_it_is_late(string today, Gennemgangsvarsel? varsel)
    {
        var found =
            Sidegennemgang.Of(new([Page("a", "01-01-2026", "teamleder", "revision-senest: 30-06-2026\n")]), "Teamleder", Day(today));

        Assert.Equal(varsel, found.SingleOrDefault()?.Varsel);
    }

    [Fact]
    public void Without_a_day_of_its_own_a_page_is_looked_through_after_24_months_by_its_owner_alone()
    {
        var pages = new Sidesamling([
            Page("a", "31-08-2024", "teamleder"),
            Page("b", "01-01-2015", "tilbudsleder"),
            Page("b", "01-01-2026", "tilbudsleder"),
            Page("c", "01-01-2015", "teamleder"),
        ]);

        Assert.Equal(
            [("c", new DateOnly(2017, 1, 1)), ("a", new DateOnly(2026, 8, 31))],
            Sidegennemgang.Of(pages, "teamleder", Day("2026-09-01")).Select(g => (g.Udgave.Slug, g.Senest)));
        Assert.Empty(Sidegennemgang.Of(pages, "tilbudsleder", Day("2026-09-01")));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Udgave Page(string slug, string inForce, string owner, string more = "") =>
        Udgave.Read(
            $"{slug}.md",
            $"---\ntitel: T\nslug: {slug}\nslags: opslag\nudgave: \"1\"\ni-kraft: {inForce}\nejer: {owner}\n{more}---\nTekst.\n",
            [])!;
}
