using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>
/// The instrument of a mapping. About eight of ten citizens are mapped with MapPlan by now; ASI is for adults only (domain brief, C2).
/// </summary>
public enum Instrument
{
    [Display(Name = "ASI")] Asi,
    [Display(Name = "MapPlan")] MapPlan,
    [Display(Name = "UngMap")] UngMap,
    [Display(Name = "Et andet")] Andet,
}

/// <summary>The seven areas of an ASI interview.</summary>
public enum AsiOmraade
{
    [Display(Name = "Fysisk helbred")] FysiskHelbred,
    [Display(Name = "Arbejde og forsørgelse")] ArbejdeForsoergelse,
    [Display(Name = "Alkohol")] Alkohol,
    [Display(Name = "Stoffer")] Stoffer,
    [Display(Name = "Kriminalitet og retslige forhold")] Kriminalitet,
    [Display(Name = "Familie og sociale relationer")] FamilieRelationer,
    [Display(Name = "Psykisk helbred")] PsykiskHelbred,
}

/// <summary>A mapping of a citizen by an instrument. Of ASI only the scores are kept, never the questionnaire's wording.</summary>
[Sagsdata]
public sealed class Kortlaegning
{
    /// <summary>From this age ASI is used.</summary>
    public const int AsiFra = 18;

    private readonly List<AsiScore> _scorer = [];

    private Kortlaegning()
    {
    }

    internal Kortlaegning(
        Guid forloebId,
        Guid dokumentId,
        Instrument instrument,
        DateOnly dato,
        string interviewer,
        string? tekst,
        IEnumerable<AsiScore> scorer)
    {
        (ForloebId, DokumentId, Instrument, Dato, Interviewer, Tekst) =
            (forloebId, dokumentId, instrument, dato, interviewer.Trim(), tekst);
        _scorer.AddRange(scorer);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The udredning that it was written in, the same in all its versions.</summary>
    public Guid DokumentId { get; private set; }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; private set; }

    /// <summary>The day of the interview.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>Who interviewed.</summary>
    [Personoplysning("Kortlaegning.Interviewer")]
    public string Interviewer { get; private set; } = "";

    /// <summary>What another instrument than ASI showed, or null.</summary>
    [Personoplysning("Kortlaegning.Tekst")]
    public string? Tekst { get; private set; }

    /// <summary>The scores of ASI, one per area; empty for other instruments.</summary>
    public IReadOnlyList<AsiScore> Scorer => _scorer;
}

/// <summary>The scores of one area.</summary>
[Sagsdata]
public sealed class AsiScore
{
    private AsiScore()
    {
    }

    /// <summary>The scores of one area.</summary>
    public AsiScore(AsiOmraade omraade, int svaerhed, int? bekymring, int? oenske, string? kommentar) =>
        (Omraade, Svaerhed, Bekymring, Oenske, Kommentar) = (omraade, svaerhed, bekymring, oenske, kommentar);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The area.</summary>
    public AsiOmraade Omraade { get; private set; }

    /// <summary>The interviewer's severity, 0 (no need) to 9 (extreme need).</summary>
    [Personoplysning("AsiScore.Svaerhed")]
    public int Svaerhed { get; private set; }

    /// <summary>The citizen's worry, 0 to 4, or null.</summary>
    [Personoplysning("AsiScore.Bekymring")]
    public int? Bekymring { get; private set; }

    /// <summary>The citizen's wish for help, 0 to 4, or null.</summary>
    [Personoplysning("AsiScore.Oenske")]
    public int? Oenske { get; private set; }

    /// <summary>A comment, or null.</summary>
    [Personoplysning("AsiScore.Kommentar")]
    public string? Kommentar { get; private set; }
}
