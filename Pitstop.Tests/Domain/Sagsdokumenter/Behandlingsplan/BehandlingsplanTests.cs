
namespace Pitstop.Tests.Domain;

public sealed class BehandlingsplanTests
{
    private const string Grund = "Vi har talt om det to gange, og borgeren er ikke klar endnu.";

    [Theory]
    [InlineData("Maal[m1].Tidsbestemt", 16, "er ikke i fremtiden")]
    [InlineData("Maal[m1].Tidsbestemt", 17, null)]
    [InlineData("Maal[m1].Tidsbestemt", 16 + 365, null)]
    [InlineData("Maal[m1].Tidsbestemt", 16 + 366, "mere end 12 måneder")]
    public void A_goal_lies_ahead_and_within_twelve_months(string path, int day, string? message) =>
        AssertBroken(a => a.With(path, Day(day)), path, message);

    // By way of Word a method that nobody has came into a finished plan.
    [Fact]
    public void A_method_that_is_not_offered_holds_the_plan_back()
    {
        var plan = Write(a => a.With("Maal[m1].Metode", "Trylleri"));

        Assert.Equal([("Maal[m1].Metode", "»Trylleri« står ikke i kataloget. Vælg en anden.")],
            Completeness.Of(plan.Kind.Schema, plan.Svar, plan.Fakta.Dag, (_, text) => text != "Trylleri").Select(m => (m.Path, m.Message)));
        Assert.Empty(Completeness.Of(plan.Kind.Schema, plan.Svar, plan.Fakta.Dag, (_, _) => true));
    }

    // A draft that was left over rewrote the goals that a status had closed.
    [Fact]
    public void A_goal_that_a_status_has_closed_is_not_rewritten_by_a_later_plan()
    {
        var sag = Dokumentsag.MedPlan();
        sag.Finish("status", 88, a => a.With("Maal[m1].Beslutning", "Afslut"));

        sag.Finish(
            "behandlingsplan", 100, a => a.WithRow("Maal", "m1").With("Maal[m1].Titel", "Noget andet").With("Maal[m1].Tema", "Rusmidler"));

        Assert.Equal(("Sove uden hash", false), (sag.Forloeb.Find("m1").Titel, sag.Forloeb.Find("m1").ErAktivt));
    }

    [Fact]
    public void The_stance_is_a_task_from_the_day_it_is_to_be_raised_again()
    {
        var sag = Dokumentsag.Voksen();
        sag.Finish("udredning", 14);
        sag.Finish("behandlingsplan", 16, a => Stance(a, Uddannelsesstilling.MotivationFoerst).With("StillingTagesOp", Day(50)));
        bool Asked(int day) =>
            Fristberegning.On(sag.Forloeb.Fakta(), Dokumentsag.Regler, Dokumentsag.Start.AddDays(day)).Opgaver.Any(
                o => o.Nr == nameof(Fristadvarselsslags.StillingTagesOp));

        Assert.Equal((false, true), (Asked(49), Asked(50)));
        sag.Finish("status", 88);

        Assert.False(Asked(88));
    }

    [Fact]
    public void A_new_plan_goes_on_with_the_partners_and_the_prospects_of_the_last_one()
    {
        var sag = Dokumentsag.MedPlan();

        var begun = sag.Begin("behandlingsplan", 100);

        Assert.Equal("Egen læge", begun["Parter[p1].Hvem"]);
        Assert.False(string.IsNullOrEmpty(begun["Progression"]));
    }

    [Theory]
    [InlineData("Maal[m1].FagligeOvervejelser", "For kort.", "mindst 100 tegn. Der står 9")]
    [InlineData("Maal[m1].Udgangspunkt", "11", "fra 0 til 10")]
    [InlineData("Maal[m1].Oensket", "-1", "fra 0 til 10")]
    [InlineData("Maal[m2].Titel", "sove uden hash ", null)]
    [InlineData("Arbejdsmetode", "MI", "mindst 40 tegn")]
    [InlineData("Frekvens", "3", "fra 1 til 2")]
    public void A_broken_rule_is_told_at_its_field(string path, string typed, string? message) =>
        AssertBroken(a => a.With(path, typed), message is null ? "Maal" : path, message ?? "To mål hedder");

