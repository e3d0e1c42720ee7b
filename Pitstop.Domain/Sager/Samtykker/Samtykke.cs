using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>Which way information goes under a consent.</summary>
public enum Samtykkeretning
{
    [Display(Name = "Videregive oplysninger")] Videregive,
    [Display(Name = "Indhente oplysninger")] Indhente,
    [Display(Name = "Indhente og videregive")] Begge,
}

/// <summary>How a consent was given.</summary>
public enum Samtykkeform
{
    [Display(Name = "Skriftligt, med underskrift")] Underskrevet,
    [Display(Name = "Mundtligt, med vidne")] Mundtligt,
}

/// <summary>Who gave a consent, and who heard it.</summary>
/// <param name="Borger">The borger gave it.</param>
/// <param name="Foraelder">The parent or guardian who gave it too, under 18; or null.</param>
/// <param name="Vidne">Who heard an oral consent, or null.</param>
public sealed record Samtykkegivere(bool Borger, string? Foraelder, string? Vidne)
{
    /// <summary>From this age the young person's own consent is enough (unconfirmed; domain brief, decision 3).</summary>
    public const int EgetSamtykkeFra = 15;

    /// <summary>The borger, in writing.</summary>
    public static readonly Samtykkegivere BorgerSelv = new(true, null, null);

    /// <summary>Every reason why these did not give a consent.</summary>
    /// <param name="form">How it was given.</param>
    /// <param name="alder">The borger's age in whole years on that day.</param>
    public IReadOnlyList<Obstacle> Obstacles(Samtykkeform form, int alder)
    {
        var found = new List<Obstacle>();
        if (!Borger)
            found.Add(new("BorgerenHarIkkeSamtykket", "Borgeren skal selv sige ja. Sæt kryds, når det er sket.", nameof(Borger)));
        if (alder < EgetSamtykkeFra && string.IsNullOrWhiteSpace(Foraelder))
            found.Add(new(
                "ForaelderMangler",
                $"Borgeren er under {EgetSamtykkeFra} år. Skriv også, hvilken forælder eller værge der har sagt ja.",
                nameof(Foraelder)));
        if (form == Samtykkeform.Mundtligt && string.IsNullOrWhiteSpace(Vidne))
            found.Add(new("VidneMangler", "Et mundtligt samtykke skal have et vidne. Skriv vidnets navn.", nameof(Vidne)));
        return found;
    }
}

/// <summary>A consent to obtain or share information, with a named body and a period (domain brief, C5).</summary>
[Sagsdata]
public sealed class Samtykke
{
    private static readonly HashSet<string> Everybody = new(StringComparer.Ordinal)
    {
        "alle", "allesammen", "alle sammen", "alle og enhver", "alle andre", "alle myndigheder", "alle kommuner", "alle instanser",
        "alle parter", "alle personer",
        "alle samarbejdspartnere", "enhver", "enhver myndighed", "hvem som helst", "hvemsomhelst", "andre myndigheder", "myndigheder",
    };

    /// <summary>How long a consent holds at most.</summary>
    public const int LongestMonths = 12;

    private const int FewestLetters = 4, LongestEnding = 3;
    private static readonly HashSet<string> Shared = new(StringComparer.Ordinal)
    {
        "ishøj", "kommune", "kommunen", "kommunens", "center", "centeret", "centret", "afdeling", "afdelingen", "team", "borger",
        "borgeren", "socialservice", "voksne", "velfærd", "forebyggelse", "børn",
    };

    private Samtykke()
    {
    }

