using System.Security.Cryptography;
using System.Text;

namespace Pitstop.Domain.Haandbog;

/// <summary>One edition of one page: its front matter, its text and the hash that proves which text it was. Immutable.</summary>
public sealed class Udgave
{
    private Udgave(Sidehoved hoved, string kilde, int body) =>
        (Hoved, Kilde, Broedtekst, FoersteLinje, Hash) =
            (hoved, kilde, kilde[body..], kilde.AsSpan(0, body).Count('\n') + 1, HashOf(kilde));

    /// <summary>The front matter.</summary>
    public Sidehoved Hoved { get; }

    /// <summary>The page's address without the first slash.</summary>
    public string Slug => Hoved.Slug;

    /// <summary>The first day in force.</summary>
    public DateOnly IKraft => Hoved.IKraft;

    /// <summary>The whole file with front matter, lines ended by LF, as an export writes it.</summary>
    public string Kilde { get; }

    /// <summary>The Markdown below the front matter.</summary>
    public string Broedtekst { get; }

    /// <summary>The number of the line that <see cref="Broedtekst"/> begins on in the file, for messages.</summary>
    public int FoersteLinje { get; }

    /// <summary>The file's name with its date, which holds for every edition of a page.</summary>
    public string Sti => $"{Slug}.{IKraft:yyyy-MM-dd}.md";

    /// <summary>SHA-256 of <see cref="Kilde"/> in UTF-8, lower-case hex.</summary>
    public string Hash { get; }

    /// <summary>What a case writes down to say which rules it followed.</summary>
    public Udgavehenvisning Henvisning => new(Slug, IKraft, Hoved.Udgave);

    /// <summary>udgave 2018, i kraft fra 01-01-2018.</summary>
    public string Navn => Henvisning.Udgaven;

    /// <summary>The text as blocks. A template's placeholders are not read here.</summary>
    public MarkdownText ReadText() => MarkdownReader.Read(Broedtekst, FoersteLinje);

    /// <summary>Reads a file of <c>content/</c>.</summary>
    /// <param name="path">The path inside the folder with forward slashes, by the rule of <see cref="Sidenavn"/>.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="fejl">Gets every problem found.</param>
    /// <returns>The edition, or null where something was refused.</returns>
    public static Udgave? Read(string path, string text, ICollection<Indholdsfejl> fejl)
    {
        if (text.Length > MarkdownBounds.MostCharacters)
        {
            fejl.Add(new(
                path,
                "hele siden",
                string.Create(Danish.Culture, $"{text.Length:N0} tegn, og siden er for lang"),
                string.Create(Danish.Culture, $"højst {MarkdownBounds.MostCharacters:N0} tegn; del den på flere sider")));
            return null;
        }
        var source = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var end = source.StartsWith("---\n", StringComparison.Ordinal) ? source.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            fejl.Add(new(path, "linje 1, kolonne 1", "intet sidehoved", "en linje med ---, sidens felter og igen en linje med ---"));
            return null;
        }
        if (end > Hovedform.MostCharacters)
        {
            fejl.Add(new(
                path,
                "sidehovedet",
                string.Create(Danish.Culture, $"{end:N0} tegn"),
                string.Create(Danish.Culture, $"højst {Hovedform.MostCharacters:N0} tegn; flyt teksten ned under sidehovedet")));
            return null;
        }
        var hoved = HovedLaeser.Read(path, source[4..(end + 1)], fejl);
        if (hoved is null || !NameFits(path, hoved, fejl))
            return null;
        var body = end + "\n---\n".Length;
        while (body < source.Length && source[body] == '\n')
            body++;
        return new(hoved, source, body);
    }

    private static bool NameFits(string path, Sidehoved hoved, ICollection<Indholdsfejl> fejl)
    {
        if (Sidenavn.Read(path) is not { } name)
        {
            fejl.Add(new(
                path,
                "filnavnet",
                Indholdsfejl.Citat(path),
                "små bogstaver fra a til z, tal og bindestreger: »slug.md« eller »slug.ÅÅÅÅ-MM-DD.md«"));
            return false;
        }
        if (name.Slug != hoved.Slug)
            fejl.Add(new(path, "feltet »slug«", Indholdsfejl.Citat(hoved.Slug), $"»{name.Slug}« som i filnavnet"));
        else if (name.IKraft is { } date && date != hoved.IKraft)
            fejl.Add(new(path, "feltet »i-kraft«", Danish.Date(hoved.IKraft), $"{Danish.Date(date)} som i filnavnet"));
        else
            return true;
        return false;
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
