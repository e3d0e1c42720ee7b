using static Pitstop.Tests.Domain.Forloebet.Trinsituationer;

namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>What a decision, a discharge, a pause and an end ask for, each said by name; and what they do to the state.</summary>
public sealed class ForloebsreglerTests
{
    private static readonly DateOnly Today = Day(60);
    private static readonly AfgoerelseData Grant = new(Afgoerelsesudfald.Bevilget, Day(8), Day(9), Ydelse.AmbulantBehandling, Day(8));
    private static readonly UdskrivningData Discharge =
        new(Day(25), Afslutningsaarsag.EgetOenske, Afslutningsstatus.Uoplyst);

    public static TheoryData<AfgoerelseData, string[]> Decisions => new()
    {
        { Grant, [] },
        { Grant with { ModtagetDato = Day(8) }, [] },
        { Grant with { ModtagetDato = Today }, [] },
        { Grant with { ModtagetDato = Today.AddDays(1) }, ["ModtagetIFremtiden"] },
        { Grant with { ModtagetDato = Day(7) }, ["ModtagetFoerAfgoerelsen"] },
        { Grant with { Ydelse = null }, ["YdelseMangler"] },
        { Grant with { Til = Day(7) }, ["BevillingSlutterFoerAfgoerelsen"] },
        { Grant with { Udfald = null }, ["UdfaldMangler"] },
        { new(Afgoerelsesudfald.Afslag, Day(8), null, null, null), [] },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_is_refused_by_name(AfgoerelseData data, string[] refused) =>
        Assert.Equal(refused, Of("Indstilling sendt").Forloeb.AfgoerelseObstacles(data, Today).Select(o => o.Name));

    [Fact]
    public void No_decision_comes_before_the_indstilling_is_sent() =>
        Assert.Equal(["IndstillingIkkeSendt"], Of("Indskrevet").Forloeb.AfgoerelseObstacles(Grant, Today).Select(o => o.Name));

    [Theory]
    [InlineData(Afgoerelsesudfald.Afslag)]
    [InlineData(Afgoerelsesudfald.FritValgAndetTilbud)]
    public void What_ends_a_forloeb_is_not_decided_once_treatment_runs(Afgoerelsesudfald outcome) =>
        Assert.Equal(
            ["BehandlingenErStartet"],
            Of("I behandling").Forloeb.AfgoerelseObstacles(Grant with { Udfald = outcome }, Today).Select(o => o.Name));

    [Fact]
    public void A_grant_after_the_start_changes_no_state()
    {
        var forloeb = Of("I behandling").Forloeb;

        forloeb.RegistrerAfgoerelse(Grant, Bente, Today);

        Assert.Equal((ForloebStatus.IBehandling, null), (forloeb.Status, forloeb.AfsluttetDato));
    }

    [Theory]
    [InlineData(Afgoerelsesudfald.Bevilget, ForloebStatus.Bevilget)]
    [InlineData(Afgoerelsesudfald.Afslag, ForloebStatus.Afslag)]
    [InlineData(Afgoerelsesudfald.FritValgAndetTilbud, ForloebStatus.FritValgAndetTilbud)]
    public void A_decision_before_the_start_is_the_state(Afgoerelsesudfald outcome, ForloebStatus status)
    {
        var forloeb = Of("Indstilling sendt").Forloeb;

        forloeb.RegistrerAfgoerelse(Grant with { Udfald = outcome }, Bente, Today);

        Assert.Equal((status, status == ForloebStatus.Bevilget ? null : Day(8)), (forloeb.Status, forloeb.AfsluttetDato));
    }

    [Fact]
    public void A_complaint_does_not_come_before_the_borger_had_the_decision()
    {
        var forloeb = Of("Bevilget").Forloeb;
        forloeb.ModtagAfgoerelse(Day(12), Today);

        Assert.Equal(["DatoForTidlig"], forloeb.KlageObstacles(Day(11), Today).Select(o => o.Name));
        Assert.Empty(forloeb.KlageObstacles(Day(12), Today));
    }

    [Fact]
    public void A_complaint_is_noted_once() =>
        Assert.Equal(["HarKlaget"], Of("Bevilget, modtaget og påklaget").Forloeb.KlageObstacles(Day(9), Today).Select(o => o.Name));

    public static TheoryData<UdskrivningData, string[]> Discharges => new()
    {
        { Discharge, [] },
        { Discharge with { Aarsag = null }, ["AarsagMangler"] },
        { Discharge with { Status = null }, ["AfslutningsstatusMangler"] },
        { Discharge with { Aarsag = Afslutningsaarsag.Anden }, ["BegrundelseMangler"] },
        { Discharge with { Aarsag = Afslutningsaarsag.IngenYderligereNytte, Begrundelse = " " }, ["BegrundelseMangler"] },
        { Discharge with { Aarsag = Afslutningsaarsag.Anden, Begrundelse = "Flyttet til udlandet." }, [] },
        { Discharge with { Aarsag = Afslutningsaarsag.Doed }, [] },
        { Discharge with { Aarsag = Afslutningsaarsag.Doed, Eftervaern = true }, ["EfterDoedsfald"] },
        { Discharge with { Aarsag = Afslutningsaarsag.Doed, SamtykkeTilOpfoelgning = true }, ["EfterDoedsfald"] },
        { Discharge with { Eftervaern = true, SamtykkeTilOpfoelgning = true }, [] },
    };

    [Theory]
    [MemberData(nameof(Discharges))]
    public void A_discharge_is_refused_by_name(UdskrivningData data, string[] refused) =>
        Assert.Equal(refused, Of("I behandling").Forloeb.UdskrivningObstacles(data, Bente, Today).Select(o => o.Name));

    [Fact]
    public void Nobody_is_discharged_from_what_has_not_begun() =>
        Assert.Equal(
            ["BehandlingenErIkkeStartet"], Of("Indskrevet").Forloeb.UdskrivningObstacles(Discharge, Bente, Today).Select(o => o.Name));

    [Theory]
    [InlineData("Forsamtale afholdt", Afslutningsaarsag.EgetOenske)]
    [InlineData("Forsamtale afholdt", null, "AarsagMangler")]
    [InlineData("Forsamtale afholdt", Afslutningsaarsag.Faerdigbehandlet, "IkkeFaerdigbehandlet")]
    [InlineData("I behandling", Afslutningsaarsag.EgetOenske, "BehandlingenErStartet")]
    [InlineData("Afslag", Afslutningsaarsag.EgetOenske, "ForloebetErSlut")]
    public void An_end_without_treatment_is_refused_by_name(string situation, Afslutningsaarsag? why, params string[] refused) =>
        Assert.Equal(refused, Of(situation).Forloeb.AfslutObstacles(Day(25), why, Today).Select(o => o.Name));

    [Theory]
    [InlineData(null, "MaanederMangler")]
    [InlineData(0, "MaanederMangler")]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(25, "MaanederMangler")]
    public void A_follow_up_is_one_of_the_first_two_years(int? months, params string[] refused) =>
        Assert.Equal(
            refused,
            Of("Udskrevet").Forloeb.OpfoelgningObstacles(months, Day(30), Opfoelgningsudfald.Afholdt, Today).Select(o => o.Name));

