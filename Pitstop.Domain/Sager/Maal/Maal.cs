namespace Pitstop.Domain.Sager;

/// <summary>
/// A goal of a forløb: set in the plan, scaled by the citizen in every status, judged at the weekly review and at discharge.
/// </summary>
[Sagsdata]
public sealed class Maal
{
    private readonly List<Delmaal> _delmaal = [];
    private readonly List<Skalering> _skaleringer = [];
    private readonly List<Maalbedoemmelse> _bedoemmelser = [];

    private Maal()
    {
    }

    internal Maal(Guid forloebId, int nummer, Maaldata data, Guid planId, DateOnly dag)
    {
        (ForloebId, Nummer, Noegle, Fra) = (forloebId, nummer, data.Noegle, dag);
        Tag(data, planId);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>1, 2, … in the order in which the forløb's goals were set.</summary>
    public int Nummer { get; private set; }

    /// <summary>What it is known by within its forløb: the row's key in plans and statuses.</summary>
    public string Noegle { get; private set; } = "";

    /// <summary>The day it was set.</summary>
    public DateOnly Fra { get; private set; }

    /// <summary>The day it was closed; null while it is worked on.</summary>
    public DateOnly? AfsluttetDato { get; private set; }

    /// <summary>The plan that last set it, the same in all its versions.</summary>
    public Guid SatAf { get; private set; }

    /// <summary>The document that closed it, the same in all its versions; null while it is worked on.</summary>
    public Guid? LukketAf { get; private set; }

    /// <summary>Whether it is worked on.</summary>
    public bool ErAktivt => AfsluttetDato is null;

    /// <summary>What it is about.</summary>
    public Maaltema Tema { get; private set; }

    /// <summary>A few words.</summary>
    [Personoplysning("Maal.Titel")]
    public string Titel { get; private set; } = "";

    /// <summary>The citizen's own words for it.</summary>
    [Personoplysning("Maal.BorgerensFormulering")]
    public string BorgerensFormulering { get; private set; } = "";

    /// <summary>What precisely.</summary>
    [Personoplysning("Maal.Specifik")]
    public string Specifik { get; private set; } = "";

    /// <summary>How one will see that it is reached.</summary>
    [Personoplysning("Maal.Maalbar")]
    public string Maalbar { get; private set; } = "";

    /// <summary>Why it matters to the citizen.</summary>
    [Personoplysning("Maal.Attraktiv")]
    public string Attraktiv { get; private set; } = "";

    /// <summary>What it takes.</summary>
    [Personoplysning("Maal.Realistisk")]
    public string Realistisk { get; private set; } = "";

    /// <summary>By which day.</summary>
    public DateOnly Tidsbestemt { get; private set; }

    /// <summary>The parts of recovery that it serves.</summary>
    public Chime Chime { get; private set; }

    /// <summary>The number that the citizen hopes for, or null.</summary>
    [Personoplysning("Maal.Oensket")]
    public int? Oensket { get; private set; }

    /// <summary>The method's title in the catalogue.</summary>
    [Personoplysning("Maal.Metode")]
    public string Metode { get; private set; } = "";

    /// <summary>Why this goal and this method.</summary>
    [Personoplysning("Maal.FagligeOvervejelser")]
    public string FagligeOvervejelser { get; private set; } = "";

    /// <summary>Concrete steps.</summary>
    public IReadOnlyList<Delmaal> Delmaal => _delmaal;

    /// <summary>The citizen's numbers, in no certain order; read them through <see cref="Historik"/>.</summary>
    public IReadOnlyList<Skalering> Skaleringer => _skaleringer;

    /// <summary>The verdicts, in no certain order.</summary>
    public IReadOnlyList<Maalbedoemmelse> Bedoemmelser => _bedoemmelser;

    /// <summary>The scalings, the refused ones too, by day.</summary>
    public IEnumerable<Skalering> Historik => _skaleringer.OrderBy(s => s.Dato).ThenBy(s => s.Id);

    /// <summary>The last number that the citizen gave, or null.</summary>
    public Skalering? SenesteSkalering => Historik.LastOrDefault(s => s.Vaerdi is not null);

    /// <summary>The last verdict, or null.</summary>
    public Maalbedoemmelse? SenesteBedoemmelse => _bedoemmelser.OrderBy(b => b.Dato).ThenBy(b => b.Id).LastOrDefault();

    /// <summary>Whether a document has judged it.</summary>
    public bool ErBedoemtAf(Guid dokumentId) => _bedoemmelser.Any(b => b.DokumentId == dokumentId);

    /// <summary>The goal as the next plan begins with it.</summary>
    public Maaldata Data => new(
        Noegle,
        Tema,
        Titel,
        BorgerensFormulering,
        new(Specifik, Maalbar, Attraktiv, Realistisk, Tidsbestemt),
        Metode)
    {
        Chime = Chime,
        Udgangspunkt = Historik.FirstOrDefault()?.Vaerdi,
        Oensket = Oensket,
        FagligeOvervejelser = FagligeOvervejelser,
        Delmaal = [.. _delmaal.OrderBy(d => d.Nummer).Select(d => new Delmaaldata(d.Handling, d.Ansvarlig, d.Frist))],
    };

    internal void Tag(Maaldata data, Guid planId)
    {
        SatAf = planId;
        (Tema, Titel, BorgerensFormulering, Chime, Oensket) =
            (data.Tema, data.Titel.Trim(), data.BorgerensFormulering.Trim(), data.Chime, data.Oensket);
        (Specifik, Maalbar, Attraktiv, Realistisk, Tidsbestemt) =
            (data.Smart.Specifik, data.Smart.Maalbar, data.Smart.Attraktiv, data.Smart.Realistisk, data.Smart.Tidsbestemt);
        (Metode, FagligeOvervejelser) = (data.Metode.Trim(), data.FagligeOvervejelser);
        _delmaal.Clear();
        _delmaal.AddRange(data.Delmaal.Select((d, i) => new Delmaal(i + 1, d)));
    }

    // A corrected document says its number anew; it does not say it twice.
    internal void Registrer(Skalering skalering)
    {
        if (skalering.DokumentId is { } document)
            _skaleringer.RemoveAll(s => s.DokumentId == document);
        _skaleringer.Add(skalering);
    }

    internal void Registrer(Maalbedoemmelse verdict)
    {
        _bedoemmelser.RemoveAll(
            b => b.Sted == verdict.Sted && (verdict.DokumentId is { } document ? b.DokumentId == document : b.Uge == verdict.Uge));
        _bedoemmelser.Add(verdict);
    }

    internal void Afslut(DateOnly dag, Guid dokumentId)
    {
        if (ErAktivt)
            (AfsluttetDato, LukketAf) = (dag, dokumentId);
    }

    // Only the document that closed it opens it again, by its correction.
    internal void Genaabn(Guid dokumentId)
    {
        if (LukketAf == dokumentId)
            (AfsluttetDato, LukketAf) = (null, null);
    }
}
