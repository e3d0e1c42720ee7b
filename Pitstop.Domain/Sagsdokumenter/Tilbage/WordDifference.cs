namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A field of which an edited Word file says something else than was printed.</summary>
/// <param name="Field">The field.</param>
/// <param name="Path">Its path with row keys.</param>
/// <param name="Label">Its Danish name, with the row's number where it stands in a row.</param>
/// <param name="Printed">What was printed, as typed.</param>
/// <param name="InFile">What the file says: one text, or several where its places disagree.</param>
/// <param name="Current">What stands now, as typed.</param>
public sealed record WordDifference(
    FormField Field,
    string Path,
    string Label,
    string Printed,
    IReadOnlyList<string> InFile,
    string Current)
{
    /// <summary>Why it cannot be taken over, or null.</summary>
    public Obstacle? Obstacle { get; init; }

    /// <summary>The texts of the file that are not the printed one; never empty.</summary>
    public IReadOnlyList<string> Changed { get; } = [
        .. InFile.Where(t => !Same(Field, t, Printed)).DistinctBy(t => PrintedText.AsReadBack(Field, t)),
    ];

    /// <summary>Whether what stands now is also another than what was printed.</summary>
    public bool CurrentChanged => !Same(Field, Current, Printed);

    /// <summary>Whether a person must choose: it was changed here too, or places of the file were changed to different texts.</summary>
    public bool Asks => Obstacle is null && (CurrentChanged || Changed.Count > 1);

    /// <summary>Whether the field stands in several places of the file and only some of them were changed.</summary>
    public bool InSomePlaces => Changed.Count < InFile.Count;

    /// <summary>What can be done, keeping what stands now first; empty where it cannot be taken over.</summary>
    public IReadOnlyList<WordOption> Options => Obstacle is null ? [.. AllOptions()] : [];

    /// <summary>Whether two texts come back from a file as the same.</summary>
    internal static bool Same(FormField field, string? a, string? b) =>
        string.Equals(PrintedText.AsReadBack(field, a), PrintedText.AsReadBack(field, b), StringComparison.Ordinal);

    /// <summary>A text as a person reads it: choices by their Danish text, and the case's number masked as everywhere on screen.</summary>
    public string Shown(string text) =>
        Field.Auto && Personnummer.TryParse(text) is { } number
            ? number.Masked
            : Field.Choices.FirstOrDefault(c => c.Value == text)?.Text ?? text;

    /// <summary>Why a text cannot be read as an answer, in Danish; a draft keeps it all the same. Null where it can.</summary>
    public string? ProblemOf(string text) => FieldText.Read(Field, text).Problem;

    private IEnumerable<WordOption> AllOptions()
    {
        yield return new(WordOption.Keep, "Behold det, der står nu", null);
        for (var i = 0; i < Changed.Count; i++)
            yield return new(
                WordOption.FromFile(i), Changed.Count == 1 ? "Tag teksten fra filen" : $"Tag filens tekst {i + 1}", Changed[i]);
        if (!Asks || Field.Type is not (FieldType.Text or FieldType.LongText))
            yield break;
        string[] all = [.. new[] { Current }.Concat(Changed).Where(t => !string.IsNullOrWhiteSpace(t)).Distinct(StringComparer.Ordinal)];
        if (all.Length > 1)
            yield return new(
                WordOption.All,
                all.Length == 2 ? "Behold begge, så retter jeg selv" : "Behold dem alle, så retter jeg selv",
                string.Join("\n\n", all));
    }
}

/// <summary>One thing that can be done with a difference.</summary>
/// <param name="Key">What a form sends.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Text">The text that the field gets; null where it stays as it is.</param>
public sealed record WordOption(string Key, string Label, string? Text)
{
    /// <summary>The key of what changes nothing.</summary>
    public const string Keep = "behold";

    /// <summary>The key of all texts after one another.</summary>
    public const string All = "alle";

    /// <summary>The key of the file's text, from 0 where places disagree.</summary>
    public static string FromFile(int place) => $"fil{place + 1}";
}
