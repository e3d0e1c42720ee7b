
namespace Pitstop.Tests.Domain.Indhold;

public sealed class RegeltabelTests
{
    private const string Prices = """
        ## Priser

        | Ydelse | Kr. pr. dag | Gyldig fra | Gyldig til | Bekræftet | Kilde |
        |---|---|---|---|---|---|
        | Ambulant behandling | 1.227,50 | 01-01-2015 | 31-12-2026 | nej | Kilde |
        | **Ambulant**  behandling | 234 | 01-01-2027 | – | ja | [Kilde](/ydelser) |

        | Dagtælling | Svar |
        |---|---|
        | Udskrivningsdagen tæller med | nej |
        """;

    private const string Deadlines = """
        | Nr. | Frist | Udløser | Længde | Gælder | Art | Kilde |
        |---|---|---|---|---|---|---|
        | F1 | Behandlingsgaranti | Borgerens egen henvendelse | 14 dage | nye udløsere | lovkrav | Loven |
        | F3 | Indstilling | Første forsamtale | 2 uger | også åbne frister | lokal | Kilde |

        | Varsel | Længde |
        |---|---|
        | Frist nærmer sig | 3 dage |
        | Tid til afgørelse | 1 uge |
        | Uden kontakt, første varsel | 7 dage |
        | Uden kontakt, andet varsel | 10 dage |
        | Uden kontakt, tredje varsel | 14 dage |
        """;

    [Fact]
    public void Prices_are_read_by_the_names_of_their_columns()
    {
        var sheet = ReadPrices(Prices, out var errors)!;

        Assert.Empty(errors);
        Assert.Equal(1227.50m, sheet.On(Ydelse.AmbulantBehandling, new(2026, 12, 31))!.KrPrDag);
        Assert.Equal(
            (234m, true, "Kilde"),
            sheet.On(Ydelse.AmbulantBehandling, new(2027, 1, 1)) is { } t ? (t.KrPrDag, t.Bekraeftet, t.Kilde) : default);
        Assert.Null(sheet.On(Ydelse.Eftervaern, new(2026, 1, 1)));
        Assert.False(sheet.TaelUdskrivningsdag);
    }

    [Theory]
    [InlineData("1.227,50", "1.5", "række 1 (Ambulant behandling), kolonne Kr. pr. dag", "»1.5«")]
    [InlineData("1.227,50", "227,505", "række 1 (Ambulant behandling), kolonne Kr. pr. dag", "»227,505«")]
    [InlineData("1.227,50", "-1", "række 1 (Ambulant behandling), kolonne Kr. pr. dag", "»-1«")]
    [InlineData("1.227,50", "", "række 1 (Ambulant behandling), kolonne Kr. pr. dag", "ingenting")]
    [InlineData("01-01-2015", "31-02-2015", "række 1 (Ambulant behandling), kolonne Gyldig fra", "»31-02-2015«")]
    [InlineData("| nej | Kilde", "| måske | Kilde", "række 1 (Ambulant behandling), kolonne Bekræftet", "»måske«")]
    [InlineData("| Ambulant behandling |", "| Massage |", "række 1 (Massage), kolonne Ydelse", "»Massage«")]
    [InlineData("31-12-2026", "01-01-2027", "række 2 (Ambulant behandling), kolonne Gyldig fra", "»01-01-2027«")]
    [InlineData("31-12-2026", "31-12-2014", "række 1 (Ambulant behandling), kolonne Gyldig til", "»31-12-2014«")]
    [InlineData("| Kr. pr. dag |", "| Pris |", "tabellen Priser, overskriftsrækken", "ikke kolonnen »Kr. pr. dag«")]
    [InlineData("| Gyldig til |", "| Gyldig fra |", "tabellen Priser, overskriftsrækken", "kolonnen »Gyldig fra« 2 gange")]
    [InlineData("| Ydelse |", "| Hjælp |", "tabellen med kolonnen »Ydelse«", "ingen sådan tabel")]
    [InlineData("| Dagtælling |", "| Ydelse |", "tabellen med kolonnen »Ydelse«", "2 tabeller")]
    [InlineData("Udskrivningsdagen tæller med", "Noget andet", "tabellen Priser", "0 rækker")]
    [InlineData("tæller med | nej", "tæller med | måske", "række 1 (Udskrivningsdagen tæller med), kolonne Svar", "»måske«")]
    [InlineData("tæller med | nej |", "tæller med | nej |\n| Udskrivningsdagen tæller med | ja |", "tabellen Priser", "2 rækker")]
    [InlineData("| Kilde |\n| **", "| |\n| **", "række 1 (Ambulant behandling), kolonne Kilde", "ingenting")]
    [InlineData("| Kilde |\n| **", "| Kilde | 5 |\n| **", "tabellen Priser, række 1, celle 7", "»5«")]
    [InlineData("| nej | Kilde |", "| Kilde |", "række 1 (Ambulant behandling), kolonne Bekræftet", "»Kilde«")]
    [InlineData("31-12-2026", "til nytår", "række 1 (Ambulant behandling), kolonne Gyldig til", "»til nytår«")]
    [InlineData("31-12-2026", "–", "række 2 (Ambulant behandling), kolonne Gyldig fra", "»01-01-2027«")]
    [InlineData("31-12-2026", "30-12-2026", "række 2 (Ambulant behandling), kolonne Gyldig fra", "»01-01-2027«")]
    public void A_price_that_does_not_parse_is_named_with_page_row_column_and_what_was_found(
        string from, string to, string place, string found)
    {
        var sheet = ReadPrices(Prices.Replace(from, to, StringComparison.Ordinal), out var errors);

        Assert.Null(sheet);
        Assert.Contains(
            errors,
            e => e.Side == "takster"
                && e.Sted.EndsWith(place, StringComparison.Ordinal)
                && e.Fundet.Contains(found, StringComparison.Ordinal)
                && e.Forventet.Length > 0);
    }

