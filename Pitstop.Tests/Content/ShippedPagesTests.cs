using System.Text.RegularExpressions;
using Pitstop.Domain;

namespace Pitstop.Tests.Content;

public sealed partial class ShippedPagesTests
{
    private static readonly string[] Expected =
    [
        "forloebet", "frister", "kontakt", "kvalitetsstandard", "metoder/motiverende-samtale", "metoder/skalering", "metoder/smart-maal", "retsgrundlag", "samtalekvoter", "takster",
        "vejledninger/bekymring-for-et-barn", "vejledninger/din-foerste-dag", "vejledninger/samtykke-og-tavshedspligt", "vejledninger/skriv-en-god-indstilling", "ydelser",
    ];

    public static TheoryData<string> Slugs => [.. Baseline.Pages().Udgaver.Where(u => u.Hoved.Slags != Sideslags.Skabelon).Select(u => u.Slug).Distinct()];

    [Fact]
    public void Every_file_reads_and_no_page_has_two_editions_on_one_day()
    {
        var errors = new List<Indholdsfejl>();

        var pages = Sidesamling.Read(Baseline.Files(), errors);

        Assert.Empty(errors);
        Assert.Superset(Expected.ToHashSet(), pages.Udgaver.Select(u => u.Slug).ToHashSet());
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
        Assert.Equal(["1 måned, 3 måneder, 6 måneder og 12 måneder", "3 måneder og 9 måneder"], editions.Select(e => e!.Find("F15")!.Laengde.ToString()));
        Assert.Equal("14 dage", rules.Find("F1")!.Laengde.ToString());
        Assert.Equal((Fristhaendelse.FoersteForsamtale, Fristart.Lokal, Fristgaelder.NyeUdloesere), (rules.Find("F3")!.Udloeser, rules.Find("F3")!.Art, rules.Find("F3")!.Gaelder));
        Assert.Equal((new Fristlaengde(3, Fristenhed.Dag), new Fristlaengde(5, Fristenhed.Dag)), (rules.Varsler.Snart, rules.Varsler.TidTilAfgoerelse));
        Assert.Equal(["7 dage", "10 dage", "14 dage"], rules.Varsler.UdenKontakt.Select(l => l.ToString()));
    }

    [Fact]
    public void The_prices_parse_and_are_marked_unconfirmed()
    {
        var errors = new List<Indholdsfejl>();
        var page = Baseline.Pages().Editions(Takstblad.Slug)[^1];

        var sheet = Takstblad.Read(page, page.ReadText().Blocks, errors);

        Assert.Empty(errors);
        Assert.Equal([(Ydelse.AmbulantBehandling, 227m), (Ydelse.StoffriEfterbehandling, 227m), (Ydelse.Eftervaern, 0m)], sheet!.Takster.Select(t => (t.Ydelse, t.KrPrDag)));
        Assert.All(sheet.Takster, t => Assert.False(t.Bekraeftet));
        Assert.True(sheet.TaelUdskrivningsdag);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_page_reads_easily(string slug)
    {
        var text = PlainText.Of(Baseline.Pages().Editions(slug)[^1].ReadText().Blocks);

        Assert.InRange(Lix(text), 10, 45);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Headings_begin_at_level_two_and_do_not_jump(string slug)
    {
        var levels = Baseline.Pages().Editions(slug)[^1].ReadText().Blocks.OfType<Heading>().Select(h => h.Level).Prepend(1).ToArray();

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    // Words per sentence plus the share of words over six letters; every line of a list or table ends a sentence.
    private static double Lix(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToArray();
        var sentences = SentenceEnd().Split(text).Count(s => Word().IsMatch(s));
        return (double)words.Length / sentences + 100.0 * words.Count(w => w.Length > 6) / words.Length;
    }

    [GeneratedRegex(@"\p{L}[\p{L}-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?:\n\t]+(?:\s|$)|\n")]
    private static partial Regex SentenceEnd();
}
