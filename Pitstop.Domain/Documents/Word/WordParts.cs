using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>
/// The parts of a Word file that are the same in every document, read and deflated once, and the small ones that follow from links, lists
/// and charts.
/// </summary>
internal static class WordParts
{
    public const int BulletList = 1;

    private const string NumberingPart = "word/numbering.xml";
    private const string ContentTypesPart = "[Content_Types].xml";
    private static readonly string NumberingXml = Text("numbering.xml");
    private static readonly string ContentTypesXml = Text("content-types.xml");

    public static readonly PackagePart PackageRelationships = Static("_rels/.rels", "rels.xml");
    public static readonly PackagePart Styles = Static("word/styles.xml", "styles.xml");
    public static readonly PackagePart SettingsPart = Static("word/settings.xml", "settings.xml");
    public static readonly PackagePart FontTable = Static("word/fontTable.xml", "fontTable.xml");
    public static readonly PackagePart Application = Static("docProps/app.xml", "app.xml");
    public static readonly byte[] Watermark = Encoding.UTF8.GetBytes(Text("watermark.xml").Trim());
    private static readonly PackagePart BulletsOnly = Static(NumberingPart, "numbering.xml");
    private static readonly PackagePart WithoutCharts = Static(ContentTypesPart, "content-types.xml");

    /// <summary>The numbering of a list: each numbered list has its own, so that it begins at 1.</summary>
    public static int OrderedList(int index) => BulletList + 1 + index;

    public static PackagePart Numbering(int orderedLists)
    {
        if (orderedLists == 0)
            return BulletsOnly;
        using var xml = new Utf8Buffer();
        xml.Raw(Encoding.UTF8.GetBytes(NumberingXml[..NumberingXml.LastIndexOf("</w:numbering>", StringComparison.Ordinal)]));
        for (var i = 0; i < orderedLists; i++)
            xml.Raw("<w:num w:numId=\""u8)
                .Number(OrderedList(i))
                .Raw(
                    "\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"u8
                        + "</w:num>"u8);
        xml.Raw("</w:numbering>"u8);
        return PackagePart.Deflate(NumberingPart, xml.Written);
    }

    public static PackagePart ContentTypes(int charts)
    {
        if (charts == 0)
            return WithoutCharts;
        using var xml = new Utf8Buffer();
        xml.Raw(Encoding.UTF8.GetBytes(ContentTypesXml[..ContentTypesXml.LastIndexOf("</Types>", StringComparison.Ordinal)]))
            .Raw("<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"u8);
        for (var i = 0; i < charts; i++)
            xml.Raw("<Override PartName=\"/word/charts/"u8)
                .Text(WordCharts.File(i))
                .Raw("\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>"u8);
        xml.Raw("</Types>"u8);
        return PackagePart.Deflate(ContentTypesPart, xml.Written);
    }

    public static string LinkId(int index) => $"rId{index + 10}";

    public static ReadOnlySpan<byte> DocumentRelationships(IReadOnlyList<string> links, int charts)
    {
        using var xml = new Utf8Buffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
        string[] parts = ["styles", "settings", "numbering", "fontTable", "header", "footer"];
        for (var i = 0; i < parts.Length; i++)
            Relationship(xml, $"rId{i + 1}", parts[i]).Text(parts[i]).Raw(parts[i] is "header" or "footer" ? "1.xml\"/>"u8 : ".xml\"/>"u8);
        for (var i = 0; i < links.Count; i++)
            Relationship(xml, LinkId(i), "hyperlink").Text(links[i]).Raw("\" TargetMode=\"External\"/>"u8);
        for (var i = 0; i < charts; i++)
            Relationship(xml, WordCharts.Id(i), "chart").Raw("charts/"u8).Text(WordCharts.File(i)).Raw("\"/>"u8);
        return xml.Raw("</Relationships>"u8).Written.ToArray();
    }

    private static Utf8Buffer Relationship(Utf8Buffer xml, string id, string type) =>
        xml.Raw("<Relationship Id=\""u8)
            .Text(id)
            .Raw("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"u8)
            .Text(type)
            .Raw("\" Target=\""u8);

    public static PackagePart Static(string name, string resource) => PackagePart.Deflate(name, Encoding.UTF8.GetBytes(Text(resource)));

    private static string Text(string resource)
    {
        using var stream = typeof(WordParts).Assembly.GetManifestResourceStream("Word." + resource)
            ?? throw new InvalidOperationException($"The part {resource} is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
