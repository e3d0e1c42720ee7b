using static Pitstop.Tests.Domain.Forloebet.Trinsituationer;

namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>What the deadlines read of a forløb.</summary>
public sealed class ForloebsfaktaTests
{
    private static readonly DateOnly Today = Day(90);

    [Theory]
    [InlineData("Rådgivning", false)]
    [InlineData("Forsamtale afholdt", true)]
    public void Who_chose_advice_wants_no_enrolment(string situation, bool wants) =>
        Assert.Equal(wants, Of(situation).Forloeb.Fakta().OenskerIndskrivning);

    [Theory]
    [InlineData("Frit valg", 8)]
    [InlineData("Afslag", null)]
    public void Only_who_chose_another_offer_has_chosen_it(string situation, int? day) =>
        Assert.Equal(day is { } d ? Day(d) : null, Of(situation).Forloeb.Fakta().AndetTilbudValgt);

    [Theory]
    [InlineData("Efterværn", true)]
    [InlineData("Udskrevet", false)]
    public void Aftercare_is_what_the_borger_said_yes_to(string situation, bool aftercare) =>
        Assert.Equal(aftercare, Of(situation).Forloeb.Fakta().Eftervaern);

    [Fact]
    public void A_follow_up_is_a_talk_or_an_attempt()
    {
        var forloeb = Of("Udskrevet").Forloeb;
        forloeb.RegistrerOpfoelgning(1, Day(30), Opfoelgningsudfald.Forsoegt, " ", Bente, Today);
        forloeb.RegistrerOpfoelgning(1, Day(31), Opfoelgningsudfald.Afholdt, " Går godt. ", Bente, Today);

        Assert.Equal(
            [new Fristopfoelgning(1, Day(30), false), new Fristopfoelgning(1, Day(31), true)], forloeb.Fakta().Opfoelgninger);
        Assert.Equal([null, "Går godt."], forloeb.Opfoelgninger.Select(o => o.Note));
    }

    [Fact]
    public void Meetings_that_were_held_and_those_that_are_planned_are_told_apart_by_kind()
    {
        var forloeb = Of("Indskrevet").Forloeb;
        var (conference, status) = (Plan(Moedeart.Borgerkonference, 10), Plan(Moedeart.Statusmoede, 11));
        forloeb.HoldMoede(conference, default, "Vi fortsætter.", Today);
        forloeb.HoldMoede(status, default, "Vi fortsætter.", Today);
        Guid[] planned = [Plan(Moedeart.Borgerkonference, 40), Plan(Moedeart.Borgerkonference, 30), Plan(Moedeart.Statusmoede, 35)];
        forloeb.AflysMoede(Plan(Moedeart.Statusmoede, 20));

        var facts = forloeb.Fakta();

        Assert.Equal([Day(10)], facts.Borgerkonferencer);
        Assert.Equal([Day(11)], facts.Statusmoeder);
        Assert.Equal([planned[1], planned[0]], facts.AftalteKonferencer);
        Assert.Equal([planned[2]], facts.AftalteStatusmoeder);

        Guid Plan(Moedeart kind, int day) => forloeb.PlanlaegMoede(kind, Day(day), null, null, null, Today).Id;
    }

    [Fact]
    public void A_talk_with_a_relative_is_no_contact_with_the_borger()
    {
        var forloeb = Of("Indskrevet").Forloeb;
        var mother = forloeb.TilfoejPaaroerende("Grethe Opdigt", "mor");
        forloeb.RegistrerSamtale(Samtaleart.Paaroerende, Day(20), null, Samtaleudfald.Afholdt, null, Bente, Today, mother.Id);
        Assert.Equal(Day(3), forloeb.Fakta().SenesteKontakt);

        forloeb.RegistrerSamtale(Samtaleart.Behandling, Day(15), null, Samtaleudfald.Afholdt, null, Bente, Today);

        Assert.Equal(Day(15), forloeb.Fakta().SenesteKontakt);
    }

