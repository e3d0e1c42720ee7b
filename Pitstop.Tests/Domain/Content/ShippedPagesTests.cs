
namespace Pitstop.Tests.Content;

public sealed class ShippedPagesTests
{
    private static readonly string[] Expected =
    [
        "forloebet",
        "frister",
        "kontakt",
        "kvalitetsstandard",
        "om-pitstop",
        "resultater-og-sammenligning",
        "resultatmaal",
        "retsgrundlag",
        "samtalekvoter",
        "socialtilsynet", "takster", "udadvendt-arbejde", "ydelser",
        "metoder/asi", "metoder/borgergennemgang", "metoder/borgerkonference", "metoder/coaching",
        "metoder/familiesamtaler", "metoder/gruppebehandling", "metoder/inddragelse-af-netvaerk", "metoder/kognitiv-tilgang",
        "metoder/konfliktmaegling", "metoder/metakognitiv-tilgang", "metoder/mindfulness", "metoder/motivationsgrupper-for-unge",
        "metoder/motiverende-samtale", "metoder/nada", "metoder/paaroerendestrategi", "metoder/psykoedukation",
        "metoder/recovery-og-chime", "metoder/refleksive-oevelser", "metoder/skalering", "metoder/smart-breathing",
        "metoder/smart-maal", "metoder/social-faerdighedstraening", "metoder/systemisk-tilgang",
        "vejledninger/bekymring-for-et-barn",
        "vejledninger/cura-og-udkast",
        "vejledninger/din-foerste-dag",
        "vejledninger/faglige-overvejelser",
        "vejledninger/hvad-tilsynet-ser-paa", "vejledninger/laesevej", "vejledninger/saet-maal-med-borgeren",
        "vejledninger/samtykke-og-tavshedspligt", "vejledninger/skriv-en-god-behandlingsplan", "vejledninger/skriv-en-god-indstilling",
        "vejledninger/skriv-en-god-status", "vejledninger/skriv-en-god-udredning", "vejledninger/under-18-aar",
    ];

    public static TheoryData<string> Slugs =>
        [.. Baseline.Pages().Udgaver.Where(u => u.Hoved.Slags != Sideslags.Skabelon).Select(u => u.Slug).Distinct()];

