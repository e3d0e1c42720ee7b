using System.IO.Compression;
using Pitstop.Domain;

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
    public void A_planted_fault_is_seen(string sound, string faulty, string fault)
    {
        var file = new MemoryStream();
        file.Write(WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity()).Bytes);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open()))
                xml = reader.ReadToEnd();
            Assert.Contains(sound, xml, StringComparison.Ordinal);
            zip.GetEntry("word/document.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write(xml.Replace(sound, faulty, StringComparison.Ordinal));
        }

        Assert.Contains(fault, WordLint.Faults(file.ToArray()));
    }
}
