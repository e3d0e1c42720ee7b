using System.Collections.Immutable;

namespace Pitstop.Domain.Documents;

/// <summary>
/// A form's answers as typed: field path to text, valid or not, plus the order of repeated rows. Immutable.
/// A path is stored names joined by dots, a row's key in brackets: <c>Rusmidler[a1].Stof</c>.
/// A path that is absent was never answered; an empty text was answered and cleared.
/// </summary>
public sealed class Answers
{
    /// <summary>No answers.</summary>
    public static readonly Answers Empty = new(
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    private Answers(ImmutableSortedDictionary<string, string> values, ImmutableSortedDictionary<string, ImmutableArray<string>> rows) =>
        (Values, Rows) = (values, rows);

    /// <summary>Answers put together from their parts; a row's answers must come with the row's key.</summary>
    public static Answers From(
        ImmutableSortedDictionary<string, string> values,
        ImmutableSortedDictionary<string, ImmutableArray<string>> rows) => new(values, rows);

    /// <summary>Text as typed by field path.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; }

    /// <summary>Row keys in order by the path of the repeated field.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Rows { get; }

    /// <summary>The text as typed, or null where the field was never answered.</summary>
    public string? this[string path] => Values.GetValueOrDefault(path);

    /// <summary>The row keys of a repeated field in order; empty where there are none.</summary>
    public ImmutableArray<string> RowKeys(string path) => Rows.TryGetValue(path, out var keys) ? keys : [];

    /// <summary>The same answers with one field's text; null takes the answer away.</summary>
    public Answers With(string path, string? text) =>
        new(text is null ? Values.Remove(path) : Values.SetItem(path, text), Rows);

    /// <summary>The same answers with the rows of a repeated field as given; answers of rows that are gone go with them.</summary>
    public Answers WithRows(string path, IEnumerable<string> keys)
    {
        var kept = keys.Distinct(StringComparer.Ordinal).ToImmutableArray();
        var gone = RowKeys(path).Except(kept).Select(key => $"{path}[{key}]").ToArray();
        if (gone.Length == 0)
            return new(Values, Rows.SetItem(path, kept));
        bool Stays(string p) => !gone.Any(g => p.StartsWith(g, StringComparison.Ordinal));
        return new(
            Values.Where(v => Stays(v.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Rows.Where(r => Stays(r.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal).SetItem(path, kept));
    }

    /// <summary>The same answers with one more row at the end.</summary>
    public Answers WithRow(string path, string key) => WithRows(path, RowKeys(path).Add(key));
}
