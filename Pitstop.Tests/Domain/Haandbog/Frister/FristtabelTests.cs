namespace Pitstop.Tests.Domain.Frister;

/// <summary>The dates of the domain brief (B2), judged by the shipped page.</summary>
public sealed class FristtabelTests
{
    private static readonly Fristudgave[] Shipped = [
        .. Baseline.Pages().Editions(Fristudgave.Slug).Select(p => Fristudgave.Read(p, p.ReadText().Blocks, [])!),
    ];

    [Theory]
    [InlineData("F1", "", "16-11-2026", "16-11-2026")]
    [InlineData("F2", "", "16-11-2026", "16-11-2026")]
    [InlineData("F3", "", "19-11-2026", "19-11-2026")]
    [InlineData("F4", "", "21-12-2026", "21-12-2026")]
    [InlineData("F5", "", "18-12-2026", "18-12-2026")]
    [InlineData("F6", "", "05-05-2027", "05-05-2027")]
    [InlineData("F7", "nr. 1", "06-02-2027", "05-02-2027")]
    [InlineData("F8", "nr. 1", "06-02-2027", "05-02-2027")]
    public void The_example_of_november_2026(string nr, string led, string due, string plan)
    {
        var facts = new Fristfakta(
            Date("02-11-2026"), Date("05-11-2026"), Date("09-11-2026"), null)
        { IndskrivningsDato = Date("06-11-2026") };

        var frist = Find(facts, "10-11-2026", nr, led);

        Assert.Equal((Date(due), Date(plan)), (frist.Forfalder, frist.PlanlaegSenest));
    }

    [Theory]
    [InlineData("F5", "", "25-12-2026", "23-12-2026")]
    [InlineData("F6", "", "12-05-2027", "12-05-2027")]
    [InlineData("F7", "nr. 1", "13-02-2027", "12-02-2027")]
    public void An_enrolment_whose_conference_falls_on_christmas_day(string nr, string led, string due, string plan)
    {
        var frist = Find(Fristfakta.Ingen with { IndskrivningsDato = Date("13-11-2026") }, "14-11-2026", nr, led);

        Assert.Equal((Date(due), Date(plan)), (frist.Forfalder, frist.PlanlaegSenest));
    }

    [Theory]
    [InlineData("30-11-2026", "30-12-2026", "28-02-2027", "30-05-2027", "30-08-2027")]
    [InlineData("31-08-2026", "30-09-2026", "30-11-2026", "28-02-2027", "31-05-2027")]
    [InlineData("30-11-2027", "30-12-2027", "29-02-2028", "30-05-2028", "30-08-2028")]
    public void Follow_up_is_counted_from_the_discharge_and_clips_to_the_month(
        string discharged, string one, string three, string six, string nine)
    {
        var facts = Fristfakta.Ingen with { UdskrevetDato = Date(discharged), SamtykkeTilOpfoelgning = true };

        Assert.Equal(
            [Date(one), Date(three), Date(six), Date(nine)],
            new[] { ("F14", "1 måned"), ("F15", "3 måneder"), ("F14", "6 måneder"), ("F15", "9 måneder") }.Select(
                x => Find(facts, discharged, x.Item1, x.Item2).Forfalder));
    }

    [Theory]
    [InlineData("31-12-2017", "1 måned;3 måneder;6 måneder;12 måneder")]
    [InlineData("01-01-2018", "3 måneder;9 måneder")]
    public void The_local_follow_up_is_judged_by_the_edition_of_the_discharge(string discharged, string times) =>
        Assert.Equal(
            times.Split(';'),
            All(Fristfakta.Ingen with { UdskrevetDato = Date(discharged), SamtykkeTilOpfoelgning = true }, "02-01-2018")
                .Where(f => f.Nr == "F15")
                .Select(f => f.Led));

