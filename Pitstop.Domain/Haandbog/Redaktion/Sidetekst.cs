namespace Pitstop.Domain.Haandbog;

/// <summary>What is typed in a draft of a page, as it was typed, also where it is not valid yet. Immutable.</summary>
/// <param name="Titel">The page's title.</param>
/// <param name="Ejer">The function that keeps the page.</param>
/// <param name="Markdown">The text below the front matter, lines ended by LF.</param>
public sealed record Sidetekst(string Titel, string Ejer, string Markdown)
{
    /// <summary>The edition's name; empty for the year it comes into force.</summary>
    public string Udgave { get; init; } = "";

    /// <summary>The first day in force, dd-MM-yyyy.</summary>
    public string IKraft { get; init; } = "";

    /// <summary>The day by which it should be reviewed, dd-MM-yyyy; empty for 24 months.</summary>
    public string RevisionSenest { get; init; } = "";

    /// <summary>The roles it is written for; none for everyone.</summary>
    public IReadOnlyList<Rolle> Laesere { get; init; } = [];

    /// <summary>Whether what it tells of is in use.</summary>
    public bool IBrug { get; init; } = true;

    /// <summary>What on it is not confirmed; empty for nothing.</summary>
    public string Ubekraeftet { get; init; } = "";

    /// <summary>Why it is to be in force from a day that has passed; empty where it is not.</summary>
    public string Begrundelse { get; init; } = "";

    /// <summary>A new edition that begins as a copy of another: the day, the name and the next review are for its writer to set.</summary>
    public static Sidetekst From(Udgave udgave) => new(udgave.Hoved.Titel, udgave.Hoved.Ejer, udgave.Broedtekst)
    {
        Laesere = udgave.Hoved.Laesere,
        IBrug = udgave.Hoved.IBrug,
        Ubekraeftet = udgave.Hoved.Ubekraeftet ?? "",
    };

    /// <summary>A new page.</summary>
    public static Sidetekst Ny(string titel) => new(titel, "teamleder", "");

    /// <summary>The first day in force, or null where none can be read.</summary>
    public DateOnly? IKraftDag => Danish.TryDate(IKraft, out var dag) ? dag : null;

    /// <summary>Whether a page says the same to its readers: the text, and what stands at its top besides edition and dates.</summary>
    public bool SigerDetSamme(Udgave udgave) => From(udgave) is var other
        && other.Markdown.Trim() == Markdown.Trim()
        && (other.Titel, other.Ejer, other.IBrug, other.Ubekraeftet) == (Titel.Trim(), Ejer.Trim(), IBrug, Ubekraeftet.Trim())
        && other.Laesere.SequenceEqual(Laesere);

    /// <summary>The file that <see cref="Domain.Udgave.Read"/> reads: front matter, a line without text, the Markdown.</summary>
    /// <param name="slug">The page's address without the first slash.</param>
    /// <param name="slags">What kind of page it is.</param>
    /// <param name="vedtagelse">Its adoption, or null.</param>
    public (string Sti, string Tekst) File(string slug, Sideslags slags, Vedtagelse? vedtagelse)
    {
        var day = IKraftDag;
        var head = new Hovedskriver()
            .Text("titel", Titel)
            .Plain("slug", slug)
            .Plain("slags", slags.DisplayName())
            .Text("udgave", Udgave.Trim().Length > 0 ? Udgave : $"{day?.Year}")
            .Plain("i-kraft", day is { } first ? Danish.Date(first) : IKraft)
            .Text("vedtaget-af", vedtagelse?.Udvalg)
            .Plain("vedtaget", vedtagelse is null ? null : Danish.Date(vedtagelse.Dato))
            .Text("sagsnr", vedtagelse?.Sagsnr)
            .Plain("revision-senest", RevisionSenest.Trim().Length > 0 || day is null
                ? RevisionSenest
                : Danish.Date(Sidegennemgang.LastDay(day.Value)))
            .Text("ejer", Ejer)
            .Plain("læsere", Laesere.Count == 0 ? null : $"[{string.Join(", ", Laesere.Select(r => r.DisplayName()))}]")
            .Plain("i-brug", IBrug ? null : "nej")
            .Text("ubekræftet", Ubekraeftet);
        return (day is { } named ? $"{slug}.{named:yyyy-MM-dd}.md" : $"{slug}.md", $"---\n{head}---\n\n{Markdown.Trim('\n')}\n");
    }
}

/// <summary>A political adoption.</summary>
/// <param name="Udvalg">The committee.</param>
/// <param name="Dato">The day of the meeting.</param>
/// <param name="Sagsnr">The case number.</param>
public sealed record Vedtagelse(string Udvalg, DateOnly Dato, string Sagsnr);
