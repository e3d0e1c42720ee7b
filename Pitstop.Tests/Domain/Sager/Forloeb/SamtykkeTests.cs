
namespace Pitstop.Tests.Domain.Forloebet;

public sealed class SamtykkeTests
{
    private static readonly DateOnly Today = new(2026, 11, 9);

    [Theory]
    [InlineData("ModtagerMangler", "", "alt", 0, 10)]
    [InlineData("SamtykkeTilAlle", "Alle", "alt", 0, 10)]
    [InlineData("SamtykkeTilAlle", " »alle relevante myndigheder«. ", "alt", 0, 10)]
    [InlineData("SamtykkeTilAlle", "Hvem som helst", "alt", 0, 10)]
    [InlineData("OplysningerMangler", "Visitationen", " ", 0, 10)]
    [InlineData("FraMangler", "Visitationen", "helbred", null, 10)]
    [InlineData("FraIFremtiden", "Visitationen", "helbred", 1, 10)]
    [InlineData("TilMangler", "Visitationen", "helbred", 0, null)]
    [InlineData("TilFoerFra", "Visitationen", "helbred", 0, -1)]
    [InlineData("PeriodeForLang", "Visitationen", "helbred", 0, 366)]
    public void A_consent_is_refused_by_name(string name, string modtager, string oplysninger, int? fra, int? til)
    {
        var (from, to) = (Days(fra), Days(til));
        Assert.Equal(name, Assert.Single(Samtykke.Obstacles(modtager, oplysninger, from, to, Today)).Name);
        Assert.Throws<RefusedException>(() => new Samtykke(
            Guid.NewGuid(),
            modtager,
            oplysninger,
            Samtykkeretning.Begge,
            from,
            to,
            Samtykkeform.Underskrevet,
            Samtykkegivere.BorgerSelv,
            Today));
    }

    [Fact]
    public void It_holds_from_its_first_to_its_last_day()
    {
        var samtykke = Given(Samtykkeretning.Videregive);
        Assert.False(samtykke.Gaelder(Today.AddDays(-1)));
        Assert.True(samtykke.TilladerDeling(Today));
        Assert.True(samtykke.TilladerDeling(Today.AddMonths(12)));
        Assert.False(samtykke.Gaelder(Today.AddMonths(12).AddDays(1)));
    }

    [Fact]
    public void A_consent_to_obtain_does_not_allow_sharing() => Assert.False(Given(Samtykkeretning.Indhente).TilladerDeling(Today));

    [Fact]
    public void Taken_back_it_holds_no_longer_from_that_day()
    {
        var samtykke = Given(Samtykkeretning.Begge);
        samtykke.TraekTilbage(Today.AddDays(3), Today.AddDays(5));
        Assert.True(samtykke.TilladerDeling(Today.AddDays(2)));
        Assert.False(samtykke.TilladerDeling(Today.AddDays(3)));
        Assert.Equal(
            "AlleredeTrukketTilbage",
            Assert.Single(Assert.Throws<RefusedException>(() => samtykke.TraekTilbage(Today.AddDays(4), Today.AddDays(5))).Obstacles).Name);
    }

    [Fact]
    public void It_cannot_be_taken_back_before_it_began_or_in_the_future()
    {
        var samtykke = Given(Samtykkeretning.Begge);
        Assert.Throws<RefusedException>(() => samtykke.TraekTilbage(Today.AddDays(-1), Today));
        Assert.Throws<RefusedException>(() => samtykke.TraekTilbage(Today.AddDays(1), Today));
    }

    [Fact]
    public void A_forloeb_tells_the_consents_in_force_and_takes_one_back()
    {
        var forloeb = Domain.Sager.ForloebWithConsent();
        var samtykke = Assert.Single(forloeb.GaeldendeSamtykker(Today));
        var revision = forloeb.Revision;
        Assert.Equal(
            "DatoMangler",
            Assert.Single(Assert.Throws<RefusedException>(() => forloeb.TraekSamtykkeTilbage(samtykke.Id, null, Today)).Obstacles).Name);
        forloeb.TraekSamtykkeTilbage(samtykke.Id, Today, Today);
        Assert.Empty(forloeb.GaeldendeSamtykker(Today));
        Assert.Equal(revision + 1, forloeb.Revision);
    }

    private static DateOnly? Days(int? days) => days is { } d ? Today.AddDays(d) : null;

    private static Samtykke Given(Samtykkeretning retning) =>
        new(
            Guid.NewGuid(),
            "Visitationen",
            "helbred",
            retning,
            Today,
            Today.AddMonths(12),
            Samtykkeform.Underskrevet,
            Samtykkegivere.BorgerSelv,
            Today);

    [Theory]
    [InlineData(2011, true, null, null, Samtykkeform.Underskrevet, "")]
    [InlineData(2012, true, null, null, Samtykkeform.Underskrevet, "ForaelderMangler")]
    [InlineData(2012, true, "Mor", null, Samtykkeform.Underskrevet, "")]
    [InlineData(2011, false, "Mor", null, Samtykkeform.Underskrevet, "BorgerenHarIkkeSamtykket")]
    [InlineData(1990, true, null, null, Samtykkeform.Mundtligt, "VidneMangler")]
    [InlineData(1990, true, null, "Vera Vidne", Samtykkeform.Mundtligt, "")]
    public void Who_must_have_said_yes_follows_age_and_form(
        int born, bool self, string? parent, string? witness, Samtykkeform form, string refused)
    {
        var givers = new Samtykkegivere(self, parent, witness);
        Assert.Equal(
            refused,
            string.Join(
                ' ', givers.Obstacles(form, Borger.Alder(new DateOnly(born, 11, 1), new DateOnly(2026, 11, 9))).Select(o => o.Name)));
    }
}
