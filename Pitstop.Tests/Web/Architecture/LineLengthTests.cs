namespace Pitstop.Tests.Architecture;

/// <summary>Code that is read beside other code: no line of it runs out of the window.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 140;

    [Fact]
    public void No_line_of_the_product_is_longer_than_140_characters()
    {
        var files = new[] { "Pitstop.Domain", "Pitstop.Web" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.cs", SearchOption.AllDirectories))
            .Where(IsWritten)
            .ToList();
        var found = from file in files
                    from line in File.ReadLines(file).Index()
                    where line.Item.Length > Longest
                    select $"{Path.GetRelativePath(RepositoryRoot.Path, file)}:{line.Index + 1} has {line.Item.Length} characters.";
        Assert.NotEmpty(files);
        Assert.Empty(found);
    }

    private static bool IsWritten(string file) =>
        !Path.GetRelativePath(RepositoryRoot.Path, file)
            .Split(Path.DirectorySeparatorChar)
            .Any(part => part is "obj" or "bin" or "Migrations");
}
