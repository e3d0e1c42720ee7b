
namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>What a forløb goes on to use and is paid for, from a day on.</summary>
public sealed class YdelserFraTests
{
    private static readonly DateOnly Today = new(2026, 12, 9);
    private static readonly DateOnly Started = new(2026, 11, 9);
    private static readonly DateOnly From = new(2027, 1, 1);

    [Fact]
    public void Before_treatment_has_started_there_is_nothing_to_pay_for() =>
        Assert.Empty(Sager.ForloebWithForsamtale().YdelserFra(From, null));

    [Fact]
    public void Treatment_goes_on_without_an_end() =>
        Assert.Equal([new(Ydelse.AmbulantBehandling, From, null)], InTreatment().YdelserFra(From, null));

    [Theory]
    [InlineData("31-05-2027", "31-05-2027")]
    [InlineData("31-12-2026", null)]
    public void A_grant_ends_it_where_its_last_day_lies_ahead(string last, string? end)
    {
        var forloeb = InTreatment();
        forloeb.RegistrerAfgoerelse(
            new(Afgoerelsesudfald.Bevilget, Today, null, Ydelse.AmbulantBehandling, Date(last)), Sager.Behandler, Today);

        Assert.Equal([new(Ydelse.AmbulantBehandling, From, end is null ? null : Date(end))], forloeb.YdelserFra(From, null));
    }

    [Fact]
    public void Stoffri_efterbehandling_is_a_service_of_its_own()
    {
        var forloeb = InTreatment();
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Udredningen, null, null, Today, "Visitationen", Sager.Behandler, Today);
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Behandlingsplanen, null, null, Today, "Visitationen", Sager.Behandler, Today);
        forloeb.BegyndStoffri(Today, true, true, Sager.Behandler, Today);

        Assert.Equal([new(Ydelse.StoffriEfterbehandling, From, null)], forloeb.YdelserFra(From, null));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_pause_without_payment_costs_nothing(bool withoutPayment, int services)
    {
        var forloeb = InTreatment();
        forloeb.HoldPause(Pauseaarsag.Hospital, Today, withoutPayment, Sager.Behandler, Today);

        Assert.Equal(services, forloeb.YdelserFra(From, null).Count);
    }

    [Fact]
    public void After_a_discharge_only_aftercare_is_left_until_its_last_day()
    {
        var forloeb = InTreatment();
        forloeb.Udskriv(
            new(Today, Afslutningsaarsag.Faerdigbehandlet, Afslutningsstatus.Stoffri) { Eftervaern = true }, Sager.Leder, Today);

        Assert.Equal([new(Ydelse.Eftervaern, From, new(2027, 6, 9))], forloeb.YdelserFra(From, new(2027, 6, 9)));
        Assert.Empty(forloeb.YdelserFra(new(2027, 6, 10), new(2027, 6, 9)));
    }

    private static Forloeb InTreatment()
    {
        var forloeb = Sager.ForloebWithConsent();
        forloeb.Indskriv(new IndskrivningData(new(2026, 11, 6), true, true, FritValg.Pitstop), Sager.Behandler, Today);
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Indstillingen, null, null, new(2026, 11, 7), "Visitationen", Sager.Behandler, Today);
        forloeb.Ivaerksaet(Started, Sager.Behandler, Today);
        return forloeb;
    }

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
