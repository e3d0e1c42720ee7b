using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>What happened to a document.</summary>
public enum Dokumentskridt
{
    [Display(Name = "Oprettet")] Oprettet,
    [Display(Name = "Gemt")] Gemt,
    [Display(Name = "Sendt til godkendelse")] SendtTilGodkendelse,
    [Display(Name = "Taget tilbage")] TagetTilbage,
    [Display(Name = "Sendt retur")] SendtRetur,
    [Display(Name = "Godkendt")] Godkendt,
    [Display(Name = "Markeret som sendt")] MarkeretSendt,
    [Display(Name = "Markeret som journaliseret")] Journaliseret,
}

/// <summary>
/// One step in a version's life: one for each revision. A save holds the way back to the answers before it until the document is archived.
/// </summary>
[Sagsdata]
public sealed class Dokumenthaendelse
{
    private Dokumenthaendelse()
    {
    }

    internal Dokumenthaendelse(
        Guid dokumentId, int revision, Dokumentskridt skridt, Medarbejder by, DateTime now, string? fane = null, AnswersDelta? delta = null)
    {
        (DokumentId, Revision, Skridt, Tidspunkt, Fane) = (dokumentId, revision, skridt, now, fane);
        (MedarbejderId, MedarbejderNavn) = (by.Id, by.Navn);
        Delta = delta?.ToJson();
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The version of the document.</summary>
    public Guid DokumentId { get; private set; }

    /// <summary>The document's revision after the step.</summary>
    public int Revision { get; private set; }

    /// <summary>What happened.</summary>
    public Dokumentskridt Skridt { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime Tidspunkt { get; private set; }

    /// <summary>The account.</summary>
    public string MedarbejderId { get; private set; } = "";

    /// <summary>That employee's name at the time.</summary>
    public string MedarbejderNavn { get; private set; } = "";

    /// <summary>The opened page that saved, so that a page is never in conflict with itself; null for other steps.</summary>
    public string? Fane { get; private set; }

    /// <summary>The way back to the answers before, as JSON; null for other steps.</summary>
    [Personoplysning("Dokumenthaendelse.Delta")]
    public string? Delta { get; private set; }
}
