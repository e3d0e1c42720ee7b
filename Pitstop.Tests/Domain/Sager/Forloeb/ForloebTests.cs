
namespace Pitstop.Tests.Domain.Forloebet;

public sealed class ForloebTests
{
    private static readonly DateOnly Today = new(2026, 11, 9);
    private static readonly DateOnly First = new(2026, 11, 2);
    private static readonly Medarbejder Behandler = new("b1", "Bente Behandler", Rolle.Behandler);
    private static readonly HenvendelseData Own = new(First, Henvender.Borger, null, "Vil stoppe.", First);
    private static readonly IndskrivningData Enrolment = new(new DateOnly(2026, 11, 6), true, true, FritValg.Pitstop);

    [Theory]
    [InlineData("DatoMangler")]
    [InlineData("HenvendelseIFremtiden")]
    [InlineData("HenvendelseFoerAabning")]
    [InlineData("HenvenderMangler")]
    [InlineData("AnledningMangler")]
    [InlineData("AnmodningIFremtiden")]
    [InlineData("AnmodningFoerAabning")]
    [InlineData("AnmodningMangler")]
    [InlineData("AnmodningForTidlig")]
    public void A_contact_is_refused_by_name(string name)
    {
        var data = name switch
        {
            "DatoMangler" => Own with { Dato = null },
            "HenvendelseIFremtiden" => Own with { Dato = Today.AddDays(1) },
            "HenvendelseFoerAabning" => Own with { Dato = new DateOnly(2014, 12, 31) },
            "HenvenderMangler" => Own with { Henvender = null },
            "AnledningMangler" => Own with { Anledning = "\t" },
            "AnmodningIFremtiden" => Own with { AnmodningDato = Today.AddDays(1) },
            "AnmodningFoerAabning" => Own with { AnmodningDato = new DateOnly(2014, 12, 31) },
            "AnmodningForTidlig" => Own with { AnmodningDato = First.AddDays(-61) },
            _ => Own with { AnmodningDato = null },
        };
        Assert.Equal(name, Assert.Single(Forloeb.HenvendelseObstacles(data, Today)).Name);
        Assert.Throws<RefusedException>(() => Sag().BegyndForloeb(data, Behandler, Today));
    }

    [Fact]
    public void A_request_may_lie_some_weeks_before_the_contact() =>
        Assert.Equal(
            First.AddDays(-60), Sag().BegyndForloeb(Own with { AnmodningDato = First.AddDays(-60) }, Behandler, Today).AnmodningDato);

    [Fact]
    public void A_parent_makes_contact_for_a_borger_under_18_only()
    {
        var parent = Own with { Henvender = Henvender.Foraelder };
        var birthday = First.AddYears(-18);

        Assert.Equal("ForaelderTilVoksen", Assert.Single(Forloeb.ForaelderObstacles(parent, birthday)).Name);
        Assert.Empty(Forloeb.ForaelderObstacles(parent, birthday.AddDays(1)));
        Assert.Empty(Forloeb.ForaelderObstacles(Own, birthday));
        Assert.Throws<RefusedException>(() => Sag().BegyndForloeb(parent, Behandler, Today));
        Assert.Throws<RefusedException>(() => Open().RegistrerHenvendelse(parent, Today));
    }

    [Fact]
    public void A_relatives_call_starts_no_clock_but_the_borgers_own_request_later_does()
    {
        var forloeb = Sag().BegyndForloeb(Own with { Henvender = Henvender.Paaroerende, AnmodningDato = null }, Behandler, Today);
        Assert.Null(forloeb.AnmodningDato);
        forloeb.RegistrerHenvendelse(Own with { Dato = Today, AnmodningDato = Today }, Today);
        Assert.Equal(Today, forloeb.AnmodningDato);
    }

    [Fact]
    public void A_later_request_does_not_move_the_clock()
    {
        var forloeb = Open();
        forloeb.RegistrerHenvendelse(Own with { Dato = Today, AnmodningDato = Today }, Today);
        Assert.Equal(First, forloeb.AnmodningDato);
    }

    [Fact]
    public void Only_one_forloeb_is_open_at_a_time()
    {
        var sag = Sag();
        sag.BegyndForloeb(Own, Behandler, Today);
        Assert.Equal(
            "HarAabentForloeb",
            Assert.Single(Assert.Throws<RefusedException>(() => sag.BegyndForloeb(Own, Behandler, Today)).Obstacles).Name);
        Assert.Single(sag.Forloeb);
    }

