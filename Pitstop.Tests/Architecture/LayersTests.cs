using System.Reflection;
using System.Text.RegularExpressions;
using Pitstop.Domain;

namespace Pitstop.Tests.Architecture;

/// <summary>The order of the house (README, Map): Web names Domain and never the other way; the standard knows no case; the case knows no documents.</summary>
public sealed partial class LayersTests
{
    private static readonly string[] KnowNoCase = ["Indhold", "Takster", "Medarbejdere", "Sprog", "Frister", "Kvoter", "Resultater"];
    private static readonly string[] TheCase = ["Borgere", "Forloeb", "Afdaekninger", "Samtykker", "Grupper", "AnonymRaadgivning"];

    [Fact]
    public void The_domain_references_neither_web_nor_database()
    {
        var names = typeof(Borger).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.DoesNotContain(names, n => n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || n.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || n.StartsWith("Pitstop.Web", StringComparison.Ordinal));
    }

    [Fact]
    public void The_domains_folders_name_only_what_they_may() => Assert.Empty(Breaches(Sources()));

    [Fact]
    public void A_planted_breach_is_seen()
    {
        var planted = Sources().Append(("Indhold", "Plantet.cs", "namespace Pitstop.Domain; class Plantet { Borger? b; }"))
            .Append(("Forloeb", "Plantet2.cs", "namespace Pitstop.Domain; class Plantet2 { DocumentTree? t; }"))
            .Append(("Takster", "Plantet3.cs", "namespace Pitstop.Domain; class Plantet3 { DateTime d = DateTime.UtcNow; }"));
        Assert.Equal(["Forloeb/Plantet2.cs names DocumentTree of Dokumenter", "Indhold/Plantet.cs names Borger of Borgere", "Takster/Plantet3.cs reads the clock"], Breaches(planted).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Breaches(IEnumerable<(string Room, string File, string Text)> sources)
    {
        var all = sources.Select(s => (s.Room, s.File, Text: WithoutWords().Replace(s.Text, " "))).ToList();
        var homes = all.SelectMany(s => Declared().Matches(s.Text).Select(m => (Name: m.Groups[1].Value, s.Room)))
            .GroupBy(h => h.Name, StringComparer.Ordinal).Where(g => g.Select(h => h.Room).Distinct().Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Room, StringComparer.Ordinal);
        foreach (var (room, file, text) in all)
        {
            if (Clock().IsMatch(text))
                yield return $"{room}/{file} reads the clock";
            foreach (var name in Words().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal))
                if (homes.TryGetValue(name, out var home) && home != room && Forbidden(room, home))
                    yield return $"{room}/{file} names {name} of {home}";
        }
    }

    // The document tree is a value that content and documents share; only its blocks may be named from the standard.
    private static bool Forbidden(string room, string home) =>
        (KnowNoCase.Contains(room) && TheCase.Contains(home)) || (TheCase.Contains(room) && home == "Dokumenter");

    private static IEnumerable<(string Room, string File, string Text)> Sources()
    {
        var root = Path.Combine(RepositoryRoot.Path, "Pitstop.Domain");
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => f.Contains('/', StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal) && !f.StartsWith("obj/", StringComparison.Ordinal));
        return files.Select(f => (f.Split('/')[0], f[(f.IndexOf('/', StringComparison.Ordinal) + 1)..], File.ReadAllText(Path.Combine(root, f))));
    }

    [GeneratedRegex(@"//.*?$|/\*.*?\*/|@?\$?""(?:\\.|[^""\\])*""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex WithoutWords();

    [GeneratedRegex(@"\b(?:class|record(?:\s+struct|\s+class)?|struct|interface|enum)\s+([A-Z]\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Words();

    [GeneratedRegex(@"Date(Time|TimeOffset|Only)\.(Now|UtcNow|Today)")]
    private static partial Regex Clock();
}
