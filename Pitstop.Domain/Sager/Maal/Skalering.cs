namespace Pitstop.Domain.Sager;

/// <summary>A scaling as typed: a number with the citizen's own words, or why there is none.</summary>
/// <param name="Dato">The day.</param>
/// <param name="Vaerdi">The citizen's number within <see cref="Skala"/>, or null.</param>
/// <param name="Ord">The citizen's own words; beside a missing number what happened.</param>
/// <param name="Mangler">Why there is no number, or null.</param>
public sealed record Skaleringsdata(DateOnly? Dato, int? Vaerdi, string? Ord, ManglendeSkalering? Mangler);

/// <summary>The citizen's own number for a goal on a day, with the bounds of the scale as they were; or a documented refusal.</summary>
[Sagsdata]
public sealed class Skalering
{
    private Skalering()
    {
    }

    internal Skalering(Skaleringsdata data, Guid? dokumentId)
    {
        (Dato, Vaerdi, Mangler, DokumentId) = (data.Dato!.Value, data.Vaerdi, data.Mangler, dokumentId);
        Ord = string.IsNullOrWhiteSpace(data.Ord) ? null : data.Ord.Trim();
        (SkalaFra, SkalaTil) = (Skala.Fra, Skala.Til);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>The number, or null where the citizen gave none.</summary>
    [Personoplysning("Skalering.Vaerdi")]
    public int? Vaerdi { get; private set; }

    /// <summary>The lowest number of the scale that day.</summary>
    public int SkalaFra { get; private set; }

    /// <summary>The highest number of the scale that day.</summary>
    public int SkalaTil { get; private set; }

    /// <summary>The citizen's own words, or null.</summary>
    [Personoplysning("Skalering.Ord")]
    public string? Ord { get; private set; }

    /// <summary>Why there is no number, or null.</summary>
    public ManglendeSkalering? Mangler { get; private set; }

    /// <summary>The document that it was given in, the same in all its versions; null for one given in a talk.</summary>
    public Guid? DokumentId { get; private set; }

    /// <summary>Every reason why this is no scaling of a goal.</summary>
    /// <param name="maal">The goal.</param>
    /// <param name="data">The number as typed.</param>
    /// <param name="today">Today.</param>
    /// <param name="corrects">Whether a document says anew what it has said of the goal; then the goal may be closed by now.</param>
    public static IReadOnlyList<Obstacle> Obstacles(Maal maal, Skaleringsdata data, DateOnly today, bool corrects = false)
    {
        var found = new List<Obstacle>();
        if (!maal.ErAktivt && !corrects)
            found.Add(new(
                "MaaletErAfsluttet",
                $"Målet »{maal.Titel}« blev afsluttet {Danish.Date(maal.AfsluttetDato!.Value)} og skaleres ikke mere."));
        if (data.Dato is null)
            found.Add(new("DatoMangler", "Skriv den dag, borgeren gav tallet.", nameof(Dato)));
        else if (data.Dato > today)
            found.Add(new("SkaleringIFremtiden", "Skaleringen kan ikke ligge i fremtiden. Ret datoen.", nameof(Dato)));
        else if (data.Dato < maal.Fra)
            found.Add(new(
                "SkaleringFoerMaalet",
                $"Målet blev sat {Danish.Date(maal.Fra)} og kan ikke være skaleret før. Ret datoen.",
                nameof(Dato)));
        if (data is { Vaerdi: null, Mangler: null })
            found.Add(new("SkaleringMangler", "Skriv borgerens tal, eller vælg, hvorfor der ikke er noget.", nameof(Vaerdi)));
        if (data is { Vaerdi: not null, Mangler: not null })
            found.Add(new(
                "SkaleringOgAfslag", "Der står både et tal og en grund til, at der ikke er noget. Fjern den ene.", nameof(Vaerdi)));
        if (data.Vaerdi is < Skala.Fra or > Skala.Til)
            found.Add(new("UdenForSkalaen", $"Skalaen går fra {Skala.Fra} til {Skala.Til}. Ret tallet.", nameof(Vaerdi)));
        return found;
    }
}
