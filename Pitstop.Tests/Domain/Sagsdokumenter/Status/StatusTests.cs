
namespace Pitstop.Tests.Domain;

public sealed class StatusTests
{
    [Fact]
    public void Every_active_goal_is_scaled_or_says_why_not()
    {
        Assert.Equal(["Maal[m1].Tal"], Paths(Write(a => a.With("Maal[m1].Tal", ""))));
        Assert.Equal([], Paths(Write(a => a.With("Maal[m1].Tal", "").With("Maal[m1].Mangler", "OenskedeIkke"))));
        Assert.Equal(["Maal[m1].Mangler"], Paths(Write(a => a.With("Maal[m1].Mangler", "Udeblev"))));
        Assert.Equal(["Maal[m2].TalDato"], Paths(Write(a => a.With("Maal[m2].TalDato", ""))));
        Assert.Equal(["Maal[m2].Ord"], Paths(Write(a => a.With("Maal[m2].Ord", " "))));
        Assert.Equal(
            ["Maal[m2].Ord"], Paths(Write(a => a.With("Maal[m2].Tal", "").With("Maal[m2].Mangler", "Udeblev").With("Maal[m2].Ord", ""))));
        Assert.Equal(["Maal[m1].Tal"], Paths(Write(a => a.With("Maal[m1].Tal", "11"))));
        Assert.Equal(["Maal[m1].TalDato"], Paths(Write(a => a.With("Maal[m1].TalDato", Day(89)))));
    }

    [Fact]
    public void A_goal_that_was_taken_away_in_the_browser_is_asked_for_all_the_same()
    {
        var found = Write(a => a.WithRows("Maal", ["m1"]));

        Assert.Equal("m1 m2", string.Join(' ', found.Svar.RowKeys("Maal")));
        Assert.Contains("Maal[m2].Vurdering", Paths(found));
    }

    [Fact]
    public void A_number_from_before_the_goal_was_set_is_refused_by_the_case() =>
        Assert.Equal(
            ["SkaleringFoerMaalet"],
            Maalsager.Refused(() => Dokumentsag.MedPlan().Finish("status", 88, a => a.With("Maal[m1].TalDato", Day(15)))));

