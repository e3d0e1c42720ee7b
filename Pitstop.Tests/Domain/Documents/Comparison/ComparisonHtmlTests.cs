using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Pitstop.Tests.Documents.Sammenligning;

public class ComparisonHtmlTests
{
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror=a() style=x hx-get='/'></del></ins>";

    private static readonly string[] Printed =
        [
            "h1", "h2", "p", "ul", "li", "blockquote", "div", "table", "thead", "tbody", "tr", "th", "td", "ins", "del", "span", "strong",
            "code", "a",
        ];

    private static readonly string[] Attributes = ["class", "id", "tabindex", "role", "aria-label", "scope", "href", "rel"];

    [Fact]
    public void New_and_old_words_stand_in_ins_and_del_with_a_word_for_screen_readers()
    {
        var html = Html(Pairs.ByName["one word"]);

        Assert.Contains(
            "<del><span class=\"sr-only\">slettet: </span>uge</del><ins><span class=\"sr-only\">indsat: </span>måned</ins> til",
            html,
            StringComparison.Ordinal);
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
    public void Every_side_of_every_comparison_reads_as_it_does_alone() =>
        RandomTrees.Pairs.Holds(
            300,
            pair =>
            {
                var html = Html(pair);

                Assert.Equal(Letters(HtmlWriter.Write(pair.After), "del"), Letters(html, "del, tr.slettet"));
                Assert.Equal(Letters(HtmlWriter.Write(pair.Before), "ins"), Letters(html, "ins, tr.indsat"));
            },
            RandomTrees.Print);

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

        foreach (var pair in new[]
        {
            (Tree(Hostile), Tree("andet")), (Tree("andet"), Tree(Hostile)), (Tree(Hostile), Tree("ny " + Hostile)),
        })
        {
            var document = new HtmlParser().ParseDocument(Html(pair));
            Assert.Empty(document.QuerySelectorAll("script, img, a"));
            Assert.DoesNotContain(
                document.All.SelectMany(e => e.Attributes),
                a => a.Name is not ("class" or "id" or "tabindex" or "role" or "aria-label" or "scope"));
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)> <svg/onload=alert(1)>")]
    [InlineData("<div hx-get=\"/konto/log-ud\" data-hx-post=\"/x\" hx-trigger=\"load\">tekst</div>")]
    [InlineData("<a href=\"javascript:alert(1)\" style=\"position:fixed\">her</a>")]
    [InlineData("[her](javascript:alert(1)) og [der](&#106;avascript:alert(1)) og [så](java&Tab;script:alert(1))")]
    [InlineData("[her](data:text/html;base64,PHNjcmlwdD4=) <javascript:alert(1)> ![x](javascript:alert(1))")]
    [InlineData("[her](https://ishoj.dk/\"onmouseover=\"alert(1))")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=a()&#62; &quot; onclick=&quot;a()")]
    [InlineData("</ins></del></td></table><script>alert(1)</script>")]
    [InlineData("`<script>` **<b onclick=a()>** <!-- --><![CDATA[ x ]]> <?php ?>")]
    public void What_is_typed_in_Markdown_never_acts_in_a_comparison(string hostile)
    {
        DocumentTree Page(string text) => Pairs.Page(
            $"# Titel {text}\n\nDe samme ord her {text}\n\n- punkt {text}\n- andet\n\n> {text}\n\n| Navn | Tal |\n|---|---|\n| "
                + $"{text.Replace("|", "\\|", StringComparison.Ordinal)} | 2 |\n| fast | 3 |\n");

        foreach (var pair in new[]
        {
            (Page(hostile), Page("andet")),
            (Page("andet"), Page(hostile)),
            (Page("a " + hostile), Page(hostile + " b")),
            (Page(hostile), Page(hostile)),
        })
        {
            var compared = TreeComparison.Compare(pair.Item1, pair.Item2);
            foreach (var side in new[] { null, "ældre", "nyere" })
            {
                var document = new HtmlParser().ParseDocument(HtmlWriter.Write(compared, headingOffset: 1, side));
                Assert.DoesNotContain(document.Body!.QuerySelectorAll("*"), e => !Printed.Contains(e.LocalName));
                Assert.DoesNotContain(document.All.SelectMany(e => e.Attributes), a => !Attributes.Contains(a.Name));
                Assert.All(
                    document.QuerySelectorAll("a"),
                    a => Assert.StartsWith("https://ishoj.dk/", a.GetAttribute("href"), StringComparison.Ordinal));
            }
        }
    }

    private static string Html((DocumentTree Before, DocumentTree After) pair) =>
        HtmlWriter.Write(TreeComparison.Compare(pair.Before, pair.After));

    private static string Letters(string html, string without)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll(without + ", .sr-only"))
            element.Remove();
        return string.Concat(document.Body!.Text().Where(c => !char.IsWhiteSpace(c)));
    }
}
