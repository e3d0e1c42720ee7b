using System.Collections.Immutable;
using System.Text.Json;

namespace Pitstop.Domain.Documents;

/// <summary>
/// The way back from answers to the ones before them, small: of a text only the stretch that was changed. With it a save that began from an
/// older revision can be merged.
/// </summary>
/// <param name="Texts">The changed texts.</param>
/// <param name="Rows">The changed rows.</param>
public sealed record AnswersDelta(IReadOnlyList<TextChange> Texts, IReadOnlyList<RowsChange> Rows)
{
    /// <summary>Whether nothing was changed.</summary>
    public bool IsEmpty => Texts.Count == 0 && Rows.Count == 0;

    /// <summary>The way back from <paramref name="after"/> to <paramref name="before"/>.</summary>
    public static AnswersDelta Between(Answers before, Answers after) => new(
        [
            .. before.Values.Keys
                .Union(after.Values.Keys)
                .Where(p => before[p] != after[p])
                .Order(StringComparer.Ordinal)
                .Select(p => TextChange.Of(p, before[p], after[p])),
        ],
        [.. before.Rows.Keys.Union(after.Rows.Keys)
            .Where(p => before.Rows.ContainsKey(p) != after.Rows.ContainsKey(p) || !before.RowKeys(p).SequenceEqual(after.RowKeys(p)))
            .Order(StringComparer.Ordinal)
            .Select(p => new RowsChange(p, before.Rows.ContainsKey(p) ? before.RowKeys(p) : null))]);

    /// <summary>Goes back, except for the paths that <paramref name="keep"/> names.</summary>
    public Answers Undo(Answers after, Func<string, bool>? keep = null)
    {
        var values = after.Values.ToBuilder();
        var rows = after.Rows.ToBuilder();
        foreach (var change in Texts.Where(c => keep?.Invoke(c.Path) != true))
        {
            if (change.Undo(values.GetValueOrDefault(change.Path)) is { } text)
                values[change.Path] = text;
            else
                values.Remove(change.Path);
        }
        foreach (var change in Rows.Where(c => keep?.Invoke(c.Path) != true))
        {
            if (change.Before is { } keys)
                rows[change.Path] = keys;
            else
                rows.Remove(change.Path);
        }
        return Answers.From(values.ToImmutable(), rows.ToImmutable());
    }

    /// <summary>As JSON for the database.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>Reads <see cref="ToJson"/>.</summary>
    public static AnswersDelta FromJson(string json) => JsonSerializer.Deserialize<AnswersDelta>(json)!;
}

/// <summary>
/// A changed text: from <paramref name="Start"/>, <paramref name="Length"/> characters stand where <paramref name="Before"/> stood.
/// </summary>
/// <param name="Path">The field.</param>
/// <param name="Start">Where the changed stretch begins.</param>
/// <param name="Length">How long it is now; -1 where there is no answer now.</param>
/// <param name="Before">What stood there; null where there was no answer.</param>
public sealed record TextChange(string Path, int Start, int Length, string? Before)
{
    /// <summary>The way back from one text to another.</summary>
    public static TextChange Of(string path, string? before, string? after)
    {
        if (before is null || after is null)
            return new(path, 0, after?.Length ?? -1, before);
        var shorter = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shorter && before[start] == after[start])
            start++;
        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        // Half of a surrogate pair cannot be written as JSON: keep pairs whole at both ends.
        if (start > 0 && char.IsHighSurrogate(before[start - 1]))
            start--;
        if (end > 0 && char.IsLowSurrogate(before[^end]))
            end--;
        return new(path, start, after.Length - start - end, before[start..(before.Length - end)]);
    }

    /// <summary>The text before, given the text after.</summary>
    public string? Undo(string? after) => Before is null || after is null || Length < 0
        ? Before
        : string.Concat(after.AsSpan(0, Start), Before, after.AsSpan(Start + Length));
}

/// <summary>Changed rows: the keys before; null where the field had never been answered.</summary>
public sealed record RowsChange(string Path, ImmutableArray<string>? Before);