    [Fact]
    public void A_status_without_any_goal_cannot_be_finished()
    {
        var missing = Dokumentsag.Voksen().Write("status", 88).Mangler;

        Assert.Contains("ingen mål", Assert.Single(missing, m => m.Path == "Maal").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stance_is_asked_again_and_reasoned()
    {
        Assert.Equal(["Stilling"], Paths(Write(a => a.With("Stilling", ""))));
        Assert.Equal(["StillingBegrundelse", "StillingTagesOp"], Paths(Write(a => a.With("Stilling", "OenskesIkke"))));
        Assert.Equal(
            ["StillingTagesOp"],
            Paths(Write(
                a => a.With("Stilling", "OenskesIkke")
                    .With("StillingBegrundelse", new string('a', 40))
                    .With("StillingTagesOp", Danish.Date(Dokumentsag.Start.AddDays(89).AddMonths(3))))));
        Assert.Equal(
            [],
            Paths(Write(
                a => a.With("Stilling", "OenskesIkke")
                    .With("StillingBegrundelse", new string('a', 40))
                    .With("StillingTagesOp", Danish.Date(Dokumentsag.Start.AddDays(88).AddMonths(3))))));
    }

    [Fact]
    public void A_period_ends_after_it_begins_and_counts_its_talks()
    {
        Assert.Equal(["PeriodeTil"], Paths(Write(a => a.With("PeriodeFra", Day(50)).With("PeriodeTil", Day(49)))));

        var counted = Write(a => a.With("PeriodeFra", Day(7)).With("PeriodeTil", Day(35))).Svar;

        Assert.Equal(("3", "2", "1"), (counted["Aftalt"], counted["Afholdt"], counted["Udeblevet"]));
        Assert.Null(Write(a => a.With("PeriodeFra", "31-02-2026")).Svar["Aftalt"]);
    }

    [Fact]
    public void It_begins_where_the_last_one_ended_with_the_verdicts_of_the_weekly_review_since_then_and_no_others()
    {
        var sag = Dokumentsag.MedPlan();
        Assert.Equal((Day(-7), Day(88)), (sag.Begin("status", 88)["PeriodeFra"], sag.Begin("status", 88)["PeriodeTil"]));
        sag.Finish("status", 88);
        sag.Forloeb.BedoemMaal(sag.Forloeb.Find("m1").Id, Maalvurdering.Opnaaet, Sager.Leder, Dokumentsag.Start.AddDays(130));

        var begun = sag.Begin("status", 178);

        Assert.Equal((Day(88), "Opnaaet", null), (begun["PeriodeFra"], begun["Maal[m1].Vurdering"], begun["Maal[m2].Vurdering"]));
        Assert.Null(begun["Maal[m1].Tal"]);
    }

    [Fact]
    public void It_shows_the_earlier_numbers_and_ends_with_its_own()
    {
        var sag = Dokumentsag.MedPlan();
        var first = sag.Finish("status", 88);
        Assert.Equal([("h1", "3"), ("nu", "5")], Numbers(first));

        Assert.Equal([("h1", "3"), ("h2", "5"), ("nu", "7")], Numbers(sag.Finish("status", 178, anden: true)));
        Assert.Equal([("h1", "3"), ("nu", "5")], Numbers(sag.Write("status", 90, corrects: first)));
    }

    [Fact]
    public void Finished_it_scales_judges_and_closes_and_says_the_stance()
    {
        var sag = Dokumentsag.MedPlan();

        var status = sag.Finish(
            "status", 88, a => a.With("Maal[m2].Beslutning", "Afslut").With("Maal[m2].Tal", "").With("Maal[m2].Mangler", "Udeblev"));

        Assert.Equal(
            (5, Maalvurdering.DelvistOpnaaet),
            (sag.Forloeb.Find("m1").SenesteSkalering!.Vaerdi!.Value, sag.Forloeb.Find("m1").SenesteBedoemmelse!.Vurdering));
        Assert.Equal(
            (ManglendeSkalering.Udeblev, Dokumentsag.Start.AddDays(88)),
            (sag.Forloeb.Find("m2").Historik.Last().Mangler!.Value, sag.Forloeb.Find("m2").AfsluttetDato!.Value));
        Assert.Equal(2, sag.Forloeb.Stillingtagener.Count);

        var corrected =
            sag.Finish("status", 90, a => a.With("Maal[m2].Beslutning", "Fortsaet").With("Maal[m2].Mangler", ""), corrects: status);

        Assert.Equal("m1 m2", string.Join(' ', corrected.Svar.RowKeys("Maal")));
        Assert.Empty(corrected.Mangler);
        Assert.True(sag.Forloeb.Find("m2").ErAktivt);
        Assert.Equal((2, 2), (sag.Forloeb.Find("m2").Skaleringer.Count, sag.Forloeb.Stillingtagener.Count));
    }

    [Fact]
    public void An_unchanged_section_is_carried_over_and_unticking_gives_the_typed_text_back()
    {
        var sag = Dokumentsag.MedPlan();
        var first = sag.Finish("status", 88);
        var second = sag.Write(
            "status",
            178,
            a => a.With("MetodeHvorfor", "Det, jeg nåede at skrive.").With("Metode", "Skift").With("MetodeUaendret", "true"));

        Assert.Equal(
            (first.Svar["MetodeHvorfor"], "Fortsaet", Day(88)),
            (second.Svar["MetodeHvorfor"], second.Svar["Metode"], second.Svar["ForrigeDato"]));
        Assert.Equal("Det, jeg nåede at skrive.", second.Typed["MetodeHvorfor"]);
        Assert.Equal(
            ("Det, jeg nåede at skrive.", "Skift"),
            (second.Kind.Complete(second.Typed.With("MetodeUaendret", ""), second.Fakta)["MetodeHvorfor"],
             second.Kind.Complete(second.Typed.With("MetodeUaendret", ""), second.Fakta)["Metode"]));
    }

    [Fact]
    public void The_first_status_has_nothing_to_be_unchanged_from()
    {
        var first = Write(a => a.With("SamarbejdeUaendret", "true").With("Samarbejde", ""));

        Assert.Null(first.Svar["SamarbejdeUaendret"]);
        Assert.Equal(["Samarbejde"], Paths(first));
    }

    private static (string Key, string? Number)[] Numbers(Faerdigt status) =>
        [.. status.Svar.RowKeys("Maal[m1].Historik").Select(k => (k, status.Svar[$"Maal[m1].Historik[{k}].Tal"]))];

    private static string Day(int day) => Danish.Date(Dokumentsag.Start.AddDays(day));

    private static Faerdigt Write(Func<Answers, Answers> change) => Dokumentsag.MedPlan().Write("status", 88, change);

    private static string[] Paths(Faerdigt done) => [.. done.Mangler.Select(m => m.Path)];
}
