using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Pitstop.Domain;

namespace Pitstop.Tests.Documents.Sammenligning;

public class ComparisonHtmlTests
{
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror=a() style=x hx-get='/'></del></ins>";

    [Fact]
    public void New_and_old_words_stand_in_ins_and_del_with_a_word_for_screen_readers()
    {
        var html = Html(Pairs.ByName["one word"]);

        Assert.Contains("<del><span class=\"sr-only\">slettet: </span>uge</del><ins><span class=\"sr-only\">indsat: </span>måned</ins> til", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a table row", "tr.indsat")]
    [InlineData("a moved row", "tr.slettet")]
    [InlineData("a word in a link", "a > ins")]
    [InlineData("a paragraph at the end", "ins.blok > p")]
    [InlineData("a list item in the middle", "li > ins")]
    [InlineData("a word in a header", "th > del")]
    [InlineData("a title", "h1 > ins, ins > h1")]
    public void What_changed_is_marked_where_it_stands(string name, string selector) =>
        Assert.NotNull(new HtmlParser().ParseDocument(Html(Pairs.ByName[name])).QuerySelector(selector));

    [Fact]
    public void Every_side_of_every_comparison_reads_as_it_does_alone()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var (before, after) = RandomTrees.Pair(seed);
            var html = Html((before, after));

            Assert.True(Letters(html, "del, tr.slettet") == Letters(HtmlWriter.Write(after), "del"), $"seed {seed}, later");
            Assert.True(Letters(html, "ins, tr.indsat") == Letters(HtmlWriter.Write(before), "ins"), $"seed {seed}, earlier");
        }
    }

    [Fact]
    public void Hostile_text_never_becomes_an_element_or_an_attribute()
    {
        DocumentTree Tree(string text) => new("T",
        [
            new Heading(1, [new TextRun(text)], text),
            new Paragraph([new TextRun("fælles ord her "), new TextRun(text), new Link("javascript:alert(1)", [new TextRun(text)])]),
            new Table(null, [new([new([new Paragraph([new TextRun(text)])]), new([])])], [ColumnAlignment.Start, ColumnAlignment.Start]),
            new ListBlock(false, [[new Paragraph([new TextRun(text)])]]),
        ]);

        foreach (var pair in new[] { (Tree(Hostile), Tree("andet")), (Tree("andet"), Tree(Hostile)), (Tree(Hostile), Tree("ny " + Hostile)) })
        {
            var document = new HtmlParser().ParseDocument(Html(pair));
            Assert.Empty(document.QuerySelectorAll("script, img, a"));
            Assert.DoesNotContain(document.All.SelectMany(e => e.Attributes), a => a.Name is not ("class" or "id" or "tabindex" or "role" or "aria-label" or "scope"));
        }
    }

    private static string Html((DocumentTree Before, DocumentTree After) pair) => HtmlWriter.Write(TreeComparison.Compare(pair.Before, pair.After));

    private static string Letters(string html, string without)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll(without + ", .sr-only"))
            element.Remove();
        return string.Concat(document.Body!.Text().Where(c => !char.IsWhiteSpace(c)));
    }
}