    [Fact]
    public void Every_file_reads_and_no_page_has_two_editions_on_one_day()
    {
        var errors = new List<Indholdsfejl>();

        var pages = Sidesamling.Read(Baseline.Files(), errors);

        Assert.Empty(errors);
        Assert.Equal(
            Expected.Order(StringComparer.Ordinal),
            pages.Udgaver.Where(u => u.Hoved.Slags != Sideslags.Skabelon).Select(u => u.Slug).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_link_leads_somewhere_and_every_line_prints_as_written() => Assert.Empty(Baseline.Pages().Problems([]));

    [Fact]
    public void The_deadlines_parse()
    {
        var errors = new List<Indholdsfejl>();
        var editions = Baseline.Pages().Editions(Fristudgave.Slug).Select(p => Fristudgave.Read(p, p.ReadText().Blocks, errors)).ToArray();
        var rules = editions[^1];

        Assert.Empty(errors);
        Assert.Equal(Fristnummer.Alle.Select(n => n.Nr), rules!.Regler.Select(r => r.Nr));
        Assert.Equal(
            ["1 måned, 3 måneder, 6 måneder og 12 måneder", "3 måneder og 9 måneder"],
            editions.Select(e => e!.Find("F15")!.Laengde.ToString()));
        Assert.Equal("14 dage", rules.Find("F1")!.Laengde.ToString());
        Assert.Equal(
            (Fristhaendelse.FoersteForsamtale, Fristart.Lokal, Fristgaelder.NyeUdloesere),
            (rules.Find("F3")!.Udloeser, rules.Find("F3")!.Art, rules.Find("F3")!.Gaelder));
        Assert.Equal(
            (new Fristlaengde(3, Fristenhed.Dag), new Fristlaengde(5, Fristenhed.Dag)),
            (rules.Varsler.Snart, rules.Varsler.TidTilAfgoerelse));
        Assert.Equal(["7 dage", "10 dage", "14 dage"], rules.Varsler.UdenKontakt.Select(l => l.ToString()));
    }

    [Fact]
    public void The_prices_parse_and_are_marked_unconfirmed()
    {
        var errors = new List<Indholdsfejl>();
        var page = Baseline.Pages().Editions(Takstblad.Slug)[^1];

        var sheet = Takstblad.Read(page, page.ReadText().Blocks, errors);

        Assert.Empty(errors);
        Assert.Equal(
            [(Ydelse.AmbulantBehandling, 227m), (Ydelse.StoffriEfterbehandling, 227m), (Ydelse.Eftervaern, 0m)],
            sheet!.Takster.Select(t => (t.Ydelse, t.KrPrDag)));
        Assert.All(sheet.Takster, t => Assert.False(t.Bekraeftet));
        Assert.True(sheet.TaelUdskrivningsdag);
    }

    [Fact]
    public void The_soft_limits_parse()
    {
        var errors = new List<Indholdsfejl>();
        var page = Baseline.Pages().Editions(Kvoteudgave.Slug)[^1];

        var quotas = Kvoteudgave.Read(page, page.ReadText().Blocks, errors);

        Assert.Empty(errors);
        Assert.Equal((3, 5), (quotas![Kvote.AnonymeSamtaler].Fra, quotas[Kvote.AnonymeSamtaler].Til));
    }

    [Fact]
    public void Both_sets_of_targets_parse_with_their_days()
    {
        var errors = new List<Indholdsfejl>();
        var page = Baseline.Pages().Editions(Resultatmaaludgave.Slug)[^1];

        var targets = Resultatmaaludgave.Read(page, page.ReadText().Blocks, errors)!;

        string[] standard = ["mindst 50 %", "mindst 30 %", "under 50 %"];
        string[] committee = ["mindst 45 %", "mindst 15 %", "højst 40 %"];
        Assert.Empty(errors);
        Assert.Equal(standard, targets.On(new(2018, 9, 9)).Select(m => m.Graense.ToString()));
        Assert.Equal([.. standard, .. committee], targets.On(new(2022, 12, 31)).Select(m => m.Graense.ToString()));
        Assert.Equal(standard, targets.On(new(2023, 1, 1)).Select(m => m.Graense.ToString()));
        Assert.Equal(Enum.GetValues<Resultatmaaling>().Order(), targets.Maal.Select(m => m.Maaling).Order());
    }

    [Fact]
    public void The_comparison_stands_as_it_was_printed_and_flags_the_place_that_does_not_add_up()
    {
        var rows = Rows("resultater-og-sammenligning", "Tal");
        decimal Number(string row, int column) =>
            Danish.TryNumber(rows.Single(r => r[0].StartsWith(row, StringComparison.Ordinal))[column], out var number)
                ? number
                : throw new FormatException(row);

        Assert.Equal(["Tal", "Pitstop", "Brøndby", "Greve", "Herlev", "Ballerup", "Helsingør"], rows[0]);
        Assert.Equal([46m, 27m, 83m], new[] { "Stoffri", "Reduceret", "Færdigbehandlede" }.Select(r => Number(r, 4)));
        Assert.All(Enumerable.Range(1, 6), c =>
        {
            Assert.Equal(100, Number("Afbrudte", c) + Number("Færdigbehandlede", c));
            Assert.Equal(
                rows[^1][c] != "nej", Math.Abs(Number("Stoffri", c) + Number("Reduceret", c) - Number("Færdigbehandlede", c)) <= 0.5m);
        });
    }

    [Fact]
    public void The_inspectorates_criteria_of_2022_are_the_means_of_their_indicators()
    {
        var found = new Dictionary<string, (decimal Score, List<decimal> Indicators)>();
        foreach (var row in Rows("socialtilsynet", "Kriterium").Skip(1))
        {
            if (row[0].Length > 0)
                found.Add(row[0], (Danish.TryNumber(row[1], out var score) ? score : -1, []));
            found.Values.Last().Indicators.Add(Danish.TryNumber(row[3], out var indicator) ? indicator : -1);
        }

        Assert.Equal(15, found.Values.Sum(c => c.Indicators.Count));
        Assert.All(found.Values, c => Assert.Equal(c.Score, c.Indicators.Average()));
    }

    [Fact]
    public void A_goal_is_offered_the_treatment_methods_in_use_and_neither_tools_nor_what_is_out_of_use()
    {
        var pages = Baseline.Pages();
        var day = pages.Udgaver.Max(u => u.IKraft);

        var left = pages.In("metoder", day).Select(u => u.Hoved.Titel).Except(pages.Choices("metoder", day));

        Assert.Equal(
            ["ASI", "Borgerkonference", "Motivationsgrupper for unge", "Skalering", "SMART-mål", "Ugentlig borgergennemgang"], left);
    }

    [Fact]
    public void A_methods_first_line_says_whether_it_is_in_use_as_its_front_matter_does()
    {
        var methods = Baseline.Pages().Udgaver.Where(u => u.Slug.StartsWith("metoder/", StringComparison.Ordinal));

        Assert.All(
            methods, m => Assert.StartsWith(m.Hoved.IBrug ? "**I brug.**" : "**Ikke i brug.**", m.Broedtekst, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_edition_reads_easily_and_its_writer_would_see_no_remark(string slug)
    {
        var pages = Baseline.Pages();

        Assert.All(pages.Editions(slug), u =>
        {
            var check = Sidetjek.Of(slug, u.Broedtekst, u.FoersteLinje, pages, []);
            Assert.Equal([], check.Bemaerkninger.Select(b => $"linje {b.Linje}: {b.Navn}: {b.Besked}"));
            Assert.InRange(check.Lix.Tal, 10, Lix.Maal - 0.5);
        });
    }

    // The header and the rows of the page's table whose first heading is known, as text.
    private static string[][] Rows(string slug, string first) => Baseline.Pages()
        .Editions(slug)[^1]
        .ReadText().Blocks
        .OfType<Table>()
        .Select(t => t.Rows.Prepend(t.Header!).Select(r => r.Cells.Select(c => PlainText.Of(c.Blocks)).ToArray()).ToArray())
        .Single(t => t[0][0] == first);
}
