
namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>Who has access to a forløb after it went from one behandler to another: each by one way only.</summary>
public sealed class OverdragelseTests
{
    [Fact]
    public void A_colleague_with_access_who_takes_over_has_it_as_the_behandler_alone()
    {
        var forloeb = Handed();

        Assert.Equal("b2", forloeb.BehandlerId);
        Assert.DoesNotContain("b2", forloeb.Tildelinger.Select(t => t.MedarbejderId));
    }

    [Fact]
    public void The_former_behandler_keeps_no_access()
    {
        var forloeb = Handed();

        Assert.DoesNotContain("b1", forloeb.Tildelinger.Select(t => t.MedarbejderId).Append(forloeb.BehandlerId));
    }

    [Fact]
    public void Another_colleagues_access_stays() => Assert.Equal("b3", Assert.Single(Handed().Tildelinger).MedarbejderId);

    [Fact]
    public void Who_had_access_before_taking_over_has_none_after_handing_on()
    {
        var forloeb = Handed();

        forloeb.Overdrag(Sager.Behandler, "Tilbage efter ferien.", Sager.Kollega, Sager.Today);

        Assert.DoesNotContain("b2", forloeb.Tildelinger.Select(t => t.MedarbejderId).Append(forloeb.BehandlerId));
    }

    [Fact]
    public void The_behandler_is_given_no_second_access()
    {
        var forloeb = Sager.ForloebWithForsamtale();

        forloeb.Tildel("b1");

        Assert.Empty(forloeb.Tildelinger);
    }

    [Fact]
    public void A_colleague_is_given_access_once()
    {
        var forloeb = Sager.ForloebWithForsamtale();

        forloeb.Tildel("b2");
        forloeb.Tildel("b2");

        Assert.Equal(["b2"], forloeb.Tildelinger.Select(t => t.MedarbejderId));
    }

    private static Forloeb Handed()
    {
        var forloeb = Sager.ForloebWithForsamtale();
        forloeb.Tildel("b2");
        forloeb.Tildel("b3");
        forloeb.Overdrag(Sager.Kollega, "Ring mandag.", Sager.Behandler, Sager.Today);
        return forloeb;
    }
}
