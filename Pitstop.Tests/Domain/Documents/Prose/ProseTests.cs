
namespace Pitstop.Tests.Documents;

public class ProseTests
{
    [Fact]
    public void A_blank_line_begins_a_paragraph_and_a_newline_breaks_the_line()
    {
        var blocks = Prose.Read("Første linje\r\nanden linje\n \n\nNyt afsnit\n");

        Assert.Equal(2, blocks.Count);
        Assert.Equal([new TextRun("Første linje"), new LineBreak(), new TextRun("anden linje")], ((Paragraph)blocks[0]).Inlines);
    }

    [Fact]
    public void Lines_that_begin_with_a_hyphen_and_a_blank_are_one_list()
    {
        var blocks = Prose.Read("Tre ting:\n- arbejde\n\n-  bolig\n  på Søvej\n- venner\nSlut -5 grader\n-ikke liste");

        Assert.Equal([typeof(Paragraph), typeof(ListBlock), typeof(Paragraph)], blocks.Select(b => b.GetType()));
        Assert.Equal(["arbejde", "bolig\npå Søvej", "venner"], ((ListBlock)blocks[1]).Items.Select(PlainText.Of));
        Assert.Equal("Slut -5 grader\n-ikke liste", PlainText.Of([blocks[2]]));
    }

    [Theory]
    [InlineData("et **fedt** ord", "fedt")]
    [InlineData("(**fedt**), sagde han", "fedt")]
    [InlineData("**fedt og *stjerne* her**", "fedt og *stjerne* her")]
    public void Words_in_double_stars_are_bold(string answer, string bold) =>
        Assert.Equal(bold, Assert.Single(Runs(answer), r => r.Bold).Text);

    [Theory]
    [InlineData("5*5*5 og 2**3**4")]
    [InlineData("** ikke fedt **")]
    [InlineData("**ikke lukket")]
    [InlineData("****")]
    [InlineData("17. maj og 1. juni")]
    [InlineData("# ikke overskrift [a](b) `c` _d_ &amp; \\* {{Navn}} <b>")]
    public void All_else_is_literal(string answer) =>
        Assert.Equal(new TextRun(answer), Assert.Single(Runs(answer)));

    [Fact]
    public void No_letter_or_digit_of_an_answer_is_ever_lost() =>
        HostileText.Holds(
            4000,
            answer => Assert.Equal(
                HostileText.LettersAndDigits(answer), HostileText.LettersAndDigits(PlainText.Of(Prose.Read(answer)))));

    [Fact]
    public void What_is_written_back_reads_as_the_same_blocks() =>
        HostileText.Holds(4000, answer =>
        {
            var once = Prose.Write(Prose.Read(answer));
            Assert.Equal(HtmlWriter.Write(Prose.Read(answer)), HtmlWriter.Write(Prose.Read(once)));
            Assert.Equal(once, Prose.Write(Prose.Read(once)));
        });

    private static IEnumerable<TextRun> Runs(string answer) => ((Paragraph)Assert.Single(Prose.Read(answer))).Inlines.Cast<TextRun>();
}