    [Fact]
    public void A_hole_between_two_prices_names_the_day_that_lacks_one_whatever_the_order_of_the_rows()
    {
        var lines = Prices.ReplaceLineEndings("\n").Replace("01-01-2027", "02-01-2027", StringComparison.Ordinal).Split('\n').ToList();
        (lines[4], lines[5]) = (lines[5], lines[4]);

        ReadPrices(string.Join('\n', lines), out var errors);

        Assert.Equal(
            "takster, tabellen Priser, række 1 (Ambulant behandling), kolonne Gyldig fra: fandt »02-01-2027«, forventede den "
                + "01-01-2027, dagen efter at taksten før slutter; der må ikke mangle en takst på nogen dag mellem to "
                + "takster for samme ydelse.",
            Assert.Single(errors).ToString());
    }

    [Theory]
    [InlineData("| **Ambulant**  behandling |", "| Efterværn |")]
    [InlineData("| 234 | 01-01-2027 | – |", "| 234 | 01-01-2027 | 31-12-9999 |")]
    public void A_service_may_begin_and_end_on_any_day(string from, string to)
    {
        ReadPrices(Prices.Replace(from, to, StringComparison.Ordinal), out var errors);

        Assert.Empty(errors);
    }

    [Fact]
    public void Deadlines_and_their_warnings_are_read()
    {
        var rules = ReadDeadlines(Deadlines, out var errors)!;

        Assert.Empty(errors);
        Assert.Equal("2 uger", rules.Find("F3")!.Laengde.ToString());
        Assert.Equal(Fristgaelder.OgsaaAabneFrister, rules.Find("F3")!.Gaelder);
        Assert.Equal(
            (new Fristlaengde(3, Fristenhed.Dag), new Fristlaengde(1, Fristenhed.Uge)),
            (rules.Varsler.Snart, rules.Varsler.TidTilAfgoerelse));
    }

