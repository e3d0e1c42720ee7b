namespace Pitstop.Domain.Haandbog;

/// <summary>An edition printed once: what a content page sends is only laid into the frame.</summary>
/// <param name="Udgave">The edition.</param>
/// <param name="Html">The text as HTML; every typed character in it is encoded.</param>
/// <param name="Afsnit">The headings for a table of contents; empty on a short page.</param>
/// <param name="Indledning">The first paragraph as plain text, for lists.</param>
public sealed record Sidevisning(Udgave Udgave, string Html, IReadOnlyList<Sideafsnit> Afsnit, string Indledning)
{
    private const int SectionsOfALongPage = 6;

    /// <summary>Prints an edition.</summary>
    public static Sidevisning Of(Udgave udgave)
    {
        var blocks = udgave.ReadText().Blocks;
        var sections = blocks.OfType<Heading>().Where(h => h is { Level: 2, Anchor: not null })
            .Select(h => new Sideafsnit(PlainText.Of(h.Inlines), h.Anchor!)).ToArray();
        var opening = blocks.OfType<Paragraph>().FirstOrDefault() is { } first ? PlainText.Of(first.Inlines) : "";
        return new(udgave, HtmlWriter.Write(blocks), sections.Length >= SectionsOfALongPage ? sections : [], opening);
    }
}

/// <summary>A heading that a table of contents links to.</summary>
public sealed record Sideafsnit(string Tekst, string Anker);
