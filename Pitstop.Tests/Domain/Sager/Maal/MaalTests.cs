using static Pitstop.Tests.Domain.Maalsager;
using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

public sealed class MaalTests
{
    [Fact]
    public void A_plan_sets_its_goals_in_its_order_with_the_citizens_first_number()
    {
        var forloeb = ForloebWithConsent();
        var revision = forloeb.Revision;

        forloeb.SaetMaal([Data("b"), Data("a", "Passe mit arbejde", null)], Plan, Plandag);

        Assert.Equal(
            [(1, "b", "Sove uden hash"), (2, "a", "Passe mit arbejde")], forloeb.AktiveMaal.Select(m => (m.Nummer, m.Noegle, m.Titel)));
        var first = Assert.Single(forloeb.Find("b").Skaleringer);
        Assert.Equal(
            (Plandag, 3, Skala.Fra, Skala.Til, Plan),
            (first.Dato, first.Vaerdi!.Value, first.SkalaFra, first.SkalaTil, first.DokumentId!.Value));
        Assert.Empty(forloeb.Find("a").Skaleringer);
        Assert.Equal(revision + 1, forloeb.Revision);
    }

    [Fact]
    public void A_known_goal_is_rewritten_and_keeps_its_number_its_day_and_its_scalings()
    {
        var forloeb = ForloebWithMaal("a", "b");
        forloeb.Skaler(forloeb.Find("a").Id, new(Today, 5, "Bedre.", null), null, Today);

        forloeb.SaetMaal([Data("b"), Data("a", "Sove hele natten", 6)], Guid.NewGuid(), Today);

        var maal = forloeb.Find("a");
        Assert.Equal((1, Plandag, "Sove hele natten"), (maal.Nummer, maal.Fra, maal.Titel));
        Assert.Equal([3, 5], maal.Historik.Select(s => s.Vaerdi!.Value));
        Assert.Equal("Dagbog", Assert.Single(maal.Delmaal).Handling);
    }

    [Fact]
    public void A_corrected_plan_says_the_first_number_anew_while_nothing_else_was_said()
    {
        var forloeb = ForloebWithMaal("a");

        forloeb.SaetMaal([Data("a", udgangspunkt: 4)], Plan, Today);

        Assert.Equal((4, Plandag), (Assert.Single(forloeb.Find("a").Skaleringer).Vaerdi!.Value, forloeb.Find("a").Skaleringer[0].Dato));
    }

    [Fact]
    public void A_goal_that_the_plan_no_longer_has_is_closed_and_one_that_comes_back_is_reopened()
    {
        var forloeb = ForloebWithMaal("a", "b");

        forloeb.SaetMaal([Data("a")], Plan, Today);
        Assert.Equal((Today, "a"), (forloeb.Find("b").AfsluttetDato!.Value, Assert.Single(forloeb.AktiveMaal).Noegle));

        forloeb.SaetMaal([Data("a")], Plan, Today.AddDays(3));
        Assert.Equal(Today, forloeb.Find("b").AfsluttetDato);

        forloeb.SaetMaal([Data("a"), Data("b")], Plan, Today.AddDays(5));
        Assert.True(forloeb.Find("b").ErAktivt);
        Assert.Equal(2, forloeb.Maal.Count);
    }

    [Fact]
    public void A_goal_gives_the_next_plan_what_this_one_said()
    {
        var expected = Data("a");
        var actual = ForloebWithMaal("a").Find("a").Data;

        Assert.Equal(expected with { Titel = "Mål a", Delmaal = [] }, actual with { Delmaal = [] });
        Assert.Equal(expected.Delmaal, actual.Delmaal);
    }

    [Theory]
    [InlineData("DatoMangler", null, 5, null)]
    [InlineData("SkaleringIFremtiden", 1, 5, null)]
    [InlineData("SkaleringFoerMaalet", -8, 5, null)]
    [InlineData("SkaleringMangler", 0, null, null)]
    [InlineData("SkaleringOgAfslag", 0, 5, ManglendeSkalering.Udeblev)]
    [InlineData("UdenForSkalaen", 0, 11, null)]
    [InlineData("UdenForSkalaen", 0, -1, null)]
    public void A_scaling_is_refused_by_name(string name, int? days, int? value, ManglendeSkalering? missing)
    {
        var forloeb = ForloebWithMaal("a");
        var revision = forloeb.Revision;

        Assert.Equal(
            [name],
            Refused(() =>
                forloeb.Skaler(forloeb.Find("a").Id, new(days is { } d ? Today.AddDays(d) : null, value, "Ord", missing), null, Today)));

        Assert.Single(forloeb.Find("a").Skaleringer);
        Assert.Equal(revision, forloeb.Revision);
    }

