using System.Globalization;

namespace Pitstop.Web.Pages;

/// <summary>What the page of differences carries to the second post: nothing of the file is stored in between.</summary>
/// <param name="File">What the file says in the fields that were shown.</param>
/// <param name="Print">The print that it was read by; null for a finished document's file.</param>
/// <param name="Start">The revision that the differences were shown from.</param>
/// <param name="Choices">The key of what was chosen, by path.</param>
/// <param name="NewRows">The rows that were added in Word and shown, with what each cell says by column.</param>
/// <param name="Outside">How many places outside the fields were told of, and rows that do not come along.</param>
public sealed record FraWordpost(
    WordAnswers File,
    DraftPrint? Print,
    int Start,
    IReadOnlyDictionary<string, string> Choices,
    IReadOnlyList<NyWordraekke> NewRows,
    int Outside)
{
    /// <summary>The revision that the differences were shown from.</summary>
    public const string StartName = "_start";

    /// <summary>The print's revision and number: <c>3.1</c>.</summary>
    public const string PrintName = "_udskrift";

    /// <summary>How many places were told of that do not come along.</summary>
    public const string OutsideName = "_udenfor";

    private const string FilePrefix = "fil:", ChoicePrefix = "valg:", NewPrefix = "ny:", RowPrefix = "raekke:";

    /// <summary>The name of a hidden field with what the file says at a path, one for each place that says something else.</summary>
    public static string FileName(string path) => FilePrefix + path;

    /// <summary>The name of the choice at a path.</summary>
    public static string ChoiceName(string path) => ChoicePrefix + path;

    /// <summary>The name of a hidden field with what a cell of an added row says.</summary>
    public static string NewName(string path) => NewPrefix + path;

    /// <summary>The name of the boxes of a list's added rows; the value is the row's key.</summary>
    public static string RowName(string rowsPath) => RowPrefix + rowsPath;

    /// <summary>A print as the page carries it.</summary>
    public static string? Written(DraftPrint? print) =>
        print is { } p ? string.Create(CultureInfo.InvariantCulture, $"{p.Revision}.{p.Number}") : null;

    /// <summary>Reads the second post. Names that the form does not know are passed over.</summary>
    public static FraWordpost Read(FormSchema schema, IFormCollection form)
    {
        var texts = Named(schema, form, FilePrefix).ToDictionary(
            f => f.Path, f => (IReadOnlyList<string>)[.. f.Values.Select(v => v.ReplaceLineEndings("\n"))], StringComparer.Ordinal);
        return new(
            new(
                texts.ToDictionary(t => t.Key, t => t.Value[0], StringComparer.Ordinal),
                texts.Where(t => t.Value.Count > 1).ToDictionary(StringComparer.Ordinal)),
            form[PrintName].ToString().Split('.') is [var revision, var number] && Number(revision) is { } r && Number(number) is { } n
                ? new(r, n)
                : null,
            Number(form[StartName]) ?? 0,
            Named(schema, form, ChoicePrefix).ToDictionary(c => c.Path, c => c.Values[0], StringComparer.Ordinal),
            Rows(schema, form),
            Number(form[OutsideName]) ?? 0);
    }

    private static NyWordraekke[] Rows(FormSchema schema, IFormCollection form)
    {
        var chosen = Named(schema, form, RowPrefix).SelectMany(r => r.Values.Select(key => (r.Path, key))).ToHashSet();
        return
        [
            .. Named(schema, form, NewPrefix).Where(c => FieldPath.RowsOf(c.Path).Any()).GroupBy(c => FieldPath.RowsOf(c.Path).Last())
                .Select(g => new NyWordraekke(
                    g.Key.RowsPath,
                    g.Key.Key,
                    [.. g.Select(c => ((string?)c.Path[(c.Path.LastIndexOf('.') + 1)..], c.Values[0].ReplaceLineEndings("\n")))],
                    chosen.Contains(g.Key))),
        ];
    }

    private static IEnumerable<(string Path, string[] Values)> Named(FormSchema schema, IFormCollection form, string prefix) =>
        form.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal) && schema.Fits(f.Key[prefix.Length..])).Select(
            f => (f.Key[prefix.Length..], f.Value.Select(v => v ?? "").ToArray()));

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A row that was added in Word, as the page carries it.</summary>
/// <param name="RowsPath">The list.</param>
/// <param name="Key">The key it gets.</param>
/// <param name="Cells">What each cell says by column.</param>
/// <param name="Chosen">Whether it is to be taken over.</param>
public sealed record NyWordraekke(string RowsPath, string Key, IReadOnlyList<(string? Column, string Text)> Cells, bool Chosen);
