
namespace Pitstop.Tests.Domain.Borgere;

public sealed class BorgerTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Stamdata Good = new("Ida Opdigtet", null, new DateOnly(1990, 5, 17), "Prøvevej 1", null, "183");

    [Theory]
    [InlineData("NavnMangler")]
    [InlineData("KommuneMangler")]
    [InlineData("PersonnummerUgyldigt")]
    [InlineData("FoedselsdatoPasserIkke")]
    [InlineData("FoedselsdatoMangler")]
    [InlineData("FoedselsdatoIFremtiden")]
    [InlineData("FoedselsdatoUmulig")]
    [InlineData("UnderTretten")]
    public void Each_obstacle_has_its_name(string name)
    {
        var data = name switch
        {
            "NavnMangler" => Good with { Navn = "  " },
            "KommuneMangler" => Good with { Kommune = "999" },
            "PersonnummerUgyldigt" => Good with { Personnummer = "310290-1234" },
            "FoedselsdatoPasserIkke" => Good with { Personnummer = "010190-1234" },
            "FoedselsdatoMangler" => Good with { FoedselsDato = null },
            "FoedselsdatoIFremtiden" => Good with { FoedselsDato = Today.AddDays(1) },
            "FoedselsdatoUmulig" => Good with { FoedselsDato = new DateOnly(1899, 1, 1) },
            _ => Good with { FoedselsDato = Today.AddYears(-13).AddDays(1) },
        };
        Assert.Equal(name, Assert.Single(Borger.Obstacles(data, Today)).Name);
        Assert.Throws<RefusedException>(() => new Borger(data, Today, demo: false));
    }

    [Fact]
    public void Thirteen_today_is_old_enough() => Assert.Empty(Borger.Obstacles(Good with { FoedselsDato = Today.AddYears(-13) }, Today));

    [Fact]
    public void Under_thirteen_is_referred_to_Familiecenteret() =>
        Assert.Contains(
            "Familiecenteret",
            Borger.Obstacles(Good with { FoedselsDato = Today.AddYears(-12) }, Today)[0].Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_number_gives_the_date_of_birth()
    {
        var borger = new Borger(Good with { Personnummer = "610190-1234", FoedselsDato = null }, Today, demo: true);
        Assert.Equal(new DateOnly(1990, 1, 1), borger.FoedselsDato);
        Assert.Equal("6101901234", borger.Personnummer);
    }

    [Theory]
    [InlineData("2008-11-23", 17, Retsgrundlag.BarnetsLovParagraf33)]
    [InlineData("2008-11-22", 18, Retsgrundlag.ServicelovenParagraf101)]
    [InlineData("2008-02-29", 18, Retsgrundlag.ServicelovenParagraf101)]
    public void Age_decides_the_legal_basis(string born, int age, Retsgrundlag expected)
    {
        var borger = new Borger(
            Good with { FoedselsDato = DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture) }, Today, demo: true);
        Assert.Equal(age, borger.Alder(Today));
        Assert.Equal(expected, Retsgrundlaget.Of(borger.Alder(Today)));
    }

    [Fact]
    public void Who_is_born_on_a_leap_day_grows_older_on_the_first_of_March()
    {
        Assert.Equal(17, Borger.Alder(new DateOnly(2008, 2, 29), new DateOnly(2026, 2, 28)));
        Assert.Equal(18, Borger.Alder(new DateOnly(2008, 2, 29), new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public void There_are_98_municipalities_with_codes_of_their_own()
    {
        Assert.Equal(98, Kommune.All.Select(k => k.Kode).Distinct().Count());
        Assert.Equal("Ishøj", Kommune.All[0].Navn);
        Assert.Equal("Aarhus", Kommune.All[^1].Navn);
    }

    [Theory]
    [InlineData("AnonymMedPersonnummer", "010190-1234", "1990-01-01")]
    [InlineData("AnonymUnderAtten", null, "2008-11-23")]
    public void Anonymous_treatment_is_refused_by_name(string name, string? number, string born)
    {
        var data = Good with
        {
            Anonym = true,
            Personnummer = number,
            FoedselsDato = DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture),
        };
        Assert.Equal(name, Assert.Single(Borger.Obstacles(data, Today)).Name);
        Assert.Throws<RefusedException>(() => new Borger(data, Today, demo: false));
    }

    [Fact]
    public void Who_is_anonymous_has_a_pseudonym_and_nothing_else_that_leads_to_the_person()
    {
        var borger = new Borger(
            Good with
            {
                Navn = "Fugl",
                Anonym = true,
                FoedselsDato = Today.AddYears(-18),
                Telefon = "12345678",
                AdresseBeskyttet = true,
                Vaerger = [new("Mor Opdigtet", null, "mor")],
            },
            Today,
            demo: true);
        Assert.True(borger.Anonym);
        Assert.Equal(
            ("Fugl", null, null, null, false), (borger.Navn, borger.Personnummer, borger.Adresse, borger.Telefon, borger.AdresseBeskyttet));
        Assert.Empty(borger.Vaerger);
        borger.Ret(Good with { Personnummer = "610190-1234", FoedselsDato = null }, Today);
        Assert.Equal((false, "6101901234", "Prøvevej 1"), (borger.Anonym, borger.Personnummer, borger.Adresse));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_deadlines_are_told_that_the_borger_is_anonymous(bool anonymous)
    {
        var forloeb = new Sag(1042, new Borger(Good with { Anonym = anonymous }, Today, demo: true))
            .BegyndForloeb(
                new HenvendelseData(Today, Henvender.Borger, null, "Vil stoppe.", Today),
                new Medarbejder("b1", "Bente Behandler", Rolle.Behandler),
                Today);
        Assert.Equal(anonymous, forloeb.Fakta().Anonym);
    }

    [Theory]
    [InlineData(true, 30, Retsgrundlag.ServicelovenParagraf101a)]
    [InlineData(false, 30, Retsgrundlag.ServicelovenParagraf101)]
    [InlineData(false, 18, Retsgrundlag.ServicelovenParagraf101)]
    [InlineData(false, 17, Retsgrundlag.BarnetsLovParagraf33)]
    public void The_legal_basis_follows_age_and_anonymity(bool anonymous, int age, Retsgrundlag expected) =>
        Assert.Equal(
            expected,
            Retsgrundlaget.Of(new Borger(Good with { Anonym = anonymous, FoedselsDato = Today.AddYears(-age) }, Today, demo: true), Today));

    [Fact]
    public void Guardians_without_a_name_are_left_out() =>
        Assert.Equal(
            "Mor Opdigtet",
            Assert.Single(new Borger(Good with
            {
                Vaerger = [new("Mor Opdigtet", null, "mor"), new(" ", "12", null)],
            }, Today, true).Vaerger).Navn);
}
