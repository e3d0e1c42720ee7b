using System.Text;
using System.Text.RegularExpressions;

namespace Pitstop.Domain.Documents;

/// <summary>Field paths: <c>Rusmidler[a1].Stof</c> with row keys, <c>Rusmidler.Stof</c> without.</summary>
public static partial class FieldPath
{
    /// <summary>The path without row keys, as templates and schemas write it.</summary>
    public static string WithoutKeys(string path)
    {
        if (!path.Contains('[', StringComparison.Ordinal))
            return path;
        var text = new StringBuilder(path.Length);
        var inside = false;
        foreach (var c in path)
        {
            if (c == '[')
                inside = true;
            else if (c == ']')
                inside = false;
            else if (!inside)
                text.Append(c);
        }
        return text.ToString();
    }

    /// <summary>Whether a text may be a row's key: 1 to 12 of a–z and 0–9.</summary>
    public static bool IsRowKey(string? key) => key is not null && RowKey().IsMatch(key);

    /// <summary>
    /// The rows that a path stands in, outermost first: <c>Maal[a1].Delmaal[x9].Frist</c> stands in (Maal, a1) and (Maal[a1].Delmaal, x9).
    /// </summary>
    public static IEnumerable<(string RowsPath, string Key)> RowsOf(string path)
    {
        for (var open = path.IndexOf('[', StringComparison.Ordinal); open >= 0; open = path.IndexOf('[', open + 1))
        {
            var close = path.IndexOf(']', open);
            if (close < 0)
                yield break;
            yield return (path[..open], path[(open + 1)..close]);
        }
    }

    /// <summary>Whether a path is a field's own or stands in its rows, at any depth.</summary>
    public static bool IsOf(string path, string field) => path == field || path.StartsWith(field + "[", StringComparison.Ordinal);

    /// <summary>A path as an HTML id: <c>felt-Rusmidler-a1-Stof</c>.</summary>
    public static string ToId(string path) =>
        "felt-" + path.Replace("].", "-", StringComparison.Ordinal).Replace('[', '-').Replace('.', '-').TrimEnd(']');

    [GeneratedRegex("^[a-z0-9]{1,12}\\z")]
    private static partial Regex RowKey();
}
