
namespace Pitstop.Tests.Domain.Takster;

/// <summary>What another price list does to the cost of a course.</summary>
public sealed class TakstvirkningTests
{
    private static readonly Takstblad Now = Sheet(new Takst(Ydelse.AmbulantBehandling, 227, new(2015, 1, 1), null, false, "kilde"));
    private static readonly Takstblad Raised = Sheet(
        new Takst(Ydelse.AmbulantBehandling, 227, new(2015, 1, 1), new(2026, 12, 31), false, "kilde"),
        new Takst(Ydelse.AmbulantBehandling, 234, new(2027, 1, 1), null, true, "kilde"));

    // domain.md D: 20-12-2026 to 10-01-2027, price 234 from 1 January: 12 days and 10 days, 2.724 + 2.340 = 5.064 kr.
    private static readonly Ydelsesperiode[] AcrossNewYear = [new(Ydelse.AmbulantBehandling, new(2026, 12, 20), new(2027, 1, 10))];
    private static readonly DateOnly Last = new(2027, 12, 19);

    [Fact]
    public void A_course_across_the_new_year_in_which_the_price_is_raised_costs_5064_kroner_and_not_4994()
    {
        var effect = Takstvirkning.Of(AcrossNewYear, Now, Raised, Last);

        Assert.Equal([(12, 227m, 2724m), (10, 234m, 2340m)], effect.Efter.Linjer.Select(l => (l.Dage, l.KrPrDag, l.Beloeb)));
        Assert.Equal((4994m, 5064m, true), (effect.KronerFoer, effect.KronerEfter, effect.ErAendret));
    }

    [Fact]
    public void A_new_payer_after_the_new_year_splits_the_days_and_not_the_sum()
    {
        var effect = Takstvirkning.Of(
            AcrossNewYear, Now, Raised, Last, [new("183", new(2020, 1, 1), new(2027, 1, 4)), new("187", new(2027, 1, 5), null)]);

        Assert.Equal(
            [("183", 12, 227m), ("183", 4, 234m), ("187", 6, 234m)], effect.Efter.Linjer.Select(l => (l.Kommune!, l.Dage, l.KrPrDag)));
        Assert.Equal(5064m, effect.KronerEfter);
    }

    [Fact]
    public void Days_that_lose_their_price_are_counted_and_never_cost_nought()
    {
        var effect = Takstvirkning.Of(AcrossNewYear, Now, Sheet(Raised.Takster[0]), Last);

        Assert.Equal((4994m, 2724m, 0, 10), (effect.KronerFoer, effect.KronerEfter, effect.DageUdenTakstFoer, effect.DageUdenTakstEfter));
        Assert.Null(effect.Efter.Ialt);
        Assert.True(effect.ErAendret);
    }

    [Fact]
    public void A_price_that_is_raised_after_the_last_day_changes_nothing() =>
        Assert.False(Takstvirkning.Of(AcrossNewYear, Now, Raised, new(2026, 12, 31)).ErAendret);

    private static Takstblad Sheet(params Takst[] prices) =>
        new(prices, TaelUdskrivningsdag: true, new("takster", new(2015, 1, 1), "2015"));
}
