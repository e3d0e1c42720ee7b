using System.Security.Cryptography;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// A finished document as it was approved: the exact bytes and all that tells how they came about. Nothing in it ever changes; a new
/// version supersedes it.
/// </summary>
[Sagsdata]
public sealed class ArkiveretDokument
{
    private readonly ReadAnswers _read = new();

    private ArkiveretDokument()
    {
    }

    internal ArkiveretDokument(Guid dokumentId, Udskrift udskrift, Medarbejder by, DateTime now)
    {
        (DokumentId, Tidspunkt, GodkendtAfId, GodkendtAf) = (dokumentId, now, by.Id, by.Navn);
        (Indhold, Filnavn) = ([.. udskrift.Indhold], udskrift.Filnavn);
        Sha256 = HashOf(Indhold);
        SvarJson = AnswersJson.Write(udskrift.Svar);
        (Skabelon, Skabelonudgave, Skriver) = (udskrift.Skabelon, udskrift.Skabelonudgave, udskrift.Skriver);
        Regler = string.Join('\n', udskrift.Regler);
        Bogmaerker = BookmarksJson.Write(udskrift.Bogmaerker);
    }

    /// <summary>The version of the document that this is the archive of; also the key.</summary>
    public Guid DokumentId { get; private set; }

    /// <summary>The exact bytes of the Word file.</summary>
    [Personoplysning("ArkiveretDokument.Indhold")]
    public byte[] Indhold { get; private set; } = [];

    /// <summary>SHA-256 of <see cref="Indhold"/>, lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The file's name, without CPR or name.</summary>
    public string Filnavn { get; private set; } = "";

    /// <summary>The answers that were printed, as JSON.</summary>
    [Personoplysning("ArkiveretDokument.SvarJson")]
    public string SvarJson { get; private set; } = "";

    /// <summary>The template's slug.</summary>
    public string Skabelon { get; private set; } = "";

    /// <summary>The template's edition.</summary>
    public string Skabelonudgave { get; private set; } = "";

    /// <summary>The editions of the rules that were used, one a line.</summary>
    public string Regler { get; private set; } = "";

    /// <summary>The writer and its version.</summary>
    public string Skriver { get; private set; } = "";

    /// <summary>Bookmark name to field path, as JSON.</summary>
    public string Bogmaerker { get; private set; } = "";

    /// <summary>The account that approved it.</summary>
    public string GodkendtAfId { get; private set; } = "";

    /// <summary>That employee's name.</summary>
    public string GodkendtAf { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime Tidspunkt { get; private set; }

    /// <summary>The answers that were printed.</summary>
    public Answers Answers => _read.Of(SvarJson);

    /// <summary>Bookmark name to field path.</summary>
    public IReadOnlyDictionary<string, string> Bookmarks => BookmarksJson.Read(Bogmaerker);

    /// <summary>Whether the bytes are still the ones that were archived.</summary>
    public bool IsIntact => HashOf(Indhold) == Sha256;

    /// <summary>SHA-256 of a file, lower-case hex.</summary>
    public static string HashOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