    [Theory]
    [InlineData(Uddannelsesstilling.IArbejdeEllerUddannelse)]
    [InlineData(Uddannelsesstilling.MotivationFoerst)]
    [InlineData(Uddannelsesstilling.OenskesIkke)]
    [InlineData(Uddannelsesstilling.Andet)]
    public void Without_a_goal_for_education_or_work_a_reasoned_stance_with_a_date_is_enough(Uddannelsesstilling stance)
    {
        Assert.Equal([], Paths(Write(a => Stance(a, stance))));
        Assert.Equal(["StillingBegrundelse"], Paths(Write(a => Stance(a, stance).With("StillingBegrundelse", new string('a', 39)))));
        Assert.Equal([], Paths(Write(a => Stance(a, stance).With("StillingBegrundelse", new string('a', 40)))));
        Assert.Equal(["StillingTagesOp"], Paths(Write(a => Stance(a, stance).With("StillingTagesOp", ""))));
        Assert.Equal(["StillingTagesOp"], Paths(Write(a => Stance(a, stance).With("StillingTagesOp", Day(16)))));
        Assert.Equal(
            [], Paths(Write(a => Stance(a, stance).With("StillingTagesOp", Danish.Date(Dokumentsag.Start.AddDays(16).AddMonths(3))))));
        Assert.Equal(
            ["StillingTagesOp"],
            Paths(Write(a => Stance(a, stance).With("StillingTagesOp", Danish.Date(Dokumentsag.Start.AddDays(17).AddMonths(3))))));
    }

    [Fact]
    public void Without_a_goal_for_education_or_work_a_plan_needs_a_stance_and_may_not_say_that_there_is_one()
    {
        Assert.Equal(["Stilling"], Paths(Write(WithoutEducation)));
        Assert.Equal(["Stilling"], Paths(Write(a => WithoutEducation(a).With("Stilling", "HarMaal"))));
        Assert.Equal([], Paths(Write(a => a.With("Stilling", "HarMaal"))));
    }

    [Fact]
    public void A_stance_is_reasoned_also_beside_a_goal_for_education() =>
        Assert.Equal(["StillingBegrundelse", "StillingTagesOp"], Paths(Write(a => a.With("Stilling", "MotivationFoerst"))));

