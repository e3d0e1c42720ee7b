
namespace Pitstop.Tests.Domain.Takster;

public sealed class TakstregningTests
{
    private static readonly Udgavehenvisning Edition = new("takster", new(2015, 1, 1), "2015");

    public static TheoryData<string, string, int, string> InclusiveAt227 => new()
    {
        { "10-01-2026", "15-04-2026", 96, "21.792" },
        { "01-02-2026", "28-02-2026", 28, "6.356" },
        { "01-02-2028", "29-02-2028", 29, "6.583" },
        { "07-05-2026", "07-05-2026", 1, "227" },
        { "28-03-2026", "30-03-2026", 3, "681" },
        { "24-10-2026", "26-10-2026", 3, "681" },
    };

    [Theory]
    [MemberData(nameof(InclusiveAt227))]
    public void Both_the_first_and_the_last_day_count(string from, string to, int days, string kroner)
    {
        var cost = Cost([Period(from, to)], Ambulant());

        Assert.Equal(days, cost.Dage);
        Assert.Equal(Number(kroner), cost.Ialt);
    }

    [Fact]
    public void A_stay_over_months_has_a_line_for_each_month()
    {
        var cost = Cost([Period("10-01-2026", "15-04-2026")], Ambulant());

        Assert.Equal([22, 28, 31, 15], cost.Linjer.Select(l => l.Dage));
        Assert.Equal([4994m, 6356m, 7037m, 3405m], cost.Linjer.Select(l => l.Beloeb));
    }

    [Theory]
    [InlineData("10-01-2026", "15-04-2026", 95, "21.565")]
    [InlineData("07-05-2026", "07-05-2026", 1, "227")]
    public void The_day_of_discharge_is_left_out_where_the_page_says_so_but_never_the_first_day(
        string from, string to, int days, string kroner)
    {
        var cost = Cost([Period(from, to)], Ambulant() with { TaelUdskrivningsdag = false });

        Assert.Equal(days, cost.Dage);
        Assert.Equal(Number(kroner), cost.Ialt);
    }

    [Fact]
    public void A_new_price_begins_a_new_line_on_its_first_day()
    {
        var sheet = Sheet(Price(227, "01-01-2015", "31-12-2026"), Price(234, "01-01-2027", null));

        var cost = Cost([Period("20-12-2026", "10-01-2027")], sheet);

        Assert.Equal([(12, 227m, 2724m), (10, 234m, 2340m)], cost.Linjer.Select(l => (l.Dage, l.KrPrDag, l.Beloeb)));
        Assert.Equal(5064m, cost.Ialt);
    }

    [Fact]
    public void A_price_that_changes_in_the_middle_of_a_month_splits_the_month()
    {
        var sheet = Sheet(Price(227.50m, "01-01-2015", "14-02-2026"), Price(234, "15-02-2026", null));

        var cost = Cost([Period("01-02-2026", "28-02-2026")], sheet);

        Assert.Equal([(14, 3185m), (14, 3276m)], cost.Linjer.Select(l => (l.Dage, l.Beloeb)));
    }

    [Fact]
    public void A_price_that_ends_on_the_first_day_without_a_successor_pays_that_day_and_refuses_the_rest()
    {
        var cost = Cost([Period("10-03-2026", "20-03-2026")], Sheet(Price(227, "01-01-2015", "10-03-2026")));

        Assert.Equal((1, 227m), Assert.Single(cost.Linjer.Select(l => (l.Dage, l.Beloeb))));
        Assert.Equal(
            (Takstafvisningsgrund.ManglerTakst, new DateOnly(2026, 3, 11), new DateOnly(2026, 3, 20)),
            Assert.Single(cost.Afvisninger.Select(a => (a.Grund, a.Fra, a.Til))));
    }

    [Fact]
    public void Eftervaern_costs_nothing_and_still_has_its_lines()
    {
        var sheet = Sheet(new Takst(Ydelse.Eftervaern, 0, new(2015, 1, 1), null, false, "kilde"));

        var cost = Cost([new(Ydelse.Eftervaern, new(2026, 1, 10), new(2026, 2, 10))], sheet);

        Assert.Equal([22, 10], cost.Linjer.Select(l => l.Dage));
        Assert.Equal(0m, cost.Ialt);
    }

    [Fact]
    public void Days_without_a_price_refuse_the_sum_and_are_named()
    {
        var cost = Cost([Period("30-12-2014", "02-01-2015")], Ambulant());

        var refusal = Assert.Single(cost.Afvisninger);
        Assert.Equal(Takstafvisningsgrund.ManglerTakst, refusal.Grund);
        Assert.Equal((new DateOnly(2014, 12, 30), new DateOnly(2014, 12, 31)), (refusal.Fra, refusal.Til));
        Assert.Contains("30-12-2014", refusal.Besked, StringComparison.Ordinal);
        Assert.Null(cost.Ialt);
    }