    [Theory]
    [InlineData("I behandling", "IkkeUdskrevet")]
    [InlineData("Lukket", "IkkeUdskrevet")]
    [InlineData("Efterværn")]
    public void Follow_up_lies_between_discharge_and_close(string situation, params string[] refused) =>
        Assert.Equal(
            refused, Of(situation).Forloeb.OpfoelgningObstacles(1, Day(30), Opfoelgningsudfald.Afholdt, Today).Select(o => o.Name));

    [Fact]
    public void A_follow_up_in_aftercare_leaves_it_aftercare()
    {
        var forloeb = Of("Efterværn").Forloeb;

        forloeb.RegistrerOpfoelgning(1, Day(30), Opfoelgningsudfald.Afholdt, null, Bente, Today);

        Assert.Equal(ForloebStatus.Eftervaern, forloeb.Status);
    }

    [Theory]
    [InlineData("I behandling", "IkkeUdskrevet")]
    [InlineData("Lukket", "ForloebetErSlut")]
    [InlineData("Opfølgning fravalgt", "AlleredeFravalgt")]
    public void Follow_up_is_declined_once_and_after_discharge(string situation, string refused) =>
        Assert.Equal([refused], Of(situation).Forloeb.FravaelgOpfoelgningObstacles(Day(30), Today).Select(o => o.Name));