    [Fact]
    public void A_closed_goal_is_neither_scaled_nor_judged()
    {
        var forloeb = ForloebWithMaal("a", "b");
        forloeb.SaetMaal([Data("a")], Plan, Today);
        var closed = forloeb.Find("b").Id;

        Assert.Equal(["MaaletErAfsluttet"], Refused(() => forloeb.Skaler(closed, new(Today, 5, "Ord", null), null, Today)));
        Assert.Equal(["MaaletErAfsluttet"], Refused(() => forloeb.BedoemMaal(closed, Maalvurdering.Opnaaet, Behandler, Today)));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(10, null)]
    [InlineData(null, ManglendeSkalering.OenskedeIkke)]
    public void Both_ends_of_the_scale_and_a_documented_refusal_are_kept(int? value, ManglendeSkalering? missing)
    {
        var forloeb = ForloebWithMaal("a");

        forloeb.Skaler(forloeb.Find("a").Id, new(Today, value, "  ", missing), null, Today);

        var last = forloeb.Find("a").Historik.Last();
        Assert.Equal((value, missing, null), (last.Vaerdi, last.Mangler, last.Ord));
        Assert.Equal(value ?? 3, forloeb.Find("a").SenesteSkalering!.Vaerdi);
    }

    [Fact]
    public void Two_numbers_given_in_talks_are_both_kept()
    {
        var forloeb = ForloebWithMaal("a");

        forloeb.Skaler(forloeb.Find("a").Id, new(Today, 4, null, null), null, Today);
        forloeb.Skaler(forloeb.Find("a").Id, new(Today.AddDays(-1), 5, null, null), null, Today);

        Assert.Equal([3, 5, 4], forloeb.Find("a").Historik.Select(s => s.Vaerdi!.Value));
    }

    [Fact]
    public void The_weekly_review_has_one_verdict_a_week_and_a_second_click_changes_it()
    {
        var forloeb = ForloebWithMaal("a");
        var (monday, sunday, next) = (Today, Today.AddDays(6), Today.AddDays(7));
        Assert.Equal(DayOfWeek.Monday, monday.DayOfWeek);

        forloeb.BedoemMaal(forloeb.Find("a").Id, Maalvurdering.IkkeOpnaaet, Behandler, monday);
        forloeb.BedoemMaal(forloeb.Find("a").Id, Maalvurdering.DelvistOpnaaet, Kollega, sunday);
        forloeb.BedoemMaal(forloeb.Find("a").Id, Maalvurdering.Opnaaet, Leder, next);

        Assert.Equal(
            [(Maalvurdering.DelvistOpnaaet, sunday, "Karl Kollega"), (Maalvurdering.Opnaaet, next, "Lone Leder")],
            forloeb.Find("a").Bedoemmelser.OrderBy(b => b.Dato).Select(b => (b.Vurdering, b.Dato, b.Af)));
        Assert.Equal(Maalvurdering.Opnaaet, forloeb.Find("a").SenesteBedoemmelse!.Vurdering);
    }

    [Fact]
    public void A_goal_is_not_judged_before_it_was_set()
    {
        var forloeb = ForloebWithMaal("a");

        Assert.Equal(
            ["BedoemmelseFoerMaalet"],
            Refused(() => forloeb.BedoemMaal(forloeb.Find("a").Id, Maalvurdering.Opnaaet, Behandler, Plandag.AddDays(-1))));
        Assert.Empty(forloeb.Find("a").Bedoemmelser);
    }

    [Fact]
    public void A_stance_and_a_mapping_are_said_anew_by_a_corrected_document_and_added_by_another()
    {
        var forloeb = ForloebWithConsent();
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());

        forloeb.TagStilling(Plandag, Uddannelsesstilling.OenskesIkke, " Ikke nu. ", Today, first);
        forloeb.TagStilling(Plandag.AddDays(1), Uddannelsesstilling.MotivationFoerst, "Først motivation.", Today, first);
        forloeb.TagStilling(Today, Uddannelsesstilling.HarMaal, "", null, second);
        forloeb.TagKortlaegning(first, Instrument.MapPlan, Plandag, "Bente", "Trivsel", []);
        forloeb.TagKortlaegning(first, Instrument.Asi, Plandag, "Bente", null, [new AsiScore(AsiOmraade.Stoffer, 7, 4, 4, null)]);

        Assert.Equal(
            [Uddannelsesstilling.MotivationFoerst, Uddannelsesstilling.HarMaal],
            forloeb.Stillingtagener.OrderBy(s => s.Dato).Select(s => s.Stilling));
        Assert.Equal(
            (Uddannelsesstilling.HarMaal, "02-11-2026: Der arbejdes med motivationen først. Først motivation. Tages op igen 09-11-2026."),
            (forloeb.SenesteStilling!.Stilling, forloeb.Stillingtagener.Single(s => s.DokumentId == first).Tekst));
        Assert.Equal(
            (Instrument.Asi, 7), (Assert.Single(forloeb.Kortlaegninger).Instrument, forloeb.Kortlaegninger[0].Scorer.Single().Svaerhed));
    }
}
