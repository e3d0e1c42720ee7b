using System.Reflection;

namespace Pitstop.Tests.Architecture;

/// <summary>
/// The order of the house (README, Map). References hold the walls between the assemblies; what they cannot say is held here, by symbols.
/// </summary>
public sealed class WallsTests
{
    private static readonly string[] Rules =
        [.. new[] { "Frister", "Takster", "Kvoter", "Resultater", "Regler", "Medarbejdere" }.Select(r => $"Haandbog/{r}")];

    private static readonly string[] Kinds = [.. DocumentKinds.All.Select(k => SourceTree.FolderOf(k.Schema.Form))];

    public static TheoryData<string, string> Assemblies => new()
    {
        { "Sprog", "" },
        { "Documents", "Sprog" },
        { "Haandbog", "Sprog Documents" },
        { "Sager", "Sprog Haandbog" },
        { "Sagsdokumenter", "Sprog Documents Haandbog Sager" },
    };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_of_the_domain_references_only_those_below_it(string assembly, string below)
    {
        var allowed = below.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(b => $"Pitstop.Domain.{b}");
        Assert.Empty(ReferencesOf(assembly).Where(r => r.StartsWith("Pitstop.", StringComparison.Ordinal)).Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_of_the_domain_references_neither_web_nor_database(string assembly, string below)
    {
        Assert.NotNull(below);
        Assert.DoesNotContain(ReferencesOf(assembly), r => r.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || r.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || r.StartsWith("Microsoft.Data", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sprog")]
    [InlineData("Documents")]
    [InlineData("Haandbog")]
    [InlineData("Sager")]
    [InlineData("Sagsdokumenter")]
    [InlineData("Web")]
    public void The_folders_of_an_assembly_form_no_circle(string assembly) =>
        None(Circles.Of(SourceTree.Namings.Where(
            n => n.FromAssembly == assembly && n.ToAssembly == assembly && n.From != assembly && n.To != assembly)));

    [Fact]
    public void A_planted_circle_is_seen()
    {
        var planted = SourceTree.Planted("Pitstop.Domain/Sager/Borgere/Plantet.cs", "class Plantet { Pitstop.Domain.Sager.Forloeb? f; }");
        Assert.NotEmpty(Circles.Of(SourceTree.Namings.Concat(planted).Where(n => n.FromAssembly == "Sager" && n.ToAssembly == "Sager")));
    }

    [Fact]
    public void The_case_names_of_the_handbook_the_rules_alone() => None(SourceTree.Namings.Where(NamesMoreThanTheRules));

    [Fact]
    public void A_planted_page_in_the_case_is_seen() =>
        Assert.Contains(
            SourceTree.Planted("Pitstop.Domain/Sager/Forloeb/Plantet.cs", "class Plantet { Sideudkast? u; }"), NamesMoreThanTheRules);

    [Fact]
    public void A_kind_of_document_is_named_by_the_register_alone() => None(SourceTree.Namings.Where(NamesAKind));

    [Fact]
    public void A_planted_kind_in_the_archive_is_seen() =>
        Assert.Contains(
            SourceTree.Planted("Pitstop.Domain/Sagsdokumenter/Arkiv/Plantet.cs", "class Plantet { Indstilling? i; }"), NamesAKind);

    [Fact]
    public void The_domain_reads_no_clock_no_file_and_no_network() => None(SourceTree.Namings.Where(ReachesOut));

    [Theory]
    [InlineData("class Plantet { DateTime d = DateTime.UtcNow; }")]
    [InlineData("class Plantet { string s = File.ReadAllText(\"a\"); }")]
    [InlineData("class Plantet { HttpClient? c; }")]
    public void A_planted_look_outside_is_seen(string source) =>
        Assert.Contains(SourceTree.Planted("Pitstop.Domain/Haandbog/Takster/Plantet.cs", source), ReachesOut);

    private static void None(IEnumerable<object> breaches)
    {
        var told = string.Join('\n', breaches);
        Assert.True(told.Length == 0, told);
    }

    private static IEnumerable<string> ReferencesOf(string assembly) =>
        Assembly.Load($"Pitstop.Domain.{assembly}").GetReferencedAssemblies().Select(a => a.Name!);

    private static bool NamesMoreThanTheRules(Naming n) =>
        n.FromAssembly == "Sager" && n.ToAssembly == "Haandbog" && !Rules.Contains(n.To);

    private static bool NamesAKind(Naming n) => n.FromAssembly == "Sagsdokumenter" && n.From != "Sagsdokumenter" && Kinds.Contains(n.To);

    private static bool ReachesOut(Naming n) =>
        n.FromAssembly is not "Web" && (n.To is "System.IO.File" or "System.IO.Directory" or "System.IO.FileStream"
            or "System.DateTime.Now" or "System.DateTime.UtcNow" or "System.DateTime.Today" or "System.DateTimeOffset.Now"
                or "System.DateTimeOffset.UtcNow"
            || n.To.StartsWith("System.Net.", StringComparison.Ordinal));
}
