namespace Pitstop.Domain.Documents;

/// <summary>Page header and footer: who sends it, that it is confidential, which case, which version, which page.</summary>
internal static class WordFrame
{
    private const int LongestTitle = 90;

    public static ReadOnlySpan<byte> Header(DocumentIdentity identity)
    {
        using var xml = new Utf8Buffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
                + "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr>"u8
                + "<w:pStyle w:val=\"Header\"/></w:pPr>"u8);
        if (identity is { Draft: true, Edition: null })
            xml.Raw(WordParts.Watermark);
        xml.Raw("<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>Ishøj Kommune – Pitstop</w:t></w:r>"u8)
            .Raw(identity.Edition is null
                ? "<w:r><w:tab/></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>Fortroligt</w:t></w:r></w:p>"u8
                : "</w:p>"u8)
            .Raw(
                "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:pBdr>"u8
                    + "<w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"6\" w:color=\"B8C4CC\"/></w:pBdr></w:pPr>"u8);
        if (identity.Draft)
            xml.Raw("<w:r><w:rPr><w:rStyle w:val=\"Mangler\"/></w:rPr><w:t>"u8)
                .Raw(identity.Edition is null ? "KLADDE – ikke godkendt"u8 : "FORSLAG – ikke i kraft"u8)
                .Raw("</w:t></w:r>"u8);
        if (identity.Edition is { } edition)
            xml.Raw(identity.Draft ? "<w:r><w:tab/></w:r><w:r><w:t>"u8 : "<w:r><w:t>"u8).Text(edition);
        else
            xml.Raw("<w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">Sagsnr. "u8).Text(identity.CaseNumber);
        xml.Raw("</w:t></w:r></w:p></w:hdr>"u8);
        return xml.Written.ToArray();
    }

    public static ReadOnlySpan<byte> Footer(string title, DocumentIdentity identity)
    {
        using var xml = new Utf8Buffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
                + "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr>"u8
                + "<w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"u8)
            .Text(PrintableText.Shortened(title, LongestTitle));
        if (identity.Edition is null)
            xml.Raw(identity.Draft ? " · kladde til version "u8 : " · version "u8)
                .Number(identity.Version)
                .Raw(" · "u8)
                .Text(Danish.Date(identity.Date));
        xml.Raw("</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">Side </w:t></w:r>"u8);
        Field(xml, "PAGE"u8);
        xml.Raw("<w:r><w:t xml:space=\"preserve\"> af </w:t></w:r>"u8);
        Field(xml, "NUMPAGES"u8);
        xml.Raw("</w:p></w:ftr>"u8);
        return xml.Written.ToArray();
    }

    private static void Field(Utf8Buffer xml, ReadOnlySpan<byte> name) =>
        xml.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> "u8).Raw(name)
            .Raw(
                " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r>"u8
                    + "<w:fldChar w:fldCharType=\"end\"/></w:r>"u8);
}