    [Theory]
    [InlineData("F12", "14-06-2026")]
    [InlineData("F13", "30-11-2026")]
    public void After_a_discharge_on_the_last_of_may(string nr, string due) =>
        Assert.Equal(
            Date(due),
            Find(Fristfakta.Ingen with { UdskrevetDato = Date("31-05-2026"), Eftervaern = true }, "01-06-2026", nr, "").Forfalder);

    [Fact]
    public void The_notice_to_the_familiecenter_is_due_on_the_next_working_day()
    {
        var young = new Fristfakta(null, null, null, Date("18-12-2026")) { FoedselsDato = Date("20-12-2008") };

        Assert.Equal(Date("21-12-2026"), Find(young, "18-12-2026", "F9", "").Forfalder);
        Assert.Equal(Friststatus.Snart, Find(young, "19-12-2026", "F9", "").Status);
        Assert.Equal(Friststatus.Bortfaldet, Find(young, "20-12-2026", "F9", "").Status);
        Assert.DoesNotContain(All(young with { FoedselsDato = Date("18-12-2008") }, "18-12-2026"), f => f.Nr == "F9");
    }

    [Fact]
    public void A_concern_for_a_child_is_due_the_same_day_and_each_has_its_own()
    {
        var facts = Fristfakta.Ingen with
        {
            Bekymringer = [
                new(Date("05-11-2026"), null), new(Date("03-11-2026"), Date("04-11-2026")), new(Date("05-11-2026"), Date("05-11-2026")),
            ],
        };

        Assert.Equal(
            [Friststatus.OpfyldtForSent, Friststatus.Opfyldt, Friststatus.IDag],
            All(facts, "05-11-2026")
                .Where(f => f.Nr == "F10")
                .Select(f => f.Status)
                .Order()
                .OrderBy(s => s != Friststatus.OpfyldtForSent)
                .ThenBy(s => s != Friststatus.Opfyldt));
    }

    [Fact]
    public void Any_two_way_contact_starts_the_watch_anew_and_a_pause_stills_it()
    {
        var facts = Fristfakta.Ingen with { IndskrivningsDato = Date("01-06-2026"), Kontakter = [Date("10-06-2026"), Date("03-06-2026")] };

        Assert.Equal(Date("24-06-2026"), Find(facts, "11-06-2026", "F11", "").Forfalder);
        var paused = facts with { Pauser = [new(Date("12-06-2026"), null)] };
        Assert.DoesNotContain(All(paused, "30-06-2026"), f => f.Nr == "F11");
        Assert.Equal(
            Date("14-07-2026"),
            Find(facts with { Pauser = [new(Date("12-06-2026"), Date("30-06-2026"))] }, "01-07-2026", "F11", "").Forfalder);
    }

    [Theory]
    [InlineData("16-06-2026", 0)]
    [InlineData("17-06-2026", 1)]
    [InlineData("24-06-2026", 1)]
    public void A_silence_is_warned_of_from_the_seventh_day(string today, int warnings) =>
        Assert.Equal(
            warnings,
            Overview(Fristfakta.Ingen with { IndskrivningsDato = Date("10-06-2026") }, today).Advarsler.Count(
                a => a.Slags == Fristadvarselsslags.IngenKontakt));

    [Theory]
    [InlineData("30-11-2026", Friststatus.Opfyldt, 2)]
    [InlineData("10-12-2026", Friststatus.OpfyldtForSent, 2)]
    [InlineData("20-02-2027", Friststatus.OpfyldtForSent, 3)]
    public void A_status_counts_for_the_nearest_time_and_late_for_those_before(string sent, Friststatus first, int next)
    {
        var statuses = All(Fristfakta.Ingen with { IndskrivningsDato = Date("01-09-2026"), Statusser = [Date(sent)] }, sent)
            .Where(f => f.Nr == "F7")
            .ToArray();

        Assert.Equal(first, statuses[0].Status);
        Assert.Equal(next, statuses.Count(f => !f.ErAaben) + 1);
        Assert.True(statuses[^1].ErAaben);
    }

