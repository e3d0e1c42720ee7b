using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Pitstop.Tests;

/// <summary>
/// What Word shows of a file once all tracked changes are accepted or rejected: one line per paragraph, row and table, with style, number
/// and the shape of each run. It knows the format and nothing of how the comparison is made.
/// </summary>
internal sealed class ResolvedWord
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly string _gone;
    private readonly Dictionary<string, string> _targets;
    private readonly HashSet<string> _numbered;
    private readonly Dictionary<(string List, int Level), int> _counters = [];
    private readonly List<string> _lines = [];

    private ResolvedWord(WordDocument file, string gone)
    {
        _gone = gone;
        using var zip = new ZipArchive(new MemoryStream(file.Bytes));
        _targets = Part(zip, "word/_rels/document.xml.rels")
            .Elements()
            .ToDictionary(r => r.Attribute("Id")!.Value, r => r.Attribute("Target")!.Value);
        _numbered = [
            .. Part(zip, "word/numbering.xml")
                .Descendants(W + "num")
                .Where(n => n.Element(W + "abstractNumId")!.Attribute(W + "val")!.Value == "1")
                .Select(n => n.Attribute(W + "numId")!.Value),
        ];
        Blocks(Part(zip, "word/document.xml").Element(W + "body")!);
    }

    public static IReadOnlyList<string> Accepted(WordDocument file) => new ResolvedWord(file, "del")._lines;

    public static IReadOnlyList<string> Rejected(WordDocument file) => new ResolvedWord(file, "ins")._lines;

    private static XElement Part(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part).Root!;
    }

    private void Blocks(XElement parent)
    {
        var joined = new List<(string Shape, string Text)>();
        foreach (var element in Unwrapped(parent).Where(e => e.Name == W + "p" || e.Name == W + "tbl"))
        {
            if (element.Name == W + "tbl")
            {
                Assert.True(joined.Sum(r => r.Text.Length) == 0, "text is left in a paragraph whose end goes away before a table");
                joined.Clear();
                TableOf(element);
                continue;
            }
            joined.AddRange(Runs(element, ""));
            if (element.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + _gone) is not null)
                continue;
            Paragraph(element.Element(W + "pPr"), joined);
            joined.Clear();
        }
        Assert.True(joined.Count == 0, "the last paragraph of a cell or of the body goes away");
        Assert.NotEqual("tbl", parent.Elements().LastOrDefault(e => e.Name != W + "sectPr")?.Name.LocalName);
    }

    private void TableOf(XElement table)
    {
        XElement[] rows = [.. Unwrapped(table).Where(e => e.Name == W + "tr" && e.Element(W + "trPr")?.Element(W + _gone) is null)];
        if (rows.Length == 0)
            return;
        _lines.Add($"table of {table.Element(W + "tblGrid")!.Elements().Count()}");
        foreach (var row in rows)
        {
            _lines.Add(row.Element(W + "trPr")!.Element(W + "tblHeader") is null ? "row" : "header");
            foreach (var cell in row.Elements(W + "tc"))
            {
                _lines.Add("cell");
                Blocks(cell);
            }
        }
        _lines.Add("end of table");
    }

    private void Paragraph(XElement? properties, List<(string Shape, string Text)> runs)
    {
        var style = Value(properties?.Element(W + "pStyle"));
        if (style == "Mellemrum")
        {
            Assert.Empty(runs);
            return;
        }
        var merged = new List<(string Shape, string Text)>();
        foreach (var run in runs.Where(r => r.Text.Length > 0))
        {
            if (merged.Count > 0 && merged[^1].Shape == run.Shape)
                merged[^1] = (run.Shape, merged[^1].Text + run.Text);
            else
                merged.Add(run);
        }
        var indent = properties?.Element(W + "ind")?.Attribute(W + "left")?.Value;
        _lines.Add(string.Join(
            ' ',
            [
                style,
                Number(properties?.Element(W + "numPr")),
                indent,
                Value(properties?.Element(W + "jc")),
                .. merged.Select(r => $"{r.Shape}«{r.Text}»"),
            ]));
    }

    private string Number(XElement? numbering)
    {
        if (numbering is null)
            return "";
        var (list, level) =
            (Value(numbering.Element(W + "numId")), int.Parse(Value(numbering.Element(W + "ilvl")), CultureInfo.InvariantCulture));
        if (!_numbered.Contains(list))
            return $"bullet at {level}";
        _counters[(list, level)] = _counters.GetValueOrDefault((list, level)) + 1;
        return $"number {_counters[(list, level)]} at {level}";
    }

    private IEnumerable<(string Shape, string Text)> Runs(XElement parent, string link)
    {
        foreach (var element in Unwrapped(parent))
        {
            if (element.Name == W + "hyperlink")
            {
                foreach (var run in Runs(element, _targets[element.Attribute(R + "id")!.Value]))
                    yield return run;
            }
            else if (element.Name == W + "r")
            {
                var properties = element.Element(W + "rPr");
                var shape =
                    $"{(properties?.Element(W + "b") is null ? "" : "b")}"
                        + $"{(properties?.Element(W + "i") is null ? "" : "i")}{Value(properties?.Element(W + "rStyle"))}{link}";
                yield return (
                    shape,
                    string.Concat(
                        element.Elements().Select(
                            e => e.Name.LocalName switch { "t" or "delText" => e.Value, "br" => "\n", "tab" => "\t", _ => "" })));
            }
        }
    }

    /// <summary>The children without what goes away, and without content controls and marks of changes around what stays.</summary>
    private IEnumerable<XElement> Unwrapped(XElement parent) =>
        parent.Elements().Where(e => e.Name != W + _gone).SelectMany(e => e.Name.LocalName switch
        {
            "ins" or "del" => Unwrapped(e),
            "sdt" => Unwrapped(e.Element(W + "sdtContent")!),
            _ => [e],
        });

    private static string Value(XElement? element) => element?.Attribute(W + "val")?.Value ?? "";
}