    /// <summary>A consent. Ask <see cref="Obstacles"/> first.</summary>
    /// <exception cref="RefusedException">An obstacle is left.</exception>
    public Samtykke(
        Guid forloebId,
        string? modtager,
        string? oplysninger,
        Samtykkeretning retning,
        DateOnly? fra,
        DateOnly? til,
        Samtykkeform form,
        Samtykkegivere givere,
        DateOnly today,
        string? formaal = null, Guid? dokumentId = null, DateOnly? awaitsSignatureFrom = null)
    {
        RefusedException.ThrowIfAny(Obstacles(modtager, oplysninger, fra, til, today));
        (Formaal, DokumentId) = (string.IsNullOrWhiteSpace(formaal) ? null : formaal.Trim(), dokumentId);
        (ForloebId, Modtager, Oplysninger, Retning) = (forloebId, modtager!.Trim(), oplysninger!.Trim(), retning);
        (Fra, Til, Form, Givet, Erklaeret) = (fra!.Value, til!.Value, form, awaitsSignatureFrom is null ? fra : null, awaitsSignatureFrom);
        (Foraelder,
         Vidne) = (
             string.IsNullOrWhiteSpace(givere.Foraelder) ? null : givere.Foraelder.Trim(),
             form == Samtykkeform.Mundtligt ? givere.Vidne!.Trim() : null);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The named body that information goes to or comes from; never "alle".</summary>
    [Personoplysning("Samtykke.Modtager")]
    public string Modtager { get; private set; } = "";

    /// <summary>What the information is to be used for, or null where it was recorded without.</summary>
    [Personoplysning("Samtykke.Formaal")]
    public string? Formaal { get; private set; }

    /// <summary>The declaration that it was given in, the same in all its versions; null where it was recorded by itself.</summary>
    public Guid? DokumentId { get; private set; }

    /// <summary>Which information.</summary>
    [Personoplysning("Samtykke.Oplysninger")]
    public string Oplysninger { get; private set; } = "";

    /// <summary>Which way.</summary>
    public Samtykkeretning Retning { get; private set; }

    /// <summary>How it was given.</summary>
    public Samtykkeform Form { get; private set; }

    /// <summary>The parent or guardian who gave it too, or null.</summary>
    [Personoplysning("Samtykke.Foraelder")]
    public string? Foraelder { get; private set; }

    /// <summary>Who heard an oral consent, or null.</summary>
    [Personoplysning("Samtykke.Vidne")]
    public string? Vidne { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Fra { get; private set; }

    /// <summary>Last day, at most 12 months after the first.</summary>
    public DateOnly Til { get; private set; }

    /// <summary>The day it was given; null while the paper waits for its signature, and until then it does not hold.</summary>
    public DateOnly? Givet { get; private set; }

    /// <summary>
    /// The day the declaration was finished that is signed on paper, the first day it can be signed; null where it was not given so.
    /// </summary>
    public DateOnly? Erklaeret { get; private set; }

    /// <summary>Whether the paper waits for its signature.</summary>
    public bool VenterPaaUnderskrift => Givet is null;

    /// <summary>The day from which it no longer holds, or null.</summary>
    public DateOnly? TrukketTilbage { get; private set; }

    /// <summary>Whether it holds on a day.</summary>
    public bool Gaelder(DateOnly day) => day >= Givet && day >= Fra && day <= Til && (TrukketTilbage is null || day < TrukketTilbage);

    /// <summary>Whether it lets information be given on a day.</summary>
    public bool TilladerDeling(DateOnly day) => Retning != Samtykkeretning.Indhente && Gaelder(day);

    /// <summary>Every reason why these facts are no consent.</summary>
    public static IReadOnlyList<Obstacle> Obstacles(string? modtager, string? oplysninger, DateOnly? fra, DateOnly? til, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (string.IsNullOrWhiteSpace(modtager))
            found.Add(new("ModtagerMangler", "Skriv, hvem samtykket gælder, for eksempel Visitationen.", nameof(Modtager)));
        else
            found.AddRange(ModtagerObstacles(modtager));
        if (string.IsNullOrWhiteSpace(oplysninger))
            found.Add(new("OplysningerMangler", "Skriv, hvilke oplysninger samtykket dækker.", nameof(Oplysninger)));
        if (fra is null)
            found.Add(new("FraMangler", "Skriv den dag, samtykket er givet.", nameof(Fra)));
        else if (fra > today)
            found.Add(new("FraIFremtiden", "Samtykket kan ikke være givet i fremtiden. Ret datoen.", nameof(Fra)));
        if (til is null)
            found.Add(new("TilMangler", "Skriv den sidste dag, samtykket gælder.", nameof(Til)));
        found.AddRange(PeriodeObstacles(fra, til));
        return found;
    }

    /// <summary>Why no consent can be given to a recipient of this name.</summary>
    public static IReadOnlyList<Obstacle> ModtagerObstacles(string modtager) => GaelderAlle(modtager)
        ? [new(
            "SamtykkeTilAlle",
            "Et samtykke skal gælde en bestemt modtager. Skriv navnet på myndigheden eller personen, for eksempel "
                + "Visitationen, Ishøj Kommune.",
            nameof(Modtager))]
        : [];

    /// <summary>Why a consent cannot hold from one day to another.</summary>
    public static IReadOnlyList<Obstacle> PeriodeObstacles(DateOnly? fra, DateOnly? til)
    {
        if (til < fra)
            return [new("TilFoerFra", "Samtykket slutter, før det begynder. Ret datoerne.", nameof(Til))];
        if (fra?.AddMonths(LongestMonths) is { } last && til > last)
            return [
                new(
                    "PeriodeForLang",
                    $"Et samtykke gælder højst {LongestMonths} måneder, her til {Danish.Date(last)}. Ret slutdatoen.",
                    nameof(Til)),
            ];
        return [];
    }

    /// <summary>Whether a text means everybody and so names no body that a consent could be given to.</summary>
    public static bool GaelderAlle(string recipient) =>
        Everybody.Contains(string.Join(' ', Words(recipient).Where(w => w is not ("relevante" or "offentlige" or "involverede"))));

    /// <summary>
    /// Whether it names a recipient: a word of its name, apart from those that many bodies share, is a word of the recipient's. One that
    /// lets the Jobcenter know says nothing about Visitationen.
    /// </summary>
    public bool Naevner(string recipient)
    {
        var named = Distinct(Modtager);
        return Distinct(recipient).Any(r => named.Any(n => IsSameWord(r, n)));
    }

    // Visitation, Visitationen and Visitationens are one word; familie and Familiecenteret are not.
    private static bool IsSameWord(string a, string b) =>
        Math.Abs(a.Length - b.Length) <= LongestEnding
        && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));

