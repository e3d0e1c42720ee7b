using System.Globalization;
using System.Xml.Linq;

namespace Pitstop.Domain.Documents;

/// <summary>Which of our documents a Word file is, by its custom properties.</summary>
/// <param name="DocumentId">The document's key, the same in all its versions.</param>
/// <param name="Kind">The registered kind.</param>
/// <param name="Version">The version that was written.</param>
/// <param name="TemplateEdition">Which edition of the template was filled.</param>
/// <param name="Print">Which print of a draft it is; null where it is a finished document.</param>
public sealed record WordIdentity(Guid DocumentId, string Kind, int Version, string TemplateEdition, DraftPrint? Print = null);

/// <summary>
/// The way back: a Word file of ours that somebody has edited, also in LibreOffice. Opened first, because the identity tells which archived
/// document's bookmark map belongs to it. What comes back is shown as a difference before anything is taken over.
/// </summary>
public sealed class WordReader
{
    private readonly WordText _text;
    private readonly TextAllowance _allowance = new(MostText);

    private WordReader(WordText text, WordIdentity? identity, WordNotes notes) => (_text, Identity, Notes) = (text, identity, notes);

    /// <summary>Which document the file is; null where it is not one of ours.</summary>
    public WordIdentity? Identity { get; }

    /// <summary>What stands beside the text and is not read.</summary>
    public WordNotes Notes { get; }

    /// <summary>The largest file that is opened, in bytes.</summary>
    public const int LargestFile = WordPackage.LargestFile;

    /// <summary>
    /// The most text that one reader takes from its file, in the fields and outside them together, in characters: a page shows it and
    /// carries it between two posts.
    /// </summary>
    public const int MostText = 1_500_000;

    /// <summary>Opens a file.</summary>
    /// <exception cref="RefusedException">IkkeWordFil, LaastWordFil, BeskadigetWordFil, MakroIWordFil or ForStorWordFil, each with what to
    /// do.</exception>
    public static WordReader Open(byte[] file)
    {
        var (document, custom) = WordPackage.Read(file);
        if (document is null)
            throw WordPackage.Refusal("IkkeWordFil", "Filen er ikke et Word-dokument. Vælg den fil, der ender på .docx.");
        return new WordReader(new WordText(document), IdentityOf(custom), WordNotes.In(document));
    }

    /// <summary>
    /// The answers in the file: field path to text as a person would type it. Choices come back as their stored values, "Ikke oplyst" and
    /// "[mangler]" as an empty text. Only fields that the file still holds are there.
    /// </summary>
    /// <param name="schema">The form.</param>
    /// <param name="bookmarks">The archived document's map, bookmark to field path.</param>
    /// <exception cref="RefusedException">ForMegetTekst; no more than <see cref="MostText"/> is read before, by <see cref="Outside"/>
    /// too.</exception>
    public WordAnswers Answers(FormSchema schema, IReadOnlyDictionary<string, string> bookmarks)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var conflicts = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (path, found) in Places(schema, bookmarks))
        {
            var field = schema.Find(path)!;
            var values = found.Select(p => Typed(field, p, _allowance)).Distinct(StringComparer.Ordinal).ToArray();
            fields.Add(path, values[0]);
            if (values.Length > 1)
                conflicts.Add(path, values);
        }
        return new WordAnswers(fields, conflicts);
    }

    /// <summary>What the file says outside the fields that <see cref="Answers"/> reads.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="bookmarks">The archived document's map, bookmark to field path.</param>
    /// <exception cref="RefusedException">ForMegetTekst, with what <see cref="Answers"/> has read.</exception>
    public WordOutside Outside(FormSchema schema, IReadOnlyDictionary<string, string> bookmarks)
    {
        var places = Places(schema, bookmarks).Values.SelectMany(p => p).ToList();
        // Where the bookmarks are gone a field's other places are known by their tags.
        var byTag = places.Where(p => p.Range is null).Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        return WordOutsideReader.Read(_text, schema, [.. places, .. _text.Tagged(byTag.Contains)], _allowance);
    }

    private Dictionary<string, List<WordPlace>> Places(FormSchema schema, IReadOnlyDictionary<string, string> bookmarks)
    {
        var places = new Dictionary<string, List<WordPlace>>(StringComparer.Ordinal);
        foreach (var (name, path) in bookmarks.OrderBy(b => b.Key, StringComparer.Ordinal))
        {
            if (schema.Find(path) is not { Type: not FieldType.Rows })
                continue;
            var place = _text.Place(name, path);
            if (place is null)
                continue;
            if (!places.TryGetValue(path, out var found))
                places.Add(path, found = []);
            found.Add(place);
        }
        foreach (var place in _text.Tagged(path => schema.Find(path) is { Type: not FieldType.Rows } && !places.ContainsKey(path)))
            places.TryAdd(place.Path, [place]);
        return places;
    }

    private static string Typed(FormField field, WordPlace place, TextAllowance allowance) =>
        place.IsStandIn
            ? ""
            : PrintedText.Typed(field, field.Type == FieldType.LongText ? Prose.Write(place.Prose(allowance)) : place.Text(allowance));

    private static WordIdentity? IdentityOf(XDocument? custom)
    {
        var properties = custom?.Root?.Elements()
            .Where(e => e.Name.LocalName == "property" && e.Attribute("name") is not null)
            .GroupBy(e => e.Attribute("name")!.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Value.Trim(), StringComparer.Ordinal);
        if (properties is null
            || !Guid.TryParse(properties.GetValueOrDefault(WordProperties.DocumentId), out var id)
            || Number(properties.GetValueOrDefault(WordProperties.Version)) is not { } version
            || properties.GetValueOrDefault(WordProperties.Kind) is not { Length: > 0 } kind)
            return null;
        DraftPrint? print = Number(properties.GetValueOrDefault(WordProperties.Revision)) is { } revision
            && Number(properties.GetValueOrDefault(WordProperties.Print)) is { } number
            ? new(revision, number)
            : null;
        return new WordIdentity(id, kind, version, properties.GetValueOrDefault(WordProperties.TemplateEdition) ?? "", print);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>What an edited Word file says.</summary>
/// <param name="Fields">Field path to text; where a field stands in several places that say different things, the first.</param>
/// <param name="Conflicts">Fields whose places in the file say different things, with all that they say.</param>
public sealed record WordAnswers(IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<string, IReadOnlyList<string>> Conflicts);
