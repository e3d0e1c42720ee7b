using Pitstop.Tests.Documents;

namespace Pitstop.Tests.Domain.Indhold;

/// <summary>What no person types with a purpose: it is answered, and never takes the program with it.</summary>
public sealed class DaarligTekstTests
{
    private const string Head =
        "---\ntitel: En side\nslug: en-side\nslags: metode\nudgave: \"2026\"\ni-kraft: 01-02-2026\nejer: teamleder\n---\n";

    public static readonly IReadOnlyDictionary<string, string> TooMuch = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["five million characters"] = Many("Borgeren møder hver uge til samtale.\n\n", 135_000),
        ["two thousand quotes"] = Many("> ", 2000) + "bund",
        ["two thousand lists on a line"] = Many("- ", 2000) + "bund",
        ["a hundred lists, each further in"] = string.Concat(Enumerable.Range(0, 100).Select(i => new string(' ', 2 * i) + "- bund\n")),
        ["six hundred lists, each further in"] = string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', 2 * i) + "- bund\n")),
        ["five hundred lists within quotes"] = Many("> - ", 500) + "bund",
        ["a hundred thousand brackets"] = new string('[', 100_000),
        ["links that never end"] = Many("[a](b", 50_000),
        ["pictures that never end"] = Many("![", 50_000),
        ["links that never end, over many pieces"] = Many(Many("[](", 3000) + "\n\n", 30),
        ["twenty thousand stars with letters"] = Many("*a ", 20_000),
        ["stars and lines by turns"] = Many("_*", 20_000),
        ["a table of nine million cells"] = Many("|a", 3000) + "|\n" + Many("|-", 3000) + "|\n" + Many("|a|\n", 3000),
    };

    public static readonly IReadOnlyDictionary<string, string> Plenty = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["a hundred thousand stars"] = new string('*', 100_000),
        ["a hundred thousand entities"] = Many("&#x41;", 100_000),
        ["a hundred thousand quoted lines"] = Many("> a\n", 100_000),
        ["a hundred thousand equal headings"] = Many("# mål\n", 100_000),
        ["a hundred thousand list items"] = Many("- a\n", 100_000),
        ["a table of twenty thousand rows"] = "|a|b|\n|-|-|\n" + Many("|1|2|\n", 20_000),
        ["a million letters"] = new string('a', 1_000_000),
        ["a hundred thousand opening tags"] = Many("<", 100_000),
    };

    public static TheoryData<string> TooMuchNames => [.. TooMuch.Keys];

    public static TheoryData<string> PlentyNames => [.. Plenty.Keys];

    [Theory]
    [MemberData(nameof(TooMuchNames))]
    public void A_text_that_is_too_much_is_printed_as_typed_and_says_so(string name)
    {
        var text = MarkdownReader.Read(TooMuch[name], firstLine: 9);

        Assert.Equal(HostileText.LettersAndDigits(TooMuch[name]), HostileText.LettersAndDigits(PlainText.Of(text.Blocks)));
        Assert.True(Assert.Single(text.Problems).Line >= 9);
        Assert.Matches("(Fjern|Del) ", text.Problems[0].Message);
    }

    [Theory]
    [MemberData(nameof(PlentyNames))]
    public void A_long_text_of_one_kind_is_read_and_loses_nothing(string name)
    {
        var text = MarkdownReader.Read(Plenty[name]);

        Assert.Empty(text.Problems);
        Assert.NotEmpty(HtmlWriter.Write(text.Blocks));
        Assert.Equal(
            HostileText.LettersAndDigits(Plenty[name].Replace("&#x41;", "A", StringComparison.Ordinal)),
            HostileText.LettersAndDigits(PlainText.Of(text.Blocks)));
    }

    [Fact]
    public void The_problem_names_the_line_that_is_too_much() =>
        Assert.Equal(
            4, Assert.Single(MarkdownReader.Read("Først.\n\n" + "så\n" + new string(' ', 300) + "- x", firstLine: 1).Problems).Line);

    [Fact]
    public void Random_hostile_text_is_always_read() =>
        HostileText.Holds(3000, text => Assert.DoesNotContain(MarkdownReader.Read(text).Blocks, b => b is null));

    [Theory]
    [InlineData("| 1 | 2 | 3 |", "Rækken har 3 celler, men tabellen har 2 kolonner. ")]
    [InlineData("1|2|3|4", "Rækken har 4 celler, men tabellen har 2 kolonner. ")]
    public void A_row_with_more_cells_than_columns_is_reported_and_loses_none(string row, string message)
    {
        var text = MarkdownReader.Read($"Takster\n\n| Ydelse | Takst |\n|---|---|\n| a | b |\n{row}\n", firstLine: 10);

        var problem = Assert.Single(text.Problems);
        Assert.Equal(15, problem.Line);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(
            string.Concat(row.Where(char.IsAsciiDigit)),
            HostileText.LettersAndDigits(PlainText.Of(text.Blocks))[^row.Count(char.IsAsciiDigit)..]);
    }

    [Theory]
    [InlineData("| a |")]
    [InlineData("| a | |")]
    [InlineData("| a \\| b | c |")]
    public void A_row_with_fewer_cells_is_filled_and_a_typed_bar_is_no_cell(string row)
    {
        var text = MarkdownReader.Read($"| Ydelse | Takst |\n|---|---|\n{row}\n");

        Assert.Empty(text.Problems);
        Assert.Equal(2, Assert.IsType<Table>(Assert.Single(text.Blocks)).Rows[0].Cells.Count);
    }

    [Fact]
    public void A_page_with_a_ragged_row_is_not_sound()
    {
        var page = Read(Head + "\n| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", []);

        Assert.Equal("linje 12", Assert.Single(new Sidesamling([page!]).Problems([])).Sted);
    }

    [Fact]
    public void A_page_of_more_than_a_million_characters_is_refused()
    {
        var errors = new List<Indholdsfejl>();

        Assert.Null(Read(Head + TooMuch["five million characters"], errors));
        Assert.Contains("siden er for lang, forventede højst 1.000.000 tegn", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ejer: &a teamleder", "linje 7, kolonne 7: fandt en henvisning")]
    [InlineData("ejer: teamleder\nvedtaget-af: *a", "linje 8, kolonne 14: fandt en henvisning")]
    [InlineData("ejer: teamleder\nlæsere: [[Behandler]]", "linje 8, kolonne 10: fandt en liste inde i en liste")]
    [InlineData("ejer: teamleder\nejer: socialrådgiver", "linje 8, kolonne 1: fandt feltet »ejer« for anden gang")]
    [InlineData("ejer: teamleder\nlæsere: [Leder]\nlæsere: [Behandler]", "linje 9, kolonne 1: fandt feltet »læsere« for anden gang")]
    [InlineData("ejer: teamleder\nfarve: blå", "linje 8, kolonne 1: fandt det ukendte felt »farve«")]
    [InlineData("ejer: !!python/object:os.system teamleder\nfarve: x", "linje 8, kolonne 1: fandt det ukendte felt")]
    [InlineData("ejer: teamleder\n--- \ntitel: Igen", "linje 9, kolonne 1: fandt feltet »titel« for anden gang")]
    public void Front_matter_that_is_more_than_fields_is_refused_with_its_place(string instead, string message)
    {
        var errors = new List<Indholdsfejl>();

        Assert.Null(Read(Head.Replace("ejer: teamleder", instead, StringComparison.Ordinal), errors));
        Assert.Contains(message, Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void References_that_unfold_to_a_billion_words_are_refused()
    {
        var bomb =
            string.Concat(Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        var errors = new List<Indholdsfejl>();

        Assert.Null(Read(Head.Replace("ejer: teamleder\n", "a0: &a0 [x, x]\n" + bomb, StringComparison.Ordinal), errors));
        Assert.Contains("henvisning", Assert.Single(errors).Fundet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4_000)]
    [InlineData(400_000)]
    public void Lists_within_lists_in_front_matter_never_use_up_the_stack(int depth)
    {
        var errors = new List<Indholdsfejl>();

        Assert.Null(Read(Head.Replace("teamleder", new string('[', depth), StringComparison.Ordinal), errors));
        Assert.Single(errors);
    }

    [Fact]
    public void Front_matter_of_more_than_ten_thousand_characters_is_refused()
    {
        var errors = new List<Indholdsfejl>();

        Assert.Null(Read(Head.Replace("En side", Many("lang ", 2001), StringComparison.Ordinal), errors));
        Assert.Contains("sidehovedet: fandt 10.", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Random_front_matter_is_read_or_refused_with_a_place()
    {
        string[] pieces = [
            "titel", ": ", ":", "\n", "- ", "[", "]", "{", "}", ",", "&a ", "*a", "!x ", "%YAML 1.2\n", "|", ">", "? ", "\"", "'", "#",
            "\\", "\t", "  ", "ejer: x\n", "---", "...", "\"\\ud800\"", "\0", "\ud800", "@", "`", "<<: ",
        ];
        Gen.OneOf(pieces).Array[1, 11].Select(string.Concat).Holds(3000, yaml =>
        {
            var errors = new List<Indholdsfejl>();

            Assert.Null(Read($"---\n{yaml}\n---\n", errors));
            Assert.NotEmpty(errors);
        });
    }

    private static Udgave? Read(string text, ICollection<Indholdsfejl> errors) => Udgave.Read("en-side.md", text, errors);

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
