
namespace Pitstop.Tests.Domain.Frister;

public sealed class FristberegningTests
{
    private static readonly Fristvarsler Warnings =
        new(new(3, Fristenhed.Dag), new(5, Fristenhed.Dag), [new(7, Fristenhed.Dag), new(10, Fristenhed.Dag), new(14, Fristenhed.Dag)]);
    private static readonly Fristudgave First = Edition("01-01-2018", 14, Fristgaelder.NyeUdloesere);

    [Fact]
    public void The_guarantee_ends_14_days_after_the_citizens_own_request()
    {
        var f1 = On("03-11-2026", Facts(request: "02-11-2026")).Find("F1")!;

        Assert.Equal(Date("16-11-2026"), f1.Forfalder);
        Assert.Equal(Date("16-11-2026"), f1.PlanlaegSenest);
        Assert.Equal(Friststatus.Kommende, f1.Status);
        Assert.Equal(First.Udgave, f1.Udgave);
        Assert.Equal("Fristen er 14 dage efter »Borgerens egen henvendelse« den 02-11-2026. Sidste dag er 16-11-2026.", f1.Hvorfor);
    }

    [Fact]
    public void A_call_that_is_not_the_citizens_own_starts_no_guarantee()
    {
        var overview = On("10-11-2026", Facts(talk: "05-11-2026"));

        Assert.Null(overview.Garantidato);
        Assert.Null(overview.SenestNyttigDato);
        Assert.Equal(Date("19-11-2026"), overview.Find("F3")!.Forfalder);
    }

