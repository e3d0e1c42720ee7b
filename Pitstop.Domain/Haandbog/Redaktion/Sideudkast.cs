namespace Pitstop.Domain.Haandbog;

/// <summary>
/// A draft of a page's next edition, from its first word until it is an edition. A page has one open draft at most. Nothing is deleted: a
/// draft that is given up is kept. Verbs refuse with a <see cref="RefusedException"/>; each has its obstacles to ask first.
/// </summary>
public sealed partial class Sideudkast
{
    private Sideudkast()
    {
    }

    private Sideudkast(string slug, Sideslags slags, Sidetekst tekst, DateOnly? grundlag, Medarbejder by, DateTime now)
    {
        (Slug, Slags, Tekst, Grundlag, Begyndt) = (slug, slags, tekst, grundlag, now);
        Write(by);
        Record(Udkastskridt.Begyndt, by, now);
    }

    /// <summary>Running number.</summary>
    public int Id { get; private set; }

    /// <summary>The page's address without the first slash.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What kind of page it is.</summary>
    public Sideslags Slags { get; private set; }

    /// <summary>Where it is on its way.</summary>
    public Udkaststatus Status { get; private set; }

    /// <summary>Grows by one with each change; two changes at once cannot both win.</summary>
    public int Version { get; private set; }

    /// <summary>What is typed.</summary>
    public Sidetekst Tekst { get; private set; } = Sidetekst.Ny("");

    /// <summary>The first day in force of the edition it was begun from; null for a new page.</summary>
    public DateOnly? Grundlag { get; private set; }

    /// <summary>When it was begun (UTC).</summary>
    public DateTime Begyndt { get; private set; }

    /// <summary>When anything was last done to it (UTC).</summary>
    public DateTime SenestAendret { get; private set; }

    /// <summary>Who did that.</summary>
    public string SenestAendretAf { get; private set; } = "";

    /// <summary>Everyone who has written in it.</summary>
    public IReadOnlyList<Sideforfatter> Forfattere { get; private set; } = [];

    /// <summary>The steps, oldest first.</summary>
    public IReadOnlyList<Udkasthaendelse> Haendelser { get; private set; } = [];

    /// <summary>The adoption, or null.</summary>
    public Vedtagelse? Vedtagelse { get; private set; }

    /// <summary>Whether it is still on its way.</summary>
    public bool ErAabent => Status is Udkaststatus.Kladde or Udkaststatus.TilGodkendelse or Udkaststatus.Godkendt;

    /// <summary>
    /// Whether the casework follows the page: its tables, or documents that are printed by it. Then no edition begins in the past.
    /// </summary>
    public bool Virker => Slags is Sideslags.Regler or Sideslags.Skabelon;

    /// <summary>The leader's words when it was last sent back, until it is sent again; or null.</summary>
    public Udkasthaendelse? Retur =>
        Status == Udkaststatus.Kladde
            && Haendelser.LastOrDefault(
                h => h.Skridt is Udkastskridt.SendtRetur or Udkastskridt.Sendt) is { Skridt: Udkastskridt.SendtRetur } sentBack
                    ? sentBack
                    : null;

    /// <summary>The names of its writers: "Ane Holm og Bo Krog".</summary>
    public string Skribenter => string.Join(" og ", Forfattere.Select(f => f.Navn));

    /// <summary>Whether a person has written in it.</summary>
    public bool ErSkrevetAf(Medarbejder by) => Forfattere.Any(f => f.Id == by.Id);

    /// <summary>
    /// The edition that it takes the place of: what would be in force on its first day without it, and of one that is published what was in
    /// force the day before; null for a new page.
    /// </summary>
    /// <param name="sider">All editions of all pages.</param>
    /// <param name="idag">Today in Denmark, where its day cannot be read.</param>
    public Udgave? Replaces(Sidesamling sider, DateOnly idag)
    {
        var day = Tekst.IKraftDag ?? idag;
        return sider.On(Slug, Status == Udkaststatus.Udgivet ? day.AddDays(-1) : day);
    }

    /// <summary>Where it is on its way in words; of a published one whether it is in force yet or still.</summary>
    /// <param name="sider">All editions of all pages.</param>
    /// <param name="idag">Today in Denmark.</param>
    public string StatusNavn(Sidesamling sider, DateOnly idag)
    {
        if (Status != Udkaststatus.Udgivet || Tekst.IKraftDag is not { } day)
            return Status.DisplayName();
        if (day > idag)
            return (Vedtagelse is null ? "Godkendt" : "Vedtaget") + ", træder i kraft";
        return sider.On(Slug, idag)?.IKraft == day ? "I kraft" : "Erstattet";
    }

    /// <summary>The edition that it makes.</summary>
    /// <param name="fejl">Gets every problem found.</param>
    /// <returns>The edition; null where something was refused.</returns>
    public Udgave? Edition(ICollection<Indholdsfejl> fejl)
    {
        var (path, text) = Tekst.File(Slug, Slags, Vedtagelse);
        return Udgave.Read(path, text, fejl);
    }

    /// <summary>The edition as it looks now: a date or a name that is missing or does not read stands with a substitute.</summary>
    /// <param name="dag">The first day in force where none can be read.</param>
    public Udgave Preview(DateOnly dag)
    {
        static string Or(string typed, string substitute) => string.IsNullOrWhiteSpace(typed) ? substitute : typed;
        var readable = Tekst with
        {
            Titel = Or(Tekst.Titel, "Uden titel"),
            Ejer = Or(Tekst.Ejer, "teamleder"),
            IKraft = Danish.Date(Tekst.IKraftDag ?? dag),
            RevisionSenest = Danish.TryDate(Tekst.RevisionSenest, out _) ? Tekst.RevisionSenest : "",
        };
        var fejl = new List<Indholdsfejl>();
        var (path, text) = readable.File(Slug, Slags, Vedtagelse);
        return Udgave.Read(path, text, fejl) ?? throw new IndholdsfejlException(fejl);
    }

    private void Write(Medarbejder by)
    {
        if (!ErSkrevetAf(by))
            Forfattere = [.. Forfattere, new(by.Id, by.Navn)];
    }

    private void Record(
        Udkastskridt skridt, Medarbejder by, DateTime now, string? kommentar = null, IReadOnlyList<Afsnitskommentar>? afsnit = null)
    {
        Haendelser = [.. Haendelser, new(skridt, by.Navn, now, kommentar, afsnit ?? [])];
        Touch(by, now);
    }

    private void Touch(Medarbejder by, DateTime now) => (Version, SenestAendret, SenestAendretAf) = (Version + 1, now, by.Navn);
}