    [Theory]
    [InlineData("I behandling", "IkkeUdskrevet")]
    [InlineData("Lukket", "AlleredeLukket")]
    [InlineData("Efterværn", "AabneFrister")]
    [InlineData("Udskrevet")]
    public void A_forloeb_is_closed_when_nothing_is_left(string situation, params string[] refused) =>
        Assert.Equal(refused, Of(situation).Forloeb.LukObstacles([]).Select(o => o.Name));

    [Theory]
    [InlineData("Bevilget", "IkkeIBehandling")]
    [InlineData("Pause", "IkkeIBehandling")]
    [InlineData("Under udredning")]
    [InlineData("Stoffri efterbehandling")]
    public void Only_treatment_that_runs_can_rest(string situation, params string[] refused) =>
        Assert.Equal(refused, Of(situation).Forloeb.PauseObstacles(Pauseaarsag.Aftalt, Day(30), Today).Select(o => o.Name));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true, "ForloebIkkeGennemfoert")]
    [InlineData(true, false, "IkkeStoffri")]
    public void Stoffri_efterbehandling_asks_for_both(bool done, bool free, params string[] refused) =>
        Assert.Equal(refused, Of("I behandling").Forloeb.StoffriObstacles(Day(30), done, free, Today).Select(o => o.Name));

    [Fact]
    public void Stoffri_efterbehandling_follows_treatment_with_a_plan() =>
        Assert.Equal(["IkkeIBehandling"], Of("Under udredning").Forloeb.StoffriObstacles(Day(30), true, true, Today).Select(o => o.Name));

    [Theory]
    [InlineData("Ringet af en pårørende", "IngenGaranti")]
    [InlineData("I behandling", "BehandlingenErStartet")]
    public void A_time_is_declined_only_within_a_guarantee_that_runs(string situation, string refused) =>
        Assert.Equal([refused], Of(situation).Forloeb.AfslaaTidObstacles(Day(30), Today).Select(o => o.Name));

    [Fact]
    public void A_doctor_is_offered_once() =>
        Assert.Equal(
            ["AlleredeTilbudt"], Of("Indskrevet, lægesamtale tilbudt").Forloeb.LaegesamtaleObstacles(Day(30), Today).Select(o => o.Name));

    [Fact]
    public void A_new_udredning_without_need_answers_those_before_it()
    {
        var forloeb = Of("Under udredning, henvisning mangler").Forloeb;

        forloeb.TagHenvisning(false, Guid.NewGuid(), Day(12));

        Assert.Empty(forloeb.Henvisninger);
    }

    [Fact]
    public void What_was_sent_stays_sent_whatever_a_new_udredning_says()
    {
        var forloeb = Of("Under udredning, henvisning mangler").Forloeb;
        forloeb.Henvis(Day(11), Today);

        forloeb.TagHenvisning(false, Guid.NewGuid(), Day(12));

        Assert.Equal(Day(11), Assert.Single(forloeb.Henvisninger).Sendt);
    }

    [Fact]
    public void The_same_udredning_asks_for_one_referral()
    {
        var (forloeb, document) = (Of("Under udredning").Forloeb, Guid.NewGuid());

        forloeb.TagHenvisning(true, document, Day(12));
        forloeb.TagHenvisning(true, document, Day(13));

        Assert.Equal(Day(12), Assert.Single(forloeb.Henvisninger).Fra);
    }

    [Fact]
    public void Without_a_waiting_referral_none_is_sent() =>
        Assert.Equal(["IngenHenvisningMangler"], Of("Under udredning").Forloeb.HenvisObstacles(Day(12), Today).Select(o => o.Name));
}
