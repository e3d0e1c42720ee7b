
namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>A concern for a child is told of after somebody learned of it, and never before.</summary>
public sealed class BekymringTests
{
    private static readonly DateOnly Knowledge = new(2026, 11, 6);

    [Fact]
    public void A_concern_is_not_reported_before_it_was_known() =>
        Assert.Equal("DatoForTidlig", Assert.Single(Forloeb.BekymringObstacles(Knowledge, new DateOnly(2026, 11, 5), Sager.Today)).Name);

    [Fact]
    public void A_concern_may_be_reported_on_the_day_it_was_known() =>
        Assert.Empty(Forloeb.BekymringObstacles(Knowledge, Knowledge, Sager.Today));

    [Fact]
    public void A_waiting_concern_is_not_noted_as_reported_before_it_was_known()
    {
        var forloeb = Waiting();

        var refused = Assert.Throws<RefusedException>(
            () => forloeb.MarkerUnderretningSendt(forloeb.Bekymringer[0].Id, new DateOnly(2026, 11, 5), Sager.Today));

        Assert.Equal("DatoForTidlig", Assert.Single(refused.Obstacles).Name);
    }

    [Fact]
    public void A_waiting_concern_is_noted_as_reported_on_the_day_it_was_known()
    {
        var forloeb = Waiting();

        forloeb.MarkerUnderretningSendt(forloeb.Bekymringer[0].Id, Knowledge, Sager.Today);

        Assert.Equal(Knowledge, forloeb.Bekymringer[0].Sendt);
    }

    [Fact]
    public void An_underretning_does_not_tell_of_a_concern_that_became_known_after_it()
    {
        var forloeb = Waiting();

        forloeb.TagBekymring(Guid.NewGuid(), new DateOnly(2026, 11, 4), new DateOnly(2026, 11, 5), "Bente Behandler");

        Assert.Equal(
            [(Knowledge, false), (new DateOnly(2026, 11, 4), true)],
            forloeb.Bekymringer.Select(b => (b.Viden, b.DokumentId is not null)));
    }

    [Fact]
    public void An_underretning_tells_of_a_concern_that_became_known_on_its_day()
    {
        var forloeb = Waiting();

        forloeb.TagBekymring(Guid.NewGuid(), new DateOnly(2026, 11, 4), Knowledge, "Bente Behandler");

        Assert.Equal((Knowledge, true), Assert.Single(forloeb.Bekymringer.Select(b => (b.Viden, b.DokumentId is not null))));
    }

    private static Forloeb Waiting()
    {
        var forloeb = Sager.ForloebWithForsamtale();
        forloeb.RegistrerBekymring(Knowledge, null, Sager.Behandler, Sager.Today);
        return forloeb;
    }
}
