using static Pitstop.Tests.Domain.Forloebet.Trinsituationer;

namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>A verb that is asked in spite of its obstacles refuses, and leaves the forløb as it was.</summary>
public sealed class ForloebAfvisningTests
{
    private static readonly DateOnly Day0 = new(2026, 3, 2);
    private static readonly DateOnly Today = Day0.AddDays(60);

    private static readonly Dictionary<string, Action<Forloeb>> Verbs = new(StringComparer.Ordinal)
    {
        ["Indstilling sendt|afgørelse"] = f => f.RegistrerAfgoerelse(
            new(Afgoerelsesudfald.Bevilget, Day0, null, Ydelse.AmbulantBehandling, null), Bente, Today),
        ["Bevilget|modtaget"] = f => f.ModtagAfgoerelse(Day0, Today),
        ["Bevilget|klage"] = f => f.RegistrerKlage(Day0, Today),
        ["I behandling|pause"] = f => f.HoldPause(Pauseaarsag.Aftalt, Day0, false, Bente, Today),
        ["I behandling|pause uden årsag"] = f => f.HoldPause(null, Today, false, Bente, Today),
        ["Pause|genoptag"] = f => f.Genoptag(Day0, Bente, Today),
        ["I behandling|stoffri"] = f => f.BegyndStoffri(Today, false, true, Bente, Today),
        ["Henvendt|kontakt"] = f => f.RegistrerKontakt(Day0.AddDays(-1), Kontaktform.Telefon, true, Bente, Today),
        ["Henvendt|kontakt uden form"] = f => f.RegistrerKontakt(Today, null, true, Bente, Today),
        ["Indskrevet|møde"] = f => f.PlanlaegMoede(Moedeart.Statusmoede, Day0, null, null, null, Today),
        ["Indskrevet|møde uden art"] = f => f.PlanlaegMoede(null, Today, null, null, null, Today),
        ["Indskrevet|møde uden dag"] = f => f.PlanlaegMoede(Moedeart.Statusmoede, null, null, null, null, Today),
        ["Henvendt|bekymring"] = f => f.RegistrerBekymring(Today.AddDays(1), null, Bente, Today),
        ["Henvendt|pårørende"] = f => f.TilfoejPaaroerende(" ", null),
        ["Henvendt|overdragelse til ingen"] = f => f.Overdrag(null, "Ring mandag.", Bente, Today),
        ["Henvendt|overdragelse til den samme"] = f => f.Overdrag(Bente, "Ring mandag.", Bente, Today),
        ["Henvendt|overdragelse uden note"] = f => f.Overdrag(new("b2", "Bo Behandler", Rolle.Behandler), " ", Bente, Today),
        ["Henvendt|afslut"] = f => f.Afslut(Day0.AddDays(-1), Afslutningsaarsag.EgetOenske, Bente, Today),
        ["Henvendt|henvis"] = f => f.Henvis(Today, Today),
        ["Henvendt|lægesamtale"] = f => f.TilbydLaegesamtale(Day0.AddDays(-1), true, Today),
        ["Henvendt|afslået tid"] = f => f.AfslaaTid(Day0.AddDays(-1), Today),
        ["Henvendt|rådgivning"] = f => f.VaelgRaadgivning(Bente, Today),
        ["Efterværn|slut"] = f => f.SlutEftervaern(Day0, Bente, Today),
        ["Udskrevet|opfølgning"] = f => f.RegistrerOpfoelgning(1, Day0, Opfoelgningsudfald.Afholdt, null, Bente, Today),
        ["Udskrevet|opfølgning uden udfald"] = f => f.RegistrerOpfoelgning(1, Today, null, null, Bente, Today),
        ["Udskrevet|fravalg"] = f => f.FravaelgOpfoelgning(Day0, Today),
        ["Udskrevet|henvendelse"] = f => f.RegistrerHenvendelse(new(Today, Henvender.Borger, null, "Igen.", Today), Today),
        ["Efterværn|luk"] = f => f.Luk([], Bente, Today),
    };

    public static TheoryData<string> Names => [.. Verbs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_verb_with_an_obstacle_left_changes_nothing(string name)
    {
        var forloeb = Of(name.Split('|')[0]).Forloeb;
        var (revision, status) = (forloeb.Revision, forloeb.Status);

        Assert.Throws<RefusedException>(() => Verbs[name](forloeb));

        Assert.Equal((revision, status), (forloeb.Revision, forloeb.Status));
    }

    public static TheoryData<string> FromTheFirst => ["afslut", "lægesamtale", "kontakt", "samtale", "afsendelse", "henvis", "ret"];

    [Theory]
    [MemberData(nameof(FromTheFirst))]
    public void A_later_contact_moves_no_first_day(string verb)
    {
        var forloeb = Of(verb == "ret" ? "Forsamtale afholdt" : "Henvendt").Forloeb;
        forloeb.RegistrerHenvendelse(new(Day0.AddDays(20), Henvender.Borger, null, "Igen.", Day0.AddDays(20)), Today);
        forloeb.TagHenvisning(true, Guid.NewGuid(), Today);

        Assert.Empty(verb switch
        {
            "afslut" => forloeb.AfslutObstacles(Day0, Afslutningsaarsag.EgetOenske, Today),
            "lægesamtale" => forloeb.LaegesamtaleObstacles(Day0, Today),
            "kontakt" => forloeb.KontaktObstacles(Day0, Kontaktform.Sms, Today),
            "samtale" => forloeb.SamtaleObstacles(Day0, Samtaleudfald.Afholdt, Today),
            "afsendelse" => forloeb.AfsendelseObstacles(Day0, "Visitationen", Today),
            "henvis" => forloeb.HenvisObstacles(Day0, Today),
            _ => forloeb.RetObstacles(Fristhaendelse.FoersteForsamtale, Day0, "Skrevet forkert.", Lis, Today),
        });
    }

    [Fact]
    public void Aftercare_that_ends_leaves_the_follow_up()
    {
        var forloeb = Of("Efterværn").Forloeb;

        forloeb.SlutEftervaern(Day0.AddDays(40), Bente, Today);

        Assert.Equal((ForloebStatus.Opfoelgning, Day0.AddDays(40)), (forloeb.Status, forloeb.Fakta().EftervaernSlut));
    }

    [Fact]
    public void The_first_follow_up_begins_the_follow_up() => Assert.Equal(ForloebStatus.Opfoelgning, Of("Opfølgning").Forloeb.Status);
}
