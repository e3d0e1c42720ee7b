using System.Globalization;

namespace Pitstop.Domain.Haandbog;

/// <summary>
/// What a leader sees about a page while writing it. None of it stops the page; what stops it is an <see cref="Indholdsfejl"/>.
/// </summary>
/// <param name="Lix">How easily the whole page reads.</param>
/// <param name="Bemaerkninger">What to look at, from top to bottom; those of the whole page last.</param>
public sealed record Sidetjek(Lix Lix, IReadOnlyList<Sidebemaerkning> Bemaerkninger)
{
    private const int LongSentence = 25;
    private const int SentencesShown = 5;
    private const int QuotedLetters = 80;
    private const int MostRemarks = 100;

    /// <summary>Looks a page through, also a draft whose front matter does not read yet. Templates are left to their own reader.</summary>
    /// <param name="slug">The page's address without the first slash.</param>
    /// <param name="markdown">The text below the front matter.</param>
    /// <param name="foersteLinje">The number of its first line.</param>
    /// <param name="sider">The pages that may be linked to.</param>
    /// <param name="andreAdresser">Addresses outside the pages that may be linked to, for instance <c>/forloeb</c>.</param>
    public static Sidetjek Of(string slug, string markdown, int foersteLinje, Sidesamling sider, IReadOnlyCollection<string> andreAdresser)
    {
        var text = MarkdownReader.Read(markdown, foersteLinje);
        var lix = Lix.Of(PlainText.Of(text.Blocks));
        IEnumerable<Sidebemaerkning> remarks =
        [
            .. text.Problems.Select(p => new Sidebemaerkning("Bliver ikke vist, som du skrev", p.Line, p.Message)),
            .. sider.DeadLinks(slug, text, andreAdresser).Select(l => new Sidebemaerkning(
                "Dødt link", l.Line, $"Linket {Indholdsfejl.Citat(l.Target)} fører ingen steder hen. Ret adressen, eller fjern linket.")),
            .. text.Places.Select(Remark).OfType<Sidebemaerkning>(),
            .. Headings(text.Places.OfType<HeadingPlace>()),
            .. LongSentences(lix, new(markdown, foersteLinje)),
        ];
        var all = remarks.OrderBy(r => r.Linje ?? int.MaxValue).ToList();
        var ordered = all.Take(MostRemarks).ToList();
        if (all.Count > MostRemarks)
            ordered.Add(new(
                "Flere bemærkninger",
                null,
                string.Create(
                    CultureInfo.InvariantCulture, $"Her er de første {MostRemarks} af {all.Count}. Ret dem, så ser du resten.")));
        if (!lix.ErUnderMaalet)
            ordered.Add(new("Tung tekst", null, lix.Forklaring + " Del de lange sætninger, og skriv kortere ord."));
        return new(lix, ordered);
    }

    private static Sidebemaerkning? Remark(MarkdownPlace place) => place switch
    {
        PicturePlace picture when string.IsNullOrWhiteSpace(picture.AlternativeText) =>
            new(
                "Billede uden tekst",
                picture.Line,
                $"Billedet {Indholdsfejl.Citat(picture.Source)} mangler en tekst til den, der ikke kan se det. Skriv den mellem [ og ]."),
        LostTargetPlace lost =>
            new(
                "Link uden virkning",
                lost.Line,
                $"Adressen {Indholdsfejl.Citat(lost.Target)} kan ikke bruges, så kun teksten bliver vist. Begynd med / for en side her "
                    + "på intranettet, ellers med https://, mailto: eller tel:. Et billede skal ligge her på intranettet."),
        HtmlPlace html =>
            new("HTML", html.Line, $"HTML som {Indholdsfejl.Citat(html.Tag)} bliver vist som tekst. Brug værktøjslinjen i stedet."),
        _ => null,
    };

    private static IEnumerable<Sidebemaerkning> Headings(IEnumerable<HeadingPlace> headings)
    {
        var above = 1;
        foreach (var heading in headings)
        {
            if (heading.Level == 1)
                yield return new(
                    "Overskrift på øverste niveau",
                    heading.Line,
                    $"Overskriften {Indholdsfejl.Citat(heading.Text)} har ét #, men øverst står allerede sidens titel. Skriv ##.");
            else if (heading.Level > above + 1)
                yield return new(
                    "Spring i overskrifter",
                    heading.Line,
                    $"Overskriften {Indholdsfejl.Citat(heading.Text)} springer et niveau over. Skriv {new string('#', above + 1)}.");
            above = heading.Level;
        }
    }

    private static IEnumerable<Sidebemaerkning> LongSentences(Lix lix, Sidelinjer lines) => lix.Saetninger
        .Where(s => s.Ord > LongSentence).OrderByDescending(s => s.Ord).Take(SentencesShown)
        .Select(s => new Sidebemaerkning("Lang sætning", lines.Find(s.Tekst), string.Create(
            CultureInfo.InvariantCulture,
            $"{s.Ord} ord: {Indholdsfejl.Citat(PrintableText.Shortened(s.Tekst, QuotedLetters))}. Del den i to; over "
                + $"{LongSentence} ord er svært at læse.")));
}

/// <summary>A remark on a page.</summary>
/// <param name="Navn">What kind it is, in a few Danish words: the same for all of one kind.</param>
/// <param name="Linje">The line, counted as the reader was told; null for the whole page, or where it cannot be said.</param>
/// <param name="Besked">What is there and what to do, in Danish.</param>
public sealed record Sidebemaerkning(string Navn, int? Linje, string Besked);
