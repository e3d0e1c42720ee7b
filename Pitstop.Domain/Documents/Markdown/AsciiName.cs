using System.Globalization;
using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>ASCII names for addresses and anchors: "Mål og ønsker" is <c>maal-og-oensker</c>.</summary>
public static class AsciiName
{
    /// <summary>Lower-case letters, digits and single hyphens; empty where the text has neither letter nor digit.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            var ascii = c switch
            {
                'æ' or 'ä' => "ae",
                'ø' or 'ö' => "oe",
                'å' => "aa",
                'ü' => "ue",
                'ß' => "ss",
                >= 'a' and <= 'z' or >= '0' and <= '9' => c.ToString(),
                _ => WithoutMark(c),
            };
            if (ascii.Length > 0)
                slug.Append(ascii);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    private static string WithoutMark(char c)
    {
        if (char.IsSurrogate(c))
            return "";
        var first = c.ToString().Normalize(NormalizationForm.FormD)[0];
        return first != c && char.IsAsciiLetterLower(first) && char.GetUnicodeCategory(c) == UnicodeCategory.LowercaseLetter
            ? first.ToString()
            : "";
    }
}