    [Fact]
    public void A_missed_status_stays_overdue_and_does_not_move_the_next()
    {
        var statuses =
            All(Fristfakta.Ingen with { IndskrivningsDato = Date("31-08-2026") }, "01-12-2026").Where(f => f.Nr == "F7").ToArray();

        Assert.Equal([Date("30-11-2026"), Date("28-02-2027")], statuses.Select(f => f.Forfalder));
        Assert.Equal([Friststatus.Overskredet, Friststatus.Kommende], statuses.Select(f => f.Status));
    }

    [Theory]
    [InlineData("10-11-2026", Friststatus.Bortfaldet)]
    [InlineData("20-12-2026", Friststatus.Overskredet)]
    public void A_conference_falls_away_on_discharge_but_not_what_was_missed_before(string discharged, Friststatus status)
    {
        var conference = Find(
            Fristfakta.Ingen with { IndskrivningsDato = Date("06-11-2026"), UdskrevetDato = Date(discharged) }, "21-12-2026", "F5", "");

        Assert.Equal((status, false), (conference.Status, conference.ErAaben));
    }

    [Fact]
    public void Who_says_no_to_a_time_within_the_guarantee_has_chosen_and_it_is_no_breach()
    {
        var facts = new Fristfakta(Date("02-11-2026"), null, null, null);

        Assert.Equal(
            Friststatus.IkkeOpfyldtBorgersValg, Find(facts with { TidAfslaaet = Date("10-11-2026") }, "30-11-2026", "F1", "").Status);
        Assert.Equal(Friststatus.Overskredet, Find(facts with { TidAfslaaet = Date("17-11-2026") }, "30-11-2026", "F1", "").Status);
        Assert.Equal(Friststatus.Bortfaldet, Find(facts with { AndetTilbudValgt = Date("10-11-2026") }, "30-11-2026", "F1", "").Status);
        Assert.DoesNotContain(All(facts with { Anonym = true }, "30-11-2026"), f => f.Nr is "F1" or "F2");
    }

    [Theory]
    [InlineData("25-06-2026", "28-06-2026", Friststatus.Opfyldt)]
    [InlineData("25-06-2026", null, Friststatus.Kommende)]
    public void Two_attempts_are_enough_for_the_statutory_follow_up(string first, string? second, Friststatus status)
    {
        var attempts = new[] { first, second }.OfType<string>().Select(d => new Fristopfoelgning(1, Date(d), false)).ToArray();

        Assert.Equal(
            status,
            Find(Fristfakta.Ingen with
            {
                UdskrevetDato = Date("05-06-2026"),
                Opfoelgninger = attempts,
            }, "29-06-2026", "F14", "1 måned").Status);
    }

    [Fact]
    public void After_a_death_nothing_is_due() =>
        Assert.Empty(All(Fristfakta.Ingen with { UdskrevetDato = Date("05-06-2026"), Doed = true }, "29-06-2027"));

    [Fact]
    public void The_right_to_complain_runs_out()
    {
        var facts = Fristfakta.Ingen with { AfgoerelseModtaget = Date("05-06-2026") };

        Assert.Equal(Friststatus.IDag, Find(facts, "03-07-2026", "F16", "").Status);
        Assert.Equal(Friststatus.Bortfaldet, Find(facts, "04-07-2026", "F16", "").Status);
    }

    [Fact]
    public void The_standard_is_looked_through_after_24_months() =>
        Assert.Equal(
            (Date("01-01-2020"), Friststatus.Overskredet),
            (Find(Fristfakta.Ingen with { StandardVedtaget = Date("01-01-2018") }, "22-11-2026", "F17", "").Forfalder,
             Find(Fristfakta.Ingen with { StandardVedtaget = Date("01-01-2018") }, "22-11-2026", "F17", "").Status));

