using System.Xml.Linq;

namespace Pitstop.Domain.Documents;

/// <summary>
/// A Word file of ours read back as the tree that it prints: headings, paragraphs, lists, tables. Content controls are seen through,
/// drawings give their alternative text. What the writer does not write is not looked for: two neighbouring bullet lists come back as one.
/// </summary>
public static class WordTree
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">A .docx file that <see cref="WordWriter"/> has written.</param>
    /// <param name="shown">What to show of a stretch of text, for instance without personnumre; null = all.</param>
    /// <exception cref="RefusedException">IkkeWordFil, LaastWordFil, BeskadigetWordFil or ForStorWordFil, each with what to do.</exception>
    public static DocumentTree Read(byte[] file, Func<string, string>? shown = null)
    {
        var parts = WordPackage.Read(file, "word/document.xml", "word/_rels/document.xml.rels");
        if (parts[0]?.Root?.Element(WordText.W + "body") is not { } body)
            throw WordPackage.Refusal("IkkeWordFil", "Filen er ikke et Word-dokument. Vælg den fil, der ender på .docx.");
        var links = parts[1]?.Root?.Elements()
            .Where(r => r.Attribute("TargetMode")?.Value == "External")
            .ToDictionary(r => r.Attribute("Id")?.Value ?? "", r => r.Attribute("Target")?.Value ?? "", StringComparer.Ordinal) ?? [];
        var blocks = new WordTreeBlocks(new WordTreeInlines(links, shown)).Read(WordTreeBlocks.Content(body));
        return new DocumentTree(blocks is [Heading { Level: 1 } title, ..] ? PlainText.Of(title.Inlines) : "", blocks);
    }
}
