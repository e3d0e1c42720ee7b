using System.Globalization;
using Markdig.Syntax;
using Markdown = Markdig.Extensions.Tables;

namespace Pitstop.Domain.Documents;

/// <summary>Turns Markdig's tree into ours, block by block.</summary>
internal sealed class MarkdownConverter(int firstLine)
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);
    private readonly List<MarkdownProblem> _problems = [];
    private readonly List<MarkdownPlace> _places = [];

    public MarkdownText Convert(MarkdownDocument document) => new(Blocks(document), _problems, _places);

    private List<Block> Blocks(ContainerBlock container)
    {
        var blocks = new List<Block>(container.Count);
        foreach (var block in container)
            Add(blocks, block);
        return blocks;
    }

    private void Add(List<Block> blocks, Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(blocks, heading);
                break;
            case ParagraphBlock paragraph:
                AddParagraph(blocks, paragraph);
                break;
            case Markdig.Syntax.ListBlock list:
                AddList(blocks, list);
                break;
            case QuoteBlock quote:
                blocks.Add(new Quote(OneAtLeast(Blocks(quote))));
                break;
            case ThematicBreakBlock:
                blocks.Add(new ThematicBreak());
                break;
            case Markdown.Table table:
                blocks.Add(TableOf(table));
                break;
            case LeafBlock leaf:
                AddCode(blocks, leaf);
                break;
            case ContainerBlock other:
                blocks.AddRange(Blocks(other));
                break;
        }
    }

    private void AddHeading(List<Block> blocks, HeadingBlock heading)
    {
        var inlines = Inlines(heading);
        if (inlines.Count == 0)
        {
            _problems.Add(new(Line(heading), "Overskriften er tom. Skriv en tekst efter #, eller slet linjen."));
            return;
        }
        var text = PlainText.Of(inlines);
        var anchor = Anchor(text);
        _places.Add(new HeadingPlace(Line(heading), heading.Level, text, anchor));
        blocks.Add(new Heading(heading.Level, inlines, anchor));
    }

    private void AddParagraph(List<Block> blocks, ParagraphBlock paragraph)
    {
        var inlines = Inlines(paragraph);
        if (inlines.Count == 0)
            return;
        if (PlainText.Of(inlines).StartsWith('|'))
            _problems.Add(new(
                Line(paragraph),
                "Linjen begynder med |, men er ikke en tabel. En tabel har en overskriftsrække og lige under den en række med |---|."));
        blocks.Add(new Paragraph(inlines));
    }

    private void AddList(List<Block> blocks, Markdig.Syntax.ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().Select(i => OneAtLeast(Blocks(i))).ToArray();
        if (!list.IsOrdered || list.OrderedStart is null or "1")
        {
            blocks.Add(new ListBlock(list.IsOrdered, items));
            return;
        }
        // "17. maj" begins a list by the rules of Markdown; the number is the writer's and stays.
        var number = long.Parse(list.OrderedStart, CultureInfo.InvariantCulture);
        foreach (var item in items)
        {
            var mark = new TextRun(string.Create(CultureInfo.InvariantCulture, $"{number++}{list.OrderedDelimiter} "));
            blocks.Add(item[0] is Paragraph first ? new Paragraph([mark, .. first.Inlines]) : new Paragraph([mark]));
            blocks.AddRange(item.Skip(item[0] is Paragraph ? 1 : 0));
        }
    }

    private Table TableOf(Markdown.Table table)
    {
        var rows = table.OfType<Markdown.TableRow>().ToArray();
        var columns = rows.Max(r => r.Count);
        var alignment = Enumerable.Range(0, columns).Select(
            i => i < table.ColumnDefinitions.Count ? AlignmentOf(table.ColumnDefinitions[i].Alignment) : ColumnAlignment.Start);
        TableRow? header = null;
        var body = new List<TableRow>(rows.Length);
        // Markdig fills short rows with cells that hold nothing at all, the header too where a row is longer.
        var written = rows[0].OfType<Markdown.TableCell>().Count(c => c.Count > 0);
        foreach (var row in rows)
        {
            var found = row.OfType<Markdown.TableCell>().Count(c => c.Count > 0);
            if (found > written)
                _problems.Add(new(
                    Line(row),
                    $"Rækken har {found} celler, men tabellen har {Columns(written)}. Fjern en |, eller giv tabellen en kolonne "
                        + "mere i overskriftsrækken."));
            var cells = row.OfType<Markdown.TableCell>().Select(c => new TableCell(OneAtLeast(Blocks(c)))).ToList();
            while (cells.Count < columns)
                cells.Add(new TableCell([new Paragraph([])]));
            if (!row.IsHeader)
                body.Add(new TableRow(cells));
            else if (cells.Any(c => c.Blocks is not [Paragraph { Inlines.Count: 0 }]))
                header = new TableRow(cells);
        }
        return new Table(header, body, [.. alignment]);
    }

    private static string Columns(int count) => count == 1 ? "1 kolonne" : $"{count} kolonner";

    private static void AddCode(List<Block> blocks, LeafBlock leaf)
    {
        var inlines = new List<Inline>();
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            if (i > 0)
                inlines.Add(new LineBreak());
            inlines.Add(new TextRun(leaf.Lines.Lines[i].Slice.ToString(), Code: true));
        }
        if (inlines.Count > 0)
            blocks.Add(new Paragraph(inlines));
    }

    private List<Inline> Inlines(LeafBlock leaf) => new InlineConverter(firstLine, _places).Convert(leaf.Inline);

    private string? Anchor(string text)
    {
        var slug = AsciiName.Of(text);
        if (slug.Length == 0)
            return null;
        var anchor = slug;
        // Counting on from the last number, for a page of one heading many times must not take a square of the time.
        for (var i = _lastNumber.GetValueOrDefault(slug, 1); !_anchors.Add(anchor); _lastNumber[slug] = i)
            anchor = string.Create(CultureInfo.InvariantCulture, $"{slug}-{++i}");
        return anchor;
    }

    private int Line(Markdig.Syntax.Block block) => block.Line + firstLine;

    private static List<Block> OneAtLeast(List<Block> blocks) => blocks.Count > 0 ? blocks : [new Paragraph([])];

    private static ColumnAlignment AlignmentOf(Markdown.TableColumnAlign? align) => align switch
    {
        Markdown.TableColumnAlign.Right => ColumnAlignment.End,
        Markdown.TableColumnAlign.Center => ColumnAlignment.Center,
        _ => ColumnAlignment.Start,
    };
}
