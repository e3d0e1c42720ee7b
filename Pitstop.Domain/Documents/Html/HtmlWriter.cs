using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Prints a tree as HTML. Element and attribute names are fixed here and every text is encoded, so nothing that a person typed can become
/// an element or an attribute.
/// </summary>
public sealed partial class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly int _headingOffset;
    private readonly string? _side;
    private string _lastHeading = "";
    private int _tables;
    private Change _change;
    private int _charts;

    private HtmlWriter(int headingOffset, string? side = null) => (_headingOffset, _side) = (headingOffset, side);

    /// <summary>Prints a document.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="headingOffset">How many levels its headings sink below those of the page around it; below h6 they stay h6.</param>
    public static string Write(DocumentTree tree, int headingOffset = 0) => Write(tree.Blocks, headingOffset);

    /// <summary>
    /// Prints two compared texts in one: what is new in <c>ins</c>, what is gone in <c>del</c>, each with a word that only a screen reader
    /// says.
    /// </summary>
    /// <param name="compared">The two texts.</param>
    /// <param name="headingOffset">How many levels its headings sink below those of the page around it; below h6 they stay h6.</param>
    /// <param name="side">Where the same texts stand twice on a page: which of the two this is. Its tables are named after it, and its
    /// headings have no anchors.</param>
    public static string Write(ComparedTree compared, int headingOffset = 0, string? side = null) =>
        Write(compared.Marked.Blocks, new HtmlWriter(headingOffset, side));

    /// <summary>Prints blocks.</summary>
    /// <param name="blocks">What to print.</param>
    /// <param name="headingOffset">How many levels its headings sink below those of the page around it; below h6 they stay h6.</param>
    public static string Write(IReadOnlyList<Block> blocks, int headingOffset = 0) => Write(blocks, new HtmlWriter(headingOffset));

    /// <summary>
    /// Prints blocks each by itself, for a page that puts something between them; together they are what
    /// <see cref="Write(IReadOnlyList{Block}, int)"/> prints.
    /// </summary>
    /// <param name="blocks">What to print.</param>
    /// <param name="headingOffset">How many levels its headings sink below those of the page around it; below h6 they stay h6.</param>
    public static IReadOnlyList<string> WriteEach(IReadOnlyList<Block> blocks, int headingOffset = 0)
    {
        var writer = new HtmlWriter(headingOffset);
        return [.. blocks.Select(b =>
        {
            writer._html.Clear();
            writer.Write(b);
            return writer._html.ToString();
        })];
    }

    private static string Write(IReadOnlyList<Block> blocks, HtmlWriter writer)
    {
        writer.Blocks(blocks);
        return writer._html.ToString();
    }

    private void Blocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading);
                break;
            case Paragraph paragraph:
                Element("p", paragraph.Inlines);
                break;
            case ListBlock list:
                var name = list.Ordered ? "ol" : "ul";
                Raw($"<{name}>");
                foreach (var item in list.Items)
                {
                    Raw("<li>");
                    Tight(item);
                    Raw("</li>");
                }
                Raw($"</{name}>");
                break;
            case Table table:
                WriteTable(table);
                break;
            case Chart { Categories.Count: > 0 } chart:
                WriteChart(chart);
                break;
            case Quote quote:
                Raw("<blockquote>");
                Blocks(quote.Blocks);
                Raw("</blockquote>");
                break;
            case ThematicBreak:
                Raw("<hr>");
                break;
            case ChangedBlock changed:
                Changed(changed.Change, " class=\"blok\"", () => Write(changed.Block));
                break;
            case FieldBlock field:
                OpenField("div", field.Path, field.State);
                Blocks(field.Blocks);
                Raw("</div>");
                break;
        }
    }

    private void WriteChart(Chart chart)
    {
        Raw($"<figure class=\"diagram\" data-diagram=\"{(chart.Kind == ChartKind.Line ? "kurve" : "soejler")}\"><figcaption>");
        Text(chart.Title);
        Raw("</figcaption>");
        new SvgChart(Raw, Text).Draw(chart, ++_charts);
        Raw("</figure>");
    }

    private void WriteHeading(Heading heading)
    {
        if (_change != Change.Deleted)
            _lastHeading = PlainText.Of(heading.Inlines);
        var level = Math.Clamp(heading.Level + _headingOffset, 1, 6).ToString(CultureInfo.InvariantCulture);
        Raw($"<h{level}");
        // A new heading may have the anchor of the deleted one.
        if (heading.Anchor is not null && _side is null && _change != Change.Deleted)
            Attribute("id", heading.Anchor);
        Raw(">");
        Inlines(heading.Inlines);
        Raw($"</h{level}>");
    }

    private void WriteTable(Table table)
    {
        // Numbered, because two regions of a page may not have one name.
        var number = (++_tables).ToString(CultureInfo.InvariantCulture);
        Raw("<div class=\"tabel\" tabindex=\"0\" role=\"region\"");
        Attribute(
            "aria-label",
            (_lastHeading.Length == 0 ? $"Tabel {number}" : $"Tabel {number}: {_lastHeading}") + (_side is null ? "" : $" ({_side})"));
        Raw("><table class=\"table\">");
        if (table.Header is not null)
        {
            Raw("<thead><tr>");
            for (var i = 0; i < table.Header.Cells.Count; i++)
                Cell("th", "col", table.Header.Cells[i], AlignmentOf(table, i), table.Header.Change);
            Raw("</tr></thead>");
        }
        Raw("<tbody>");
        foreach (var row in table.Rows)
        {
            Raw(row.Change switch { Change.Inserted => "<tr class=\"indsat\">", Change.Deleted => "<tr class=\"slettet\">", _ => "<tr>" });
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var label = i == 0 && table.Header is null;
                Cell(label ? "th" : "td", label ? "row" : null, row.Cells[i], AlignmentOf(table, i), row.Change);
            }
            Raw("</tr>");
        }
        Raw("</tbody></table></div>");
    }

    private static ColumnAlignment AlignmentOf(Table table, int column) =>
        column < table.Alignment.Count ? table.Alignment[column] : ColumnAlignment.Start;

    private void Cell(string name, string? scope, TableCell cell, ColumnAlignment alignment, Change change)
    {
        Raw($"<{name}");
        if (scope is not null)
            Attribute("scope", scope);
        var align = alignment switch { ColumnAlignment.End => "tal", ColumnAlignment.Center => "midt", _ => null };
        var whole = cell.Blocks is [Paragraph { Inlines: var inlines }] && Unbroken().IsMatch(PlainText.Of(inlines)) ? "ubrudt" : null;
        if (align is not null || whole is not null)
            Attribute("class", string.Join(' ', new[] { align, whole }.OfType<string>()));
        Raw(">");
        Changed(change, "", () => Tight(cell.Blocks));
        Raw($"</{name}>");
    }

    // A date, a case number or an amount is torn apart at its hyphen or blank in a narrow column.
    [GeneratedRegex(@"^(\d{1,2}-\d{1,2}-\d{4}|[A-ZÆØÅ]{1,3}-?\d+(/\d+)?|-?[\d.,]+( ?(kr\.|%|kr\. pr\. dag))?)\z")]
    private static partial Regex Unbroken();

    private void Tight(IReadOnlyList<Block> blocks)
    {
        if (blocks is [Paragraph only])
            Inlines(only.Inlines);
        else if (blocks is [ChangedBlock { Block: Paragraph whole } changed])
            Changed(changed.Change, "", () => Inlines(whole.Inlines));
        else
            Blocks(blocks);
    }

    private void Element(string name, IReadOnlyList<Inline> inlines)
    {
        Raw($"<{name}>");
        Inlines(inlines);
        Raw($"</{name}>");
    }

    private void Attribute(string name, string value)
    {
        Raw($" {name}=\"");
        Text(value);
        Raw("\"");
    }

    private void Raw(string html) => _html.Append(html);

    private void Text(string text)
    {
        foreach (var c in PrintableText.Clean(text))
        {
            switch (c)
            {
                case '<': _html.Append("&lt;"); break;
                case '>': _html.Append("&gt;"); break;
                case '&': _html.Append("&amp;"); break;
                case '"': _html.Append("&quot;"); break;
                case '\'': _html.Append("&#39;"); break;
                default: _html.Append(c); break;
            }
        }
    }
}
