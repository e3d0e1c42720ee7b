
namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>What an end leaves behind when it no longer holds, and how the next forløb begins.</summary>
public sealed class GenaabningTests
{
    private static readonly DateOnly Day0 = new(2026, 3, 2);
    private static readonly Medarbejder Bente = new("b1", "Bente Behandler", Rolle.Behandler);
    private static readonly Medarbejder Lis = new("l1", "Lis Leder", Rolle.FagligLeder);

    [Fact]
    public void After_a_refusal_that_no_longer_holds_the_deadlines_run_again()
    {
        var forloeb = Sent();
        forloeb.RegistrerAfgoerelse(new(Afgoerelsesudfald.Afslag, Day(8), Day(9), null, null), Bente, Day(9));
        Assert.Equal((Day(8), Day(8)), (forloeb.Fakta().AfslagDato, forloeb.Fakta().AfsluttetDato));

        forloeb.Genaabn(Day(12), Bente, Day(12));

        Assert.Equal((ForloebStatus.IndstillingSendt, Day(12)), (forloeb.Status, forloeb.GenaabnetDato));
        Assert.Equal((null, null), (forloeb.Fakta().AfslagDato, forloeb.Fakta().AfsluttetDato));
    }

    [Fact]
    public void A_reopened_treatment_goes_on_where_it_was_before_the_pause()
    {
        var forloeb = Started();
        forloeb.HoldPause(Pauseaarsag.Hospital, Day(20), false, Bente, Day(20));
        forloeb.Udskriv(Discharge(Day(25)), Lis, Day(25));
        Assert.Equal(Day(25), Assert.Single(forloeb.Pauser).Til);

        forloeb.Genaabn(Day(30), Bente, Day(30));

        Assert.Equal(ForloebStatus.UnderUdredning, forloeb.Status);
    }

    [Fact]
    public void What_was_sent_and_said_after_the_first_discharge_does_not_answer_the_second()
    {
        var forloeb = Started();
        forloeb.Udskriv(Discharge(Day(25)), Lis, Day(25));
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Udskrivningsstatussen, null, null, Day(26), "Visitationen", Bente, Day(26));
        forloeb.RegistrerOpfoelgning(1, Day(27), Opfoelgningsudfald.Afholdt, null, Bente, Day(27));
        forloeb.TjekSmdb(SmdbPunkt.Udskrivning, Bente, Day(27));

        forloeb.Genaabn(Day(30), Bente, Day(30));
        Assert.Empty(forloeb.SmdbTjek);
        forloeb.Udskriv(Discharge(Day(60)), Lis, Day(60));

        var facts = forloeb.Fakta();
        Assert.Equal((Day(60), null, 0), (facts.UdskrevetDato, facts.UdskrivningsstatusAfsendt, facts.Opfoelgninger.Count));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void The_old_forloeb_can_be_reopened_for_ten_days(int later, bool can)
    {
        var forloeb = Started();
        forloeb.Udskriv(Discharge(Day(25)), Lis, Day(25));
        Assert.Equal(can, forloeb.GenaabnObstacles(Day(25 + later), Day(60)).Count == 0);
        Assert.Equal(can, forloeb.KanGenaabnes(Day(25 + later)));
    }

    [Fact]
    public void A_new_forloeb_cannot_begin_before_the_last_one_ended_or_while_it_runs()
    {
        var forloeb = Started();
        Assert.Contains("HarAabentForloeb", Refused(() => forloeb.Sag.BegyndForloeb(Contact(Day(40)), Bente, Day(40))));
        forloeb.Udskriv(Discharge(Day(25)), Lis, Day(25));
        Assert.Equal(["HenvendelseFoerForrigeSlut"], Refused(() => forloeb.Sag.BegyndForloeb(Contact(Day(24)), Bente, Day(40))));

        var next = forloeb.Sag.BegyndForloeb(Contact(Day(40)), Bente, Day(40));

        Assert.Equal(("S-1042/2", Day(40), ForloebStatus.Henvendt), (next.Nummer, next.AnmodningDato, next.Status));
        Assert.Equal(["HarNyereForloeb"], Refused(() => forloeb.Genaabn(Day(30), Bente, Day(40))));
    }

    [Fact]
    public void After_a_death_nothing_begins()
    {
        var forloeb = Started();
        forloeb.Udskriv(Discharge(Day(25)) with { Aarsag = Afslutningsaarsag.Doed }, Lis, Day(25));
        Assert.Equal(["BorgerenErDoed"], Refused(() => forloeb.Sag.BegyndForloeb(Contact(Day(40)), Bente, Day(40))));
        Assert.Equal(["BorgerenErDoed"], Refused(() => forloeb.Genaabn(Day(26), Bente, Day(40))));
    }

    [Fact]
    public void A_discharge_cannot_lie_before_the_pause_it_ends()
    {
        var forloeb = Started();
        forloeb.HoldPause(Pauseaarsag.Hospital, Day(20), false, Bente, Day(20));
        Assert.Equal(["DatoForTidlig"], Refused(() => forloeb.Udskriv(Discharge(Day(19)), Lis, Day(25))));
    }

