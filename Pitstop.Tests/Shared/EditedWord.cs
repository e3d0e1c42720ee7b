using System.IO.Compression;
using System.Xml.Linq;

namespace Pitstop.Tests;

/// <summary>Word files as people, programs and attackers leave them.</summary>
internal static class EditedWord
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The file with one of its parts changed.</summary>
    public static byte[] Edit(this byte[] file, Func<string, string> edit, string part = "word/document.xml")
    {
        string xml;
        using (var zip = new ZipArchive(new MemoryStream(file)))
        using (var reader = new StreamReader(zip.GetEntry(part)!.Open()))
            xml = reader.ReadToEnd();
        return file.With(part, System.Text.Encoding.UTF8.GetBytes(edit(xml)));
    }

    /// <summary>The file with a part added, or another in its place.</summary>
    public static byte[] With(this byte[] file, string part, byte[] content)
    {
        var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            using var entry = zip.CreateEntry(part).Open();
            entry.Write(content);
        }
        return stream.ToArray();
    }

    /// <summary>A zip file of these parts.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }

    /// <summary>
    /// Types over a field as Word does: the control stays, its stand-in goes. <paramref name="place"/> is one of the field's places in the
    /// file; all without it.
    /// </summary>
    public static byte[] Type(this byte[] file, string path, string text, int? place = null) => file.Edit(xml =>
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        var controls = document.Descendants(W + "sdt")
            .Where(c => c.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value == path)
            .ToList();
        Assert.NotEmpty(controls);
        foreach (var control in place is { } one ? [controls[one]] : controls)
        {
            control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr")?.Remove();
            var content = control.Element(W + "sdtContent")!;
            if (content.Element(W + "p") is null)
                content.ReplaceNodes(Runs(text.Split('\n'), bold: false));
            else
                TypeProse(content, text);
        }
        return document.ToString(SaveOptions.DisableFormatting);
    });

    /// <summary>What LibreOffice makes of it: the tags are gone, the bookmarks stay.</summary>
    public static byte[] WithoutTags(this byte[] file) =>
        file.Edit(xml => xml.Replace("<w:tag w:val=", "<w:x w:val=", StringComparison.Ordinal));

    /// <summary>What some programs make of it: the bookmarks are gone, the tags stay.</summary>
    public static byte[] WithoutBookmarks(this byte[] file) =>
        file.Edit(xml => xml.Replace("w:name=\"f_", "w:name=\"g_", StringComparison.Ordinal));

    /// <summary>
    /// A row inserted below the one that a field stands in, as Word and LibreOffice do it: the cells are empty of controls and bookmarks.
    /// </summary>
    public static byte[] AddRow(this byte[] file, string path, params string[] cells) => file.EditDocument(document =>
    {
        var row = Row(document, path);
        row.AddAfterSelf(new XElement(W + "tr", cells.Select(c => new XElement(W + "tc", new XElement(W + "p", Runs([c], bold: false))))));
    });

    /// <summary>
    /// The row that a field stands in, copied below itself: the controls come along with their tags, the bookmarks do not.
    /// </summary>
    public static byte[] CopyRow(this byte[] file, string path, string text, string copied) => file.EditDocument(document =>
    {
        var row = Row(document, path);
        var copy = new XElement(row);
        copy.Descendants().Where(e => e.Name == W + "bookmarkStart" || e.Name == W + "bookmarkEnd").Remove();
        copy.Descendants(W + "t").First(t => t.Value == text).Value = copied;
        row.AddAfterSelf(copy);
    });

    /// <summary>The file without the row that a field stands in.</summary>
    public static byte[] RemoveRow(this byte[] file, string path) => file.EditDocument(document => Row(document, path).Remove());

    /// <summary>A paragraph below the first one that says a text.</summary>
    public static byte[] AddParagraph(this byte[] file, string after, string text) => file.EditDocument(document =>
        document.Descendants(W + "p")
            .First(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)) == after)
            .AddAfterSelf(new XElement(W + "p", Runs([text], bold: false))));

    /// <summary>A last paragraph of runs, given as XML.</summary>
    public static byte[] AddRuns(this byte[] file, string runs) =>
        file.Edit(xml => xml.Replace("<w:sectPr>", $"<w:p>{runs}</w:p><w:sectPr>", StringComparison.Ordinal));

    /// <summary>
    /// What a colleague leaves beside the text: two comments, of which one is begun twice, a footnote, and a text box that stands once more
    /// for an older Word.
    /// </summary>
    public static byte[] AddNotes(this byte[] file) => file.AddRuns("""
        <w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r>
        <w:r><w:footnoteReference w:id="2"/></w:r>
        <w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
        <mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>Husk mor</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Husk mor</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
        </mc:AlternateContent></w:r>
        """);

    private static byte[] EditDocument(this byte[] file, Action<XDocument> edit) => file.Edit(xml =>
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        edit(document);
        return document.ToString(SaveOptions.DisableFormatting);
    });

    private static XElement Row(XDocument document, string path) =>
        document.Descendants(W + "tr").Last(r => r.Descendants(W + "tag").Any(t => t.Attribute(W + "val")?.Value == path));

    private static void TypeProse(XElement content, string text)
    {
        var starts = content.Descendants(W + "bookmarkStart").ToList();
        var ends = content.Descendants(W + "bookmarkEnd").ToList();
        var paragraphs = Prose.Read(text).SelectMany(b => b is ListBlock list
            ? list.Items.Select(i => Paragraph(
                (Paragraph)i[0],
                new XElement(W + "pPr", new XElement(W + "numPr", new XElement(W + "numId", new XAttribute(W + "val", "1"))))))
            : [Paragraph((Paragraph)b, null)]).DefaultIfEmpty(new XElement(W + "p")).ToList();
        paragraphs[0].Add(starts);
        paragraphs[^1].Add(ends);
        content.ReplaceNodes(paragraphs);
    }

    private static XElement Paragraph(Paragraph paragraph, XElement? properties) => new(W + "p", properties,
        paragraph.Inlines.SelectMany(i => i is TextRun run ? Runs([run.Text], run.Bold) : [new XElement(W + "r", new XElement(W + "br"))]));

    private static IEnumerable<XElement> Runs(string[] lines, bool bold) => lines.Select((line, i) => new XElement(W + "r",
        bold ? new XElement(W + "rPr", new XElement(W + "b")) : null,
        i > 0 ? new XElement(W + "br") : null,
        new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), line)));
}
