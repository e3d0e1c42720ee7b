using System.Xml.Linq;

namespace Pitstop.Domain.Documents;

/// <summary>The running text of a paragraph.</summary>
/// <param name="links">Relationship to address.</param>
/// <param name="shown">What to show of a stretch of text; null = all.</param>
internal sealed class WordTreeInlines(Dictionary<string, string> links, Func<string, string>? shown)
{
    private static readonly XNamespace W = WordText.W;
    private static readonly XName RelationshipId = XName.Get("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    public IReadOnlyList<Inline> Of(XElement paragraph)
    {
        var inlines = new List<Inline>();
        Add(inlines, paragraph);
        return shown is null ? inlines : [.. inlines.Select(Shown)];
    }

    private void Add(List<Inline> inlines, XElement parent)
    {
        foreach (var element in parent.Elements().Where(e => e.Name.Namespace == W))
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    AddRun(inlines, element);
                    break;
                case "hyperlink":
                    var text = new List<Inline>();
                    Add(text, element);
                    inlines.Add(new Link(TargetOf(element), text));
                    break;
                case "sdt" or "sdtContent":
                    Add(inlines, element);
                    break;
            }
        }
    }

    private static void AddRun(List<Inline> inlines, XElement run)
    {
        var look = run.Element(W + "rPr");
        var shape = new TextRun(
            "",
            WordPlace.IsOn(look?.Element(W + "b")),
            WordPlace.IsOn(look?.Element(W + "i")),
            look?.Element(W + "rStyle")?.Attribute(W + "val")?.Value == "Kode");
        foreach (var element in run.Elements())
        {
            if (WordPlace.PieceOf(element) is { } piece)
                AddText(inlines, piece, shape);
            else if (element.Descendants().FirstOrDefault(
                e => e.Name.LocalName == "docPr")?.Attribute("descr")?.Value is { Length: > 0 } alternative)
                AddText(inlines, alternative, shape with { Italic = true });
        }
    }

    private static void AddText(List<Inline> inlines, string text, TextRun shape)
    {
        if (text == "\n")
            inlines.Add(new LineBreak());
        else if (inlines is [.., TextRun last] && last with { Text = "" } == shape)
            inlines[^1] = last with { Text = last.Text + text };
        else
            inlines.Add(shape with { Text = text });
    }

    private string TargetOf(XElement link) => link.Attribute(W + "anchor") is { } anchor
        ? "#" + anchor.Value
        : links.GetValueOrDefault(link.Attribute(RelationshipId)?.Value ?? "", "");

    private Inline Shown(Inline inline) => inline switch
    {
        TextRun run => run with { Text = shown!(run.Text) },
        Link link => link with { Inlines = [.. link.Inlines.Select(Shown)] },
        _ => inline,
    };
}
