
namespace Pitstop.Tests.Domain.Forloebet;

public sealed class SmdbTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Medarbejder Behandler = new("b1", "Bente Behandler", Rolle.Behandler);

    [Fact]
    public void The_list_has_every_point_in_order() =>
        Assert.Equal(Enum.GetValues<SmdbPunkt>(), Sager.ForloebWithForsamtale().SmdbLinjer().Select(l => l.Punkt));

    [Fact]
    public void A_point_has_a_day_or_words_or_says_what_is_missing() =>
        Assert.All(
            Sager.ForloebWithForsamtale().SmdbLinjer(),
            l => Assert.True((l.Dato ?? (object?)l.Oplysning) is null != l.Mangler is null, l.ToString()));

    [Fact]
    public void A_point_with_its_fact_is_ticked_once_and_taken_back_once()
    {
        var forloeb = Sager.ForloebWithForsamtale();
        var before = forloeb.Revision;
        forloeb.TjekSmdb(SmdbPunkt.Anmodning, Behandler, Today);
        var tick = Assert.Single(forloeb.SmdbTjek);
        Assert.Equal((SmdbPunkt.Anmodning, Today, "Bente Behandler"), (tick.Punkt, tick.Dato, tick.MedarbejderNavn));
        Assert.Same(tick, forloeb.SmdbLinjer()[0].Tjek);
        Assert.Equal("AlleredeIndtastet", Assert.Single(forloeb.TjekSmdbObstacles(SmdbPunkt.Anmodning)).Name);
        forloeb.FortrydSmdb(SmdbPunkt.Anmodning);
        Assert.Empty(forloeb.SmdbTjek);
        Assert.Equal(before + 2, forloeb.Revision);
        Assert.Equal(
            "IkkeIndtastet", Assert.Throws<RefusedException>(() => forloeb.FortrydSmdb(SmdbPunkt.Anmodning)).Obstacles.Single().Name);
    }

    [Theory]
    [InlineData(null, "PunktMangler")]
    [InlineData((SmdbPunkt)77, "PunktMangler")]
    [InlineData(SmdbPunkt.Ivaerksaettelse, "OplysningMangler")]
    [InlineData(SmdbPunkt.HenvistTil, "OplysningMangler")]
    [InlineData(SmdbPunkt.Instrument, "OplysningMangler")]
    [InlineData(SmdbPunkt.Udskrivning, "OplysningMangler")]
    public void A_point_without_its_fact_is_refused(SmdbPunkt? punkt, string name)
    {
        var forloeb = Sager.ForloebWithForsamtale();
        Assert.Equal(name, Assert.Throws<RefusedException>(() => forloeb.TjekSmdb(punkt, Behandler, Today)).Obstacles.Single().Name);
    }
}
