
namespace Pitstop.Web.Data;

/// <summary>What a leader said to a proposal.</summary>
public enum Grundlagssvar
{
    Venter,
    Overtaget,
    Afvist,
}

/// <summary>
/// A page that came with a later version of the program and says something else than what is kept. It changes nothing until a leader takes
/// it over in a draft.
/// </summary>
public sealed class Grundlagsforslag
{
    private Grundlagsforslag()
    {
    }

    /// <summary>A proposal that came at a time (UTC).</summary>
    public Grundlagsforslag(Udgave udgave, DateTime modtaget) =>
        (Slug, Titel, Sti, Markdown, Hash, Modtaget) = (udgave.Slug, udgave.Hoved.Titel, udgave.Sti, udgave.Kilde, udgave.Hash, modtaget);

    /// <summary>Running number.</summary>
    public int Id { get; private set; }

    /// <summary>The page's address without the first slash.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The page's title.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>The file's name: slug and date.</summary>
    public string Sti { get; private set; } = "";

    /// <summary>The file with its front matter, lines ended by LF.</summary>
    public string Markdown { get; private set; } = "";

    /// <summary>SHA-256 of <see cref="Markdown"/>, lower-case hex.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it came (UTC).</summary>
    public DateTime Modtaget { get; private set; }

    /// <summary>What a leader said to it.</summary>
    public Grundlagssvar Svar { get; private set; }

    /// <summary>Who said so, or null.</summary>
    public string? BesvaretAf { get; private set; }

    /// <summary>A leader's answer; a second one changes nothing.</summary>
    public void Besvar(Grundlagssvar svar, Medarbejder by)
    {
        if (Svar == Grundlagssvar.Venter)
            (Svar, BesvaretAf) = (svar, by.Navn);
    }

    /// <summary>The edition that is proposed.</summary>
    /// <exception cref="IndholdsfejlException">It does not read; the import has read it, so this is an error in the program.</exception>
    public Udgave Udgave()
    {
        var fejl = new List<Indholdsfejl>();
        return Domain.Haandbog.Udgave.Read(Sti, Markdown, fejl) ?? throw new IndholdsfejlException(fejl);
    }
}
