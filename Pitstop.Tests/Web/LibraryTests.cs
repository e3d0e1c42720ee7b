using System.Security.Cryptography;
using System.Text.Json;

namespace Pitstop.Tests.Web;

/// <summary>The browser files: what libman.json names, what SHA256SUMS lists and what lies in wwwroot/lib are the same.</summary>
public sealed class LibraryTests
{
    private static readonly string Web = Path.Combine(Root(), "Pitstop.Web");
    private static readonly string Lib = Path.Combine(Web, "wwwroot", "lib");

    [Fact]
    public void Manifest_hash_list_and_files_agree()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Web, "libman.json")));
        var named = manifest.RootElement.GetProperty("libraries").EnumerateArray()
            .SelectMany(l => l.GetProperty("files")
                .EnumerateArray()
                .Select(f => $"{l.GetProperty("destination").GetString()}/{f.GetString()}"["wwwroot/lib/".Length..]))
            .Order(StringComparer.Ordinal);
        var listed = File.ReadAllLines(Path.Combine(Lib, "SHA256SUMS"))
            .Select(l => l.Split("  "))
            .ToDictionary(p => p[1], p => p[0], StringComparer.Ordinal);
        var present = Directory.EnumerateFiles(Lib, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Lib, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(f => f != "SHA256SUMS")
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(named, present);
        Assert.Equal(listed.Keys.Order(StringComparer.Ordinal), present);
        Assert.All(
            present, f => Assert.Equal(listed[f], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Lib, f))))));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Pitstop.Intranet.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
