namespace Pitstop.Domain.Haandbog;

/// <summary>All editions of all pages: which one is in force on a day, and whether they fit together. Immutable.</summary>
public sealed class Sidesamling
{
    private readonly Dictionary<string, Udgave[]> _bySlug;

    /// <summary>Gathers editions; no two of one page begin on the same day.</summary>
    public Sidesamling(IEnumerable<Udgave> udgaver) =>
        _bySlug = udgaver.GroupBy(u => u.Slug, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => g.OrderBy(u => u.IKraft).ToArray(), StringComparer.Ordinal);

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
                fejl.Add(new(
                    path,
                    "felterne »slug« og »i-kraft«",
                    $"endnu en udgave af {edition.Slug} fra {Danish.Date(edition.IKraft)}",
                    "én udgave af en side pr. dag"));
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
    public IEnumerable<Udgave> IKraftDen(DateOnly dag) => _bySlug.Keys.Select(s => On(s, dag)).OfType<Udgave>();

    /// <summary>Every page in force on a day, templates left out: the standard first, then by kind and title.</summary>
    public IReadOnlyList<Udgave> On(DateOnly dag) =>
        [.. IKraftDen(dag).Where(u => u.Hoved.Slags != Sideslags.Skabelon)
            .OrderBy(u => u.Hoved.Slags).ThenBy(u => u.Hoved.Titel, StringComparer.Create(Danish.Culture, ignoreCase: true))];

    /// <summary>The pages in force on a day that stand in a folder (<c>metoder</c>), templates left out, by title.</summary>
    public IReadOnlyList<Udgave> In(string mappe, DateOnly dag) =>
        [.. IKraftDen(dag).Where(u => u.Slug.StartsWith(mappe + "/", StringComparison.Ordinal) && u.Hoved.Slags != Sideslags.Skabelon)
            .OrderBy(u => u.Hoved.Titel, StringComparer.Create(Danish.Culture, ignoreCase: true))];

    /// <summary>The titles that a form offers from a folder on a day: pages of what is in use, working tools left out.</summary>
    public IReadOnlyList<string> Choices(string mappe, DateOnly dag) =>
        [.. In(mappe, dag).Where(u => u.Hoved is { IBrug: true, Slags: not Sideslags.Vaerktoej }).Select(u => u.Hoved.Titel)];

    /// <summary>
    /// Links that lead nowhere, and lines that print otherwise than their writer probably meant. Templates are left to their own reader.
    /// </summary>
    /// <param name="andreAdresser">Addresses outside the pages that may be linked to, for instance <c>/forloeb</c>.</param>
    public IReadOnlyList<Indholdsfejl> Problems(IReadOnlyCollection<string> andreAdresser)
    {
        var problems = new List<Indholdsfejl>();
        foreach (var edition in Udgaver.Where(u => u.Hoved.Slags != Sideslags.Skabelon))
        {
            var text = edition.ReadText();
            problems.AddRange(text.Problems.Select(p =>
                new Indholdsfejl(edition.Sti, $"linje {p.Line}", p.Message.TrimEnd('.'), "en tekst, der kan vises, som den er skrevet")));
            problems.AddRange(DeadLinks(edition.Slug, text, andreAdresser)
                .Select(l => new Indholdsfejl(
                    edition.Sti,
                    $"linje {l.Line}",
                    $"linket {Indholdsfejl.Citat(l.Target)}",
                    "adressen på en side eller en overskrift, der findes")));
        }
        return problems;
    }

    /// <summary>The links and pictures of a text that lead nowhere on this site; addresses outside are not looked up.</summary>
    /// <param name="slug">The page that the text belongs to: an anchor alone, and one on the page's own address, is looked for in the text
    /// itself.</param>
    /// <param name="text">The text, which need not be an edition yet.</param>
    /// <param name="andreAdresser">Addresses outside the pages that may be linked to, for instance <c>/forloeb</c>.</param>
    public IReadOnlyList<LinkPlace> DeadLinks(string slug, MarkdownText text, IReadOnlyCollection<string> andreAdresser) =>
    [
        .. text.Places
            .Select(p => p is PicturePlace picture ? new LinkPlace(picture.Line, picture.Source) : p as LinkPlace)
            .OfType<LinkPlace>()
            .Where(l => LinkTarget.IsLocal(l.Target) && !Leads(l.Target, slug, text, andreAdresser)),
    ];

    private bool Leads(string target, string from, MarkdownText text, IReadOnlyCollection<string> others)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Split('?')[0];
        if (others.Contains(path) || IsFolder(path) || Billede.ErAdresse(path))
            return true;
        var slug = path.TrimStart('/');
        var own = path.Length == 0 || slug == from;
        if (parts.Length == 1)
            return own || Editions(slug).Any(IsPage);
        var texts = own ? [text] : Editions(slug).Where(IsPage).Select(u => u.ReadText());
        return texts.Any(t => t.Places.OfType<HeadingPlace>().Any(h => h.Anchor == parts[1]));
    }

    private bool IsFolder(string path) =>
        path.Length > 1 && _bySlug.Any(p => p.Key.StartsWith(path[1..] + "/", StringComparison.Ordinal) && p.Value.Any(IsPage));

    private static bool IsPage(Udgave udgave) => udgave.Hoved.Slags != Sideslags.Skabelon;
}
