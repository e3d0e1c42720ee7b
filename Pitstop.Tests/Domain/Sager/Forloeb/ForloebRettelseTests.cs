using static Pitstop.Tests.Domain.Forloebet.Trinsituationer;

namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>Within which days a date can be corrected, by whom, and what the correction moves.</summary>
public sealed class ForloebRettelseTests
{
    private const string Reason = "Skrevet forkert.";

    private static readonly DateOnly Day0 = new(2026, 3, 2);
    private static readonly DateOnly Today = Day0.AddDays(60);

    public static TheoryData<string, Fristhaendelse, int, int> Within => new()
    {
        { "Indskrevet", Fristhaendelse.BorgersAnmodning, -4078, 60 },
        { "I behandling", Fristhaendelse.BorgersAnmodning, -4078, 10 },
        { "Forsamtale afholdt", Fristhaendelse.FoersteForsamtale, 0, 60 },
        { "I behandling", Fristhaendelse.FoersteForsamtale, 0, 3 },
        { "Indstilling sendt", Fristhaendelse.IndstillingAfsendt, 0, 60 },
        { "Bevilget", Fristhaendelse.IndstillingAfsendt, 0, 8 },
        { "Indskrevet", Fristhaendelse.BlevIndskrevet, 2, 60 },
        { "I behandling", Fristhaendelse.BlevIndskrevet, 2, 10 },
        { "I behandling", Fristhaendelse.Ivaerksaettelse, 3, 60 },
        { "Udskrevet", Fristhaendelse.Ivaerksaettelse, 3, 25 },
        { "Bevilget, modtaget og påklaget", Fristhaendelse.AfgoerelseModtaget, 8, 9 },
        { "Udskrevet", Fristhaendelse.BlevUdskrevet, 10, 60 },
        { "Opfølgning", Fristhaendelse.BlevUdskrevet, 10, 27 },
    };

    [Theory]
    [MemberData(nameof(Within))]
    public void A_date_is_corrected_within_what_lies_before_and_after_it(string situation, Fristhaendelse trigger, int first, int last)
    {
        foreach (var day in new[] { first, last })
            Assert.Empty(Refused(situation, trigger, day).Except(["SammeDato"]));
    }

    [Theory]
    [MemberData(nameof(Within))]
    public void A_date_is_not_carried_past_what_lies_before_it(string situation, Fristhaendelse trigger, int first, int last)
    {
        Assert.True(first < last);
        Assert.Equal(["DatoUdenForRaekkefoelgen"], Refused(situation, trigger, first - 1));
    }

    [Theory]
    [MemberData(nameof(Within))]
    public void A_date_is_not_carried_past_what_lies_after_it(string situation, Fristhaendelse trigger, int first, int last)
    {
        Assert.True(first < last);
        Assert.Equal([last == 60 ? "DatoIFremtiden" : "DatoUdenForRaekkefoelgen"], Refused(situation, trigger, last + 1));
    }

    [Theory]
    [InlineData("0123456789")]
    [InlineData(" 012345678 ", "BegrundelseMangler")]
    [InlineData(null, "BegrundelseMangler")]
    public void A_correction_has_a_reason_of_ten_characters(string? reason, params string[] refused) =>
        Assert.Equal(
            refused,
            Of("Indskrevet")
                .Forloeb.RetObstacles(Fristhaendelse.BlevIndskrevet, Day0.AddDays(4), reason, Bente, Today)
                .Select(o => o.Name));

    [Fact]
    public void The_date_that_stands_is_no_correction() =>
        Assert.Equal(["SammeDato"], Refused("Indskrevet", Fristhaendelse.BlevIndskrevet, 3));

    [Fact]
    public void What_has_not_happened_is_not_corrected() =>
        Assert.Equal(["IngenDatoAtRette"], Refused("Indskrevet", Fristhaendelse.BlevUdskrevet, 4));

    [Fact]
    public void A_correction_has_a_date() =>
        Assert.Equal(
            ["DatoMangler"],
            Of("Indskrevet").Forloeb.RetObstacles(Fristhaendelse.BlevIndskrevet, null, Reason, Bente, Today).Select(o => o.Name));

    [Theory]
    [InlineData("Indstilling sendt", false)]
    [InlineData("Bevilget", true)]
    public void After_the_grant_only_a_leader_corrects(string situation, bool leader) =>
        Assert.Equal(
            leader ? ["KunLederRetterEfterBevilling"] : [],
            Of(situation).Forloeb.RetObstacles(Fristhaendelse.BlevIndskrevet, Day0.AddDays(4), Reason, Bente, Today).Select(o => o.Name));

    public static TheoryData<string, Fristhaendelse, int> Corrections => new()
    {
        { "Henvendt", Fristhaendelse.BorgersAnmodning, -1 },
        { "Forsamtale afholdt", Fristhaendelse.FoersteForsamtale, 1 },
        { "Indstilling sendt", Fristhaendelse.IndstillingAfsendt, 5 },
        { "Indskrevet", Fristhaendelse.BlevIndskrevet, 4 },
        { "I behandling", Fristhaendelse.Ivaerksaettelse, 9 },
        { "Bevilget, modtaget og påklaget", Fristhaendelse.AfgoerelseModtaget, 9 },
        { "Udskrevet", Fristhaendelse.BlevUdskrevet, 24 },
    };

    [Theory]
    [MemberData(nameof(Corrections))]
    public void A_correction_moves_the_fact_and_keeps_what_stood(string situation, Fristhaendelse trigger, int day)
    {
        var forloeb = Of(situation).Forloeb;
        var stood = Assert.Single(forloeb.Fakta().On(trigger));

        forloeb.Ret(trigger, Day0.AddDays(day), Reason, [], Lis, Today);

        Assert.Equal([Day0.AddDays(day)], forloeb.Fakta().On(trigger));
        var kept = Assert.Single(forloeb.Fakta().Rettelser);
        Assert.Equal((stood, Day0.AddDays(day), Today), (kept.Fra, kept.Til, kept.RettetDen));
    }

    [Theory]
    [MemberData(nameof(Corrections))]
    public void What_a_correction_will_do_is_what_it_does(string situation, Fristhaendelse trigger, int day)
    {
        var forloeb = Of(situation).Forloeb;
        var ahead = forloeb.FaktaEfter(trigger, Day0.AddDays(day), Today);

        forloeb.Ret(trigger, Day0.AddDays(day), Reason, [], Lis, Today);

        Assert.Equal(forloeb.Fakta().On(trigger), ahead.On(trigger));
        Assert.Equal(
            forloeb.Fakta().Rettelser.Select(r => (r.Haendelse, r.Fra, r.Til)), ahead.Rettelser.Select(r => (r.Haendelse, r.Fra, r.Til)));
    }

    private static IEnumerable<string> Refused(string situation, Fristhaendelse trigger, int day) =>
        Of(situation).Forloeb.RetObstacles(trigger, Day0.AddDays(day), Reason, Lis, Today).Select(o => o.Name);
}
