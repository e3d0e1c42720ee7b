using static Pitstop.Tests.Domain.Forloebet.Trinsituationer;

namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>The first and the last day on which each verb can have happened.</summary>
public sealed class ForloebsdageTests
{
    private static readonly DateOnly Today = Day(60);

    public static TheoryData<string, string, int> Verbs => new()
    {
        { "Udskriv", "I behandling", 10 },
        { "Udskriv", "Pause", 20 },
        { "Udskriv", "Stoffri efterbehandling", 14 },
        { "Afslut", "Henvendt", 0 },
        { "SlutEftervaern", "Efterværn", 25 },
        { "Opfoelgning", "Udskrevet", 25 },
        { "FravaelgOpfoelgning", "Udskrevet", 25 },
        { "Genaabn", "Udskrevet", 25 },
        { "HoldPause", "I behandling", 10 },
        { "HoldPause", "Pause slut i dag", 23 },
        { "Genoptag", "Pause", 20 },
        { "BegyndStoffri", "I behandling", 10 },
        { "Laegesamtale", "Henvendt", 0 },
        { "Henvis", "Under udredning, henvisning mangler", 0 },
        { "AfslaaTid", "Henvendt", 0 },
        { "Afgoerelse", "Indstilling sendt", 4 },
        { "Modtag", "Bevilget", 8 },
        { "Klage", "Bevilget", 8 },
        { "Kontakt", "Henvendt", 0 },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void On_its_first_possible_day_a_verb_is_not_refused(string verb, string situation, int first) =>
        Assert.Empty(Names(verb, situation, Day(first)));

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_day_before_is_too_early(string verb, string situation, int first) =>
        Assert.Equal(["DatoForTidlig"], Names(verb, situation, Day(first - 1)));

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Tomorrow_is_the_future(string verb, string situation, int first)
    {
        Assert.True(Day(first) < Today);
        Assert.Equal(["DatoIFremtiden"], Names(verb, situation, Today.AddDays(1)));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_verb_has_a_day(string verb, string situation, int first)
    {
        Assert.True(first >= 0);
        Assert.Equal(["DatoMangler"], Names(verb, situation, null));
    }

    private static IEnumerable<string> Names(string verb, string situation, DateOnly? day)
    {
        var forloeb = Of(situation).Forloeb;
        return (verb switch
        {
            "Udskriv" => forloeb.UdskrivningObstacles(
                new(day, Afslutningsaarsag.EgetOenske, Afslutningsstatus.Uoplyst), Bente, Today),
            "Afslut" => forloeb.AfslutObstacles(day, Afslutningsaarsag.EgetOenske, Today),
            "SlutEftervaern" => forloeb.SlutEftervaernObstacles(day, Today),
            "Opfoelgning" => forloeb.OpfoelgningObstacles(1, day, Opfoelgningsudfald.Afholdt, Today),
            "FravaelgOpfoelgning" => forloeb.FravaelgOpfoelgningObstacles(day, Today),
            "Genaabn" => forloeb.GenaabnObstacles(day, Today),
            "HoldPause" => forloeb.PauseObstacles(Pauseaarsag.Aftalt, day, Today),
            "Genoptag" => forloeb.GenoptagObstacles(day, Today),
            "BegyndStoffri" => forloeb.StoffriObstacles(day, true, true, Today),
            "Laegesamtale" => forloeb.LaegesamtaleObstacles(day, Today),
            "Henvis" => forloeb.HenvisObstacles(day, Today),
            "AfslaaTid" => forloeb.AfslaaTidObstacles(day, Today),
            "Afgoerelse" => forloeb.AfgoerelseObstacles(
                new(Afgoerelsesudfald.Bevilget, day, null, Ydelse.AmbulantBehandling, null), Today),
            "Modtag" => forloeb.ModtagAfgoerelseObstacles(day, Today),
            "Klage" => forloeb.KlageObstacles(day, Today),
            "Kontakt" => forloeb.KontaktObstacles(day, Kontaktform.Telefon, Today),
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, null),
        }).Select(o => o.Name);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(365)]
    public void A_talk_may_lie_from_the_contact_to_a_year_ahead(int days) =>
        Assert.Empty(Of("Henvendt").Forloeb.SamtaleObstacles(Day(days), Samtaleudfald.Aftalt, Day0));

    [Fact]
    public void A_talk_that_is_today_can_have_been_held() =>
        Assert.Empty(Of("Henvendt").Forloeb.SamtaleObstacles(Today, Samtaleudfald.Afholdt, Today));

    [Theory]
    [InlineData(2, "MoedeFoerIndskrivning")]
    [InlineData(3)]
    [InlineData(425)]
    [InlineData(426, "MoedeForLangtFremme")]
    public void A_meeting_lies_from_the_enrolment_to_a_year_ahead(int day, params string[] refused) =>
        Assert.Equal(
            refused,
            Of("Indskrevet").Forloeb.MoedeObstacles(Moedeart.Borgerkonference, Day(day), Today).Select(o => o.Name));

    [Theory]
    [InlineData(0)]
    [InlineData(-1, "MoedeIFremtiden")]
    public void A_meeting_is_held_on_its_day_at_the_earliest(int after, params string[] refused)
    {
        var forloeb = Of("Indskrevet").Forloeb;
        var meeting = forloeb.PlanlaegMoede(Moedeart.Statusmoede, Day(20), null, null, null, Today);

        Assert.Equal(refused, forloeb.HoldMoedeObstacles(meeting.Id, "Vi fortsætter.", Day(20 + after)).Select(o => o.Name));
    }

    [Fact]
    public void A_meeting_counts_only_with_what_was_decided()
    {
        var forloeb = Of("Indskrevet").Forloeb;
        var meeting = forloeb.PlanlaegMoede(Moedeart.Statusmoede, Day(20), null, null, null, Today);

        Assert.Equal(["BeslutningerMangler"], forloeb.HoldMoedeObstacles(meeting.Id, " ", Today).Select(o => o.Name));
    }

    [Fact]
    public void A_meeting_that_was_called_off_is_not_called_off_again()
    {
        var forloeb = Of("Indskrevet").Forloeb;
        var meeting = forloeb.PlanlaegMoede(Moedeart.Statusmoede, Day(20), null, null, null, Today);
        forloeb.AflysMoede(meeting.Id);

        Assert.Equal(["HarUdfald"], Assert.Throws<RefusedException>(() => forloeb.AflysMoede(meeting.Id)).Obstacles.Select(o => o.Name));
        Assert.Equal(["HarUdfald"], forloeb.HoldMoedeObstacles(meeting.Id, "Vi fortsætter.", Today).Select(o => o.Name));
    }
}
