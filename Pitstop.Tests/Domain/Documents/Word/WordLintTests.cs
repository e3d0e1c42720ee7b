using System.IO.Compression;

namespace Pitstop.Tests.Documents;

public class WordLintTests
{
    [Theory]
    [InlineData("<w:t xml:space=\"preserve\">Hash</w:t>", "", "an empty content control")]
    [InlineData("<w:pStyle w:val=\"Heading1\"/>", "<w:pStyle w:val=\"Heading3\"/>", "heading level 3 after 0")]
    [InlineData("<w:pStyle w:val=\"Quote\"/>", "<w:pStyle w:val=\"Citat\"/>", "unknown style Citat")]
    [InlineData("<w:numId w:val=\"1\"/>", "<w:numId w:val=\"7\"/>", "unknown numbering 7")]
    [InlineData("<w:tblHeader/>", "", "a header row that does not repeat")]
    [InlineData("<w:id w:val=\"2\"/>", "<w:id w:val=\"1\"/>", "content control id 1 twice")]
    [InlineData("<w:bookmarkEnd w:id=\"2\"/>", "", "bookmark 2 does not end")]
    [InlineData("w:name=\"f_002\"", "w:name=\"f_001\"", "bookmark f_001 twice")]
    [InlineData("<w:tblCaption", "<w:tblDescription", "a table without alternative text")]
    [InlineData("</w:p></w:tc>", "</w:p><w:bookmarkEnd w:id=\"2\"/></w:tc>", "a cell that does not end in a paragraph")]
    [InlineData("<wp:docPr id=\"2\"", "<wp:docPr id=\"1\"", "drawing id 1 twice")]
    [InlineData(" descr=\"Kurve", " title=\"Kurve", "a drawing without alternative text")]
    [InlineData("r:id=\"rIdDiagram2\"", "r:id=\"rIdDiagram9\"", "chart rIdDiagram9 has no part")]
    [InlineData(
        "</w:p></w:tc>",
        "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rIdDiagram1\"/></w:p></w:tc>",
        "a chart in a table cell")]
    [InlineData("Extension=\"xlsx\"", "Extension=\"xls\"", "no content type for word/embeddings/arbejdsbog1.xlsx", "[Content_Types].xml")]
    public void A_planted_fault_is_seen(string sound, string faulty, string fault, string part = "word/document.xml")
    {
        var file = new MemoryStream();
        var tree = Proeve.Template.Fill(Proeve.Answered());
        file.Write(
            WordWriter.Write(tree with
            {
                Blocks = [.. tree.Blocks, .. Diagramproeve.Charts(Diagramproeve.Answered())],
            }, Proeve.Identity()).Bytes);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (var reader = new StreamReader(zip.GetEntry(part)!.Open()))
                xml = reader.ReadToEnd();
            Assert.Contains(sound, xml, StringComparison.Ordinal);
            zip.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(xml.Replace(sound, faulty, StringComparison.Ordinal));
        }

        Assert.Contains(fault, WordLint.Faults(file.ToArray()));
    }
}
