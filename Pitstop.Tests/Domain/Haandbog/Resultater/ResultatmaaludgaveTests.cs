
namespace Pitstop.Tests.Domain.Resultater;

public sealed class ResultatmaaludgaveTests
{
    private const string Targets = """
        ## Målene

        | Måling | Sæt | Mål | Gyldig fra | Gyldig til | Status | Kilde |
        |---|---|---|---|---|---|---|
        | Stoffri af alle udskrevne | Udvalget | mindst 45 % | 10-09-2018 | 31-12-2022 | ubekræftet | Notat |
        | Stoffri af alle udskrevne | Udvalget | Mindst 47,5% | 01-01-2024 | – | vedtaget | Mødet |
        | **Stoffri** af alle udskrevne | Standarden | højst 40 % | 01-01-2018 | | vedtaget | Standarden |
        """;

    [Fact]
    public void Targets_are_read_by_day_and_set()
    {
        var targets = Read(Targets, out var errors)!;

        Assert.Empty(errors);
        Assert.Equal(
            new Resultatmaal(
                Resultatmaaling.StoffriAfUdskrevne,
                "Udvalget",
                new(Maalretning.Mindst, 47.5m),
                new(new(2024, 1, 1), null),
                Resultatmaalstatus.Vedtaget,
                "Mødet"),
            targets.On(new(2024, 1, 1))[0]);
        Assert.Equal(["mindst 45 %", "højst 40 %"], targets.On(new(2022, 12, 31)).Select(m => m.Graense.ToString()));
        Assert.Equal(["højst 40 %"], targets.On(new(2023, 6, 1)).Select(m => m.Graense.ToString()));
    }

    [Theory]
    [InlineData("mindst 45 %", "mindst 1.5 %", "række 1 (Stoffri af alle udskrevne), kolonne Mål", "»mindst 1.5 %«")]
    [InlineData("mindst 45 %", "mindst 45", "række 1 (Stoffri af alle udskrevne), kolonne Mål", "»mindst 45«")]
    [InlineData("mindst 45 %", "mindst 45 dage", "række 1 (Stoffri af alle udskrevne), kolonne Mål", "»mindst 45 dage«")]
    [InlineData("mindst 45 %", "45 %", "række 1 (Stoffri af alle udskrevne), kolonne Mål", "»45 %«")]
    [InlineData("mindst 45 %", "cirka 45 %", "række 1 (Stoffri af alle udskrevne), kolonne Mål", "»cirka 45 %«")]
    [InlineData("mindst 45 %", "mindst 101 %", "række 1 (Stoffri af alle udskrevne), kolonne Mål", "»mindst 101 %«")]
    [InlineData("mindst 45 %", "mindst -1 %", "række 1 (Stoffri af alle udskrevne), kolonne Mål", "»mindst -1 %«")]
    [InlineData("mindst 45 %", "mindst 45,25 %", "række 1 (Stoffri af alle udskrevne), kolonne Mål", "»mindst 45,25 %«")]
    [InlineData("mindst 45 %", "mindst %", "række 1 (Stoffri af alle udskrevne), kolonne Mål", "»mindst %«")]
    [InlineData("mindst 45 %", "", "række 1 (Stoffri af alle udskrevne), kolonne Mål", "ingenting")]
    [InlineData(
        "| Stoffri af alle udskrevne | Udvalget | mindst", "| Glade | Udvalget | mindst", "række 1 (Glade), kolonne Måling", "»Glade«")]
    [InlineData("| Udvalget | mindst", "| | mindst", "række 1 (Stoffri af alle udskrevne), kolonne Sæt", "ingenting")]
    [InlineData("10-09-2018", "31-02-2018", "række 1 (Stoffri af alle udskrevne), kolonne Gyldig fra", "»31-02-2018«")]
    [InlineData("10-09-2018", "", "række 1 (Stoffri af alle udskrevne), kolonne Gyldig fra", "ingenting")]
    [InlineData("31-12-2022", "09-09-2018", "række 1 (Stoffri af alle udskrevne), kolonne Gyldig til", "»09-09-2018«")]
    [InlineData("31-12-2022", "snart", "række 1 (Stoffri af alle udskrevne), kolonne Gyldig til", "»snart«")]
    [InlineData("31-12-2022", "01-01-2024", "række 2 (Stoffri af alle udskrevne), kolonne Gyldig fra", "»01-01-2024«")]
    [InlineData(
        "| Standarden | højst", "| udvalget | højst", "række 3 (Stoffri af alle udskrevne), kolonne Gyldig fra", "»01-01-2018«")]
    [InlineData("ubekræftet", "måske", "række 1 (Stoffri af alle udskrevne), kolonne Status", "»måske«")]
    [InlineData("| Notat |", "| |", "række 1 (Stoffri af alle udskrevne), kolonne Kilde", "ingenting")]
    [InlineData("| Notat |", "| Notat | 45 |", "tabellen Målene, række 1, celle 8", "»45«")]
    [InlineData("| Sæt |", "| Gruppe |", "tabellen Målene, overskriftsrækken", "ikke kolonnen »Sæt«")]
    [InlineData("| Status |", "| Kilde |", "tabellen Målene, overskriftsrækken", "kolonnen »Kilde« 2 gange")]
    [InlineData("| Måling |", "| Tal |", "tabellen med kolonnen »Måling«", "ingen sådan tabel")]
    public void A_target_that_does_not_parse_is_named_with_page_row_column_and_what_was_found(
        string from, string to, string place, string found)
    {
        var targets = Read(Targets.Replace(from, to, StringComparison.Ordinal), out var errors);

        Assert.Null(targets);
        Assert.Contains(
            errors,
            e => e.Side == "resultatmaal"
                && e.Sted.EndsWith(place, StringComparison.Ordinal)
                && e.Fundet.Contains(found, StringComparison.Ordinal)
                && e.Forventet.Length > 0);
    }

    [Fact]
    public void An_overlap_says_which_target_holds_then()
    {
        Read(Targets.Replace("31-12-2022", "", StringComparison.Ordinal), out var errors);

        Assert.Equal(
            "resultatmaal, tabellen Målene, række 2 (Stoffri af alle udskrevne), kolonne Gyldig fra: fandt »01-01-2024«, "
                + "forventede en dag, hvor intet andet mål for samme måling i samme sæt gælder; »mindst 45 %« gælder "
                + "fra 10-09-2018 og stadig.",
            Assert.Single(errors).ToString());
    }

    [Theory]
    [InlineData("mindst 45 %", "44,9", false)]
    [InlineData("mindst 45 %", "45", true)]
    [InlineData("højst 40 %", "40", true)]
    [InlineData("højst 40 %", "40,1", false)]
    [InlineData("under 50 %", "49,9", true)]
    [InlineData("under 50 %", "50", false)]
    public void A_target_is_reached_on_its_own_side_of_the_number(string target, string result, bool reached)
    {
        Assert.True(
            Maalgraense.TryRead(target, out var limit) && Danish.TryNumber(result, out var percent) && limit.ErNaaet(percent) == reached);
    }

    private static Resultatmaaludgave? Read(string markdown, out List<Indholdsfejl> errors)
    {
        errors = [];
        var page = Udgave.Read(
            "resultatmaal.md",
            $"---\ntitel: Side\nslug: resultatmaal\nslags: regler\nudgave: \"1\"\ni-kraft: 01-01-2018\nejer: teamleder\n---\n{markdown}\n",
            new List<Indholdsfejl>())!;
        return Resultatmaaludgave.Read(page, page.ReadText().Blocks, errors);
    }
}
