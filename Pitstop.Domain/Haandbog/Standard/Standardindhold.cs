namespace Pitstop.Domain.Haandbog;

/// <summary>One state of the standard, read and printed once. Immutable.</summary>
/// <param name="Sider">Every edition of every page.</param>
/// <param name="Regler">What each edition of a page of <see cref="Regelsider"/> sets.</param>
/// <param name="Visninger">Each edition as the page prints it, templates left out.</param>
/// <param name="Adresser">Every address that is a page or a folder of pages.</param>
internal sealed record Standardindhold(
    Sidesamling Sider,
    IReadOnlyDictionary<Udgave, object> Regler,
    IReadOnlyDictionary<Udgavehenvisning, Sidevisning> Visninger,
    IReadOnlySet<string> Adresser)
{
    private readonly Dictionary<Type, object> _lists = Regelsider.Alle.ToDictionary(
        r => r.Type, r => r.ListOf(Sider.Editions(r.Slug).Where(Regler.ContainsKey).Select(u => Regler[u])));

    /// <summary>Tells one set of rules on deadlines from another.</summary>
    public string Regelsaet { get; } = string.Join(' ', Sider.Editions(Fristudgave.Slug).Select(u => u.Hash[..16]));

    public static readonly Standardindhold Tomt =
        new(new([]), new Dictionary<Udgave, object>(), new Dictionary<Udgavehenvisning, Sidevisning>(), new HashSet<string>());

    /// <summary>What the editions of a page set, from the oldest; each type is one page's.</summary>
    public IReadOnlyList<T> Of<T>() where T : class => (IReadOnlyList<T>)_lists[typeof(T)];

    public static Standardindhold Read(IEnumerable<(string Sti, string Tekst)> filer)
    {
        var errors = new List<Indholdsfejl>();
        var pages = Sidesamling.Read(filer, errors);
        var read = Of(pages, Tomt, errors);
        IndholdsfejlException.ThrowIfAny(errors);
        return read;
    }

    /// <summary>
    /// With one more edition, or another in place of the one that begins on the same day; null where its page's tables do not read. What
    /// stays is not read or printed again.
    /// </summary>
    public Standardindhold? With(Udgave forslag, ICollection<Indholdsfejl> fejl)
    {
        var errors = new List<Indholdsfejl>();
        var pages = new Sidesamling([.. Sider.Udgaver.Where(u => u.Slug != forslag.Slug || u.IKraft != forslag.IKraft), forslag]);
        var other = Of(pages, this, errors);
        foreach (var error in errors)
            fejl.Add(error);
        return errors.Count > 0 ? null : other;
    }

    private static Standardindhold Of(Sidesamling pages, Standardindhold known, List<Indholdsfejl> errors)
    {
        var rules = new Dictionary<Udgave, object>();
        foreach (var page in Regelsider.Alle)
        {
            var editions = pages.Editions(page.Slug);
            if (editions.Count == 0 && errors.All(e => !e.Side.StartsWith(page.Slug + ".", StringComparison.Ordinal)))
                errors.Add(new(page.Slug + ".md", "mappen content", "ingen sådan side", "siden med de regler, som sagerne følger"));
            foreach (var edition in editions)
            {
                if ((known.Regler.GetValueOrDefault(edition) ?? page.Read(edition, errors)) is { } read)
                    rules.Add(edition, read);
            }
        }
        return errors.Count > 0 ? Tomt : Printed(pages, rules, known.Visninger);
    }

    private static Standardindhold Printed(
        Sidesamling pages, Dictionary<Udgave, object> rules, IReadOnlyDictionary<Udgavehenvisning, Sidevisning> known)
    {
        var shown = pages.Udgaver.Where(u => u.Hoved.Slags != Sideslags.Skabelon).ToArray();
        var addresses = shown.Select(u => u.Slug).Concat(shown.Where(u => u.Slug.Contains('/')).Select(u => u.Slug.Split('/')[0]));
        var views = shown.ToDictionary(
            u => u.Henvisning, u => known.GetValueOrDefault(u.Henvisning) is { } view && view.Udgave == u ? view : Sidevisning.Of(u));
        return new(pages, rules, views, addresses.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }
}
