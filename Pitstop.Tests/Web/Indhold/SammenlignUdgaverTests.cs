using System.Xml.Linq;

namespace Pitstop.Tests.Web.Indhold;

public sealed class SammenlignUdgaverTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task Two_editions_are_compared_in_one_text_and_side_by_side()
    {
        var visitor = await app.SignInAsync("ny");
        var one = await visitor.GetAsync("/sammenlign/frister");
        var two = await visitor.GetAsync("/sammenlign/frister?fra=2015-01-01&til=2018-01-01&som=side-om-side");

        Assert.Contains(
            "udgave 2018, i kraft fra 01-01-2018, sammenlignet med udgave",
            one.Html.QuerySelector(".manchet")!.TextContent,
            StringComparison.Ordinal);
        Assert.NotEmpty(one.Html.QuerySelectorAll("article ins"));
        Assert.NotEmpty(one.Html.QuerySelectorAll("article del"));
        Assert.Equal(2, two.Html.QuerySelectorAll(".to-udgaver article").Length);
        Assert.Single(one.Html.QuerySelectorAll("article.forskelle"));
    }

    [Fact]
    public async Task An_edition_does_not_differ_from_itself() =>
        Assert.Contains(
            "Der er ingen forskel på de to udgaver.",
            (await (await app.SignInAsync("ny")).GetAsync("/sammenlign/frister?fra=2018-01-01&til=2018-01-01")).Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("/sammenlign/kontakt")]
    [InlineData("/sammenlign/dokumenter/indstilling")]
    [InlineData("/sammenlign/frister?fra=2016-01-01&til=2018-01-01")]
    [InlineData("/sammenlign/frister?fra=x")]
    public async Task What_has_no_two_editions_is_not_found(string url) =>
        Assert.Equal(404, (await (await app.SignInAsync("ny")).GetAsync(url)).Status);

    [Fact]
    public async Task The_Word_file_has_tracked_changes_and_is_neither_confidential_nor_a_case()
    {
        var (name, file) = await FileAsync("/sammenlign/frister?handler=Word");

        Assert.Equal("SAMMENLIGN_2018-01-01_frister.docx", name);
        Assert.Empty(WordLint.Faults(file));
        var body = Part(file, "word/document.xml");
        Assert.NotEmpty(body.Descendants(W + "ins"));
        Assert.NotEmpty(body.Descendants(W + "del"));
        Assert.DoesNotContain("Fortroligt", Part(file, "word/header1.xml").Value, StringComparison.Ordinal);
        Assert.Contains("udgave 2018, i kraft fra 01-01-2018", Part(file, "word/header1.xml").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/frister?handler=Word", "2018-01-01_frister.docx", "udgave 2018")]
    [InlineData("/frister?udgave=2015-01-01&handler=Word", "2015-01-01_frister.docx", "i kraft fra 01-01-2015")]
    [InlineData("/frister?pr=2016-06-01&handler=Word", "2015-01-01_frister.docx", "i kraft fra 01-01-2015")]
    public async Task A_page_is_taken_out_as_it_was_in_force(string url, string file, string edition)
    {
        var (name, bytes) = await FileAsync(url);

        Assert.Equal(file, name);
        Assert.Empty(WordLint.Faults(bytes));
        Assert.Contains(edition, Part(bytes, "word/header1.xml").Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Sagsnr.", Part(bytes, "word/header1.xml").Value, StringComparison.Ordinal);
        Assert.Empty(Part(bytes, "docProps/custom.xml").Elements());
        Assert.Contains("Behandlingsgaranti", Part(bytes, "word/document.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_handbook_holds_every_page_and_its_links_lead_to_their_pages()
    {
        var (name, bytes) = await FileAsync("/haandbog?pr=2026-06-01");

        Assert.Equal("2026-06-01_haandbog.docx", name);
        Assert.Empty(WordLint.Faults(bytes));
        var body = Part(bytes, "word/document.xml");
        var headings = body.Descendants(W + "p")
            .Where(p => p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value == "Heading1")
            .Select(p => p.Value)
            .ToArray();
        Assert.Equal(["Indhold", .. Baseline.Pages().On(new DateOnly(2026, 6, 1)).Select(u => u.Hoved.Titel)], headings);
        var anchors = body.Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "name")!.Value).ToHashSet();
        var links = body.Descendants(W + "hyperlink").Select(h => h.Attribute(W + "anchor")?.Value).OfType<string>().ToArray();
        Assert.True(links.Length > headings.Length);
        Assert.All(links, l => Assert.Contains(l, anchors));
        Assert.Equal(404, (await (await app.SignInAsync("ny")).GetAsync("/haandbog?pr=1999-01-01")).Status);
        Assert.Equal(404, (await (await app.SignInAsync("ny")).GetAsync("/haandbog?pr=snart")).Status);
    }

    [Theory]
    [InlineData("/metoder?handler=Word")]
    [InlineData("/frister?udgave=2019-01-01&handler=Word")]
    [InlineData("/frister?pr=2010-01-01&handler=Word")]
    public async Task What_is_no_edition_gives_no_file(string url) =>
        Assert.Equal(404, (await (await app.SignInAsync("ny")).GetAsync(url)).Status);

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static XElement Part(byte[] file, string name) => WordLint.Parts(file)[name].Root!;

    private async Task<(string Name, byte[] Bytes)> FileAsync(string url)
    {
        var answer = await (await app.SignInAsync("ny")).Client.GetAsync(url);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return (answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), await answer.Content.ReadAsByteArrayAsync());
    }
}