    [Fact]
    public void The_day_of_change_belongs_to_the_new_service()
    {
        var sheet =
            Sheet(Price(227, "01-01-2015", null), new Takst(Ydelse.StoffriEfterbehandling, 227, new(2015, 1, 1), null, false, "kilde"));

        var cost =
            Cost([Period("01-03-2026", "10-03-2026"), new(Ydelse.StoffriEfterbehandling, new(2026, 3, 10), new(2026, 3, 20))], sheet);

        Assert.Equal([(Ydelse.AmbulantBehandling, 9), (Ydelse.StoffriEfterbehandling, 11)], cost.Linjer.Select(l => (l.Ydelse, l.Dage)));
    }

    [Fact]
    public void A_shift_from_one_day_to_the_next_is_no_discharge()
    {
        var sheet = Sheet(
            Price(227, "01-01-2015", null),
            new Takst(Ydelse.StoffriEfterbehandling, 227, new(2015, 1, 1), null, false, "kilde")) with
        { TaelUdskrivningsdag = false };

        var cost =
            Cost([Period("01-03-2026", "09-03-2026"), new(Ydelse.StoffriEfterbehandling, new(2026, 3, 10), new(2026, 3, 20))], sheet);

        Assert.Equal([9, 10], cost.Linjer.Select(l => l.Dage));
    }

    [Fact]
    public void Periods_that_overlap_are_refused()
    {
        var cost = Cost([Period("01-03-2026", "10-03-2026"), Period("09-03-2026", "20-03-2026")], Ambulant());

        Assert.Equal(Takstafvisningsgrund.Overlapper, Assert.Single(cost.Afvisninger).Grund);
        Assert.Null(cost.Ialt);
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused()
    {
        var cost = Cost([Period("10-03-2026", "01-03-2026")], Ambulant());

        Assert.Equal(Takstafvisningsgrund.SlutterFoerStart, Assert.Single(cost.Afvisninger).Grund);
    }

    [Fact]
    public void A_new_payer_begins_a_new_line()
    {
        Betalingsperiode[] payers = [new("183", new(2020, 1, 1), new(2026, 3, 14)), new("187", new(2026, 3, 15), null)];

        var cost = Takstregning.BeregnUdgift([Period("01-03-2026", "31-03-2026")], Ambulant(), new(2026, 12, 31), payers);

        Assert.Equal([("183", 14), ("187", 17)], cost.Linjer.Select(l => (l.Kommune!, l.Dage)));
    }

    [Fact]
    public void Days_without_a_payer_are_refused()
    {
        var cost = Takstregning.BeregnUdgift(
            [Period("01-03-2026", "31-03-2026")], Ambulant(), new(2026, 12, 31), [new("183", new(2026, 3, 11), null)]);

        var refusal = Assert.Single(cost.Afvisninger);
        Assert.Equal((Takstafvisningsgrund.ManglerBetalingskommune, new DateOnly(2026, 3, 10)), (refusal.Grund, refusal.Til));
    }

    [Fact]
    public void An_open_course_counts_to_the_given_day()
    {
        var cost = Takstregning.BeregnUdgift([new(Ydelse.AmbulantBehandling, new(2026, 1, 10), null)], Ambulant(), new(2026, 1, 31));

        Assert.Equal(22, cost.Dage);
    }

    [Theory]
    [InlineData("09-11-2026", 6, "08-05-2027", 181)]
    [InlineData("31-08-2026", 6, "27-02-2027", 181)]
    public void An_estimate_runs_for_whole_months_from_the_first_day(string start, int months, string last, int days)
    {
        var cost = Takstregning.SkoenUdgift(Ydelse.AmbulantBehandling, Date(start), months, Ambulant());

        Assert.Equal(Date(last), cost.Linjer[^1].Til);
        Assert.Equal(days * 227m, cost.Ialt);
        Assert.False(cost.Bekraeftet);
    }

    [Theory]
    [InlineData(true, 181)]
    [InlineData(false, 180)]
    public void An_estimate_counts_its_last_day_as_the_page_says(bool countsDischarge, int days) =>
        Assert.Equal(
            days,
            Takstregning.SkoenUdgift(Ydelse.AmbulantBehandling, new(
                2026, 11, 9), 6, Ambulant() with { TaelUdskrivningsdag = countsDischarge }).Dage);

    private static Takstopgoerelse Cost(Ydelsesperiode[] periods, Takstblad sheet) =>
        Takstregning.BeregnUdgift(periods, sheet, new(2030, 12, 31));

    private static Takstblad Ambulant() => Sheet(Price(227, "01-01-2015", null));

    private static Takstblad Sheet(params Takst[] prices) => new(prices, TaelUdskrivningsdag: true, Edition);

    private static Takst Price(decimal kroner, string from, string? to) =>
        new(Ydelse.AmbulantBehandling, kroner, Date(from), to is null ? null : Date(to), false, "kilde");

    private static Ydelsesperiode Period(string from, string to) => new(Ydelse.AmbulantBehandling, Date(from), Date(to));

    private static decimal Number(string text) => Danish.TryNumber(text, out var number) ? number : throw new FormatException(text);

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