    [Fact]
    public void A_corrected_trigger_moves_what_is_open_and_leaves_what_was_closed()
    {
        var before = new Fristfakta(Date("02-11-2026"), Date("05-11-2026"), Date("12-11-2026"), null);
        var corrected = before.With(Fristhaendelse.FoersteForsamtale, Date("30-10-2026")).With(
            Fristhaendelse.BorgersAnmodning, Date("26-10-2026")) with
        {
            Rettelser =
            [
                new(Fristhaendelse.BorgersAnmodning, Date("02-11-2026"), Date("26-10-2026"), Date("14-11-2026")),
                new(Fristhaendelse.FoersteForsamtale, Date("05-11-2026"), Date("30-10-2026"), Date("14-11-2026")),
            ],
        };

        var (f1, f3) = (Find(corrected, "15-11-2026", "F1", ""), Find(corrected, "15-11-2026", "F3", ""));

        Assert.Equal((Date("09-11-2026"), Friststatus.OverskredetEfterRettelse), (f1.Forfalder, f1.Status));
        Assert.Equal((Date("19-11-2026"), Friststatus.Opfyldt), (f3.Forfalder, f3.Status));
        Assert.Contains("vurderingen fra før står ved magt", f3.Hvorfor, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_corrections_on_one_day_what_was_closed_keeps_the_verdict_from_before_both()
    {
        Fristrettelse Moved(string from, string to) => new(Fristhaendelse.BorgersAnmodning, Date(from), Date(to), Date("20-11-2026"));
        var facts = new Fristfakta(
            Date("08-11-2026"),
            null,
            null,
            Date("16-11-2026"))
        { Rettelser = [Moved("01-11-2026", "05-11-2026"), Moved("05-11-2026", "08-11-2026")] };

        var f1 = Find(facts, "21-11-2026", "F1", "");

        Assert.Equal((Date("15-11-2026"), Friststatus.OpfyldtForSent), (f1.Forfalder, f1.Status));
    }

    [Theory]
    [InlineData("F1|", "15-11-2026", Friststatus.Opfyldt)]
    [InlineData("F2|", "03-11-2026", Friststatus.OpfyldtForSent)]
    public void What_is_written_down_after_a_correction_with_an_earlier_day_is_judged_by_the_correction(
        string closedThen, string due, Friststatus status)
    {
        var facts = new Fristfakta(
            Date("20-10-2026"),
            null,
            null,
            Date("09-11-2026"))
        {
            Rettelser = [
                    new(Fristhaendelse.BorgersAnmodning, Date("01-11-2026"), Date("20-10-2026"), Date("10-11-2026"), [closedThen]),
                ],
        };

        var f1 = Find(facts, "12-11-2026", "F1", "");

        Assert.Equal((Date(due), status), (f1.Forfalder, f1.Status));
    }

    [Theory]
    [InlineData("06-11-2026", "11-11-2026", Friststatus.Kommende)]
    [InlineData("09-11-2026", "11-11-2026", Friststatus.Snart)]
    [InlineData("11-11-2026", "11-11-2026", Friststatus.IDag)]
    [InlineData("12-11-2026", "11-11-2026", Friststatus.Overskredet)]
    public void The_task_of_the_indstilling_falls_on_the_last_day_that_leaves_time_for_a_decision(
        string today, string due, Friststatus status)
    {
        var facts = new Fristfakta(Date("02-11-2026"), Date("05-11-2026"), null, null);
        var task = Overview(facts, today).Opgaver.Single(o => o.Nr == "F3");
        Assert.Equal((Date(due), status), (task.Forfalder, task.Status));
        Assert.Equal(Date("19-11-2026"), Find(facts, today, "F3", "").Forfalder);
        Assert.Equal(
            Date("19-11-2026"),
            Overview(facts with { IvaerksatDato = Date("06-11-2026") }, today).Opgaver.Single(o => o.Nr == "F3").Forfalder);
    }

    [Fact]
    public void What_was_overdue_before_a_correction_is_plainly_overdue()
    {
        var facts = new Fristfakta(
            Date("01-11-2026"),
            null,
            null,
            null)
        { Rettelser = [new(Fristhaendelse.BorgersAnmodning, Date("02-11-2026"), Date("01-11-2026"), Date("20-11-2026"))] };

        Assert.Equal(Friststatus.Overskredet, Find(facts, "21-11-2026", "F1", "").Status);
    }

    [Fact]
    public void No_deadline_lies_before_its_trigger_and_the_order_of_facts_does_not_matter() =>
        Sampling.Of(random =>
        {
            var facts = Random(random);
            return (Facts: facts, Mixed: Shuffled(facts, random), Today: Date("01-01-2026").AddDays(random.Next(900)));
        }).Holds(400, sample =>
        {
            var list = Overview(sample.Facts, sample.Today).Frister;

            Assert.All(list, f => Assert.True(f.Forfalder >= f.Udloest));
            Assert.Equal(list, Overview(sample.Mixed, sample.Today).Frister);
            Assert.Equal(
                list.Count,
                list.Select(f => (f.Nr, f.Led, f.Udloest)).Distinct().Count()
                    + list.Count(f => f.Nr == "F10") - list.Where(f => f.Nr == "F10").Select(f => f.Udloest).Distinct().Count());
        });

    private static Fristfakta Random(Random random)
    {
        var start = Date("01-01-2026").AddDays(random.Next(400));
        DateOnly Later(int most) => start.AddDays(random.Next(most));
        DateOnly? Maybe(int most) => random.Next(3) > 0 ? Later(most) : null;
        DateOnly[] Days(int most) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => Later(most))];
        return new(start, Maybe(20), Maybe(30), Maybe(40))
        {
            IndskrivningsDato = Maybe(20),
            FoedselsDato = start.AddYears(-18).AddDays(random.Next(-200, 200)),
            Borgerkonferencer = Days(300),
            Statusser = Days(400),
            Statusmoeder = Days(400),
            Kontakter = Days(300),
            Bekymringer = [.. Days(200).Select(d => new Fristbekymring(d, random.Next(2) == 0 ? d.AddDays(1) : null))],
            Pauser = [.. Days(200).Select(d => new Fristpause(d, d.AddDays(9)))],
            UdskrevetDato = random.Next(2) == 0 ? start.AddDays(200 + random.Next(200)) : null,
            SamtykkeTilOpfoelgning = random.Next(2) == 0,
            Opfoelgninger = [.. Days(500).Select(d => new Fristopfoelgning(random.Next(4) * 3, d, random.Next(2) == 0))],
        };
    }

    private static Fristfakta Shuffled(Fristfakta f, Random random)
    {
        T[] Mix<T>(IReadOnlyList<T> list) => [.. list.OrderBy(_ => random.Next())];
        return f with
        {
            Borgerkonferencer = Mix(f.Borgerkonferencer),
            Statusser = Mix(f.Statusser),
            Statusmoeder = Mix(f.Statusmoeder),
            Kontakter = Mix(f.Kontakter),
            Bekymringer = Mix(f.Bekymringer),
            Pauser = Mix(f.Pauser),
            Opfoelgninger = Mix(f.Opfoelgninger),
        };
    }

    private static Fristoversigt Overview(Fristfakta facts, string today) => Overview(facts, Date(today));

    private static Fristoversigt Overview(Fristfakta facts, DateOnly today) => Fristberegning.On(facts, Shipped, today);

    private static IReadOnlyList<Frist> All(Fristfakta facts, string today) => Overview(facts, today).Frister;

    private static Frist Find(Fristfakta facts, string today, string nr, string led) =>
        Assert.Single(All(facts, today), f => f.Nr == nr && f.Led == led);

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
