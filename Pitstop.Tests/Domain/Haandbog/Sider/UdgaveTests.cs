
namespace Pitstop.Tests.Domain.Indhold;

public sealed class UdgaveTests
{
    private const string Head =
        "---\ntitel: En side\nslug: metoder/en-side\nslags: metode\nudgave: \"2026\"\ni-kraft: 01-02-2026\nejer: teamleder\n---\n";

    [Fact]
    public void A_page_reads_with_its_front_matter()
    {
        var edition = Read(
            "metoder/en-side.md",
            Head.Replace(
                "ejer: teamleder",
                "ejer: teamleder\nvedtaget: \"2018\"\nrevision-senest: 31-12-2027\nlæsere: [Behandler, Ny medarbejder]\nubekræftet: "
                    + "Ikke set efter siden 2018.",
                StringComparison.Ordinal) + "\nTekst.\n");

        Assert.Equal(("En side", Sideslags.Metode, new DateOnly(2026, 2, 1)), (edition.Hoved.Titel, edition.Hoved.Slags, edition.IKraft));
        Assert.Equal([Rolle.Behandler, Rolle.NyMedarbejder], edition.Hoved.Laesere);
        Assert.Equal(
            ("2018", new DateOnly(2027, 12, 31), "Ikke set efter siden 2018."),
            (edition.Hoved.Vedtaget, edition.Hoved.RevisionSenest!.Value, edition.Hoved.Ubekraeftet));
        Assert.Equal(("Tekst.\n", 14), (edition.Broedtekst, edition.FoersteLinje));
    }

    [Fact]
    public void A_form_offers_the_pages_in_use_by_title_and_no_working_tools()
    {
        var pages = new Sidesamling(
        [
            Read("metoder/en-side.md", Head),
            Read("metoder/b.md", Page("b", "Begynd", "slags: metode\ni-brug: ja")),
            Read("metoder/c.md", Page("c", "Ude", "slags: metode\ni-brug: nej")),
            Read("metoder/d.md", Page("d", "Skala", "slags: værktøj")),
        ]);

        Assert.Equal(["Begynd", "En side"], pages.Choices("metoder", new(2026, 2, 1)));
        Assert.Equal(["Begynd", "En side", "Skala", "Ude"], pages.In("metoder", new(2026, 2, 1)).Select(u => u.Hoved.Titel));
        Assert.Empty(pages.Choices("metoder", new(2026, 1, 31)));
    }

    [Fact]
    public void The_hash_is_the_same_with_either_line_ending_and_another_for_another_text()
    {
        var unix = Read("metoder/en-side.md", Head + "Tekst.\n");

        Assert.Equal(
            unix.Hash, Read("metoder/en-side.md", "\uFEFF" + (Head + "Tekst.\n").Replace("\n", "\r\n", StringComparison.Ordinal)).Hash);
        Assert.NotEqual(unix.Hash, Read("metoder/en-side.md", Head + "Tekst!\n").Hash);
        Assert.Equal(64, unix.Hash.Length);
    }

