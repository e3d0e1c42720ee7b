using static Pitstop.Tests.Domain.Forloebet.Trinsituationer;

namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>What is counted beside the soft limits, from which day, and when it warns. Treatment started on 12 March 2026.</summary>
public sealed class TaellereTests
{
    private static readonly DateOnly FourWeeks = Day(38);
    private static readonly Kvoteudgave Limits = new(
        new("samtalekvoter", new(2018, 1, 1), "2018"),
        [
            new(Kvote.RaadgivningEfterForsamtale, 0, 2), new(Kvote.PaaroerendeSamtaler, 0, 1), new(Kvote.SamtalerOmUgen, 1, 2),
            new(Kvote.ForloebetsLaengde, 12, 12),
        ]);

    [Theory]
    [InlineData(2, "Rådgivende samtaler: 2 af 2", false)]
    [InlineData(3, "Rådgivende samtaler: 3 af 2", true)]
    public void Advisory_talks_warn_above_the_limit(int held, string text, bool warns)
    {
        var forloeb = Of("Rådgivning").Forloeb;
        Talks(forloeb, Samtaleart.Raadgivning, Samtaleudfald.Afholdt, Enumerable.Range(10, held));
        Talks(forloeb, Samtaleart.Raadgivning, Samtaleudfald.Udeblevet, [20]);

        Assert.Equal((text, warns), Only(forloeb, Kvote.RaadgivningEfterForsamtale, Day(30)));
    }

    [Fact]
    public void Without_advisory_talks_none_are_counted() =>
        Assert.DoesNotContain(Of("Rådgivning").Forloeb.Taellere(Limits, Day(30)), t => t.Kvote == Kvote.RaadgivningEfterForsamtale);

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Talks_of_four_weeks_warn_below_and_above_the_limits(int held, bool warns)
    {
        var forloeb = Of("I behandling").Forloeb;
        Talks(forloeb, Samtaleart.Behandling, Samtaleudfald.Afholdt, Enumerable.Range(20, held));

        Assert.Equal(($"Samtaler de seneste 4 uger: {held}", warns), Only(forloeb, Kvote.SamtalerOmUgen, FourWeeks));
    }

    [Fact]
    public void Only_treatment_that_was_held_within_the_four_weeks_counts()
    {
        var forloeb = Of("I behandling").Forloeb;
        Talks(forloeb, Samtaleart.Behandling, Samtaleudfald.Afholdt, [10, 11, 38, 39]);
        Talks(forloeb, Samtaleart.Indskrivning, Samtaleudfald.Afholdt, [20]);
        Talks(forloeb, Samtaleart.Behandling, Samtaleudfald.Udeblevet, [21]);
        Talks(forloeb, Samtaleart.Raadgivning, Samtaleudfald.Afholdt, [22]);

        Assert.Equal("Samtaler de seneste 4 uger: 3", Only(forloeb, Kvote.SamtalerOmUgen, FourWeeks).Text);
    }

    [Theory]
    [InlineData("I behandling", 37, false)]
    [InlineData("I behandling", 38, true)]
    [InlineData("Under udredning", 38, true)]
    [InlineData("Stoffri efterbehandling", 38, true)]
    [InlineData("Pause", 38, false)]
    [InlineData("Udskrevet", 38, false)]
    public void Talks_are_counted_when_treatment_has_run_for_four_weeks(string situation, int day, bool counted) =>
        Assert.Equal(counted, Of(situation).Forloeb.Taellere(Limits, Day(day)).Any(t => t.Kvote == Kvote.SamtalerOmUgen));

    [Theory]
    [InlineData("11-04-2026", "Behandling i under en måned", false)]
    [InlineData("12-04-2026", "Behandling i 1 måned", false)]
    [InlineData("12-05-2026", "Behandling i 2 måneder", false)]
    [InlineData("12-03-2027", "Behandling i 12 måneder", false)]
    [InlineData("13-03-2027", "Behandling i 12 måneder", true)]
    public void Treatment_is_counted_in_whole_months_and_warns_after_the_limit(string today, string text, bool warns) =>
        Assert.Equal((text, warns), Only(Of("I behandling").Forloeb, Kvote.ForloebetsLaengde, Date(today)));

    [Fact]
    public void After_the_discharge_treatment_grows_no_longer() =>
        Assert.Equal(
            ("Behandling i under en måned", false), Only(Of("Udskrevet").Forloeb, Kvote.ForloebetsLaengde, Date("13-03-2028")));

    [Fact]
    public void What_has_not_started_has_no_length() =>
        Assert.DoesNotContain(Of("Indskrevet").Forloeb.Taellere(Limits, Day(30)), t => t.Kvote == Kvote.ForloebetsLaengde);

    [Fact]
    public void A_relatives_talks_are_counted_by_phase_and_in_all()
    {
        var forloeb = Of("Stoffri efterbehandling").Forloeb;
        forloeb.Udskriv(
            new(Day(25), Afslutningsaarsag.EgetOenske, Afslutningsstatus.Uoplyst) { Eftervaern = true }, Lis, Day(60));
        var mother = forloeb.TilfoejPaaroerende("Grethe Opdigt", "mor");
        foreach (var day in new[] { 9, 10, 13, 14, 25, 26 })
            forloeb.RegistrerSamtale(
                Samtaleart.Paaroerende, Day(day), null, Samtaleudfald.Afholdt, null, Bente, Day(60), mother.Id);

        Assert.Equal(
            [
                ("Grethe Opdigt før behandlingen: 1 af 1 samtaler (6 i alt)", false),
                ("Grethe Opdigt i behandlingen: 2 af 1 samtaler (6 i alt)", true),
                ("Grethe Opdigt i stoffri efterbehandling: 2 af 1 samtaler (6 i alt)", true),
                ("Grethe Opdigt i efterværn: 1 af 1 samtaler (6 i alt)", false),
            ],
            forloeb.Taellere(Limits, Day(60))
                .Where(t => t.Kvote == Kvote.PaaroerendeSamtaler)
                .Select(t => (t.Tekst, t.Advarsel is not null)));
    }

    [Fact]
    public void A_talk_with_a_relative_is_with_one_who_is_named() =>
        Assert.Equal(
            ["PaaroerendeMangler"],
            Assert.Throws<RefusedException>(() => Of("Henvendt").Forloeb.RegistrerSamtale(
                Samtaleart.Paaroerende, Day(1), null, Samtaleudfald.Afholdt, null, Bente, Day(1))).Obstacles.Select(o => o.Name));

    private static (string Text, bool Warns) Only(Forloeb forloeb, Kvote quota, DateOnly today)
    {
        var count = Assert.Single(forloeb.Taellere(Limits, today), t => t.Kvote == quota);
        return (count.Tekst, count.Advarsel is not null);
    }

    private static void Talks(Forloeb forloeb, Samtaleart art, Samtaleudfald outcome, IEnumerable<int> days)
    {
        foreach (var day in days)
            forloeb.RegistrerSamtale(art, Day(day), null, outcome, null, Bente, Day(60));
    }

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
