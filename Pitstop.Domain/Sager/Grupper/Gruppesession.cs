namespace Pitstop.Domain.Sager;

/// <summary>
/// A group session: a day, what it was about and who led it. What is noted on a participant names no other (domain brief, section I).
/// </summary>
[Sagsdata]
public sealed class Gruppesession
{
    private readonly List<Deltagelse> _deltagere = [];

    private Gruppesession()
    {
    }

    /// <summary>A session, planned or held. Ask <see cref="Obstacles"/> first.</summary>
    /// <exception cref="RefusedException">An obstacle is left.</exception>
    public Gruppesession(DateOnly? dato, Gruppeart? art, Medarbejder leder, DateOnly today)
    {
        RefusedException.ThrowIfAny(Obstacles(dato, art, today));
        (Dato, Art, LederId, LederNavn) = (dato!.Value, art!.Value, leder.Id, leder.Navn);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>What it is about.</summary>
    public Gruppeart Art { get; private set; }

    /// <summary>The account of the employee who leads it.</summary>
    public string LederId { get; private set; } = "";

    /// <summary>That employee's name.</summary>
    public string LederNavn { get; private set; } = "";

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<Deltagelse> Deltagere => _deltagere;

    /// <summary>Grows by one with each change; two changes at once cannot both win.</summary>
    public int Revision { get; private set; }

    /// <summary>Every reason why a session cannot be made.</summary>
    public static IReadOnlyList<Obstacle> Obstacles(DateOnly? dato, Gruppeart? art, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (dato is null)
            found.Add(new("DatoMangler", "Skriv den dag, gruppen mødes.", nameof(Dato)));
        else if (dato > today.AddYears(1))
            found.Add(new("SessionForLangtFremme", "Gruppen mødes mere end et år fremme. Ret datoen.", nameof(Dato)));
        else if (dato < today.AddYears(-1))
            found.Add(new("SessionForLangtTilbage", "Gruppen mødtes for mere end et år siden. Ret datoen.", nameof(Dato)));
        if (art is not { } chosen || !Enum.IsDefined(chosen))
            found.Add(new("ArtMangler", "Vælg, hvad gruppen handler om.", nameof(Art)));
        return found;
    }

    /// <summary>Every reason why a forløb cannot take part. All participants' borgere must be loaded.</summary>
    public IReadOnlyList<Obstacle> DeltagerObstacles(Forloeb forloeb)
    {
        var found = new List<Obstacle>();
        if (_deltagere.Any(d => d.ForloebId == forloeb.Id))
            found.Add(new("ErMedIForvejen", $"{forloeb.Nummer} er med i forvejen.", "Nummer"));
        if (forloeb.ErLukket)
            found.Add(new(
                "ForloebetErSlut",
                $"Forløbet {forloeb.Nummer} er {forloeb.Status.DisplayName().ToLowerInvariant()}. Genåbn det, eller begynd et nyt "
                    + "forløb.",
                "Nummer"));
        if (Dato < forloeb.Henvendelser.Min(h => h.Dato))
            found.Add(new(
                "SessionFoerHenvendelse",
                $"Gruppen mødtes {Danish.Date(Dato)}, før borgeren henvendte sig. Se efter, om nummeret er rigtigt.",
                "Nummer"));
        var name = Navneord.Of(forloeb.Sag.Borger.Navn);
        if (_deltagere.Any(d => name.Except(Own(d)).Foerste(d.Note) is not null))
            found.Add(new(
                "NavnIEnAndensNote",
                "En note i gruppen indeholder et ord fra denne borgers navn. Bed den, der har skrevet noten, om at fjerne ordet, "
                    + "og føj så deltageren til.",
                "Nummer"));
        return found;
    }

    /// <summary>Adds a forløb.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="DeltagerObstacles"/> is left.</exception>
    public Deltagelse TilfoejDeltager(Forloeb forloeb)
    {
        RefusedException.ThrowIfAny(DeltagerObstacles(forloeb));
        var part = new Deltagelse(Id, Dato, Art, LederNavn, forloeb);
        _deltagere.Add(part);
        forloeb.TagDeltagelse(part);
        Revision++;
        return part;
    }

    /// <summary>Takes out a participant of whom nothing is noted: what is noted stands in that citizen's file.</summary>
    /// <exception cref="RefusedException">Attendance or a note is recorded.</exception>
    public Deltagelse FjernDeltager(Guid deltagelseId)
    {
        var part = _deltagere.Single(d => d.Id == deltagelseId);
        if (part.Fremmoedt is not null || part.Note is not null)
            throw new RefusedException([
                new(
                    "DeltagerenHarNoter",
                    $"Der er noteret fremmøde eller skrevet en note om {part.Forloeb.Nummer}, og det bliver stående på forløbet. "
                        + "Var borgeren der ikke, så notér det."),
            ]);
        _deltagere.Remove(part);
        part.Forloeb.FjernDeltagelse(part);
        Revision++;
        return part;
    }

    /// <summary>
    /// Every reason why attendance and notes cannot be recorded. A note may hold no whole word of three letters or more of another
    /// participant's name; the obstacle's field is that note's place in the list. All participants' borgere must be loaded.
    /// </summary>
    public IReadOnlyList<Obstacle> NoteObstacles(IReadOnlyList<Deltagernote> noter, DateOnly today)
    {
        var found = new List<Obstacle>();
        for (var i = 0; i < noter.Count; i++)
        {
            var part = Part(noter[i]);
            if (noter[i].Fremmoedt is not null && Dato > today)
                found.Add(new(
                    "SessionIFremtiden",
                    $"Gruppen mødes først {Danish.Date(Dato)}. Notér fremmøde, når I har mødtes.",
                    $"Deltagere[{i}].{nameof(Deltagelse.Fremmoedt)}"));
            var others = Navneord.Of([.. _deltagere.Where(d => d != part).Select(d => d.Forloeb.Sag.Borger.Navn)]).Except(Own(part));
            if (others.Foerste(noter[i].Note) is { } word)
                found.Add(new(
                    "NavnIEnAndensNote",
                    $"Noten om {part.Forloeb.Nummer} indeholder ordet »{word}«, som står i en anden deltagers navn. "
                        + "Skriv noten uden andres navne.",
                    $"Deltagere[{i}].{nameof(Deltagelse.Note)}"));
        }
        return found;
    }

    /// <summary>Records attendance and notes; participants who are not in the list stay as they were.</summary>
    /// <returns>The parts that changed.</returns>
    /// <exception cref="RefusedException">An obstacle of <see cref="NoteObstacles"/> is left.</exception>
    public IReadOnlyList<Deltagelse> Registrer(IReadOnlyList<Deltagernote> noter, DateOnly today)
    {
        RefusedException.ThrowIfAny(NoteObstacles(noter, today));
        var changed = noter.Where(n => Part(n).Registrer(n.Fremmoedt, n.Note)).Select(Part).ToArray();
        foreach (var part in changed)
            part.Forloeb.Touch();
        if (changed.Length > 0)
            Revision++;
        return changed;
    }

    private Deltagelse Part(Deltagernote note) => _deltagere.Single(d => d.Id == note.DeltagelseId);

    private static Navneord Own(Deltagelse part) => Navneord.Of(part.Forloeb.Sag.Borger.Navn);
}
