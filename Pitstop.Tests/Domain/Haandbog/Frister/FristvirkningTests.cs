using static Pitstop.Domain.Haandbog.Fristaendringsslags;

namespace Pitstop.Tests.Domain.Frister;

/// <summary>What a proposed edition does to the open deadlines of one forløb: from which day to which, and what passes by it.</summary>
public sealed class FristvirkningTests
{
    private const string InForce = "01-12-2026";

    private static readonly Fristudgave[] Shipped = [
        .. Baseline.Pages().Editions(Fristudgave.Slug).Select(p => Fristudgave.Read(p, p.ReadText().Blocks, [])!),
    ];
    private static readonly Fristudgave Now = Shipped[^1];
    private static readonly Fristfakta Discharged = Fristfakta.Ingen with
    {
        UdskrevetDato = Date("01-10-2026"),
        SamtykkeTilOpfoelgning = true,
    };

    [Fact]
    public void Follow_up_after_1_3_6_and_9_months_also_for_open_deadlines_adds_two_times_and_moves_none()
    {
        var changes = Of(Discharged, Row("F15", OneThreeSixNine(Fristgaelder.OgsaaAabneFrister)));

        Assert.Equal(
            [
                new("F15", "1 måned", "Opfølgende samtale, 1 måned", null, Date("01-11-2026"), Overskrides: true),
                new("F15", "3 måneder", "Opfølgende samtale, 3 måneder", Date("01-01-2027"), Date("01-01-2027"), Overskrides: false),
                new("F15", "6 måneder", "Opfølgende samtale, 6 måneder", null, Date("01-04-2027"), Overskrides: false),
                new("F15", "9 måneder", "Opfølgende samtale, 9 måneder", Date("01-07-2027"), Date("01-07-2027"), Overskrides: false),
            ],
            changes.Where(c => c.Nr == "F15"));
        Assert.Equal([Ny, SammeDato, Ny, SammeDato], changes.Where(c => c.Nr == "F15").Select(c => c.Slags));
        Assert.All(changes.Where(c => c.Nr != "F15"), c => Assert.Equal(SammeDato, c.Slags));
    }

    [Theory]
    [InlineData("30-11-2026", "3 måneder, 9 måneder")]
    [InlineData("01-12-2026", "1 måned, 3 måneder, 6 måneder, 9 måneder")]
    public void For_new_triggers_only_it_rules_those_discharged_on_its_first_day_or_later(string discharged, string times)
    {
        var changes = Of(Discharged with { UdskrevetDato = Date(discharged) }, Row("F15", OneThreeSixNine(Fristgaelder.NyeUdloesere)))
            .Where(c => c.Nr == "F15")
            .ToList();

        Assert.Equal(times, string.Join(", ", changes.Where(c => c.Til is not null).Select(c => c.Led)));
        Assert.Equal(["3 måneder", "9 måneder"], changes.Where(c => c.Slags == SammeDato).Select(c => c.Led));
    }

    [Fact]
    public void A_follow_up_that_was_held_is_no_open_deadline()
    {
        var held = Discharged with { Opfoelgninger = [new(3, Date("20-11-2026"), Afholdt: true)] };

        Assert.Equal(
            ["1 måned", "6 måneder", "9 måneder"],
            Of(held, Row("F15", OneThreeSixNine(Fristgaelder.OgsaaAabneFrister))).Where(c => c.Nr == "F15").Select(c => c.Led));
    }

    [Theory]
    [InlineData("20-11-2026", "04-12-2026", "27-11-2026", true)]
    [InlineData("10-11-2026", "24-11-2026", "17-11-2026", false)]
    [InlineData("30-11-2026", "14-12-2026", "07-12-2026", false)]
    public void A_shorter_time_makes_late_only_what_was_not_late_on_that_day_anyhow(string talk, string from, string to, bool passes)
    {
        var change = Assert.Single(Of(new(null, Date(talk), null, null), Row("F3", r => Length(r, "7 dage"))));

        Assert.Equal(new("F3", "", "Indstilling til Visitationen", Date(from), Date(to), passes), change);
        Assert.Equal(FlytterSig, change.Slags);
    }

    [Fact]
    public void A_row_that_is_taken_out_leaves_what_began_before_it()
    {
        var enrolled = Fristfakta.Ingen with { IndskrivningsDato = Date("10-11-2026") };
        var without = Now with { Udgave = Proposed, Regler = [.. Now.Regler.Where(r => r.Nr != "F8")] };

        Assert.All(Fristvirkning.Of(enrolled, Shipped, [.. Shipped, without], Date(InForce)), c => Assert.Equal(SammeDato, c.Slags));
    }

    [Fact]
    public void A_row_that_is_taken_out_of_the_edition_that_rules_falls_away()
    {
        var enrolled = Fristfakta.Ingen with { IndskrivningsDato = Date("10-11-2026") };
        var without = Now with { Regler = [.. Now.Regler.Where(r => r.Nr != "F8")] };

        var gone = Assert.Single(Fristvirkning.Of(enrolled, Shipped, [Shipped[0], without], Date(InForce)), c => c.Slags != SammeDato);

        Assert.Equal(new("F8", "nr. 1", "Statusmøde med Visitationen nr. 1", Date("10-02-2027"), null, Overskrides: false), gone);
        Assert.Equal(FalderBort, gone.Slags);
    }

