
namespace Pitstop.Tests.Domain.Indhold;

public sealed class SidetjekTests
{
    private static readonly Sidesamling Pages =
        new([Page("metoder/a", "slags: metode", "## Hvad\n"), Page("dokumenter/b", "slags: skabelon", "# B\n")]);

    [Fact]
    public void A_sound_draft_has_no_remarks_and_a_number_for_how_it_reads()
    {
        var check = Check(
            "Læs [metoden](/metoder/a#hvad), [alle](/metoder) og [listen](/forloeb).\n\n## Det næste\n\nSe [før](#det-naeste), [en "
                + "dag](/metoder/a?pr=2026-01-01) og [loven](https://example.org/). ![Kort over huset](/kort.png)\n\n### Mere\n\nTekst.");

        Assert.Empty(check.Bemaerkninger);
        Assert.InRange(check.Lix.Tal, 1, 44);
    }

    [Theory]
    [InlineData("Her.\n\nSe [x](/findes-ikke).", "Dødt link", 12, "»/findes-ikke«")]
    [InlineData("Se [x](/metoder/a#findes-ikke).", "Dødt link", 10, "»/metoder/a#findes-ikke«")]
    [InlineData("Se [x](#findes-ikke).", "Dødt link", 10, "»#findes-ikke«")]
    [InlineData("Se [x](/dokumenter/b) i skabelonen.", "Dødt link", 10, "»/dokumenter/b«")]
    [InlineData("Se [x](/dokumenter).", "Dødt link", 10, "»/dokumenter«")]
    [InlineData("- Punkt\n- ![Et kort](/findes-ikke.png)", "Dødt link", 11, "»/findes-ikke.png«")]
    [InlineData("| A | B |\n|---|---|\n| a | b |\n| a | [x](/findes-ikke) |", "Dødt link", 13, "»/findes-ikke«")]
    [InlineData("Tekst.\n\n![](/kort.png)", "Billede uden tekst", 12, "»/kort.png«")]
    [InlineData("Se [x](metoder/a).", "Link uden virkning", 10, "»metoder/a«")]
    [InlineData("Se [x](www.example.org).", "Link uden virkning", 10, "»www.example.org«")]
    [InlineData("Linje et\nog ![Kort](https://example.org/kort.png) her.", "Link uden virkning", 11, "»https://example.org/kort.png«")]
    [InlineData("## A\n\n#### B", "Spring i overskrifter", 12, "Skriv ###.")]
    [InlineData("### A", "Spring i overskrifter", 10, "Skriv ##.")]
    [InlineData("Tekst.\n\n# Titel\n\n## Afsnit", "Overskrift på øverste niveau", 12, "»Titel«")]
    [InlineData("Tekst.\n\nEt <b>ord.", "HTML", 12, "»<b«")]
    [InlineData("<!-- skjult", "HTML", 10, "»<!--«")]
    [InlineData("Tekst.\n\n| A | B |\n| a | b |", "Bliver ikke vist, som du skrev", 12, "ikke en tabel")]
    [InlineData("Tekst.\n\n##", "Bliver ikke vist, som du skrev", 12, "tom")]
    public void Each_remark_says_where_it_is_and_what_was_found(string markdown, string name, int line, string found)
    {
        var remark = Assert.Single(Check(markdown).Bemaerkninger);

        Assert.Equal((name, line), (remark.Navn, remark.Linje));
        Assert.Contains(found, remark.Besked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`<b>` og `[x](/nej)`")]
    [InlineData("5 < 6 og x <3 <https://example.org/>")]
    [InlineData("\\[x](/nej)")]
    public void What_is_no_link_and_no_html_is_left_alone(string markdown) =>
        Assert.Empty(Check(markdown).Bemaerkninger);

    [Fact]
    public void The_five_longest_sentences_are_quoted_where_they_stand_and_twentyfive_words_are_not_too_many()
    {
        static string Sentence(string first, int words) =>
            $"Så **{first}** [er](/metoder/a) de der " + string.Join(' ', Enumerable.Repeat("ord", words - 5)) + ".";
        var text = string.Join("\n\n", Enumerable.Range(25, 7).Select(n => Sentence("nummer" + (char)('a' + n - 25), n)));

        var found = Check(text).Bemaerkninger.Where(b => b.Navn == "Lang sætning").ToArray();

        Assert.Equal([14, 16, 18, 20, 22], found.Select(b => b.Linje!.Value));
        Assert.StartsWith("27 ord: »Så nummerc er de der ord ord", found[0].Besked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heavy_page_is_told_with_its_number_after_all_else()
    {
        var check = Check("## A\n\n#### B\n\nBehandlingsgarantiens opfyldelse forudsætter dokumentation.");

        Assert.Equal(["Spring i overskrifter", "Tung tekst"], check.Bemaerkninger.Select(b => b.Navn));
        Assert.StartsWith("LIX er ", check.Bemaerkninger[^1].Besked, StringComparison.Ordinal);
        Assert.Null(check.Bemaerkninger[^1].Linje);
    }

    [Fact]
    public void A_link_to_the_page_itself_is_judged_by_the_draft_and_not_by_the_edition_before()
    {
        var check = Sidetjek.Of("metoder/a", "## Hvordan\n\nSe [x](/metoder/a#hvad) og [y](/metoder/a#hvordan).", 1, Pages, []);

        Assert.Contains("»/metoder/a#hvad«", Assert.Single(check.Bemaerkninger).Besked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"", 0)]
    [InlineData("](", 0)]
    [InlineData("ord ", 200_000)]
    [InlineData("<a", 200_000)]
    [InlineData(". A", 200_000)]
    public void A_very_long_text_of_hostile_signs_is_looked_through_too(string signs, int words) =>
        Assert.Equal(words, Check(string.Concat(Enumerable.Repeat(signs, 200_000))).Lix.Ord);

    [Fact]
    public void Of_very_many_remarks_the_first_hundred_are_told_and_how_many_there_are()
    {
        var remarks = Check(string.Concat(Enumerable.Repeat("Et <b>ord.\n\n", 101))).Bemaerkninger;

        Assert.Equal(101, remarks.Count);
        Assert.Equal((null, "Her er de første 100 af 101. Ret dem, så ser du resten."), (remarks[^1].Linje, remarks[^1].Besked));
    }

    [Fact]
    public void An_empty_draft_has_no_remarks() => Assert.Empty(Check("").Bemaerkninger);

    private static Sidetjek Check(string markdown) => Sidetjek.Of("ny-side", markdown, 10, Pages, ["/forloeb", "/kort.png"]);

    private static Udgave Page(string slug, string kind, string text) =>
        Udgave.Read(
            $"{slug}.md",
            $"---\ntitel: Side\nslug: {slug}\n{kind}\nudgave: \"1\"\ni-kraft: 01-01-2018\nejer: teamleder\n---\n{text}",
            new List<Indholdsfejl>())!;
}
