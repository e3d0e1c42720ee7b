using System.Globalization;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Prints a tree as a Word file: an A4 letter with real heading styles, repeated header rows, a content control and a bookmark per field.
/// </summary>
public static class WordWriter
{
    /// <summary>
    /// The writer's version, stored with each archived document: it changes when the same input gives other bytes. 2 prints charts; a
    /// document without them has the bytes of 1. 3 keeps on one page what belongs together, gives a row that is signed by hand room for a
    /// pen, and prints what is missing in a finished underretning as "Ikke oplyst".
    /// </summary>
    public const int Version = 3;

    /// <summary>The writer with its version, as an archived document names it: <c>Word 1</c>.</summary>
    public static readonly string WriterName = string.Create(CultureInfo.InvariantCulture, $"Word {Version}");

    /// <summary>Writes a document. The same input gives the same bytes; text is stripped of what XML forbids.</summary>
    public static WordDocument Write(DocumentTree tree, DocumentIdentity identity) => Write(tree, identity, null);

    /// <summary>
    /// Writes two compared texts as tracked changes: all accepted they are the later document, all rejected the earlier one. Such a file
    /// has no fields and no identity to be read back by. The same input gives the same bytes.
    /// </summary>
    /// <param name="compared">The two texts.</param>
    /// <param name="identity">The later document.</param>
    /// <param name="author">Whom Word names beside each change.</param>
    /// <param name="utc">When Word says the changes were made, in UTC.</param>
    public static WordDocument WriteComparison(ComparedTree compared, DocumentIdentity identity, string author, DateTime utc) =>
        Write(compared.Marked, identity, new TrackedBy(author, utc));

    private static WordDocument Write(DocumentTree tree, DocumentIdentity identity, TrackedBy? trackedBy)
    {
        using var body = new Utf8Buffer();
        var writer = new WordBody(body, tree, trackedBy);
        writer.Write();
        PackagePart[] parts =
        [
            WordParts.ContentTypes(writer.Charts.Count),
            WordParts.PackageRelationships,
            PackagePart.Deflate("word/document.xml", body.Written),
            PackagePart.Deflate("word/_rels/document.xml.rels", WordParts.DocumentRelationships(writer.LinkTargets, writer.Charts.Count)),
            WordParts.Styles,
            WordParts.SettingsPart,
            WordParts.Numbering(writer.OrderedLists),
            WordParts.FontTable,
            PackagePart.Deflate("word/header1.xml", WordFrame.Header(identity)),
            PackagePart.Deflate("word/footer1.xml", WordFrame.Footer(tree.Title, identity)),
            PackagePart.Deflate("docProps/core.xml", WordProperties.Core(tree.Title, identity)),
            WordParts.Application,
            PackagePart.Deflate(
                "docProps/custom.xml", WordProperties.Custom(trackedBy is null && identity.Edition is null ? identity : null)),
            .. writer.Charts.Parts(),
        ];
        return new WordDocument(PackagePart.Zip(parts), writer.Bookmarks);
    }
}
