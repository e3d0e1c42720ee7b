
namespace Pitstop.Web.Data;

/// <summary>An edition of a page as the database keeps it: the whole file, and beside it what lists and look-ups need.</summary>
public sealed class GemtUdgave
{
    private GemtUdgave()
    {
    }

    /// <summary>Keeps an edition taken in at a time (UTC).</summary>
    public GemtUdgave(Udgave udgave, DateTime importeret, int? udkastId = null)
    {
        (Slug, Slags, Titel, IKraft) = (udgave.Slug, udgave.Hoved.Slags, udgave.Hoved.Titel, udgave.IKraft);
        (Markdown, Hash, Importeret, UdkastId) = (udgave.Kilde, udgave.Hash, importeret, udkastId);
    }

    /// <summary>Another edition takes its place before it has been in force.</summary>
    public void Afloes(DateTime now) => Afloest = now;

    /// <summary>Running number.</summary>
    public int Id { get; private set; }

    /// <summary>The page's address without the first slash.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What kind of page it is.</summary>
    public Sideslags Slags { get; private set; }

    /// <summary>The page's title.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>The first day in force.</summary>
    public DateOnly IKraft { get; private set; }

    /// <summary>The file with its front matter, lines ended by LF.</summary>
    public string Markdown { get; private set; } = "";

    /// <summary>SHA-256 of <see cref="Markdown"/>, lower-case hex.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it was taken in (UTC).</summary>
    public DateTime Importeret { get; private set; }

    /// <summary>The draft that it was made from; null for what was shipped.</summary>
    public int? UdkastId { get; private set; }

    /// <summary>
    /// When another edition took its place before its first day (UTC); null for one that holds from its date. It never applied, and is
    /// kept.
    /// </summary>
    public DateTime? Afloest { get; private set; }

    /// <summary>The file's name: slug and date.</summary>
    public string Sti => $"{Slug}.{IKraft:yyyy-MM-dd}.md";
}
