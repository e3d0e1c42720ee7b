using System.Globalization;
using System.Xml.Linq;

namespace Pitstop.Domain.Documents;

/// <summary>Paragraphs and tables of document.xml as blocks.</summary>
internal sealed class WordTreeBlocks(WordTreeInlines inlines)
{
    private static readonly XNamespace W = WordText.W;

    private sealed record Item(int Level, int? List, Paragraph Paragraph);

    /// <summary>The paragraphs and tables of a body, a cell or a content control, seen through content controls.</summary>
    public static IEnumerable<XElement> Content(XElement parent) => parent.Elements().SelectMany(e => e switch
    {
        _ when e.Name == W + "sdt" => Content(e.Element(W + "sdtContent") ?? e),
        _ when e.Name == W + "p" || e.Name == W + "tbl" => [e],
        _ => [],
    });

    public IReadOnlyList<Block> Read(IEnumerable<XElement> elements, bool quoted = false)
    {
        var blocks = new List<Block>();
        var items = new List<Item>();
        var quote = new List<XElement>();
        foreach (var element in elements.Where(e => StyleOf(e) != "Mellemrum"))
        {
            if (!quoted && StyleOf(element) == "Quote")
            {
                EndList(blocks, items);
                quote.Add(element);
                continue;
            }
            EndQuote(blocks, quote);
            if (NumberingOf(element) is { } place)
                items.Add(new Item(place.Level, place.List, new Paragraph(inlines.Of(element))));
            else if (items.Count > 0 && element.Element(W + "pPr")?.Element(W + "ind") is { } indent)
                items.Add(new Item(Number(indent, "left") / WordBody.ListIndent - 1, null, new Paragraph(inlines.Of(element))));
            else
            {
                EndList(blocks, items);
                blocks.Add(element.Name == W + "tbl" ? TableOf(element) : ParagraphOf(element));
            }
        }
        EndQuote(blocks, quote);
        EndList(blocks, items);
        return blocks;
    }

    private Block ParagraphOf(XElement paragraph) => StyleOf(paragraph) switch
    {
        "Title" => new Heading(1, inlines.Of(paragraph), AnchorOf(paragraph)),
        ['H', 'e', 'a', 'd', 'i', 'n', 'g', >= '1' and <= '9' and var level] =>
            new Heading(level - '0' + 1, inlines.Of(paragraph), AnchorOf(paragraph)),
        // Writers 1 and 2 drew a line.
        "Sideskift" or "Linje" => new ThematicBreak(),
        _ => new Paragraph(inlines.Of(paragraph)),
    };

    private Table TableOf(XElement table)
    {
        var rows = table.Elements(W + "tr").ToList();
        var header = rows.FirstOrDefault(r => r.Element(W + "trPr")?.Element(W + "tblHeader") is not null);
        return new Table(
            header is null ? null : RowOf(header),
            [.. rows.Where(r => r != header).Select(RowOf)],
            [.. rows.Count == 0 ? [] : rows[0].Elements(W + "tc").Select(AlignmentOf)]);
    }

    private TableRow RowOf(XElement row) => new([.. row.Elements(W + "tc").Select(c => new TableCell(Read(Content(c))))]);

    private static ColumnAlignment AlignmentOf(XElement cell) =>
        Content(cell).FirstOrDefault()?.Element(W + "pPr")?.Element(W + "jc")?.Attribute(W + "val")?.Value switch
        {
            "right" => ColumnAlignment.End,
            "center" => ColumnAlignment.Center,
            _ => ColumnAlignment.Start,
        };

    private void EndQuote(List<Block> blocks, List<XElement> quote)
    {
        if (quote.Count > 0)
            blocks.Add(new Quote(Read(quote, quoted: true)));
        quote.Clear();
    }

    private static void EndList(List<Block> blocks, List<Item> items)
    {
        blocks.AddRange(Nested(items));
        items.Clear();
    }

    /// <summary>Flat items as nested lists. One without a list of its own goes on with the item above that has its level.</summary>
    private static List<Block> Nested(List<Item> items)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < items.Count;)
        {
            var (level, list, paragraph) = items[i];
            if (list is null)
            {
                blocks.Add(paragraph);
                i++;
                continue;
            }
            var rows = new List<IReadOnlyList<Block>>();
            while (i < items.Count && items[i].List == list && items[i].Level == level)
                rows.Add(Row(items, ref i));
            blocks.Add(new ListBlock(list != WordParts.BulletList, rows));
        }
        return blocks;
    }

    private static List<Block> Row(List<Item> items, ref int i)
    {
        var level = items[i].Level;
        var row = new List<Block> { items[i++].Paragraph };
        while (i < items.Count && (items[i].Level > level || items[i].List is null))
        {
            var deeper = items.Skip(i).TakeWhile(n => n.Level > level).ToList();
            if (deeper.Count == 0)
                row.Add(items[i++].Paragraph);
            else
                row.AddRange(Nested(deeper));
            i += deeper.Count;
        }
        return row;
    }

    private static string StyleOf(XElement element) => element.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";

    private static string? AnchorOf(XElement heading) =>
        heading.Elements(W + "bookmarkStart")
            .Select(b => b.Attribute(W + "name")?.Value)
            .FirstOrDefault(n => n?.StartsWith("o_", StringComparison.Ordinal) == true);

    private static (int Level, int List)? NumberingOf(XElement element)
    {
        var numbering = element.Element(W + "pPr")?.Element(W + "numPr");
        return numbering is null ? null : (Number(numbering.Element(W + "ilvl"), "val"), Number(numbering.Element(W + "numId"), "val"));
    }

    private static int Number(XElement? element, string attribute) =>
        int.TryParse(element?.Attribute(W + attribute)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
