using System.Text;

namespace Pitstop.Domain;

/// <summary>Field paths: <c>Rusmidler[a1].Stof</c> with row keys, <c>Rusmidler.Stof</c> without.</summary>
public static class FieldPath
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
}
