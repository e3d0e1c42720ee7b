namespace Pitstop.Tests.Domain.Takster;

/// <summary>On which day a line, a price, a payer and the count itself begin and end.</summary>
public sealed class TakstgraenserTests
{
    private static readonly Takstblad Sheet = new(
        [
            new(Ydelse.AmbulantBehandling, 227, new(2015, 1, 1), null, true, "kilde"),
            new(Ydelse.StoffriEfterbehandling, 200, new(2015, 1, 1), null, false, "kilde"),
        ],
        TaelUdskrivningsdag: true,
        new("takster", new(2015, 1, 1), "2015"));

    [Fact]
    public void A_price_that_begins_on_the_last_day_of_a_month_has_that_day_as_a_line_of_its_own()
    {
        var sheet = Sheet with
        {
            Takster = [
                new(Ydelse.AmbulantBehandling, 227, new(2015, 1, 1), new(2026, 3, 30), false, "kilde"),
                new(Ydelse.AmbulantBehandling, 234, new(2026, 3, 31), null, false, "kilde"),
            ],
        };

        Assert.Equal([(30, 227m), (1, 234m)], Cost(sheet, Ambulant("01-03-2026", "31-03-2026")).Linjer.Select(l => (l.Dage, l.KrPrDag)));
    }

    [Fact]
    public void A_price_that_begins_on_the_first_day_of_the_period_splits_nothing() =>
        Assert.Equal(31, Assert.Single(Cost(
            Sheet with { Takster = [new(Ydelse.AmbulantBehandling, 227, new(2026, 3, 1), null, false, "kilde")] },
            Ambulant("01-03-2026", "31-03-2026")).Linjer).Dage);

    [Fact]
    public void Another_services_price_splits_nothing() =>
        Assert.Single(Cost(
            Sheet with { Takster = [Sheet.Takster[0], Sheet.Takster[1] with { GyldigFra = new(2026, 3, 10) }] },
            Ambulant("01-03-2026", "31-03-2026")).Linjer);

    [Fact]
    public void A_period_that_begins_after_the_last_day_to_count_costs_nothing()
    {
        var cost = Takstregning.BeregnUdgift([Ambulant("01-04-2026", null)], Sheet, new(2026, 3, 31));

        Assert.Empty(cost.Linjer);
        Assert.Equal(0m, cost.Ialt);
    }

    [Theory]
    [InlineData("01-04-2026", null)]
    [InlineData("01-04-2026", "30-04-2026")]
    public void A_period_that_begins_on_the_last_day_to_count_costs_that_day(string from, string? to) =>
        Assert.Equal(227m, Takstregning.BeregnUdgift([Ambulant(from, to)], Sheet, new(2026, 4, 1)).Ialt);

    [Fact]
    public void A_period_that_goes_on_after_the_last_day_to_count_is_no_discharge() =>
        Assert.Equal(
            15,
            Takstregning.BeregnUdgift(
                [Ambulant("01-03-2026", "31-03-2026")], Sheet with { TaelUdskrivningsdag = false }, new(2026, 3, 15)).Dage);

    [Fact]
    public void A_period_that_ends_on_the_last_day_to_count_is_a_discharge() =>
        Assert.Equal(
            14,
            Takstregning.BeregnUdgift(
                [Ambulant("01-03-2026", "15-03-2026")], Sheet with { TaelUdskrivningsdag = false }, new(2026, 3, 15)).Dage);

    [Fact]
    public void A_gap_between_two_services_is_a_discharge() =>
        Assert.Equal(
            [8, 9],
            Cost(
                Sheet with { TaelUdskrivningsdag = false },
                Ambulant("01-03-2026", "09-03-2026"),
                new(Ydelse.StoffriEfterbehandling, new(2026, 3, 11), new(2026, 3, 20))).Linjer.Select(l => l.Dage));

