using System.Globalization;
using System.Text.RegularExpressions;

namespace Pitstop.Domain.Haandbog;

/// <summary>
/// The rule for file names: <c>slug.md</c>, or <c>slug.ÅÅÅÅ-MM-DD.md</c> where a page has several editions; the date is the day it came
/// into force.
/// </summary>
/// <param name="Slug">The page's address without the first slash.</param>
/// <param name="IKraft">The date of the name, or null.</param>
public sealed partial record Sidenavn(string Slug, DateOnly? IKraft)
{
    /// <summary>Reads a path inside <c>content/</c> with forward slashes; null where it breaks the rule.</summary>
    public static Sidenavn? Read(string path)
    {
        var match = Shape().Match(path);
        if (!match.Success)
            return null;
        if (!match.Groups["date"].Success)
            return new(match.Groups["slug"].Value, null);
        return DateOnly.TryParseExact(
            match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new(match.Groups["slug"].Value, date)
            : null;
    }

    [GeneratedRegex(@"^(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?)(?:\.(?<date>\d{4}-\d\d-\d\d))?\.md$")]
    private static partial Regex Shape();
}
