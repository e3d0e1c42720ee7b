namespace Pitstop.Domain.Haandbog;

/// <summary>Two saves that differ: what one has typed, what another has saved, and both put together.</summary>
/// <param name="Navn">Who saved the other.</param>
/// <param name="Version">The version that the other saved.</param>
/// <param name="Felter">Fields besides the text that differ: name, mine, the saved one.</param>
/// <param name="Min">What I changed in the text that both began with, as HTML.</param>
/// <param name="Gemt">What the other changed, as HTML.</param>
/// <param name="Flettet">Both together.</param>
public sealed record Sidekonflikt(
    string Navn, int Version, IReadOnlyList<(string Navn, string Min, string Gemt)> Felter, string Min, string Gemt, string Flettet)
{
    /// <summary>The conflict; null where both say the same.</summary>
    /// <param name="udkast">The draft as it is saved.</param>
    /// <param name="min">What is typed.</param>
    /// <param name="grundtekst">The text that both began with.</param>
    public static Sidekonflikt? Of(Sideudkast udkast, Sidetekst min, string grundtekst)
    {
        var gemt = udkast.Tekst;
        var fields = new[]
        {
            ("Titel", min.Titel, gemt.Titel),
            ("Gælder fra", min.IKraft, gemt.IKraft),
            ("Udgavens navn", min.Udgave, gemt.Udgave),
            ("Ansvarlig", min.Ejer, gemt.Ejer),
            ("Gennemgås senest", min.RevisionSenest, gemt.RevisionSenest),
            ("Ikke bekræftet", min.Ubekraeftet, gemt.Ubekraeftet),
            ("Begrundelse", min.Begrundelse, gemt.Begrundelse),
            ("Skrevet til", Names(min), Names(gemt)), ("I brug", min.IBrug ? "ja" : "nej", gemt.IBrug ? "ja" : "nej"),
        }.Where(f => f.Item2 != f.Item3).ToArray();
        if (fields.Length == 0 && min.Markdown == gemt.Markdown)
            return null;
        return new(
            udkast.SenestAendretAf,
            udkast.Version,
            fields,
            Changed(grundtekst, min.Markdown, "dine rettelser"),
            Changed(grundtekst, gemt.Markdown, "de gemte rettelser"),
            Trevejsfletning.Of(grundtekst, min.Markdown, gemt.Markdown).Forslag);
    }

    private static string Names(Sidetekst tekst) =>
        tekst.Laesere.Count == 0 ? "alle" : string.Join(", ", tekst.Laesere.Select(r => r.DisplayName()));

    private static string Changed(string from, string to, string side) =>
        HtmlWriter.Write(
            TreeComparison.Compare(new("", MarkdownReader.Read(from).Blocks), new("", MarkdownReader.Read(to).Blocks)),
            headingOffset: 2,
            side);
}