    [Fact]
    public void A_service_of_one_day_gives_that_day_to_the_service_that_follows_on_it() =>
        Assert.Equal(
            [(Ydelse.AmbulantBehandling, 20)],
            Cost(
                Sheet,
                Ambulant("01-03-2026", "20-03-2026"),
                new(Ydelse.StoffriEfterbehandling, new(2026, 3, 1), new(2026, 3, 1))).Linjer.Select(l => (l.Ydelse, l.Dage)));

    [Fact]
    public void A_service_that_was_never_ended_overlaps_the_next_and_says_from_when()
    {
        var cost = Cost(Sheet, Ambulant("01-03-2026", null), new(Ydelse.StoffriEfterbehandling, new(2026, 3, 10), new(2026, 3, 20)));

        Assert.Equal(
            (Takstafvisningsgrund.Overlapper, new DateOnly(2026, 3, 10), new DateOnly(2026, 3, 10)),
            Assert.Single(cost.Afvisninger.Select(a => (a.Grund, a.Fra, a.Til))));
    }

    [Fact]
    public void Of_two_that_overlap_the_stretch_they_share_is_told()
    {
        var cost = Cost(Sheet, Ambulant("01-03-2026", "10-03-2026"), Ambulant("09-03-2026", "20-03-2026"));

        Assert.Equal(
            (new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 10)), Assert.Single(cost.Afvisninger.Select(a => (a.Fra, a.Til))));
    }

    [Fact]
    public void Nobody_who_pays_is_a_refusal_of_every_day() =>
        Assert.Equal(
            (Takstafvisningsgrund.ManglerBetalingskommune, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)),
            Assert.Single(Takstregning.BeregnUdgift([Ambulant("01-03-2026", "31-03-2026")], Sheet, new(2026, 12, 31), [])
                .Afvisninger.Select(a => (a.Grund, a.Fra, a.Til))));

    [Fact]
    public void The_calendars_last_month_is_counted_to_its_end() =>
        Assert.Equal(
            31, Takstregning.BeregnUdgift([Ambulant("01-12-9999", null)], Sheet, DateOnly.MaxValue).Dage);

    [Fact]
    public void An_estimate_of_one_month_is_counted() =>
        Assert.Equal(30 * 227m, Takstregning.SkoenUdgift(Ydelse.AmbulantBehandling, new(2026, 11, 1), 1, Sheet).Ialt);

    [Fact]
    public void An_estimate_of_no_months_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Takstregning.SkoenUdgift(Ydelse.AmbulantBehandling, new(2026, 11, 1), 0, Sheet));

    [Fact]
    public void A_sum_is_confirmed_only_where_every_price_in_it_is()
    {
        var both = Cost(
            Sheet, Ambulant("01-03-2026", "09-03-2026"), new(Ydelse.StoffriEfterbehandling, new(2026, 3, 10), new(2026, 3, 20)));

        Assert.False(both.Bekraeftet);
    }

    [Fact]
    public void A_sum_of_confirmed_prices_is_confirmed() => Assert.True(Cost(Sheet, Ambulant("01-03-2026", "09-03-2026")).Bekraeftet);

    [Fact]
    public void Only_days_without_a_price_are_told_as_such()
    {
        var effect = Takstvirkning.Of([Ambulant("01-03-2026", "31-03-2026")], Sheet, Sheet, new(2026, 12, 31), []);

        Assert.Equal((0, 0, false), (effect.DageUdenTakstFoer, effect.DageUdenTakstEfter, effect.ErAendret));
    }

    [Fact]
    public void Days_that_get_a_price_of_nought_change_the_cost()
    {
        var without = Sheet with { Takster = [] };
        var free = Sheet with { Takster = [Sheet.Takster[0] with { KrPrDag = 0 }] };

        Assert.True(Takstvirkning.Of([Ambulant("01-03-2026", "31-03-2026")], without, free, new(2026, 12, 31)).ErAendret);
    }

    private static Takstopgoerelse Cost(Takstblad sheet, params Ydelsesperiode[] periods) =>
        Takstregning.BeregnUdgift(periods, sheet, new(2026, 12, 31));

    private static Ydelsesperiode Ambulant(string from, string? to) =>
        new(Ydelse.AmbulantBehandling, Date(from), to is null ? null : Date(to));

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