    [Fact]
    public void Of_several_decisions_and_sendings_each_fact_takes_its_own()
    {
        var forloeb = Of("I behandling").Forloeb;
        foreach (var day in new[] { 30, 20 })
            forloeb.RegistrerAfgoerelse(
                new(Afgoerelsesudfald.Bevilget, Day(day), Day(day), Ydelse.AmbulantBehandling, null), Bente, Today);
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Udskrivningsstatussen, null, null, Day(41), "Visitationen", Bente, Today);
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Udskrivningsstatussen, null, null, Day(40), "Visitationen", Bente, Today);
        forloeb.TagHenvisning(true, Guid.NewGuid(), Day(22));
        forloeb.TagHenvisning(true, Guid.NewGuid(), Day(21));

        var facts = forloeb.Fakta();

        Assert.Equal((Day(30), Day(30)), (facts.BevillingsDato, facts.AfgoerelseModtaget));
        Assert.Equal((Day(40), Day(21)), (facts.UdskrivningsstatusAfsendt, facts.HenvisningMangler));
    }

    [Fact]
    public void The_next_enrolment_is_that_of_a_later_forloeb()
    {
        var (first, today) = Of("Udskrevet, et nyere forløb kører");
        var second = first.Sag.Forloeb[1];
        second.RegistrerSamtale(Samtaleart.Forsamtale, today, null, Samtaleudfald.Afholdt, null, Bente, today);
        second.Indskriv(new(today, true, true, FritValg.Pitstop), Bente, today);

        Assert.Equal((today, null), (first.Fakta().NyIndskrivning, second.Fakta().NyIndskrivning));
    }

    [Theory]
    [InlineData("Under udredning", ForloebStatus.UnderUdredning)]
    [InlineData("I behandling", ForloebStatus.IBehandling)]
    public void Treatment_goes_on_after_a_pause_where_it_was(string situation, ForloebStatus status)
    {
        var forloeb = Of(situation).Forloeb;
        forloeb.HoldPause(Pauseaarsag.Aftalt, Day(20), false, Bente, Today);
        forloeb.Genoptag(Day(25), Bente, Today);

        Assert.Equal(status, forloeb.Status);
    }

    [Fact]
    public void What_was_sent_in_a_pause_counts_when_treatment_goes_on()
    {
        var forloeb = Of("Under udredning").Forloeb;
        forloeb.HoldPause(Pauseaarsag.Aftalt, Day(20), false, Bente, Today);
        foreach (var kind in new[] { Afsendelsesslags.Udredningen, Afsendelsesslags.Behandlingsplanen })
            forloeb.RegistrerAfsendelse(kind, null, null, Day(21), "Visitationen", Bente, Today);
        Assert.Equal(ForloebStatus.Pause, forloeb.Status);

        forloeb.Genoptag(Day(25), Bente, Today);

        Assert.Equal(ForloebStatus.IBehandling, forloeb.Status);
    }

    [Fact]
    public void Treatment_that_starts_with_a_plan_sent_is_treatment_at_once()
    {
        var forloeb = Of("Indstilling sendt").Forloeb;
        foreach (var kind in new[] { Afsendelsesslags.Udredningen, Afsendelsesslags.Behandlingsplanen })
            forloeb.RegistrerAfsendelse(kind, null, null, Day(5), "Visitationen", Bente, Today);
        forloeb.Ivaerksaet(Day(10), Bente, Today);

        Assert.Equal(ForloebStatus.IBehandling, forloeb.Status);
    }

    [Theory]
    [InlineData(Afsendelsesslags.Udredningen)]
    [InlineData(Afsendelsesslags.Behandlingsplanen)]
    public void One_of_udredning_and_plan_is_no_plan(string kind)
    {
        var forloeb = Of("Under udredning").Forloeb;
        forloeb.RegistrerAfsendelse(kind, null, null, Day(12), "Visitationen", Bente, Today);

        Assert.Equal(ForloebStatus.UnderUdredning, forloeb.Status);
    }
}
