namespace Pitstop.Tests;

/// <summary>The pages that ship, as the tests' own output holds them.</summary>
internal static class Baseline
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "content");

    public static IEnumerable<(string Sti, string Tekst)> Files() =>
        Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetRelativePath(Folder, f).Replace('\\', '/'), File.ReadAllText(f)));

    public static Sidesamling Pages()
    {
        var errors = new List<Indholdsfejl>();
        var pages = Sidesamling.Read(Files(), errors);
        IndholdsfejlException.ThrowIfAny(errors);
        return pages;
    }
}
