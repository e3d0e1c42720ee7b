namespace Pitstop.Domain.Documents;

/// <summary>A written Word file.</summary>
/// <param name="Bytes">The .docx file; the same tree, identity and writer give the same bytes.</param>
/// <param name="Bookmarks">Bookmark (<c>f_017</c>) to field path (<c>Rusmidler[a1].Stof</c>): kept with the archived document, for the way
/// back.</param>
public sealed record WordDocument(byte[] Bytes, IReadOnlyDictionary<string, string> Bookmarks);
