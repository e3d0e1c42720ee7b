
namespace Pitstop.Web.Data;

/// <summary>What was done.</summary>
public enum Handling
{
    Set,
    SetListe,
    Soegt,
    Oprettet,
    Aendret,
    GemtKladde,
    SendtTilGodkendelse,
    SendtRetur,
    Godkendt,
    Hentet,
    MarkeretSendt,
    Journaliseret,
    Afvist,
    PersonnummerVist,
    KontoOprettet,
    KontoAendret,
    Overdraget,
    Vedtaget,
    Opgivet,
}

/// <summary>
/// One line of the log: who did what with what, and when. Append-only (the database refuses to change or delete a row) and free of person
/// data: it holds keys, never names, numbers or texts of a borger.
/// </summary>
public sealed class Logpost
{
    private Logpost()
    {
    }

    /// <summary>An event at a time, which the edge passes in (UTC).</summary>
    public Logpost(DateTime tidspunkt, Medarbejder medarbejder, Handling handling, string emne, string? emneId, Guid? forloebId)
    {
        (Tidspunkt, MedarbejderId, Handling) = (tidspunkt, medarbejder.Id, handling);
        (Emne, EmneId, ForloebId) = (emne, emneId, forloebId);
    }

    /// <summary>Running number.</summary>
    public long Id { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime Tidspunkt { get; private set; }

    /// <summary>The account that did it.</summary>
    public string MedarbejderId { get; private set; } = "";

    /// <summary>What was done.</summary>
    public Handling Handling { get; private set; }

    /// <summary>What it was done with, for instance <c>Samtale</c> or <c>Dokument</c>.</summary>
    public string Emne { get; private set; } = "";

    /// <summary>That thing's key; for a list all keys with a comma between.</summary>
    public string? EmneId { get; private set; }

    /// <summary>The forløb, or null.</summary>
    public Guid? ForloebId { get; private set; }
}