    [Fact]
    public void Foertidspension_needs_a_goal_for_a_meaningful_day()
    {
        Assert.Equal(["Stilling"], Paths(Write(a => Stance(a, Uddannelsesstilling.Foertidspension))));
        Assert.Equal([], Paths(Write(a => Stance(a, Uddannelsesstilling.Foertidspension).With("Maal[m2].Tema", "MeningsfuldHverdag"))));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Et mål, der ikke er der", false)]
    [InlineData(" sove uden HASH", true)]
    public void A_stance_that_is_part_of_another_goal_names_it(string title, bool found) =>
        Assert.Equal(
            found ? [] : ["StillingMaal"], Paths(Write(a => Stance(a, Uddannelsesstilling.IndgaarIAndetMaal).With("StillingMaal", title))));

    [Fact]
    public void A_citizen_who_did_not_sign_says_why_and_a_young_persons_parent_signs_too()
    {
        Assert.Equal(["UnderskriftGrund"], Paths(Write(a => a.With("Underskrift", "DeltogUdenUnderskrift"))));
        Assert.Equal(
            [], Paths(Write(a => a.With("Underskrift", "DeltogUdenUnderskrift").With("UnderskriftGrund", "Vil tænke over det."))));
        Assert.Equal(["Foraelder"], Paths(Dokumentsag.UngMedSamtykke().Write("behandlingsplan", 16, a => a.With("Foraelder", ""))));
    }

    [Fact]
    public void It_begins_with_the_udredning_and_the_afdaekning()
    {
        var sag = Dokumentsag.Voksen();
        var udredning = sag.Finish("udredning", 14);

        var begun = sag.Begin("behandlingsplan", 16);

        Assert.Equal((udredning.Svar["Sammenfatning"], udredning.Svar["FysiskHelbred"]), (begun["SocialtResume"], begun["HelbredsResume"]));
        Assert.StartsWith("Jeg vil kunne sove uden at ryge", begun["BorgerensMaal"], StringComparison.Ordinal);
        Assert.Equal(("AmbulantBehandling", 0), (begun["Ydelse"], begun.RowKeys("Maal").Length));
    }

    [Fact]
    public void The_next_plan_begins_with_the_goals_as_they_stand_and_what_was_agreed()
    {
        var sag = Dokumentsag.MedPlan();
        sag.Forloeb.BedoemMaal(sag.Forloeb.Find("m1").Id, Maalvurdering.DelvistOpnaaet, Sager.Leder, Dokumentsag.Today);
        var before = sag.Write("behandlingsplan", 16).Typed;

        var begun = sag.Begin("behandlingsplan", 100);

        Assert.Equal("m1 m2", string.Join(' ', begun.RowKeys("Maal")));
        foreach (var path in before.Values.Keys
            .Where(p => p.StartsWith("Maal[", StringComparison.Ordinal))
            .Concat(["Aftaler", "Frekvens", "Arbejdsmetode", "Risikoplan", "OpfoelgningSamtykke", "Maaltype"]))
            Assert.Equal((path, before[path]), (path, begun[path]));
    }

    [Fact]
    public void Finished_it_sets_the_goals_and_the_stance_and_a_correction_says_them_anew()
    {
        var sag = Dokumentsag.Voksen();
        var plan = sag.Finish("behandlingsplan", 16);
        Assert.Equal(
            [("m1", Maaltema.Rusmidler, Chime.Haab | Chime.Empowerment, 2), ("m2", Maaltema.UddannelseBeskaeftigelse, default, 0)],
            sag.Forloeb.AktiveMaal.Select(m => (m.Noegle, m.Tema, m.Chime, m.Delmaal.Count)));
        Assert.Equal((Uddannelsesstilling.HarMaal, null), (sag.Forloeb.SenesteStilling!.Stilling, sag.Forloeb.SenesteStilling.TagesOp));

        sag.Finish(
            "behandlingsplan",
            20,
            a => Stance(a, Uddannelsesstilling.IndgaarIAndetMaal).WithRows("Maal", ["m1"]).With("StillingMaal", "Sove uden hash"),
            corrects: plan);

        Assert.Equal("m1", Assert.Single(sag.Forloeb.AktiveMaal).Noegle);
        Assert.StartsWith(
            "Målet er »Sove uden hash«.", Assert.Single(sag.Forloeb.Stillingtagener).Begrundelse, StringComparison.Ordinal);
        Assert.Equal(3, sag.Forloeb.Find("m1").SenesteSkalering!.Vaerdi);
    }

    [Fact]
    public void The_next_dates_come_from_the_deadlines()
    {
        var plan = Dokumentsag.MedPlan().Write("behandlingsplan", 16);
        var open = plan.Fakta.Frister.Frister.Where(f => f.ErAaben).ToArray();

        Assert.Equal(Danish.Date(open.Where(f => f.Nr == "F7").Min(f => f.Forfalder)), plan.Svar["NaesteStatus"]);
        Assert.Equal(Danish.Date(open.Where(f => f.Nr is "F5" or "F6").Min(f => f.Forfalder)), plan.Svar["NaesteKonference"]);
    }

    private static Answers WithoutEducation(Answers answers) => answers.With("Maal[m2].Tema", "Bolig");

    private static Answers Stance(Answers answers, Uddannelsesstilling stance) =>
        WithoutEducation(answers).With("Stilling", stance.ToString()).With("StillingBegrundelse", Grund).With("StillingTagesOp", Day(60));

    private static string Day(int day) => Danish.Date(Dokumentsag.Start.AddDays(day));

    private static Faerdigt Write(Func<Answers, Answers> change) => Dokumentsag.Voksen().Write("behandlingsplan", 16, change);

    private static string[] Paths(Faerdigt done) => [.. done.Mangler.Select(m => m.Path)];

    private static void AssertBroken(Func<Answers, Answers> change, string path, string? message)
    {
        var found = Write(change).Mangler;
        if (message is null)
            Assert.Empty(found);
        else
            Assert.Contains(message, Assert.Single(found, m => m.Path == path).Message, StringComparison.Ordinal);
    }
}
