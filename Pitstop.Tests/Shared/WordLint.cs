using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Pitstop.Tests;

/// <summary>What a Word file may not hold: the errors of OpenXmlValidator, and those that it misses.</summary>
internal static class WordLint
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Every fault of a file, empty for a sound one.</summary>
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        var parts = Parts(file);
        if (ChartLint.ContentTypes(file, parts) is { Count: > 0 } untyped)
            return untyped;
        using var stream = new MemoryStream(file);
        using var word = WordprocessingDocument.Open(stream, false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(word)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")
            .ToList();
        var body = parts["word/document.xml"];
        XDocument[] texts = [
            .. parts.Where(p => p.Key is "word/document.xml"
                || p.Key.StartsWith("word/header", StringComparison.Ordinal)
                || p.Key.StartsWith("word/footer", StringComparison.Ordinal)).Select(p => p.Value),
        ];
        foreach (var text in texts)
        {
            faults.AddRange(
                text.Descendants(W + "tc").Where(c => !c.Elements().Any(e => e.Name != W + "tcPr")).Select(_ => "an empty table cell"));
            faults.AddRange(
                text.Descendants(W + "tc")
                    .Where(c => c.Elements().LastOrDefault()?.Name != W + "p")
                    .Select(_ => "a cell that does not end in a paragraph"));
            faults.AddRange(
                text.Descendants(W + "sdtContent")
                    .Where(c => !c.Descendants(W + "t").Any(t => t.Value.Length > 0))
                    .Select(_ => "an empty content control"));
            faults.AddRange(text.Descendants(W + "del").SelectMany(d => d.Descendants(W + "t")).Select(_ => "w:t inside w:del"));
            faults.AddRange(
                text.Descendants(W + "tag").Select(Value).Where(t => t.Length is 0 or > 64).Select(t => $"a tag of {t.Length} characters"));
            faults.AddRange(
                text.Descendants(W + "tbl")
                    .Where(t => t.ElementsAfterSelf().FirstOrDefault()?.Name == W + "tbl")
                    .Select(_ => "two tables with nothing between them"));
        }
        faults.AddRange(
            Twice(texts.SelectMany(t => t.Descendants(W + "sdtPr").Elements(W + "id")).Select(Value)).Select(
                id => $"content control id {id} twice"));
        faults.AddRange(
            Twice(body.Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "name")!.Value)).Select(n => $"bookmark {n} twice"));
        faults.AddRange(
            Twice(body.Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "id")!.Value)).Select(n => $"bookmark id {n} twice"));
        faults.AddRange(body.Descendants(W + "bookmarkStart")
            .Select(b => b.Attribute(W + "id")!.Value)
            .Except(body.Descendants(W + "bookmarkEnd").Select(b => b.Attribute(W + "id")!.Value))
            .Select(id => $"bookmark {id} does not end"));
        faults.AddRange(
            body.Descendants(W + "tbl")
                .Where(t => t.Element(W + "tblGrid")!.Elements().Sum(c => (int)c.Attribute(W + "w")!) > 9184)
                .Select(_ => "a table wider than the page"));
        Unknown(faults,
            "style",
            texts.SelectMany(t => t.Descendants().Where(e => e.Name.LocalName is "pStyle" or "rStyle" or "tblStyle")).Select(Value),
            parts["word/styles.xml"].Descendants(W + "style").Select(s => s.Attribute(W + "styleId")!.Value));
        Unknown(
            faults,
            "numbering",
            body.Descendants(W + "numId").Select(Value),
            parts["word/numbering.xml"].Descendants(W + "num").Select(s => s.Attribute(W + "numId")!.Value));
        faults.AddRange(ChartLint.Faults(file, parts));
        Accessible(faults, parts, body);
        return faults;
    }

    /// <summary>The XML parts of a file by name; the workbooks inside it are no XML.</summary>
    public static Dictionary<string, XDocument> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.Where(e => !e.FullName.EndsWith(".xlsx", StringComparison.Ordinal)).ToDictionary(e => e.FullName, e =>
        {
            using var part = e.Open();
            return XDocument.Load(part);
        });
    }

    private static void Accessible(List<string> faults, Dictionary<string, XDocument> parts, XDocument body)
    {
        if (parts["word/styles.xml"].Descendants(W + "lang").All(l => l.Attribute(W + "val")?.Value != "da-DK"))
            faults.Add("the language is not da-DK");
        if (string.IsNullOrWhiteSpace(parts["docProps/core.xml"].Descendants().SingleOrDefault(e => e.Name.LocalName == "title")?.Value))
            faults.Add("no title");
        var level = 0;
        // A deleted heading belongs to the outline of the earlier text.
        foreach (var style in body.Descendants(W + "pPr")
            .Where(p => !IsDeleted(p))
            .Elements(W + "pStyle")
            .Select(Value)
            .Where(s => s.StartsWith("Heading", StringComparison.Ordinal)))
        {
            var next = style[^1] - '0';
            if (next > level + 1)
                faults.Add($"heading level {next} after {level}");
            level = next;
        }
        faults.AddRange(
            body.Descendants(W + "p")
                .Where(p => p.Descendants(W + "pStyle").Any(s => Value(s).StartsWith("Heading", StringComparison.Ordinal))
                    && !p.Descendants().Any(t => t.Name == W + "t" || t.Name == W + "delText"))
                .Select(_ => "a blank heading"));
        foreach (var table in body.Descendants(W + "tbl"))
        {
            var properties = table.Element(W + "tblPr")!;
            if (string.IsNullOrWhiteSpace(properties.Element(W + "tblCaption")?.Attribute(W + "val")?.Value))
                faults.Add("a table without alternative text");
            if (properties.Element(W + "tblLook")!.Attribute(W + "firstRow")!.Value == "1"
                && table.Elements(W + "tr").First().Descendants(W + "tblHeader").FirstOrDefault() is null)
                faults.Add("a header row that does not repeat");
        }
    }

    private static void Unknown(List<string> faults, string what, IEnumerable<string> used, IEnumerable<string> known) =>
        faults.AddRange(used.Except(known).Select(u => $"unknown {what} {u}"));

    private static IEnumerable<string> Twice(IEnumerable<string> values) =>
        values.GroupBy(v => v).Where(g => g.Count() > 1).Select(g => g.Key);

    private static bool IsDeleted(XElement properties) =>
        properties.Element(W + "rPr")?.Element(W + "del") is not null
        || properties.Ancestors(W + "tr").Any(r => r.Element(W + "trPr")?.Element(W + "del") is not null);

    private static string Value(XElement element) => element.Attribute(W + "val")?.Value ?? "";
}
