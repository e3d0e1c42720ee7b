using System.Xml.Linq;

namespace Pitstop.Domain.Documents;

/// <summary>What stands beside the text of a Word file and is not read, in numbers. Our own print has none of it.</summary>
/// <param name="Comments">Comments in the margin, answers to them among them.</param>
/// <param name="Footnotes">Notes at the foot of a page.</param>
/// <param name="Endnotes">Notes at the end.</param>
/// <param name="TextBoxes">Text boxes.</param>
public sealed record WordNotes(int Comments, int Footnotes, int Endnotes, int TextBoxes)
{
    private static readonly XNamespace W = WordText.W;
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>None.</summary>
    public static readonly WordNotes None = new(0, 0, 0, 0);

    /// <summary>All of them together.</summary>
    public int Count => Comments + Footnotes + Endnotes + TextBoxes;

    /// <summary>Counts them.</summary>
    internal static WordNotes In(XDocument document)
    {
        // A comment stays in the margin where the text that it is about has been deleted.
        return new(
            Ids("commentReference", _ => true),
            Ids("footnoteReference", Stands),
            Ids("endnoteReference", Stands),
            document.Descendants(W + "txbxContent").Count(Stands));

        int Ids(string reference, Func<XElement, bool> counts) =>
            document.Descendants(W + reference)
                .Where(counts)
                .Select(r => r.Attribute(W + "id")?.Value)
                .Distinct(StringComparer.Ordinal)
                .Count();
    }

    /// <summary>Whether it is neither deleted nor the same once more for an older Word.</summary>
    private static bool Stands(XElement element) =>
        !element.Ancestors().Any(
            a => a.Name == W + "del"
                || a.Name == W + "moveFrom"
                || (a.Name == Mc + "Fallback" && a.ElementsBeforeSelf(Mc + "Choice").Any()));
}
