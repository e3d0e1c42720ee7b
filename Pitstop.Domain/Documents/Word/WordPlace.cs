using System.Text;
using System.Xml.Linq;

namespace Pitstop.Domain.Documents;

/// <summary>Where a field stands in a Word file.</summary>
/// <param name="Path">The field's path.</param>
/// <param name="Control">The content control, if its tag is intact.</param>
/// <param name="Range">What stands between the bookmark's start and end, if both are there.</param>
/// <param name="All">All pieces of text in the order of the document.</param>
internal sealed record WordPlace(string Path, WordControl? Control, WordSpan? Range, List<WordPiece> All)
{
    private static readonly XNamespace W = WordText.W;

    /// <summary>Whether Word shows its prompt because nothing is typed.</summary>
    public bool IsStandIn => Control?.Element.Element(W + "sdtPr")?.Element(W + "showingPlcHdr") is not null;

    /// <summary>Where it begins.</summary>
    public int Start => (Control?.Span ?? Range!.Value).First;

    /// <summary>What is read as its answer: of a short one the stretches themselves, of a long one all paragraphs that meet them.</summary>
    public IEnumerable<WordSpan> Spans(bool prose) =>
        prose ? new[] { Control?.Span, Range }.OfType<WordSpan>() : [Control?.Span ?? Range!.Value];

    /// <summary>A short answer.</summary>
    /// <exception cref="RefusedException">ForMegetTekst.</exception>
    public string Text(TextAllowance allowance)
    {
        var span = Spans(prose: false).Single();
        var text = new StringBuilder();
        WordPiece? before = null;
        foreach (var piece in From(span.First).TakeWhile(p => p.Position <= span.Last))
        {
            var begins = before is not null && before.Paragraph != piece.Paragraph;
            allowance.Spend(piece.Text.Length + (begins ? 1 : 0));
            if (begins)
                text.Append('\n');
            before = piece;
            text.Append(piece.Text);
        }
        return text.ToString().Trim();
    }

    /// <summary>
    /// A long answer: the whole paragraphs of the control and of the bookmark together, for LibreOffice cuts the control and Word may cut
    /// the bookmark.
    /// </summary>
    /// <exception cref="RefusedException">ForMegetTekst.</exception>
    public IReadOnlyList<Block> Prose(TextAllowance allowance)
    {
        var blocks = new List<Block>();
        var items = new List<IReadOnlyList<Block>>();
        foreach (var (paragraph, pieces) in Paragraphs(allowance))
        {
            var inlines = InlinesOf(pieces);
            if (inlines.All(i => i is LineBreak || (i is TextRun run && string.IsNullOrWhiteSpace(run.Text))))
                continue;
            if (IsListItem(paragraph))
            {
                items.Add([new Paragraph(inlines)]);
                continue;
            }
            if (items.Count > 0)
                blocks.Add(new ListBlock(false, [.. items]));
            items.Clear();
            blocks.Add(new Paragraph(inlines));
        }
        if (items.Count > 0)
            blocks.Add(new ListBlock(false, items));
        return blocks;
    }

    private List<(XElement Paragraph, List<WordPiece> Pieces)> Paragraphs(TextAllowance allowance)
    {
        WordSpan[] spans = [.. Spans(prose: true)];
        var (first, last) = (spans.Min(s => s.Paragraph > 0 ? s.Paragraph : s.First), spans.Max(s => s.Last));
        var found = new List<(XElement Paragraph, List<WordPiece> Pieces)>();
        foreach (var piece in From(first)
            .TakeWhile(p => p.Paragraph.Position <= last)
            .Where(p => p.Element.Parent?.Name == W + "r" && spans.Any(s => s.Meets(p.Paragraph))))
        {
            var begins = found.Count == 0 || found[^1].Paragraph != piece.Paragraph.Element;
            // A blank line stands between two paragraphs.
            allowance.Spend(piece.Text.Length + (begins ? 2 : 0));
            if (begins)
                found.Add((piece.Paragraph.Element!, []));
            found[^1].Pieces.Add(piece);
        }
        return found;
    }

    private IEnumerable<WordPiece> From(int position)
    {
        var (low, high) = (0, All.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (All[middle].Position < position)
                low = middle + 1;
            else
                high = middle;
        }
        for (var i = low; i < All.Count; i++)
            yield return All[i];
    }

    private static List<Inline> InlinesOf(List<WordPiece> pieces)
    {
        var inlines = new List<Inline>();
        var text = new StringBuilder();
        var (bold, isBold) = (false, false);
        XElement? run = null;
        void Close()
        {
            if (text.Length > 0)
                inlines.Add(new TextRun(text.ToString(), bold));
            text.Clear();
        }

        foreach (var piece in pieces)
        {
            // Once a run: to look for its properties is to look through all its pieces where it has none.
            if (piece.Element.Parent != run)
                isBold = IsOn((run = piece.Element.Parent)!.Element(W + "rPr")?.Element(W + "b"));
            if (piece.Text == "\n" || isBold != bold)
                Close();
            bold = isBold;
            if (piece.Text == "\n")
                inlines.Add(new LineBreak());
            else
                text.Append(piece.Text);
        }
        Close();
        return inlines;
    }

    internal static string? PieceOf(XElement element) => element.Name.Namespace != W ? null : element.Name.LocalName switch
    {
        // Not the text of what stands in it: nested texts are pieces of their own.
        "t" => string.Concat(element.Nodes().OfType<XText>().Select(t => t.Value)),
        "tab" when element.Parent?.Name == W + "r" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "\u2011",
        _ => null,
    };

    private static bool IsListItem(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var numbering = properties?.Element(W + "numPr")?.Element(W + "numId")?.Attribute(W + "val")?.Value;
        var style = properties?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";
        return numbering is not null
            ? numbering != "0"
            : style.StartsWith("ListBullet", StringComparison.Ordinal) || style.StartsWith("ListNumber", StringComparison.Ordinal);
    }

    internal static bool IsOn(XElement? toggle) =>
        toggle is not null && toggle.Attribute(W + "val")?.Value is not ("0" or "false" or "off");
}

/// <summary>How much text may still be read from a file.</summary>
internal sealed class TextAllowance(int characters)
{
    private readonly int _most = characters;
    private int _left = characters;

    /// <summary>Counts characters that are read.</summary>
    /// <exception cref="RefusedException">ForMegetTekst.</exception>
    public void Spend(int read)
    {
        if ((_left -= read) < 0)
            throw WordPackage.Refusal(
                "ForMegetTekst",
                $"Der står mere end {Danish.Number(_most)} tegn i filen, og så meget kan vi ikke tage imod. Forkort "
                    + "teksten i filen, og prøv igen.");
    }
}
