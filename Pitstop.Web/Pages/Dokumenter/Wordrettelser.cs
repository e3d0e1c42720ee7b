
namespace Pitstop.Web.Pages;

/// <summary>What the page of differences shows.</summary>
/// <param name="Differences">The fields that differ, in the order of the form.</param>
/// <param name="Gone">Typed fields that are gone from the file, by name.</param>
/// <param name="Print">The print that the file was read by; null for a finished document's file.</param>
/// <param name="Start">The revision that they are shown from.</param>
public sealed record Wordrettelser(IReadOnlyList<WordDifference> Differences, IReadOnlyList<string> Gone, DraftPrint? Print, int Start)
{
    /// <summary>What was chosen, by path; null before anything was.</summary>
    public IReadOnlyDictionary<string, string>? Choices { get; init; }

    /// <summary>What is written outside the fields; null where nobody can tell what was printed there.</summary>
    public IReadOnlyList<OutsideDifference>? Udenfor { get; init; } = [];

    /// <summary>The rows that were added in Word.</summary>
    public IReadOnlyList<AddedWordRow> Nye { get; init; } = [];

    /// <summary>The rows that were taken out in Word and still stand here.</summary>
    public IReadOnlyList<GoneWordRow> Slettede { get; init; } = [];

    /// <summary>What stands beside the text in the file and is not read.</summary>
    public WordNotes Ulaest { get; init; } = WordNotes.None;

    /// <summary>The added rows that the person has said no to, by list and key.</summary>
    public IReadOnlySet<(string RowsPath, string Key)> Fravalgte { get; init; } = new HashSet<(string, string)>();

    /// <summary>How many places were told of before that do not come along; a page that is shown again no longer has the file.</summary>
    public int Fortalt { get; init; }

    /// <summary>The added rows that can be taken over.</summary>
    public IReadOnlyList<AddedWordRow> NyeMed => [.. Nye.Where(r => r.Obstacle is null)];

    /// <summary>The added rows that are taken over.</summary>
    public IReadOnlyList<AddedWordRow> Tilfoejet => [.. NyeMed.Where(r => !Fravalgte.Contains((r.RowsPath, r.Key)))];

    /// <summary>How many places do not come along besides fields.</summary>
    public int UdenforIAlt =>
        Math.Max(Fortalt, (Udenfor?.Count ?? 0) + Nye.Count(r => r.Obstacle is not null) + Slettede.Count + Ulaest.Count);

    /// <summary>Who has changed the same meanwhile, where that was found on taking over.</summary>
    public IReadOnlyList<string> Imens { get; init; } = [];

    /// <summary>How many fields were taken over before it was found.</summary>
    public int Taget { get; init; }

    /// <summary>How many added rows were taken over before it was found.</summary>
    public int TagetRaekker { get; init; }

    /// <summary>Numbers in words: <c>2 felter og 1 ny række</c>. What there is none of is not named.</summary>
    public static string Antal(int fields, int rows) => string.Join(" og ",
        new[] { (Count: fields, One: "1 felt", More: "felter"), (Count: rows, One: "1 ny række", More: "nye rækker") }
            .Where(t => t.Count > 0)
            .Select(t => t.Count == 1 ? t.One : $"{t.Count} {t.More}"));

    /// <summary>The fields where a person must choose.</summary>
    public IReadOnlyList<WordDifference> Asked => [.. Differences.Where(d => d.Asks)];

    /// <summary>The fields that are taken unless the person says no.</summary>
    public IReadOnlyList<WordDifference> Plain => [.. Differences.Where(d => d.Obstacle is null && !d.Asks)];

    /// <summary>The fields that cannot be taken.</summary>
    public IReadOnlyList<WordDifference> Refused => [.. Differences.Where(d => d.Obstacle is not null)];

    /// <summary>The asked fields without an answer.</summary>
    public IReadOnlyList<WordDifference> Unanswered => [.. Asked.Where(d => d.Options.All(o => o.Key != ChoiceOf(d)))];

    /// <summary>The chosen texts by path.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Taken =>
        [
            .. Differences.SelectMany(
                d => d.Options.Where(o => o.Key == ChoiceOf(d) && o.Text is not null).Select(o => KeyValuePair.Create(d.Path, o.Text!))),
        ];

    /// <summary>The key that is chosen at a field: before anything was, the file's text where nothing is asked.</summary>
    public string? ChoiceOf(WordDifference difference) =>
        Choices is null ? (difference.Asks ? null : WordOption.FromFile(0)) : Choices.GetValueOrDefault(difference.Path);
}

/// <summary>One difference as it is shown.</summary>
/// <param name="All">The page's differences.</param>
/// <param name="Difference">The difference.</param>
public sealed record Wordrettelse(Wordrettelser All, WordDifference Difference)
{
    /// <summary>The id of the first control, where messages lead.</summary>
    public string Id => FieldPath.ToId(Difference.Path);

    /// <summary>Whether a key is chosen.</summary>
    public bool ErValgt(WordOption option) => All.ChoiceOf(Difference) == option.Key;
}