    [Theory]
    [InlineData("ejer: teamleder", "ejer: teamleder\nfarve: blå", "linje 8, kolonne 1", "farve")]
    [InlineData("slags: metode", "slags: roman", "linje 4, kolonne 8", "roman")]
    [InlineData("i-kraft: 01-02-2026", "i-kraft: 31-02-2026", "linje 6, kolonne 10", "31-02-2026")]
    [InlineData("ejer: teamleder", "titel: Igen", "linje 7, kolonne 1", "titel")]
    [InlineData("titel: En side", "titel:", "linje 2, kolonne 7", "titel")]
    [InlineData("ejer: teamleder\n", "", "linje 2, kolonne 1", "ejer")]
    [InlineData("ejer: teamleder", "ejer: teamleder\nlæsere: [Direktør]", "linje 8, kolonne 10", "Direktør")]
    [InlineData("ejer: teamleder", "ejer: teamleder\nvedtaget: engang", "linje 8, kolonne 11", "engang")]
    [InlineData("ejer: teamleder", "ejer: teamleder\ni-brug: måske", "linje 8, kolonne 9", "måske")]
    [InlineData("slug: metoder/en-side", "slug: metoder/en-anden", "feltet »slug«", "metoder/en-anden")]
    [InlineData("titel: En side", "titel: En: side", "linje 2, kolonne", "kan læses")]
    public void What_cannot_be_read_is_named_with_its_place(string from, string to, string place, string found)
    {
        var errors = new List<Indholdsfejl>();

        var edition = Udgave.Read("metoder/en-side.md", Head.Replace(from, to, StringComparison.Ordinal), errors);

        Assert.Null(edition);
        Assert.Contains(
            errors,
            e => e.Side == "metoder/en-side.md"
                && e.Sted.StartsWith(place, StringComparison.Ordinal)
                && e.Fundet.Contains(found, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("metoder/en-side.md", true)]
    [InlineData("metoder/en-side.2026-02-01.md", true)]
    [InlineData("metoder/en-side.2026-02-02.md", false)]
    [InlineData("metoder/en-side.2026-02-31.md", false)]
    [InlineData("metoder/En Side.md", false)]
    [InlineData("metoder/dybt/en-side.md", false)]
    [InlineData("en-side.md", false)]
    public void The_file_name_says_slug_and_date_and_nothing_else(string path, bool accepted)
    {
        var errors = new List<Indholdsfejl>();

        Assert.Equal(accepted, Udgave.Read(path, Head, errors) is not null);
        Assert.Equal(accepted, errors.Count == 0);
    }

    [Fact]
    public void A_file_without_front_matter_is_refused()
    {
        var errors = new List<Indholdsfejl>();

        Assert.Null(Udgave.Read("en-side.md", "Bare tekst.\n---\nikke hoved\n---\n", errors));
        Assert.Contains("sidehoved", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_edition_in_force_is_the_latest_that_has_begun()
    {
        var first = Read("metoder/en-side.md", Head);
        var second = Read("metoder/en-side.2026-06-01.md", Head.Replace("01-02-2026", "01-06-2026", StringComparison.Ordinal));
        var pages = new Sidesamling([second, first]);

        Assert.Null(pages.On("metoder/en-side", new(2026, 1, 31)));
        Assert.Same(first, pages.On("metoder/en-side", new(2026, 5, 31)));
        Assert.Same(second, pages.On("metoder/en-side", new(2026, 6, 1)));
    }

    [Fact]
    public void Two_editions_of_a_page_on_one_day_are_refused()
    {
        var errors = new List<Indholdsfejl>();

        Sidesamling.Read([("metoder/en-side.md", Head), ("metoder/en-side.2026-02-01.md", Head)], errors);

        Assert.Contains("én udgave", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](/findes-ikke)", false)]
    [InlineData("[x](/metoder/findes-ikke)", false)]
    [InlineData("[x](#findes-ikke)", false)]
    [InlineData("| a |\n|---|\n| [x](/findes-ikke) |", false)]
    [InlineData("[x](/metoder/en-side#en-overskrift)", true)]
    [InlineData("## En overskrift\n\n[x](#en-overskrift)", true)]
    [InlineData("[x](/metoder)", true)]
    [InlineData("[x](/forloeb)", true)]
    [InlineData("[x](https://example.org/)", true)]
    public void A_link_that_leads_nowhere_is_found(string markdown, bool sound)
    {
        var target = Read("metoder/en-side.md", Head + "## En overskrift\n");
        var page = Read("side.md", Head.Replace("metoder/en-side", "side", StringComparison.Ordinal) + markdown + "\n");

        Assert.Equal(sound, new Sidesamling([target, page]).Problems(["/forloeb"]).Count == 0);
    }

    private static string Page(string name, string title, string kind) => Head
        .Replace("metoder/en-side", "metoder/" + name, StringComparison.Ordinal)
        .Replace("En side", title, StringComparison.Ordinal)
        .Replace("slags: metode", kind, StringComparison.Ordinal);

    private static Udgave Read(string path, string text)
    {
        var errors = new List<Indholdsfejl>();
        var edition = Udgave.Read(path, text, errors);
        Assert.Empty(errors);
        return edition!;
    }

    [Theory]
    [InlineData("frister, udgave 2018, i kraft fra 01-01-2018")]
    [InlineData("metoder/smart-maal, udgave 2, udgave b, i kraft fra 31-12-2027")]
    public void A_reference_is_read_back_from_its_words(string text) => Assert.Equal(text, Udgavehenvisning.Read(text)!.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("frister")]
    [InlineData("frister, udgave 2018")]
    [InlineData("frister, i kraft fra 01-01-2018")]
    [InlineData("frister, udgave 2018, i kraft fra 31-02-2018")]
    public void Other_words_are_no_reference(string text) => Assert.Null(Udgavehenvisning.Read(text));
}
