using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pitstop.Tests.Architecture;

/// <summary>
/// The sources of the domain and of Web as the compiler reads them: which folder names which, by symbols and not by words.
/// </summary>
internal static class SourceTree
{
    private const string GlobalUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;
        global using Pitstop.Domain.Sprog; global using Pitstop.Domain.Documents; global using Pitstop.Domain.Haandbog;
        global using Pitstop.Domain.Sager; global using Pitstop.Domain.Sagsdokumenter;
        """;

    private static readonly string Root = RepositoryRoot.Path;

    private static readonly Lazy<CSharpCompilation> House = new(() => CSharpCompilation.Create(
        "House",
        [Parsed("GlobalUsings.cs", GlobalUsings), .. Files().Select(f => Parsed(Path.GetRelativePath(Root, f), File.ReadAllText(f)))],
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: true)));

    private static readonly Lazy<IReadOnlyList<Naming>> All = new(() => [.. Read(House.Value, House.Value.SyntaxTrees)]);

    /// <summary>Every file that is written, migrations aside.</summary>
    public static IReadOnlyCollection<SyntaxTree> Written => [.. House.Value.SyntaxTrees.Where(t => t.FilePath.Contains('/'))];

    /// <summary>All that a folder names outside itself, in the whole house.</summary>
    public static IReadOnlyList<Naming> Namings => All.Value;

    /// <summary>What one more file would name.</summary>
    /// <param name="file">Its path from the root, such as <c>Pitstop.Domain/Sager/Forloeb/Plantet.cs</c>.</param>
    /// <param name="source">Its source, without a namespace.</param>
    public static IReadOnlyList<Naming> Planted(string file, string source)
    {
        var tree = Parsed(file, source);
        return [.. Read(House.Value.AddSyntaxTrees(tree), [tree])];
    }

    /// <summary>The folder of the file that is called by a type's name.</summary>
    public static string FolderOf(Type type) =>
        FolderOf(Written.Single(t => t.FilePath.EndsWith($"/{type.Name}.cs", StringComparison.Ordinal)).FilePath);

    private static SyntaxTree Parsed(string file, string source) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), file.Replace('\\', '/'));

    private static IEnumerable<string> Files() => new[] { "Pitstop.Domain", "Pitstop.Web" }
        .SelectMany(d => Directory.EnumerateFiles(Path.Combine(Root, d), "*.cs", SearchOption.AllDirectories))
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin" or "Migrations"));

    private static IEnumerable<MetadataReference> References() =>
        new[]
        {
            Path.GetDirectoryName(typeof(object).Assembly.Location)!,
            Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Http.HttpContext).Assembly.Location)!,
            AppContext.BaseDirectory,
        }
            .SelectMany(d => Directory.EnumerateFiles(d, "*.dll"))
            .DistinctBy(f => Path.GetFileName(f), StringComparer.OrdinalIgnoreCase)
            .Where(f => !Path.GetFileName(f).StartsWith("Pitstop.", StringComparison.Ordinal) && IsManaged(f))
            .Select(f => MetadataReference.CreateFromFile(f));

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var image = new System.Reflection.PortableExecutable.PEReader(stream);
        return image.HasMetadata;
    }

    private static ParallelQuery<Naming> Read(CSharpCompilation house, IEnumerable<SyntaxTree> trees) =>
        trees.AsParallel().SelectMany(tree =>
        {
            var from = FolderOf(tree.FilePath);
            var model = house.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(n => !(n is IdentifierNameSyntax { IsVar: true }))
                .Select(n => (Name: n.Identifier.Text, Home: HomeOf(model.GetSymbolInfo(n).Symbol)))
                .Where(n => n.Home is not null && n.Home != from)
                .Select(n => new Naming(from, n.Home!, n.Name, tree.FilePath)).Distinct();
        });

    private static string? HomeOf(ISymbol? symbol)
    {
        var type = symbol is INamedTypeSymbol named ? named : symbol?.ContainingType;
        if (type is null or { TypeKind: TypeKind.Error })
            return null;
        type = type.OriginalDefinition;
        return type.DeclaringSyntaxReferences.FirstOrDefault() is { } declared
            ? FolderOf(declared.SyntaxTree.FilePath)
            : type.ToDisplayString() is var name && symbol is IPropertySymbol property ? $"{name}.{property.Name}" : type.ToDisplayString();
    }

    // Pitstop.Domain/Sager/Forloeb/Sag.cs -> Sager/Forloeb; Pitstop.Web/Data/Mappings/SagMapping.cs -> Web/Data.
    private static string FolderOf(string path)
    {
        var parts = path.Split('/');
        return parts is ["Pitstop.Domain", var assembly, .. var inside] ? inside.Length > 1 ? $"{assembly}/{inside[0]}" : assembly
            : parts is ["Pitstop.Web", var folder, _, ..] ? $"Web/{folder}" : "Web";
    }
}
