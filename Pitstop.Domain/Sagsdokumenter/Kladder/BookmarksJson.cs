using System.Text.Json;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A Word file's bookmarks (name to field path) as JSON. Equal maps give equal text.</summary>
internal static class BookmarksJson
{
    public static string Write(IReadOnlyDictionary<string, string> bookmarks) =>
        JsonSerializer.Serialize(new SortedDictionary<string, string>(
            bookmarks.ToDictionary(b => b.Key, b => b.Value), StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, string> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
}
