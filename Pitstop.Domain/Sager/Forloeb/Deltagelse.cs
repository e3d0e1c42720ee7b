namespace Pitstop.Domain.Sager;

/// <summary>One forløb's part in a group session. It belongs to that forløb: nobody else's page shows it.</summary>
[Sagsdata]
public sealed class Deltagelse
{
    private Deltagelse()
    {
    }

    internal Deltagelse(Guid sessionId, DateOnly dato, Gruppeart art, string lederNavn, Forloeb forloeb)
    {
        (SessionId, ForloebId, Forloeb) = (sessionId, forloeb.Id, forloeb);
        (Dato, Art, LederNavn) = (dato, art, lederNavn);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>The forløb's key.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The forløb.</summary>
    public Forloeb Forloeb { get; private set; } = null!;

    /// <summary>The session's day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>What the session was about.</summary>
    public Gruppeart Art { get; private set; }

    /// <summary>Who led the session.</summary>
    public string LederNavn { get; private set; } = "";

    /// <summary>Whether the borger came; null where nothing is noted yet.</summary>
    public bool? Fremmoedt { get; private set; }

    /// <summary>What is noted on this borger alone, or null.</summary>
    [Personoplysning("Deltagelse.Note")]
    public string? Note { get; private set; }

    internal bool Registrer(bool? fremmoedt, string? note)
    {
        var trimmed = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        if (Fremmoedt == fremmoedt && Note == trimmed)
            return false;
        (Fremmoedt, Note) = (fremmoedt, trimmed);
        return true;
    }
}

/// <summary>Attendance and note of a participant as typed.</summary>
/// <param name="DeltagelseId">The participant's part.</param>
/// <param name="Fremmoedt">Came or not; null where not noted.</param>
/// <param name="Note">The note on this borger alone.</param>
public sealed record Deltagernote(Guid DeltagelseId, bool? Fremmoedt, string? Note);
