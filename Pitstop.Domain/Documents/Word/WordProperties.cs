using System.Globalization;

namespace Pitstop.Domain.Documents;

/// <summary>What Word shows as the file's properties, and the custom properties by which a file that comes back is known.</summary>
internal static class WordProperties
{
    public const string DocumentId =
        "PitstopDokument", Kind = "PitstopType", Version = "PitstopVersion", TemplateEdition = "PitstopSkabelon",
        Revision = "PitstopRevision", Print = "PitstopUdskrift";

    public static ReadOnlySpan<byte> Core(string title, DocumentIdentity identity)
    {
        // Noon, so that no time zone moves the date.
        var stamp = identity.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T12:00:00Z";
        using var xml = new Utf8Buffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "u8)
            .Raw(
                "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "u8
                    + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"u8).Text(title)
            .Raw("</dc:title><dc:subject>"u8).Text(identity.Edition ?? $"Sagsnr. {identity.CaseNumber}")
            .Raw("</dc:subject><dc:creator>"u8).Text(identity.Author)
            .Raw("</dc:creator><cp:lastModifiedBy>"u8).Text(identity.Author)
            .Raw("</cp:lastModifiedBy><dcterms:created xsi:type=\"dcterms:W3CDTF\">"u8).Text(stamp)
            .Raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">"u8).Text(stamp)
            .Raw("</dcterms:modified><cp:category>"u8).Text(identity.Kind)
            .Raw("</cp:category><cp:contentStatus>"u8).Raw(identity.Draft ? "Kladde"u8 : "Godkendt"u8)
            .Raw("</cp:contentStatus><dc:language>da-DK</dc:language></cp:coreProperties>"u8);
        return xml.Written.ToArray();
    }

    /// <summary>The properties by which a file is known when it comes back; none for a file that is not to come back.</summary>
    public static ReadOnlySpan<byte> Custom(DocumentIdentity? identity)
    {
        using var xml = new Utf8Buffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "u8
                + "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"u8);
        if (identity is not null)
        {
            Property(xml, 2, DocumentId, identity.DocumentId.ToString("D"));
            Property(xml, 3, Kind, identity.Kind);
            Property(xml, 4, Version, identity.Version.ToString(CultureInfo.InvariantCulture));
            Property(xml, 5, TemplateEdition, identity.TemplateEdition);
        }
        if (identity?.Print is { } print)
        {
            Property(xml, 6, Revision, print.Revision.ToString(CultureInfo.InvariantCulture));
            Property(xml, 7, Print, print.Number.ToString(CultureInfo.InvariantCulture));
        }
        xml.Raw("</Properties>"u8);
        return xml.Written.ToArray();
    }

    private static void Property(Utf8Buffer xml, int id, string name, string value) =>
        xml.Raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\""u8).Number(id)
            .Raw("\" name=\""u8).Text(name).Raw("\"><vt:lpwstr>"u8).Text(value).Raw("</vt:lpwstr></property>"u8);
}