    [Fact]
    public void A_discharge_calls_off_the_meetings_planned_for_later_and_leaves_those_before()
    {
        var forloeb = Started();
        forloeb.PlanlaegMoede(Moedeart.Borgerkonference, Day(24), null, null, null, Day(20));
        forloeb.PlanlaegMoede(Moedeart.Statusmoede, Day(40), null, null, null, Day(20));
        forloeb.Udskriv(Discharge(Day(25)), Lis, Day(25));
        Assert.Equal([Samtaleudfald.Aftalt, Samtaleudfald.Aflyst], forloeb.Moeder.Select(m => m.Udfald));
    }

    [Fact]
    public void Of_several_times_declined_the_first_counts()
    {
        var forloeb = Sager.ForloebWithForsamtale();
        var asked = forloeb.AnmodningDato!.Value;
        forloeb.AfslaaTid(asked.AddDays(5), asked.AddDays(30));
        forloeb.AfslaaTid(asked.AddDays(20), asked.AddDays(30));
        Assert.Equal(asked.AddDays(5), forloeb.TidAfslaaet);
    }

    [Fact]
    public void The_day_a_decision_was_received_can_be_written_later_and_once()
    {
        var forloeb = Sent();
        Assert.Equal(["IngenAfgoerelse"], Refused(() => forloeb.ModtagAfgoerelse(Day(9), Day(9))));
        forloeb.RegistrerAfgoerelse(new(Afgoerelsesudfald.Bevilget, Day(8), null, Ydelse.AmbulantBehandling, null), Bente, Day(9));
        Assert.Null(forloeb.Fakta().AfgoerelseModtaget);

        forloeb.ModtagAfgoerelse(Day(10), Day(12));

        Assert.Equal(Day(10), forloeb.Fakta().AfgoerelseModtaget);
        Assert.Equal(["AlleredeModtaget"], Refused(() => forloeb.ModtagAfgoerelse(Day(11), Day(12))));
    }

    [Fact]
    public void A_skaermet_sag_goes_only_to_one_who_may_see_it()
    {
        var (forloeb, bo) = (Sent(), new Medarbejder("b2", "Bo Behandler", Rolle.Behandler));
        forloeb.Sag.Skaerm(["b1"]);
        Assert.Equal(["ModtagerenHarIkkeAdgang"], Refused(() => forloeb.Overdrag(bo, "Ring mandag.", Bente, Day(9))));
        forloeb.Sag.Skaerm(["b1", "b2"]);
        forloeb.Overdrag(bo, "Ring mandag.", Bente, Day(9));
        Assert.Equal(("b2", "Bente Behandler"), (forloeb.BehandlerId, Assert.Single(forloeb.Overdragelser).FraNavn));
    }

    [Fact]
    public void A_correction_does_not_carry_the_first_of_its_kind_past_the_second()
    {
        var forloeb = Sent();
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Indstillingen, null, null, Day(8), "Visitationen", Bente, Day(9));
        Assert.Equal(
            ["DatoUdenForRaekkefoelgen"],
            Refused(() => forloeb.Ret(Fristhaendelse.IndstillingAfsendt, Day(9), "Skrevet forkert af os.", [], Lis, Day(12))));
        forloeb.Ret(Fristhaendelse.IndstillingAfsendt, Day(7), "Skrevet forkert af os.", [], Lis, Day(12));
        Assert.Equal(Day(7), forloeb.FoerstSendt(Afsendelsesslags.Indstillingen));
    }

    private static Forloeb Sent()
    {
        var sag = new Sag(
            1042,
            new Borger(new Stamdata("Prøve Person", null, new DateOnly(1990, 1, 1), null, null, "183"), Day0, demo: true));
        var forloeb = sag.BegyndForloeb(Contact(Day0), Bente, Day0);
        forloeb.RegistrerSamtale(Samtaleart.Forsamtale, Day(2), null, Samtaleudfald.Afholdt, null, Bente, Day(2));
        forloeb.Indskriv(new(Day(3), true, true, FritValg.Pitstop), Bente, Day(3));
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Indstillingen, null, null, Day(4), "Visitationen", Bente, Day(4));
        return forloeb;
    }

    private static Forloeb Started()
    {
        var forloeb = Sent();
        forloeb.Ivaerksaet(Day(10), Bente, Day(10));
        return forloeb;
    }

    private static HenvendelseData Contact(DateOnly day) => new(day, Henvender.Borger, null, "Vil stoppe.", day);

    private static UdskrivningData Discharge(DateOnly day) =>
        new(day, Afslutningsaarsag.EgetOenske, Afslutningsstatus.Uaendret);

    private static DateOnly Day(int n) => Day0.AddDays(n);

    private static IEnumerable<string> Refused(Action act) => Assert.Throws<RefusedException>(act).Obstacles.Select(o => o.Name);
}
