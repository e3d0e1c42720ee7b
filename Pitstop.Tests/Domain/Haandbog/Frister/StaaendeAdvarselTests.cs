using static Pitstop.Domain.Haandbog.Fristadvarselsslags;
using static Pitstop.Tests.Domain.Frister.Fristproeve;

namespace Pitstop.Tests.Domain.Frister;

/// <summary>The warnings that are tasks of their own: from which day they stand, and what makes them go.</summary>
public sealed class StaaendeAdvarselTests
{
    private const string Today = "20-11-2026";

    private static readonly Fristfakta Started = new(null, null, null, Date("10-11-2026"));
    private static readonly Fristfakta Eighteen =
        Enrolled("10-11-2026") with { FoedselsDato = Date("20-11-2008"), BevillingsDato = Date("01-11-2026") };

    public static TheoryData<Fristadvarselsslags, string, Fristfakta> Standing => new()
    {
        { StartetUdenBevilling, "10-11-2026", Started },
        { FyldtAtten, "20-11-2026", Eighteen },
        { FyldtAtten, "20-11-2026", Eighteen with { BevillingsDato = Date("19-11-2026"), IndskrivningsDato = Date("19-11-2026") } },
        { HenvisningMangler, "12-11-2026", Fristfakta.Ingen with { HenvisningMangler = Date("12-11-2026") } },
        { StillingTagesOp, "20-11-2026", Fristfakta.Ingen with { StillingTagesOp = Date("20-11-2026") } },
        {
            UnderskriftMangler, "05-11-2026", Fristfakta.Ingen with
            {
                Underskrifter = [
                    new(Date("04-11-2026"), Date("19-11-2026")), new(Date("06-11-2026"), Date("20-11-2026")),
                    new(Date("05-11-2026"), Date("20-11-2026")),
                ],
            }
        },
    };

    [Theory]
    [MemberData(nameof(Standing))]
    public void A_warning_stands_from_its_day(Fristadvarselsslags kind, string since, Fristfakta facts)
    {
        var warning = Assert.Single(On(Today, facts).Advarsler, a => a.Siden is not null);

        Assert.Equal((kind, Date(since)), (warning.Slags, warning.Siden!.Value));
    }

    public static TheoryData<Fristfakta> Silent => new()
    {
        Started with { BevillingsDato = Date("15-11-2026") },
        Started with { AfslagDato = Date("15-11-2026") },
        Started with { UdskrevetDato = Date("15-11-2026") },
        Started with { AfsluttetDato = Date("15-11-2026") },
        Eighteen with { FoedselsDato = Date("21-11-2008") },
        Eighteen with { IndskrivningsDato = Date("20-11-2026") },
        Eighteen with { BevillingsDato = Date("20-11-2026") },
        Eighteen with { UdskrevetDato = Date("15-11-2026") },
        Fristfakta.Ingen with { HenvisningMangler = Date("12-11-2026"), UdskrevetDato = Date("15-11-2026") },
        Fristfakta.Ingen with { StillingTagesOp = Date("21-11-2026") },
        Fristfakta.Ingen with { StillingTagesOp = Date("20-11-2026"), AfsluttetDato = Date("15-11-2026") },
        Fristfakta.Ingen with { Underskrifter = [new(Date("04-11-2026"), Date("19-11-2026"))] },
        Fristfakta.Ingen with { Underskrifter = [new(Date("04-11-2026"), Date("20-11-2026"))], AfsluttetDato = Date("15-11-2026") },
    };

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_warning_is_silent_before_its_day_and_where_its_reason_is_gone(Fristfakta facts) =>
        Assert.DoesNotContain(On(Today, facts).Advarsler, a => a.Siden is not null);

    [Theory]
    [InlineData("10-11-2026", Friststatus.IDag)]
    [InlineData("11-11-2026", Friststatus.Overskredet)]
    public void As_a_task_it_is_due_on_the_day_it_began(string today, Friststatus status) =>
        Assert.Equal(
            (Date("10-11-2026"), status),
            Assert.Single(
                On(today, Started).Opgaver.Where(o => o.Nr == nameof(StartetUdenBevilling)).Select(o => (o.Forfalder, o.Status))));
}
