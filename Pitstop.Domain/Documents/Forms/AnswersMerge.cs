using System.Collections.Immutable;

namespace Pitstop.Domain.Documents;

/// <summary>A field that two have changed differently from the same beginning.</summary>
/// <param name="Path">The field.</param>
/// <param name="Mine">The text of the one who saves; null where the answer was taken away.</param>
/// <param name="Theirs">The text that is stored.</param>
public sealed record FieldConflict(string Path, string? Mine, string? Theirs);

/// <summary>Two people's answers put together.</summary>
/// <param name="Answers">What to store: the stored text wherever there is a conflict.</param>
/// <param name="Conflicts">The fields that ask for a choice.</param>
/// <param name="Taken">The paths where the other's change was taken over; of rows, the repeated field's path.</param>
public sealed record MergeResult(Answers Answers, IReadOnlyList<FieldConflict> Conflicts, IReadOnlyList<string> Taken);

/// <summary>
/// The three-way merge of a draft, field by field: what only one side changed is that side's; what both changed alike is that; what both
/// changed differently is a conflict. A row that one side took away stays if the other changed something in it. No typed text is ever lost
/// without a word.
/// </summary>
public static class AnswersMerge
{
    /// <summary>Merges.</summary>
    /// <param name="start">What the one who saves began from.</param>
    /// <param name="mine">What they have now.</param>
    /// <param name="theirs">What is stored now.</param>
    public static MergeResult Merge(Answers start, Answers mine, Answers theirs)
    {
        var conflicts = new List<FieldConflict>();
        var taken = new SortedSet<string>(StringComparer.Ordinal);
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var rows = MergeRows(start, mine, theirs, taken);
        foreach (var path in mine.Values.Keys.Union(theirs.Values.Keys).Union(start.Values.Keys))
        {
            if (!Stands(rows, path))
                continue;
            // A row that one side took away says nothing about its fields.
            var (s, m, t) =
                (start[path], Stands(mine.Rows, path) ? mine[path] : start[path], Stands(theirs.Rows, path) ? theirs[path] : start[path]);
            var (mineChanged, theirsChanged) = (!Same(m, s), !Same(t, s));
            var merged = mineChanged ? m : t;
            if (mineChanged && theirsChanged && !Same(m, t))
            {
                conflicts.Add(new(path, m, t));
                merged = t;
            }
            else if (theirsChanged && !mineChanged)
            {
                taken.Add(path);
            }
            if (merged is not null)
                values[path] = merged;
        }
        return new(Answers.From(values.ToImmutable(), rows), conflicts, [.. taken]);
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> MergeRows(
        Answers start, Answers mine, Answers theirs, SortedSet<string> taken)
    {
        var rows = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var paths = start.Rows.Keys.Union(mine.Rows.Keys).Union(theirs.Rows.Keys);
        foreach (var path in paths.OrderBy(p => p.Length).ThenBy(p => p, StringComparer.Ordinal))
        {
            var s = start.RowKeys(path);
            // A row that one side took away says nothing about the rows in it.
            var m = Stands(mine.Rows, path) ? mine.RowKeys(path) : s;
            var t = Stands(theirs.Rows, path) ? theirs.RowKeys(path) : s;
            bool Kept(string key) =>
                m.Contains(key) && (t.Contains(key) || !s.Contains(key) || Changed(start, mine, $"{path}[{key}]"))
                || t.Contains(key) && (!s.Contains(key) || !m.Contains(key) && Changed(start, theirs, $"{path}[{key}]"));
            var order = m.SequenceEqual(s) ? t.Concat(m) : m.Concat(t);
            var merged = order.Distinct().Where(Kept).ToImmutableArray();
            if (!merged.SequenceEqual(m))
                taken.Add(path);
            if (Stands(rows.ToImmutable(), path))
                rows[path] = merged;
        }
        return rows.ToImmutable();
    }

    private static bool Changed(Answers start, Answers side, string row) =>
        start.Values.Keys.Union(side.Values.Keys).Any(p => p.StartsWith(row, StringComparison.Ordinal) && start[p] != side[p])
        || start.Rows.Keys
            .Union(side.Rows.Keys)
            .Any(p => p.StartsWith(row, StringComparison.Ordinal) && !start.RowKeys(p).SequenceEqual(side.RowKeys(p)));

    private static bool Same(string? a, string? b) => (a ?? "") == (b ?? "");

    private static bool Stands(ImmutableSortedDictionary<string, ImmutableArray<string>> rows, string path) =>
        FieldPath.RowsOf(path).All(r => rows.TryGetValue(r.RowsPath, out var keys) && keys.Contains(r.Key));
}
