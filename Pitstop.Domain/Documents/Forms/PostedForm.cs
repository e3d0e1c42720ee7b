using System.Collections.Immutable;

namespace Pitstop.Domain.Documents;

/// <summary>
/// What a browser sent of a form: only the fields and rows that were in the post. A field that is absent says nothing; a blank one was
/// cleared. Names that the form does not know, and fields that the case fills in, are passed over; the keys of rows that the case gives are
/// taken, so that what is typed in them has its place.
/// </summary>
public sealed class PostedForm
{
    /// <summary>The most rows that a repeated field takes.</summary>
    public const int MostRows = 100;

    /// <summary>What the name of a hidden field with a row's key ends in: <c>Rusmidler[]</c>. A blank one says "no rows".</summary>
    public const string RowsMark = "[]";

    // Rows that the case gives: a page that does not show them says nothing about what is typed in them.
    private readonly ImmutableHashSet<string> _given;

    private PostedForm(
        ImmutableSortedDictionary<string, string> values,
        ImmutableSortedDictionary<string, ImmutableArray<string>> rows,
        ImmutableHashSet<string> given) =>
        (Values, Rows, _given) = (values, rows, given);

    /// <summary>Text by field path, line ends as LF.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; }

    /// <summary>Row keys by the path of the repeated field.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Rows { get; }

    /// <summary>Reads a post. Where a name comes more than once the last counts, as a check box with its hidden companion needs.</summary>
    /// <exception cref="RefusedException">A text or a number of rows is beyond what a draft keeps; nothing is read then.</exception>
    public static PostedForm Read(FormSchema schema, IEnumerable<KeyValuePair<string, string>> posted)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var found = new List<Obstacle>();
        foreach (var (name, text) in posted)
        {
            var isRows = name.EndsWith(RowsMark, StringComparison.Ordinal);
            var path = isRows ? name[..^2] : name;
            if (!schema.Fits(path) || schema.Find(path) is not { IsTyped: true } field || (field.Type == FieldType.Rows) != isRows)
                continue;
            if (!isRows)
            {
                values[path] = text.ReplaceLineEndings("\n");
                continue;
            }
            if (!rows.TryGetValue(path, out var keys))
                rows[path] = keys = [];
            if (FieldPath.IsRowKey(text) && !keys.Contains(text))
                keys.Add(text);
        }
        found.AddRange(values.Where(v => v.Value.Length > FieldText.LongestDraft).Select(v => new Obstacle("FeltForLangt",
            $"Teksten i »{schema.Find(v.Key)!.Label}« er på {Danish.Number(v.Value.Length)} tegn. Kladden kan gemme "
                + $"{Danish.Number(FieldText.LongestDraft)}. Forkort teksten; den står stadig på siden.", v.Key)));
        found.AddRange(rows.Where(r => r.Value.Count > MostRows).Select(r => new Obstacle("ForMangeRaekker",
            $"Der er {r.Value.Count} rækker i »{schema.Find(r.Key)!.Label}«. Der kan højst være {MostRows}. Fjern nogle af dem.",
            r.Key)));
        RefusedException.ThrowIfAny(found);
        return new(
            values.ToImmutableSortedDictionary(StringComparer.Ordinal),
            rows.ToImmutableSortedDictionary(r => r.Key, r => r.Value.ToImmutableArray(), StringComparer.Ordinal),
            [.. rows.Keys.Where(r => schema.Find(r)!.Auto)]);
    }

    /// <summary>
    /// The answers that the sender had in front of them: the posted ones on top of the ones the page was made from. A field of a row that
    /// does not exist is left out.
    /// </summary>
    public Answers Over(Answers before)
    {
        var answers = before;
        foreach (var (path, keys) in Rows.OrderBy(r => r.Key.Length))
            if (Exists(answers, path))
                answers = answers.WithRows(path, _given.Contains(path) ? answers.RowKeys(path).Union(keys) : keys);
        foreach (var (path, text) in Values)
            if (Exists(answers, path) && (text.Length > 0 || answers[path] is not null))
                answers = answers.With(path, text);
        return answers;
    }

    private static bool Exists(Answers answers, string path) =>
        FieldPath.RowsOf(path).All(r => answers.RowKeys(r.RowsPath).Contains(r.Key));
}