    [Fact]
    public void A_time_that_is_taken_out_of_a_row_falls_away_and_the_one_left_keeps_its_day()
    {
        var changes = Of(Discharged, Row("F15", r => Length(r, "3 måneder"))).Where(c => c.Nr == "F15");

        Assert.Equal([(SammeDato, Date("01-01-2027")), (FalderBort, Date("01-07-2027"))], changes.Select(c => (c.Slags, c.Fra!.Value)));
    }

    [Fact]
    public void Another_trigger_moves_what_is_open()
    {
        var facts = Fristfakta.Ingen with { IndskrivningsDato = Date("10-09-2026"), IvaerksatDato = Date("24-09-2026") };

        var change = Assert.Single(
            Of(facts, Row("F7", r => r with { Udloeser = Fristhaendelse.Ivaerksaettelse, Gaelder = Fristgaelder.OgsaaAabneFrister })),
            c => c.Nr == "F7");

        Assert.Equal((FlytterSig, Date("10-12-2026"), Date("24-12-2026")), (change.Slags, change.Fra, change.Til));
    }

    [Fact]
    public void More_time_for_the_decision_moves_the_day_that_the_board_shows_for_the_indstilling()
    {
        var facts = new Fristfakta(Date("25-11-2026"), Date("26-11-2026"), null, null);
        var proposal = Row("F1", r => r with { Gaelder = Fristgaelder.OgsaaAabneFrister });

        var change = Assert.Single(
            Of(facts, proposal with { Varsler = proposal.Varsler with { TidTilAfgoerelse = new(7, Fristenhed.Dag) } }),
            c => c.Slags != SammeDato);

        Assert.Equal(new("F3", "", "Indstilling til Visitationen", Date("04-12-2026"), Date("02-12-2026"), Overskrides: false), change);
    }

    [Fact]
    public void What_would_have_run_out_by_itself_before_the_first_day_falls_away()
    {
        var facts = Fristfakta.Ingen with { AfgoerelseModtaget = Date("10-11-2026") };

        var change = Assert.Single(Of(facts, Row("F16", r => Length(r, "1 uge"))));

        Assert.Equal((FalderBort, Date("08-12-2026"), null, false), (change.Slags, change.Fra, change.Til, change.Overskrides));
    }

    [Fact]
    public void Two_concerns_of_one_day_are_two_deadlines()
    {
        var facts = Fristfakta.Ingen with { Bekymringer = [new(Date("30-11-2026"), null), new(Date("30-11-2026"), null)] };

        Assert.Equal(
            [(SammeDato, "F10"), (SammeDato, "F10")],
            Of(facts, Row("F15", OneThreeSixNine(Fristgaelder.OgsaaAabneFrister))).Select(c => (c.Slags, c.Nr)));
    }

    [Theory]
    [InlineData("25-10-2026")]
    [InlineData("28-03-2027")]
    public void No_day_moves_across_the_nights_when_the_clock_is_set(string night)
    {
        var compared = 0;
        foreach (var months in new[] { 1, 3, 6, 9 })
        {
            for (var offset = -3; offset <= 3; offset++)
            {
                var discharged = Date(night).AddMonths(-months).AddDays(offset);
                var changes = Of(Discharged with
                {
                    UdskrevetDato = discharged,
                }, Row("F15", OneThreeSixNine(Fristgaelder.OgsaaAabneFrister)), on: Date(night).AddDays(-4))
                    .Where(c => c.Nr == "F15")
                    .ToList();
                Assert.Equal(new[] { 1, 3, 6, 9 }.Select(discharged.AddMonths), changes.Select(c => c.Til!.Value));
                Assert.Equal([Ny, SammeDato, Ny, SammeDato], changes.Select(c => c.Slags));
                compared += changes.Count;
            }
        }
        Assert.Equal(4 * 7 * 4, compared);
    }

    private static Udgavehenvisning Proposed => Now.Udgave with { IKraft = Date(InForce), Navn = "2026" };

    private static Func<Fristregel, Fristregel> OneThreeSixNine(Fristgaelder reach) =>
        r => Length(r, "1 måned, 3 måneder, 6 måneder og 9 måneder") with { Gaelder = reach };

    private static Fristregel Length(Fristregel row, string length) => row with
    {
        Laengde = Fristplan.TryRead(length, out var plan) ? plan : throw new FormatException(length),
        Gaelder = Fristgaelder.OgsaaAabneFrister,
    };

    private static Fristudgave Row(string nr, Func<Fristregel, Fristregel> change) =>
        Now with { Udgave = Proposed, Regler = [.. Now.Regler.Select(r => r.Nr == nr ? change(r) : r)] };

    private static IReadOnlyList<Fristaendring> Of(Fristfakta facts, Fristudgave proposal, DateOnly? on = null) =>
        Fristvirkning.Of(
            facts, Shipped, [.. Shipped, proposal with { Udgave = Proposed with { IKraft = on ?? Date(InForce) } }], on ?? Date(InForce));

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
