
namespace Pitstop.Tests.Domain.Anonym;

public sealed class AnonymRaadgivningTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly AnonymRaadgivningData Good =
        new(Today, Raadgivningskanal.Telefon, Raadsoegende.Bruger, Raadgivningsemne.Rusmidler, Raadgivningsudfald.Information, 1);

    [Fact]
    public void It_holds_numbers_a_day_and_choices_and_no_text()
    {
        Assert.All(
            typeof(AnonymRaadgivning).GetProperties(),
            p => Assert.True(p.PropertyType == typeof(int) || p.PropertyType == typeof(DateOnly) || p.PropertyType.IsEnum, p.Name));
        Assert.All(typeof(AnonymRaadgivningData).GetProperties().Where(p => p.Name != "EqualityContract"), p =>
        {
            var type = Nullable.GetUnderlyingType(p.PropertyType)!;
            Assert.True(type == typeof(int) || type == typeof(DateOnly) || type.IsEnum, p.Name);
        });
    }

    [Fact]
    public void A_talk_is_kept_as_chosen()
    {
        var talk = new AnonymRaadgivning(7, Good with { Dato = Today.AddDays(-1), SamtaleNr = 3 }, Today);
        Assert.Equal((
            7,
            Today.AddDays(-1),
            Raadgivningskanal.Telefon,
            Raadsoegende.Bruger,
            Raadgivningsemne.Rusmidler,
            Raadgivningsudfald.Information,
            3),
            (talk.Nummer, talk.Dato, talk.Kanal, talk.Raadsoegende, talk.Emne, talk.Raad, talk.SamtaleNr));
    }

    [Theory]
    [InlineData("DatoMangler")]
    [InlineData("DatoIFremtiden")]
    [InlineData("DatoFoerAabning")]
    [InlineData("KanalMangler")]
    [InlineData("RaadsoegendeMangler")]
    [InlineData("EmneMangler")]
    [InlineData("RaadMangler")]
    [InlineData("SamtaleNrMangler")]
    [InlineData("SamtaleNrUmuligt")]
    public void Each_obstacle_has_its_name(string name)
    {
        var data = name switch
        {
            "DatoMangler" => Good with { Dato = null },
            "DatoIFremtiden" => Good with { Dato = Today.AddDays(1) },
            "DatoFoerAabning" => Good with { Dato = new DateOnly(2014, 12, 31) },
            "KanalMangler" => Good with { Kanal = null },
            "RaadsoegendeMangler" => Good with { Raadsoegende = (Raadsoegende)99 },
            "EmneMangler" => Good with { Emne = null },
            "RaadMangler" => Good with { Raad = null },
            "SamtaleNrMangler" => Good with { SamtaleNr = null },
            _ => Good with { SamtaleNr = 0 },
        };
        Assert.Equal(name, Assert.Single(AnonymRaadgivning.Obstacles(data, Today)).Name);
        Assert.Throws<RefusedException>(() => new AnonymRaadgivning(1, data, Today));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Above_the_soft_limit_it_warns(int number, bool warns) =>
        Assert.Equal(
            warns,
            new AnonymRaadgivning(1, Good with { SamtaleNr = number }, Today).AdvarselOver(new Kvoteregel(
                Kvote.AnonymeSamtaler, 3, 5)) is not null);

    [Fact]
    public void Counts_of_a_year_leave_other_years_out_and_add_up()
    {
        var talks = new[]
        {
            Good with { Dato = new DateOnly(2026, 1, 31) },
            Good with { Dato = new DateOnly(2026, 1, 1), Raadsoegende = Raadsoegende.Fagperson, Emne = Raadgivningsemne.Andet },
            Good with { Dato = new DateOnly(2025, 12, 31) }, Good,
        }.Select((d, i) => new AnonymRaadgivning(i + 1, d, Today));
        var counts = Raadgivningstal.Of(talks, 2026);
        Assert.Equal([1, 0, 1], counts.Maaneder[0].Antal);
        Assert.Equal([1, 0, 0], counts.Maaneder[10].Antal);
        Assert.Equal([2, 0, 0, 1], counts.Emner.Select(e => e.Sum));
        Assert.Equal((3, 3, 3), (counts.IAlt.Sum, counts.Maaneder.Sum(m => m.Sum), counts.Emner.Sum(e => e.Sum)));
    }
}
