namespace Pitstop.Domain;

/// <summary>All editions of all pages: which one is in force on a day, and whether they fit together. Immutable.</summary>
public sealed class Sidesamling
{
    private readonly Dictionary<string, Udgave[]> _bySlug;

    /// <summary>Gathers editions; no two of one page begin on the same day.</summary>
    public Sidesamling(IEnumerable<Udgave> udgaver) =>
        _bySlug = udgaver.GroupBy(u => u.Slug, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderBy(u => u.IKraft).ToArray(), StringComparer.Ordinal);

    /// <summary>Every edition.</summary>
    public IEnumerable<Udgave> Udgaver => _bySlug.Values.SelectMany(u => u);

    /// <summary>Reads the files of <c>content/</c>.</summary>
    /// <param name="filer">Path inside the folder with forward slashes, and text.</param>
    /// <param name="fejl">Gets every problem found in a file, and two editions of one page that begin on the same day.</param>
    public static Sidesamling Read(IEnumerable<(string Sti, string Tekst)> filer, ICollection<Indholdsfejl> fejl)
    {
        var editions = new List<Udgave>();
        foreach (var (path, text) in filer)
        {
            if (Udgave.Read(path, text, fejl) is not { } edition)
                continue;
            if (editions.Any(e => e.Slug == edition.Slug && e.IKraft == edition.IKraft))
                fejl.Add(new(path, "felterne »slug« og »i-kraft«", $"endnu en udgave af {edition.Slug} fra {Danish.Date(edition.IKraft)}", "én udgave af en side pr. dag"));
            else
                editions.Add(edition);
        }
        return new(editions);
    }

    /// <summary>The editions of a page from the oldest; empty for an unknown page.</summary>
    public IReadOnlyList<Udgave> Editions(string slug) => _bySlug.GetValueOrDefault(slug, []);

    /// <summary>The edition of a page in force on a day, or null.</summary>
    public Udgave? On(string slug, DateOnly dag) => Editions(slug).LastOrDefault(u => u.IKraft <= dag);

    /// <summary>The edition in force on a day of each page that has one, templates too, in no certain order.</summary>
    public IEnumerable<Udgave> InForceOn(DateOnly dag) => _bySlug.Keys.Select(s => On(s, dag)).OfType<Udgave>();

    /// <summary>Every page in force on a day, templates left out: the standard first, then by kind and title.</summary>
    public IReadOnlyList<Udgave> On(DateOnly dag) =>
        [.. InForceOn(dag).Where(u => u.Hoved.Slags != Sideslags.Skabelon)
            .OrderBy(u => u.Hoved.Slags).ThenBy(u => u.Hoved.Titel, StringComparer.Create(Danish.Culture, ignoreCase: true))];

    /// <summary>The pages in force on a day that stand in a folder (<c>metoder</c>), templates left out, by title.</summary>
    public IReadOnlyList<Udgave> In(string mappe, DateOnly dag) =>
        [.. InForceOn(dag).Where(u => u.Slug.StartsWith(mappe + "/", StringComparison.Ordinal) && u.Hoved.Slags != Sideslags.Skabelon)
            .OrderBy(u => u.Hoved.Titel, StringComparer.Create(Danish.Culture, ignoreCase: true))];

    /// <summary>The titles that a form offers from a folder on a day: pages of what is in use, working tools left out.</summary>
    public IReadOnlyList<string> Choices(string mappe, DateOnly dag) =>
        [.. In(mappe, dag).Where(u => u.Hoved is { IBrug: true, Slags: not Sideslags.Vaerktoej }).Select(u => u.Hoved.Titel)];

    /// <summary>Links that lead nowhere, and lines that print otherwise than their writer probably meant. Templates are left to their own reader.</summary>
    /// <param name="andreAdresser">Addresses outside the pages that may be linked to, for instance <c>/forloeb</c>.</param>
    public IReadOnlyList<Indholdsfejl> Problems(IReadOnlyCollection<string> andreAdresser)
    {
        var problems = new List<Indholdsfejl>();
        foreach (var edition in Udgaver.Where(u => u.Hoved.Slags != Sideslags.Skabelon))
        {
            var text = edition.ReadText();
            problems.AddRange(text.Problems.Select(p => new Indholdsfejl(edition.Sti, $"linje {p.Line}", p.Message.TrimEnd('.'), "en tekst, der kan vises, som den er skrevet")));
            foreach (var target in Linkmaal.In(text.Blocks).Where(t => t.StartsWith('/') || t.StartsWith('#')))
            {
                if (!Leads(target, edition, andreAdresser))
                    problems.Add(new(edition.Sti, "et link", Indholdsfejl.Citat(target), "adressen på en side eller en overskrift, der findes"));
            }
        }
        return problems;
    }

    private bool Leads(string target, Udgave from, IReadOnlyCollection<string> others)
    {
        var parts = target.Split('#', 2);
        var slug = parts[0].Length == 0 ? from.Slug : parts[0].TrimStart('/');
        if (others.Contains(parts[0]) || _bySlug.Keys.Any(s => s.StartsWith(slug + "/", StringComparison.Ordinal)))
            return true;
        var pages = parts[0].Length == 0 ? [from] : Editions(slug).Where(u => u.Hoved.Slags != Sideslags.Skabelon);
        return pages.Any(p => parts.Length == 1 || p.ReadText().Blocks.OfType<Heading>().Any(h => h.Anchor == parts[1]));
    }
}