    [Fact]
    public void The_indstilling_due_after_the_guarantee_gives_a_warning()
    {
        var overview = On("06-11-2026", Facts("02-11-2026", "05-11-2026"));

        Assert.Equal(["F1", "F3"], overview.Frister.Select(f => f.Nr));
        Assert.Equal(Date("11-11-2026"), overview.SenestNyttigDato);
        var warning = Assert.Single(overview.Advarsler);
        Assert.Equal(Fristadvarselsslags.IndstillingsfristEfterGaranti, warning.Slags);
        Assert.Contains("19-11-2026", warning.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void The_indstilling_due_on_the_guarantees_last_day_gives_none() =>
        Assert.Empty(On("03-11-2026", Facts("02-11-2026", "02-11-2026")).Advarsler);

    [Theory]
    [InlineData("11-11-2026", false)]
    [InlineData("12-11-2026", true)]
    [InlineData("20-11-2026", true)]
    public void An_unsent_indstilling_is_called_late_once_the_last_useful_day_has_passed(string today, bool late) =>
        Assert.Equal(
            late, On(today, Facts("02-11-2026", "02-11-2026")).Advarsler.Any(a => a.Slags == Fristadvarselsslags.SenestNyttigDatoPasseret));

    [Fact]
    public void A_sent_indstilling_silences_the_warnings() =>
        Assert.Empty(On("20-11-2026", Facts("02-11-2026", "05-11-2026", sent: "13-11-2026")).Advarsler);

    [Fact]
    public void No_indstilling_is_due_where_enrolment_is_not_wanted()
    {
        var overview = On("20-11-2026", Facts("02-11-2026", "05-11-2026") with { OenskerIndskrivning = false });

        Assert.Null(overview.Find("F3"));
        Assert.Empty(overview.Advarsler);
    }

    [Theory]
    [InlineData("12-11-2026", Friststatus.Kommende)]
    [InlineData("13-11-2026", Friststatus.Snart)]
    [InlineData("15-11-2026", Friststatus.Snart)]
    [InlineData("16-11-2026", Friststatus.IDag)]
    [InlineData("17-11-2026", Friststatus.Overskredet)]
    public void An_open_deadline_comes_near_and_passes(string today, Friststatus status) =>
        Assert.Equal(status, On(today, Facts("02-11-2026")).Find("F1")!.Status);

    [Theory]
    [InlineData("16-11-2026", Friststatus.Opfyldt)]
    [InlineData("17-11-2026", Friststatus.OpfyldtForSent)]
    public void Treatment_that_starts_fulfils_the_guarantee(string started, Friststatus status)
    {
        var f1 = On("30-11-2026", Facts("02-11-2026", started: started)).Find("F1")!;

        Assert.Equal(status, f1.Status);
        Assert.EndsWith($"sluttede den 16-11-2026; den blev opfyldt den {started}.", f1.Hvorfor, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guarantee_that_ends_on_a_holiday_keeps_its_day_but_is_planned_before()
    {
        var f1 = On("12-12-2026", Facts("11-12-2026")).Find("F1")!;

        Assert.Equal((Date("25-12-2026"), Date("23-12-2026")), (f1.Forfalder, f1.PlanlaegSenest));
    }

    [Theory]
    [InlineData("30-06-2026", Fristgaelder.NyeUdloesere, "14-07-2026")]
    [InlineData("01-07-2026", Fristgaelder.NyeUdloesere, "08-07-2026")]
    [InlineData("30-06-2026", Fristgaelder.OgsaaAabneFrister, "07-07-2026")]
    public void A_new_edition_rules_its_own_triggers_and_open_deadlines_only_where_it_says_so(
        string request, Fristgaelder reach, string due)
    {
        var second = Edition("01-07-2026", 7, reach);

        Assert.Equal(Date(due), Fristberegning.On(Facts(request), [second, First], Date("02-07-2026")).Find("F1")!.Forfalder);
    }

    [Fact]
    public void A_deadline_fulfilled_before_a_new_edition_keeps_its_verdict()
    {
        var second = Edition("01-07-2026", 7, Fristgaelder.OgsaaAabneFrister);

        var f1 = Fristberegning.On(Facts("15-06-2026", started: "29-06-2026"), [First, second], Date("02-07-2026")).Find("F1")!;

        Assert.Equal((Date("29-06-2026"), Friststatus.Opfyldt, First.Udgave), (f1.Forfalder, f1.Status, f1.Udgave));
    }

    [Fact]
    public void A_deadline_fulfilled_on_a_new_editions_first_day_was_open_that_day_and_is_judged_by_the_new_one()
    {
        var second = Edition("01-07-2026", 7, Fristgaelder.OgsaaAabneFrister);

        var f1 = Fristberegning.On(Facts("20-06-2026", started: "01-07-2026"), [First, second], Date("02-07-2026")).Find("F1")!;

        Assert.Equal((Date("27-06-2026"), Friststatus.OpfyldtForSent, second.Udgave), (f1.Forfalder, f1.Status, f1.Udgave));
    }

    [Fact]
    public void An_edition_of_the_future_changes_nothing_yet()
    {
        var second = Edition("01-07-2026", 7, Fristgaelder.OgsaaAabneFrister);

        Assert.Equal(Date("14-07-2026"), Fristberegning.On(Facts("30-06-2026"), [First, second], Date("30-06-2026")).Find("F1")!.Forfalder);
    }

    [Fact]
    public void An_edition_rules_from_its_first_day() =>
        Assert.Equal(Date("15-01-2018"), On("01-01-2018", Facts("01-01-2018")).Garantidato);

    [Fact]
    public void A_trigger_from_before_the_first_edition_is_said_aloud()
    {
        var overview = On("20-01-2018", Facts("31-12-2017"));

        Assert.Empty(overview.Frister);
        Assert.Equal(Fristadvarselsslags.IngenRegelPaaDagen, Assert.Single(overview.Advarsler).Slags);
        Assert.StartsWith(
            "Ingen udgave af siden Frister gjaldt den 31-12-2017, så F1 kan ikke beregnes.",
            overview.Advarsler[0].Tekst,
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_deadline_falls_before_its_trigger_and_the_order_of_editions_does_not_matter()
    {
        var second = Edition("01-07-2026", 7, Fristgaelder.OgsaaAabneFrister);
        for (var day = 0; day < 900; day++)
        {
            var request = Date("01-01-2026").AddDays(day);
            var facts = new Fristfakta(request, request.AddDays(day % 9), null, null);
            var forward = Fristberegning.On(facts, [First, second], request.AddDays(3));
            var backward = Fristberegning.On(facts, [second, First], request.AddDays(3));

            Assert.All(forward.Frister, f => Assert.True(f.Forfalder > f.Udloest));
            Assert.Equal(forward.Frister, backward.Frister);
            Assert.Equal(2, forward.Frister.Count);
        }
    }

    private static Fristoversigt On(string today, Fristfakta facts) => Fristberegning.On(facts, [First], Date(today));

    private static Fristfakta Facts(string? request = null, string? talk = null, string? sent = null, string? started = null) =>
        new(Optional(request), Optional(talk), Optional(sent), Optional(started));

    private static Fristudgave Edition(string inForce, int days, Fristgaelder reach) => new(
        new("frister", Date(inForce), inForce),
        [
            new(
                "F1",
                "Behandlingsgaranti",
                Fristhaendelse.BorgersAnmodning,
                new Fristlaengde(days, Fristenhed.Dag),
                reach,
                Fristart.Lovkrav)
            {
                Kilde = "kilde",
            },
            new(
                "F3",
                "Indstilling til Visitationen",
                Fristhaendelse.FoersteForsamtale,
                new Fristlaengde(days, Fristenhed.Dag),
                reach,
                Fristart.Lokal)
            {
                Kilde = "kilde",
            },
        ],
        Warnings);

    private static DateOnly? Optional(string? text) => text is null ? null : Date(text);

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