    [Theory]
    [InlineData("14 dage", "14 hverdage", "række 1 (F1), kolonne Længde", "»14 hverdage«")]
    [InlineData("Borgerens egen henvendelse", "Et opkald", "række 1 (F1), kolonne Udløser", "»Et opkald«")]
    [InlineData("nye udløsere", "alle", "række 1 (F1), kolonne Gælder", "»alle«")]
    [InlineData("lovkrav", "lov", "række 1 (F1), kolonne Art", "»lov«")]
    [InlineData("| F3 |", "| F99 |", "række 2 (F99), kolonne Nr.", "»F99«")]
    [InlineData("| F3 |", "| F1 |", "række 2 (F1), kolonne Nr.", "»F1«")]
    [InlineData("| F3 |", "| |", "række 2, kolonne Nr.", "ingenting")]
    [InlineData("Tid til afgørelse", "Noget andet", "tabellen Varsel", "0 rækker")]
    [InlineData("3 dage", "nogle dage", "række 1 (Frist nærmer sig), kolonne Længde", "»nogle dage«")]
    [InlineData("10 dage", "10", "række 4 (Uden kontakt, andet varsel), kolonne Længde", "»10«")]
    [InlineData("Tid til afgørelse", "Frist nærmer sig", "tabellen Varsel", "2 rækker")]
    [InlineData("| 14 dage | nye", "| 1.5 dage | nye", "række 1 (F1), kolonne Længde", "»1.5 dage«")]
    [InlineData("| 14 dage | nye", "| 0 dage | nye", "række 1 (F1), kolonne Længde", "»0 dage«")]
    [InlineData("| 14 dage | nye", "| 14 dage og 14 dage | nye", "række 1 (F1), kolonne Længde", "»14 dage og 14 dage«")]
    [InlineData("| 14 dage | nye", "| hver straks | nye", "række 1 (F1), kolonne Længde", "»hver straks«")]
    [InlineData("| Behandlingsgaranti |", "| |", "række 1 (F1), kolonne Frist", "ingenting")]
    [InlineData("| Loven |", "| |", "række 1 (F1), kolonne Kilde", "ingenting")]
    [InlineData("| Art |", "| Slags |", "tabellen Nr., overskriftsrækken", "ikke kolonnen »Art«")]
    [InlineData("| Nr. |", "| Nummer |", "tabellen med kolonnen »Nr.«", "ingen sådan tabel")]
    [InlineData("| Varsel |", "| Nr. |", "tabellen med kolonnen »Nr.«", "2 tabeller")]
    [InlineData("| Varsel |", "| Advarsel |", "tabellen med kolonnen »Varsel«", "ingen sådan tabel")]
    public void A_deadline_that_does_not_parse_is_named_with_page_row_column_and_what_was_found(
        string from, string to, string place, string found)
    {
        var rules = ReadDeadlines(Deadlines.Replace(from, to, StringComparison.Ordinal), out var errors);

        Assert.Null(rules);
        Assert.Contains(
            errors,
            e => e.Side == "frister"
                && e.Sted.EndsWith(place, StringComparison.Ordinal)
                && e.Fundet.Contains(found, StringComparison.Ordinal)
                && e.Forventet.Length > 0);
    }

    [Fact]
    public void All_problems_stand_in_one_message()
    {
        ReadDeadlines(
            Deadlines.Replace("14 dage", "14 d", StringComparison.Ordinal).Replace("2 uger", "to uger", StringComparison.Ordinal),
            out var errors);

        var refusal = Assert.Throws<IndholdsfejlException>(() => IndholdsfejlException.ThrowIfAny(errors));

        Assert.Contains(
            "frister, tabellen Nr., række 1 (F1), kolonne Længde: fandt »14 d«, forventede en længde som »14 dage«",
            refusal.Message,
            StringComparison.Ordinal);
        Assert.Contains("»to uger«", refusal.Message, StringComparison.Ordinal);
    }

    private static Takstblad? ReadPrices(string markdown, out List<Indholdsfejl> errors)
    {
        errors = [];
        var page = Page("takster", markdown);
        return Takstblad.Read(page, page.ReadText().Blocks, errors);
    }

    private static Fristudgave? ReadDeadlines(string markdown, out List<Indholdsfejl> errors)
    {
        errors = [];
        var page = Page("frister", markdown);
        return Fristudgave.Read(page, page.ReadText().Blocks, errors);
    }

    private static Udgave Page(string slug, string markdown) =>
        Udgave.Read(
            $"{slug}.md",
            $"---\ntitel: Side\nslug: {slug}\nslags: regler\nudgave: \"1\"\ni-kraft: 01-01-2018\nejer: teamleder\n---\n{markdown}\n",
            new List<Indholdsfejl>())!;
}