    [Theory]
    [InlineData("DatoMangler")]
    [InlineData("SamtaleFoerHenvendelse")]
    [InlineData("SamtaleForLangtFremme")]
    [InlineData("UdfaldMangler")]
    [InlineData("UdfaldFoerSamtale")]
    public void A_talk_is_refused_by_name(string name)
    {
        var (dato, udfald) = name switch
        {
            "DatoMangler" => ((DateOnly?)null, (Samtaleudfald?)Samtaleudfald.Aftalt),
            "SamtaleFoerHenvendelse" => (First.AddDays(-1), Samtaleudfald.Afholdt),
            "SamtaleForLangtFremme" => (Today.AddYears(1).AddDays(1), Samtaleudfald.Aftalt),
            "UdfaldMangler" => (Today, null),
            _ => (Today.AddDays(1), Samtaleudfald.Afholdt),
        };
        var forloeb = Open();
        Assert.Equal(name, Assert.Single(forloeb.SamtaleObstacles(dato, udfald, Today)).Name);
        Assert.Throws<RefusedException>(() => forloeb.RegistrerSamtale(Samtaleart.Forsamtale, dato, null, udfald, null, Behandler, Today));
        Assert.Empty(forloeb.Samtaler);
    }

    [Fact]
    public void A_planned_forsamtale_is_held_once()
    {
        var forloeb = Open();
        var samtale = forloeb.RegistrerSamtale(Samtaleart.Forsamtale, Today, null, Samtaleudfald.Aftalt, null, Behandler, Today);
        Assert.Equal(ForloebStatus.ForsamtaleAftalt, forloeb.Status);
        Assert.Null(forloeb.FoersteForsamtale);
        forloeb.RegistrerUdfald(samtale.Id, Samtaleudfald.Afholdt, "mor", Behandler, Today);
        Assert.Equal(ForloebStatus.ForsamtaleAfholdt, forloeb.Status);
        Assert.Equal(Today, forloeb.FoersteForsamtale);
        Assert.Equal(
            "HarUdfald",
            Assert.Single(Assert.Throws<RefusedException>(() =>
                forloeb.RegistrerUdfald(samtale.Id, Samtaleudfald.Aflyst, null, Behandler, Today)).Obstacles).Name);
    }

    [Fact]
    public void Planned_is_no_outcome()
    {
        var forloeb = Open();
        var samtale = forloeb.RegistrerSamtale(Samtaleart.Forsamtale, Today, null, Samtaleudfald.Aftalt, null, Behandler, Today);
        Assert.Equal(
            "UdfaldErAftalt",
            Assert.Single(Assert.Throws<RefusedException>(() =>
                forloeb.RegistrerUdfald(samtale.Id, Samtaleudfald.Aftalt, "mor", Behandler, Today)).Obstacles).Name);
        Assert.Null(samtale.Deltagere);
    }

    [Fact]
    public void A_missed_forsamtale_takes_the_forloeb_back()
    {
        var forloeb = Open();
        var samtale = forloeb.RegistrerSamtale(Samtaleart.Forsamtale, Today, null, Samtaleudfald.Aftalt, null, Behandler, Today);
        forloeb.RegistrerUdfald(samtale.Id, Samtaleudfald.Udeblevet, null, Behandler, Today);
        Assert.Equal(ForloebStatus.Henvendt, forloeb.Status);
    }

    [Theory]
    [InlineData("ForsamtaleMangler")]
    [InlineData("IndskrivningFoerForsamtale")]
    [InlineData("DatoMangler")]
    [InlineData("IndskrivningIFremtiden")]
    [InlineData("FritValgIkkeOplyst")]
    [InlineData("DatabehandlingIkkeOplyst")]
    [InlineData("BorgersValgMangler")]
    [InlineData("AlleredeIndskrevet")]
    public void An_enrolment_is_refused_by_name(string name)
    {
        var forloeb = name == "ForsamtaleMangler" ? Open() : Met();
        if (name == "AlleredeIndskrevet")
            forloeb.Indskriv(Enrolment, Behandler, Today);
        var data = name switch
        {
            "IndskrivningFoerForsamtale" => Enrolment with { Dato = First },
            "DatoMangler" => Enrolment with { Dato = null },
            "IndskrivningIFremtiden" => Enrolment with { Dato = Today.AddDays(1) },
            "FritValgIkkeOplyst" => Enrolment with { FritValgOplyst = false },
            "DatabehandlingIkkeOplyst" => Enrolment with { DatabehandlingOplyst = false },
            "BorgersValgMangler" => Enrolment with { BorgersValg = null },
            _ => Enrolment,
        };
        Assert.Equal(name, Assert.Single(forloeb.IndskrivningObstacles(data, Today)).Name);
        Assert.Throws<RefusedException>(() => forloeb.Indskriv(data, Behandler, Today));
    }

