namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// One version of a document of a forløb, from draft to sent. A draft belongs to the forløb, not to its author: a colleague can take
/// over. Verbs refuse with a <see cref="RefusedException"/>; each has its obstacles to ask first.
/// </summary>
[Sagsdata]
public sealed partial class Dokument
{
    private readonly List<Dokumenthaendelse> _haendelser = [];
    private readonly ReadAnswers _read = new();

    private Dokument()
    {
    }

    /// <summary>A new document, version 1.</summary>
    /// <param name="forloebId">The forløb.</param>
    /// <param name="kind">The registered kind, for instance <c>indstilling</c>.</param>
    /// <param name="krav">Who must approve it.</param>
    /// <param name="answers">What is filled in from the case.</param>
    /// <param name="by">The author.</param>
    /// <param name="now">UTC.</param>
    public Dokument(Guid forloebId, string kind, Godkendelseskrav krav, Answers answers, Medarbejder by, DateTime now)
    {
        (ForloebId, Kind, Krav, Version, DokumentId) = (forloebId, kind, krav, 1, Guid.CreateVersion7());
        (ForfatterId, ForfatterNavn, BegyndtAf) = (by.Id, by.Navn, by.Id);
        (Oprettet, SvarJson) = (now, AnswersJson.Write(answers));
        Record(Dokumentskridt.Oprettet, by, now);
    }

    /// <summary>This version's key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The document's key, the same in all its versions.</summary>
    public Guid DokumentId { get; private set; }

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The registered kind.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>1, 2, …</summary>
    public int Version { get; private set; }

    /// <summary>Who must approve it.</summary>
    public Godkendelseskrav Krav { get; private set; }

    /// <summary>Where it is on its way.</summary>
    public Dokumentstatus Status { get; private set; }

    /// <summary>Grows by one with each change; two changes at once cannot both win.</summary>
    public int Revision { get; private set; }

    /// <summary>The account of the employee who signs as behandler: who last sent it to approval, until then who began it.</summary>
    public string ForfatterId { get; private set; } = "";

    /// <summary>That employee's name.</summary>
    public string ForfatterNavn { get; private set; } = "";

    /// <summary>When it was begun (UTC).</summary>
    public DateTime Oprettet { get; private set; }

    /// <summary>When anything was last done to it (UTC).</summary>
    public DateTime SenestAendret { get; private set; }

    /// <summary>Who did that.</summary>
    public string SenestAendretAf { get; private set; } = "";

    /// <summary>The answers as JSON; read them through <see cref="Answers"/>.</summary>
    [Personoplysning("Dokument.SvarJson")]
    public string SvarJson { get; private set; } = "";

    /// <summary>The leader's words when it was sent back; gone when it is sent to approval again.</summary>
    [Personoplysning("Dokument.Returkommentar")]
    public string? Returkommentar { get; private set; }

    /// <summary>The leader who last sent it back, or null.</summary>
    public string? ReturneretAf { get; private set; }

    /// <summary>Who approved it, or null.</summary>
    public string? GodkendtAf { get; private set; }

    /// <summary>When (UTC), or null.</summary>
    public DateTime? GodkendtTidspunkt { get; private set; }

    /// <summary>The finished document, or null before approval.</summary>
    public ArkiveretDokument? Arkiv { get; private set; }

    /// <summary>The day it was sent, or null.</summary>
    public DateOnly? SendtDato { get; private set; }

    /// <summary>To whom, or null.</summary>
    [Personoplysning("Dokument.SendtTil")]
    public string? SendtTil { get; private set; }

    /// <summary>The day it was filed in Cura, or null.</summary>
    public DateOnly? JournaliseretDato { get; private set; }

    /// <summary>Who said so, or null.</summary>
    public string? JournaliseretAf { get; private set; }

    /// <summary>The steps that are loaded, oldest first.</summary>
    public IReadOnlyList<Dokumenthaendelse> Haendelser => _haendelser;

    /// <summary>The answers as typed.</summary>
    public Answers Answers => _read.Of(SvarJson);

    /// <summary>What people call where it is: a kind that nobody approves is finished and not approved.</summary>
    public string StatusNavn => Status == Dokumentstatus.Godkendt && Krav != Godkendelseskrav.Leder ? "Færdig" : Status.DisplayName();

    /// <summary>Whether it is archived.</summary>
    public bool ErGodkendt => Status is Dokumentstatus.Godkendt or Dokumentstatus.Sendt;

    private void Record(Dokumentskridt skridt, Medarbejder by, DateTime now, string? fane = null, AnswersDelta? delta = null)
    {
        Revision++;
        (SenestAendret, SenestAendretAf) = (now, by.Navn);
        _haendelser.Add(new Dokumenthaendelse(Id, Revision, skridt, by, now, fane, delta));
    }
}
