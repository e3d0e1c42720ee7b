using System.Globalization;
using Pitstop.Domain;

namespace Pitstop.Web.Pages.Dokumenter;

/// <summary>What the page of differences carries to the second post: nothing of the file is stored in between.</summary>
/// <param name="File">What the file says in the fields that were shown.</param>
/// <param name="Print">The print that it was read by; null for a finished document's file.</param>
/// <param name="Start">The revision that the differences were shown from.</param>
/// <param name="Choices">The key of what was chosen, by path.</param>
public sealed record FraWordpost(WordAnswers File, DraftPrint? Print, int Start, IReadOnlyDictionary<string, string> Choices)
{
    /// <summary>The revision that the differences were shown from.</summary>
    public const string StartName = "_start";

    /// <summary>The print's revision and number: <c>3.1</c>.</summary>
    public const string PrintName = "_udskrift";

    private const string FilePrefix = "fil:", ChoicePrefix = "valg:";

    /// <summary>The name of a hidden field with what the file says at a path, one for each place that says something else.</summary>
    public static string FileName(string path) => FilePrefix + path;

    /// <summary>The name of the choice at a path.</summary>
    public static string ChoiceName(string path) => ChoicePrefix + path;

    /// <summary>A print as the page carries it.</summary>
    public static string? Written(DraftPrint? print) =>
        print is { } p ? string.Create(CultureInfo.InvariantCulture, $"{p.Revision}.{p.Number}") : null;

    /// <summary>Reads the second post. Names that the form does not know are passed over.</summary>
    public static FraWordpost Read(FormSchema schema, IFormCollection form)
    {
        var texts = Named(schema, form, FilePrefix).ToDictionary(
            f => f.Path, f => (IReadOnlyList<string>)[.. f.Values.Select(v => v.ReplaceLineEndings("\n"))], StringComparer.Ordinal);
        return new(
            new(texts.ToDictionary(t => t.Key, t => t.Value[0], StringComparer.Ordinal), texts.Where(t => t.Value.Count > 1).ToDictionary(StringComparer.Ordinal)),
            form[PrintName].ToString().Split('.') is [var revision, var number] && Number(revision) is { } r && Number(number) is { } n ? new(r, n) : null,
            Number(form[StartName]) ?? 0,
            Named(schema, form, ChoicePrefix).ToDictionary(c => c.Path, c => c.Values[0], StringComparer.Ordinal));
    }

    private static IEnumerable<(string Path, string[] Values)> Named(FormSchema schema, IFormCollection form, string prefix) =>
        form.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal) && schema.Fits(f.Key[prefix.Length..])).Select(f => (f.Key[prefix.Length..], f.Value.Select(v => v ?? "").ToArray()));

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
