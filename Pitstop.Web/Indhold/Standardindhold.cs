using Pitstop.Domain;

namespace Pitstop.Web.Indhold;

/// <summary>One state of the standard, read and printed once. Immutable.</summary>
internal sealed record Standardindhold(
    Sidesamling Sider,
    IReadOnlyList<Fristudgave> Frister,
    IReadOnlyList<Takstblad> Takster,
    IReadOnlyList<Kvoteudgave> Kvoter,
    IReadOnlyList<Resultatmaaludgave> Resultatmaal,
    IReadOnlyDictionary<Udgavehenvisning, Sidevisning> Visninger,
    IReadOnlySet<string> Adresser)
{
    /// <summary>Tells one set of rules on deadlines from another.</summary>
    public string Regelsaet { get; } = string.Join(' ', Sider.Editions(Fristudgave.Slug).Select(u => u.Hash[..16]));

    public static readonly Standardindhold Tomt =
        new(new([]), [], [], [], [], new Dictionary<Udgavehenvisning, Sidevisning>(), new HashSet<string>());

    public static Standardindhold Read(IEnumerable<(string Sti, string Tekst)> filer)
    {
        var errors = new List<Indholdsfejl>();
        var pages = Sidesamling.Read(filer, errors);
        var deadlines = Rules(pages, Fristudgave.Slug, Fristudgave.Read, errors);
        var prices = Rules(pages, Takstblad.Slug, Takstblad.Read, errors);
        var quotas = Rules(pages, Kvoteudgave.Slug, Kvoteudgave.Read, errors);
        var targets = Rules(pages, Resultatmaaludgave.Slug, Resultatmaaludgave.Read, errors);
        IndholdsfejlException.ThrowIfAny(errors);
        var shown = pages.Udgaver.Where(u => u.Hoved.Slags != Sideslags.Skabelon).ToArray();
        var addresses = shown.Select(u => u.Slug).Concat(shown.Where(u => u.Slug.Contains('/')).Select(u => u.Slug.Split('/')[0]));
        return new(pages, deadlines, prices, quotas, targets, shown.ToDictionary(u => u.Henvisning, Sidevisning.Of), addresses.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    private static List<T> Rules<T>(
        Sidesamling pages, string slug, Func<Udgave, IReadOnlyList<Block>, ICollection<Indholdsfejl>, T?> read, List<Indholdsfejl> errors) where T : class
    {
        var editions = pages.Editions(slug);
        if (editions.Count == 0 && errors.All(e => !e.Side.StartsWith(slug + ".", StringComparison.Ordinal)))
            errors.Add(new(slug + ".md", "mappen content", "ingen sådan side", "siden med de regler, som sagerne følger"));
        var rules = new List<T>();
        foreach (var edition in editions)
        {
            if (read(edition, edition.ReadText().Blocks, errors) is { } rule)
                rules.Add(rule);
        }
        return rules;
    }
}
