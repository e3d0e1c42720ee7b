using Pitstop.Tests.Domain.Frister;
using static Pitstop.Tests.Domain.Forloebet.Trinsituationer;

namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>When a forløb has ended, what closes it for good, and where it goes on when the borger is back.</summary>
public sealed class ForloebsslutTests
{
    private static readonly DateOnly Today = Day(60);

    [Theory]
    [InlineData("Lukket", 25)]
    [InlineData("Afsluttet uden behandling", 5)]
    [InlineData("I behandling", null)]
    public void It_ended_by_the_discharge_or_without_treatment(string situation, int? day) =>
        Assert.Equal(day is { } d ? Day(d) : null, Of(situation).Forloeb.EndteDato);

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void What_ended_without_treatment_is_reopened_for_ten_days_too(int day, bool can) =>
        Assert.Equal(can, Of("Afsluttet uden behandling").Forloeb.KanGenaabnes(Day(day)));

    [Fact]
    public void The_second_reopening_goes_back_to_where_the_second_end_was()
    {
        var forloeb = Of("I behandling").Forloeb;
        Discharge(forloeb, 25);
        forloeb.Genaabn(Day(26), Bente, Today);
        forloeb.BegyndStoffri(Day(27), true, true, Bente, Today);
        Discharge(forloeb, 30);

        forloeb.Genaabn(Day(31), Bente, Today);

        Assert.Equal(ForloebStatus.StoffriEfterbehandling, forloeb.Status);
    }

    [Fact]
    public void A_beginning_and_a_reopening_leave_the_sag_a_higher_revision()
    {
        var forloeb = Of("Udskrevet").Forloeb;
        var begun = forloeb.Sag.Revision;

        forloeb.Genaabn(Day(26), Bente, Today);

        Assert.True(begun > 0 && forloeb.Sag.Revision > begun);
    }

    [Fact]
    public void After_the_second_pause_treatment_goes_on_where_it_was_before_that_one()
    {
        var forloeb = Of("Pause slut i dag").Forloeb;
        forloeb.BegyndStoffri(Day(23), true, true, Bente, Today);
        forloeb.HoldPause(Pauseaarsag.Aftalt, Day(30), false, Bente, Today);
        forloeb.Genoptag(Day(33), Bente, Today);
        Assert.Equal(ForloebStatus.StoffriEfterbehandling, forloeb.Status);

        Assert.Equal(["DatoForTidlig"], forloeb.PauseObstacles(Pauseaarsag.Aftalt, Day(33), Today).Select(o => o.Name));
    }

    [Fact]
    public void An_open_deadline_keeps_a_forloeb_open_and_is_named()
    {
        var open = Fristproeve.Find("20-11-2026", Fristproeve.Discharged("02-11-2026"), "F12");

        var obstacle = Assert.Single(Of("Udskrevet").Forloeb.LukObstacles([open]));

        Assert.Equal("AabneFrister", obstacle.Name);
        Assert.Contains(open.Navn, obstacle.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_citizens_time_to_complain_keeps_no_forloeb_open()
    {
        var facts = Fristfakta.Ingen with { AfgoerelseModtaget = Fristproeve.Date("02-11-2026") };

        Assert.Empty(Of("Udskrevet").Forloeb.LukObstacles([Fristproeve.Find("20-11-2026", facts, "F16")]));
    }

    [Fact]
    public void What_is_fulfilled_keeps_no_forloeb_open()
    {
        var facts = Fristproeve.Discharged("02-11-2026") with { UdskrivningsstatusAfsendt = Fristproeve.Date("05-11-2026") };

        Assert.Empty(Of("Udskrevet").Forloeb.LukObstacles([Fristproeve.Find("20-11-2026", facts, "F12")]));
    }

    [Theory]
    [InlineData("Pause", "pausen begyndte")]
    [InlineData("Stoffri efterbehandling", "den stoffri efterbehandling begyndte")]
    [InlineData("I behandling", "behandlingen startede")]
    public void A_discharge_that_is_too_early_is_told_what_it_must_follow(string situation, string since) =>
        Assert.Contains(
            since,
            Assert.Single(Of(situation).Forloeb.UdskrivningObstacles(Data(Day0), Lis, Today)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Another_offer_that_was_chosen_counts_no_more_after_a_reopening()
    {
        var forloeb = Of("Frit valg").Forloeb;

        forloeb.Genaabn(Day(12), Bente, Today);

        Assert.Null(forloeb.Fakta().AndetTilbudValgt);
    }

    [Fact]
    public void A_meeting_that_cannot_have_been_held_is_refused()
    {
        var forloeb = Of("Indskrevet").Forloeb;
        var meeting = forloeb.PlanlaegMoede(Moedeart.Statusmoede, Today, null, null, null, Day0);

        Assert.Throws<RefusedException>(() => forloeb.HoldMoede(meeting.Id, default, "Vi fortsætter.", Day0));
    }

    [Fact]
    public void An_underretning_is_noted_as_sent_once()
    {
        var forloeb = Of("Henvendt").Forloeb;
        forloeb.RegistrerBekymring(Day(1), null, Bente, Today);
        var (concern, before) = (forloeb.Bekymringer[0].Id, forloeb.Revision);

        forloeb.MarkerUnderretningSendt(concern, Day(2), Today);

        Assert.True(forloeb.Revision > before);
        Assert.Equal(
            ["AlleredeSendt"],
            Assert.Throws<RefusedException>(() => forloeb.MarkerUnderretningSendt(concern, Day(3), Today)).Obstacles.Select(o => o.Name));
    }

    private static void Discharge(Forloeb forloeb, int day) => forloeb.Udskriv(Data(Day(day)), Lis, Today);

    private static UdskrivningData Data(DateOnly day) =>
        new(day, Afslutningsaarsag.EgetOenske, Afslutningsstatus.Uoplyst);
}