    private static string[] Distinct(string name) => [.. Words(name).Where(w => w.Length >= FewestLetters && !Shared.Contains(w))];

    private static string[] Words(string text) =>
        new string([.. text.Select(c => char.IsLetter(c) ? char.ToLowerInvariant(c) : ' ')]).Split(
            ' ', StringSplitOptions.RemoveEmptyEntries);

    internal void Underskriv(DateOnly day) => Givet = day;

    /// <summary>Another consent takes its place from a day; until then it held.</summary>
    internal void Afloes(DateOnly day) => Til = Til < day.AddDays(-1) ? Til : day.AddDays(-1);

    /// <summary>The borger takes the consent back; it holds no longer from that day.</summary>
    /// <exception cref="RefusedException">It is withdrawn already, or the day is before it began or in the future.</exception>
    public void TraekTilbage(DateOnly day, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (TrukketTilbage is not null)
            found.Add(new(
                "AlleredeTrukketTilbage",
                $"Samtykket er allerede trukket tilbage {Danish.Date(TrukketTilbage.Value)}. Du skal ikke gøre mere."));
        if (day > today || day < Fra)
            found.Add(new(
                "TilbagetraekningUmulig",
                $"Samtykket blev givet {Danish.Date(Fra)}. Skriv en dag fra da af og senest i dag.",
                nameof(TrukketTilbage)));
        RefusedException.ThrowIfAny(found);
        TrukketTilbage = day;
    }
}
