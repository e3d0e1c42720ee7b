namespace Pitstop.Domain.Haandbog;

/// <summary>
/// The adopted standard in memory: pages, deadlines, prices, soft limits and targets by date. One for the whole program, replaced as a
/// whole when editions change, so that a reader sees the old standard or the new one and never a mixture.
/// </summary>
public sealed class Standard
{
    private volatile Standardindhold _indhold;

    /// <summary>A standard without pages.</summary>
    public Standard() : this(Standardindhold.Tomt)
    {
    }

    private Standard(Standardindhold indhold) => _indhold = indhold;

    /// <summary>Every edition of every page.</summary>
    public Sidesamling Sider => _indhold.Sider;

    /// <summary>Every edition of the deadlines, for <see cref="Fristberegning"/>.</summary>
    public IReadOnlyList<Fristudgave> Frister => Rules<Fristudgave>();

    /// <summary>What the editions of a page set, from the oldest; each type is one page's.</summary>
    public IReadOnlyList<T> Rules<T>() where T : class => _indhold.Of<T>();

    /// <summary>Tells one set of rules on deadlines from another.</summary>
    public string Regelsaet => _indhold.Regelsaet;

    /// <summary>Takes other editions into use.</summary>
    /// <param name="filer">Path inside <c>content/</c> and text of every edition.</param>
    /// <exception cref="IndholdsfejlException">A page or a table does not read; the standard stays as it was.</exception>
    public void Replace(IEnumerable<(string Sti, string Tekst)> filer) => _indhold = Standardindhold.Read(filer);

    /// <summary>
    /// Takes one more edition into use, or another in place of the one that begins on the same day. No other page is read or printed anew.
    /// </summary>
    /// <exception cref="IndholdsfejlException">Its tables do not read; the standard stays as it was.</exception>
    public void Take(Udgave udgave)
    {
        var errors = new List<Indholdsfejl>();
        var other = _indhold.With(udgave, errors);
        IndholdsfejlException.ThrowIfAny(errors);
        _indhold = other!;
    }

    /// <summary>
    /// The standard as it would be with one more edition, or with another in place of the one that begins on the same day. This one stays
    /// as it is.
    /// </summary>
    /// <param name="forslag">The proposed edition.</param>
    /// <param name="fejl">Gets every problem found in the tables of its page.</param>
    /// <returns>The other standard; null where something was refused.</returns>
    public Standard? With(Udgave forslag, ICollection<Indholdsfejl> fejl) => _indhold.With(forslag, fejl) is { } other ? new(other) : null;

    /// <summary>The deadlines of a forløb on a day.</summary>
    public Fristoversigt FristerDen(Fristfakta fakta, DateOnly idag) => Fristberegning.On(fakta, Frister, idag);

    /// <summary>The prices in force on a day. Before the first edition there are none, and every cost is refused by name.</summary>
    public Takstblad TaksterDen(DateOnly dag)
    {
        var all = Rules<Takstblad>();
        return all.LastOrDefault(t => t.Udgave.IKraft <= dag) ?? all[0] with { Takster = [] };
    }

    /// <summary>The soft limits in force on a day; the first edition before that.</summary>
    public Kvoteudgave KvoterDen(DateOnly dag)
    {
        var all = Rules<Kvoteudgave>();
        return all.LastOrDefault(k => k.Udgave.IKraft <= dag) ?? all[0];
    }

    /// <summary>The targets that hold on a day by the edition in force on it; none before the first edition.</summary>
    public IReadOnlyList<Resultatmaal> MaalDen(DateOnly dag) =>
        Rules<Resultatmaaludgave>().LastOrDefault(m => m.Udgave.IKraft <= dag)?.On(dag) ?? [];

    /// <summary>The edition of a page in force on a day, or null.</summary>
    public Udgave? Edition(string slug, DateOnly dag) => Sider.On(slug, dag);

    /// <summary>The template of a kind of document (<c>indstilling</c>) in force on a day, or null.</summary>
    public Udgave? Template(string kind, DateOnly dag) =>
        Sider.On($"dokumenter/{kind}", dag) is { Hoved.Slags: Sideslags.Skabelon } template ? template : null;

    /// <summary>An edition as the page prints it, or null for a template or an unknown one.</summary>
    public Sidevisning? Visning(string slug, DateOnly dag)
    {
        var indhold = _indhold;
        return indhold.Sider.On(slug, dag) is { } edition ? indhold.Visninger.GetValueOrDefault(edition.Henvisning) : null;
    }

    /// <summary>The pages in force on a day that stand in a folder (<c>metoder</c>), by title.</summary>
    public IReadOnlyList<Sidevisning> Mappe(string mappe, DateOnly dag)
    {
        var indhold = _indhold;
        return [.. indhold.Sider.In(mappe, dag).Select(u => indhold.Visninger[u.Henvisning])];
    }

    /// <summary>Whether an address without its first slash is a page or a folder of pages; case and a last slash do not matter.</summary>
    public bool Knows(string adresse) => _indhold.Adresser.Contains(adresse.TrimEnd('/'));
}