    [Theory]
    [InlineData("IkkeIndskrevet")]
    [InlineData("StartFoerIndskrivning")]
    [InlineData("DatoMangler")]
    [InlineData("StartIFremtiden")]
    [InlineData("AlleredeIvaerksat")]
    public void A_start_of_treatment_is_refused_by_name(string name)
    {
        var forloeb = Met();
        if (name != "IkkeIndskrevet")
            forloeb.Indskriv(Enrolment, Behandler, Today);
        if (name == "AlleredeIvaerksat")
            forloeb.Ivaerksaet(Today, Behandler, Today);
        DateOnly? dato = name switch
        {
            "StartFoerIndskrivning" => First,
            "DatoMangler" => null,
            "StartIFremtiden" => Today.AddDays(1),
            _ => Today,
        };
        Assert.Equal(name, Assert.Single(forloeb.IvaerksaettelseObstacles(dato, Today)).Name);
        Assert.Throws<RefusedException>(() => forloeb.Ivaerksaet(dato, Behandler, Today));
    }

    [Theory]
    [InlineData("DatoMangler")]
    [InlineData("AfsendelseIFremtiden")]
    [InlineData("AfsendelseFoerHenvendelse")]
    [InlineData("ModtagerMangler")]
    public void A_sending_is_refused_by_name(string name)
    {
        var forloeb = Open();
        DateOnly? dato = name switch
        {
            "DatoMangler" => null,
            "AfsendelseIFremtiden" => Today.AddDays(1),
            "AfsendelseFoerHenvendelse" => First.AddDays(-1),
            _ => Today,
        };
        var modtager = name == "ModtagerMangler" ? " " : "Visitationen";
        Assert.Equal(name, Assert.Single(forloeb.AfsendelseObstacles(dato, modtager, Today)).Name);
        Assert.Throws<RefusedException>(() => forloeb.RegistrerAfsendelse("indstilling", null, null, dato, modtager, Behandler, Today));
    }

    [Fact]
    public void The_start_of_treatment_is_a_contact()
    {
        var forloeb = Sager.ForloebWithForsamtale();
        forloeb.Indskriv(new(Today, true, true, FritValg.Pitstop), Behandler, Today);
        forloeb.Ivaerksaet(Today.AddDays(4), Behandler, Today.AddDays(4));
        Assert.Equal(Today.AddDays(4), forloeb.Fakta().SenesteKontakt);
    }

    [Fact]
    public void A_sent_indstilling_is_a_fact_that_deadlines_read()
    {
        var forloeb = Met();
        forloeb.RegistrerAfsendelse("indstilling", null, 1, Today, "Visitationen", Behandler, Today);
        Assert.Equal(Today, forloeb.FoerstSendt("indstilling"));
        Assert.Equal(ForloebStatus.IndstillingSendt, forloeb.Status);
    }

    [Fact]
    public void An_enrolment_after_the_indstilling_was_sent_does_not_take_the_forloeb_back()
    {
        var forloeb = Met();
        forloeb.RegistrerAfsendelse("indstilling", null, 1, Today, "Visitationen", Behandler, Today);
        forloeb.Indskriv(Enrolment, Behandler, Today);
        Assert.Equal(ForloebStatus.IndstillingSendt, forloeb.Status);
    }

    [Theory]
    [InlineData("S-1042", 1042)]
    [InlineData("s-1042", 1042)]
    [InlineData("1042", null)]
    [InlineData("S--5", null)]
    [InlineData("S-99999999999", null)]
    [InlineData("S- 1042", null)]
    [InlineData(null, null)]
    public void A_sagsnummer_is_read_or_refused(string? text, int? nummer) =>
        Assert.Equal(nummer, Pitstop.Domain.Sager.Sag.NummerFra(text));

    private static Sag Sag() =>
        new(
            1042,
            new Borger(new Stamdata("Ida Opdigtet", null, new DateOnly(1990, 5, 17), null, null, "183"), Today, demo: true));

    private static Forloeb Open() => Sag().BegyndForloeb(Own, Behandler, Today);

    private static Forloeb Met()
    {
        var forloeb = Open();
        forloeb.RegistrerSamtale(Samtaleart.Forsamtale, new DateOnly(2026, 11, 5), null, Samtaleudfald.Afholdt, null, Behandler, Today);
        return forloeb;
    }
}
