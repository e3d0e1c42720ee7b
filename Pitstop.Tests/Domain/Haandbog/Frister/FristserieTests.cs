namespace Pitstop.Tests.Domain.Frister;

/// <summary>The status that returns every third month: how the row of times ends, and what a new edition does inside it.</summary>
public sealed class FristserieTests
{
    private const string Changed = "01-07-2026";

    private static readonly Fristudgave Shipped = Baseline.Pages()
        .Editions(Fristudgave.Slug)
        .Select(p => Fristudgave.Read(p, p.ReadText().Blocks, [])!)
        .MaxBy(u => u.Udgave.IKraft)!;
    private static readonly Fristfakta Enrolled = Fristfakta.Ingen with { IndskrivningsDato = Date("10-01-2026") };

    [Theory]
    [InlineData("09-04-2026", "nr. 1 Bortfaldet")]
    [InlineData("10-04-2026", "nr. 1 Bortfaldet")]
    [InlineData("11-04-2026", "nr. 1 Overskredet")]
    [InlineData("10-07-2026", "nr. 1 Overskredet")]
    [InlineData("11-07-2026", "nr. 1 Overskredet, nr. 2 Overskredet")]
    public void The_row_of_times_ends_with_the_discharge_and_keeps_what_was_missed(string discharged, string statuses)
    {
        var all = On(Enrolled with { UdskrevetDato = Date(discharged) }, "31-12-2026");

        Assert.Equal(statuses, string.Join(", ", all.Select(f => $"{f.Led} {f.Status}")));
        Assert.All(all, f => Assert.False(f.ErAaben));
    }

    [Fact]
    public void A_status_sent_on_the_day_of_the_discharge_fulfils_the_last_time() =>
        Assert.Equal(
            [("nr. 1", Friststatus.Opfyldt)],
            On(Enrolled with { Statusser = [Date("09-04-2026")], UdskrevetDato = Date("09-04-2026") }, "31-12-2026").Select(
                f => (f.Led, f.Status)));

    [Theory]
    [InlineData("10-01-2026", Fristgaelder.NyeUdloesere, "10-07-2026")]
    [InlineData("02-07-2026", Fristgaelder.NyeUdloesere, "02-09-2026")]
    [InlineData("10-05-2026", Fristgaelder.NyeUdloesere, "10-08-2026")]
    [InlineData("10-05-2026", Fristgaelder.OgsaaAabneFrister, "10-07-2026")]
    public void A_new_length_rules_those_enrolled_later_and_open_times_only_where_it_says_so(
        string enrolled, Fristgaelder reach, string next) =>
        Assert.Equal(
            Date(next),
            On(Enrolled with
            {
                IndskrivningsDato = Date(enrolled),
                Statusser = enrolled == "10-01-2026" ? [Date("10-04-2026")] : [],
            }, "02-07-2026", EverySecondMonth(reach)).First(f => f.ErAaben).Forfalder);

    [Fact]
    public void What_was_done_before_a_new_length_keeps_its_verdict_and_the_next_time_is_counted_from_the_enrolment()
    {
        var all = On(Enrolled with { Statusser = [Date("09-04-2026")] }, "02-07-2026", EverySecondMonth(Fristgaelder.OgsaaAabneFrister));

        Assert.Equal((Date("10-04-2026"), Friststatus.Opfyldt, Shipped.Udgave), (all[0].Forfalder, all[0].Status, all[0].Udgave));
        Assert.Equal([Date("10-05-2026"), Date("10-07-2026")], all.Skip(1).Select(f => f.Forfalder));
        Assert.Equal(["nr. 1", "nr. 2", "nr. 3"], all.Select(f => f.Led));
    }

    [Fact]
    public void A_new_length_that_is_not_in_force_yet_moves_nothing() =>
        Assert.Equal(
            On(Enrolled, "30-06-2026"),
            On(Enrolled, "30-06-2026", EverySecondMonth(Fristgaelder.OgsaaAabneFrister)));

    private static Fristudgave EverySecondMonth(Fristgaelder reach) => Shipped with
    {
        Udgave = Shipped.Udgave with { IKraft = Date(Changed), Navn = "2026" },
        Regler = [
            .. Shipped.Regler.Select(
                r => r.Nr == "F7"
                    ? r with
                    {
                        Laengde = Fristplan.TryRead("hver 2. måned", out var plan) ? plan : throw new FormatException(),
                        Gaelder = reach,
                    }
                    : r),
        ],
    };

    private static Frist[] On(Fristfakta facts, string today, params Fristudgave[] later) =>
        [.. Fristberegning.On(facts, [Shipped, .. later], Date(today)).Frister.Where(f => f.Nr == "F7")];

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
