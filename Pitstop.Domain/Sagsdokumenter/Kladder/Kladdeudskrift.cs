namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// What a draft's Word file said when it was handed out, so that the file can be read back. It goes when the document is finished: then the
/// archive says it.
/// </summary>
[Sagsdata]
public sealed class Kladdeudskrift
{
    private readonly ReadAnswers _read = new();

    private Kladdeudskrift()
    {
    }

    internal Kladdeudskrift(Guid dokumentId, DraftPrint print, string svarJson, string bogmaerker, DateTime now)
    {
        (DokumentId, Revision, Nummer) = (dokumentId, print.Revision, print.Number);
        (SvarJson, Bogmaerker, Tidspunkt) = (svarJson, bogmaerker, now);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The version of the document.</summary>
    public Guid DokumentId { get; private set; }

    /// <summary>The draft's revision.</summary>
    public int Revision { get; private set; }

    /// <summary>1, 2, … within the revision: the case's own fields may print differently on different days.</summary>
    public int Nummer { get; private set; }

    /// <summary>The answers that were printed, as JSON.</summary>
    [Personoplysning("Kladdeudskrift.SvarJson")]
    public string SvarJson { get; private set; } = "";

    /// <summary>Bookmark name to field path, as JSON.</summary>
    public string Bogmaerker { get; private set; } = "";

    /// <summary>When it was first handed out (UTC).</summary>
    public DateTime Tidspunkt { get; private set; }

    /// <summary>Which print it is, as the file says.</summary>
    public DraftPrint Print => new(Revision, Nummer);

    /// <summary>The answers that were printed.</summary>
    public Answers Answers => _read.Of(SvarJson);

    /// <summary>Bookmark name to field path.</summary>
    public IReadOnlyDictionary<string, string> Bookmarks => BookmarksJson.Read(Bogmaerker);
}
