using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Pitstop.Domain.Haandbog;

/// <summary>
/// The form that front matter may have, checked before it is built to a tree: fields with a text or a list of texts, each once. References
/// (<c>&amp;</c>, <c>*</c>) could unfold a few lines to more than memory holds, and lists within lists could use up the stack.
/// </summary>
internal static class Hovedform
{
    /// <summary>The longest front matter in characters.</summary>
    public const int MostCharacters = 10_000;

    private const int FieldsAndLists = 2;

    /// <summary>The first place that breaks the form, or null.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static (Mark At, string Found, string Expected)? Breach(string yaml)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var (depth, isKey) = (0, true);
        for (var parser = new Parser(new StringReader(yaml)); parser.MoveNext();)
        {
            var here = parser.Current!;
            if (here is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                return (here.Start, "en henvisning med & eller *", "ren tekst; sæt den i anførselstegn, hvis den begynder med & eller *");
            if (here is (MappingStart or SequenceStart) && ++depth > FieldsAndLists)
                return (here.Start, "en liste inde i en liste", "en tekst, eller en liste som [Behandler, Leder]");
            if (here is Scalar { Value: var key } && depth == 1 && isKey && !keys.Add(key))
                return (here.Start, $"feltet »{key}« for anden gang", "hvert felt én gang");
            depth -= here is MappingEnd or SequenceEnd ? 1 : 0;
            if (depth == 1 && here is (Scalar or MappingEnd or SequenceEnd))
                isKey = !isKey;
        }
        return null;
    }
}
