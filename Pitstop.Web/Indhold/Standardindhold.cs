
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
        return Printed(pages, deadlines, prices, quotas, targets, Tomt.Visninger);
    }

    /// <summary>With one more edition, or another in place of the one that begins on the same day; null where its page's tables do not read. What stays is not read or printed again.</summary>
    public Standardindhold? With(Udgave forslag, ICollection<Indholdsfejl> fejl)
    {
        var errors = new List<Indholdsfejl>();
        var pages = new Sidesamling([.. Sider.Udgaver.Where(u => u.Slug != forslag.Slug || u.IKraft != forslag.IKraft), forslag]);
        var deadlines = forslag.Slug == Fristudgave.Slug ? Rules(pages, Fristudgave.Slug, Fristudgave.Read, errors) : Frister;
        var prices = forslag.Slug == Takstblad.Slug ? Rules(pages, Takstblad.Slug, Takstblad.Read, errors) : Takster;
        var quotas = forslag.Slug == Kvoteudgave.Slug ? Rules(pages, Kvoteudgave.Slug, Kvoteudgave.Read, errors) : Kvoter;
        var targets = forslag.Slug == Resultatmaaludgave.Slug ? Rules(pages, Resultatmaaludgave.Slug, Resultatmaaludgave.Read, errors) : Resultatmaal;
        foreach (var error in errors)
            fejl.Add(error);
        return errors.Count > 0 ? null : Printed(pages, deadlines, prices, quotas, targets, Visninger);
    }

    private static Standardindhold Printed(
        Sidesamling pages, IReadOnlyList<Fristudgave> deadlines, IReadOnlyList<Takstblad> prices, IReadOnlyList<Kvoteudgave> quotas, IReadOnlyList<Resultatmaaludgave> targets,
        IReadOnlyDictionary<Udgavehenvisning, Sidevisning> known)
    {
        var shown = pages.Udgaver.Where(u => u.Hoved.Slags != Sideslags.Skabelon).ToArray();
        var addresses = shown.Select(u => u.Slug).Concat(shown.Where(u => u.Slug.Contains('/')).Select(u => u.Slug.Split('/')[0]));
        var views = shown.ToDictionary(u => u.Henvisning, u => known.GetValueOrDefault(u.Henvisning) is { } view && view.Udgave == u ? view : Sidevisning.Of(u));
        return new(pages, deadlines, prices, quotas, targets, views, addresses.ToHashSet(StringComparer.OrdinalIgnoreCase));
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
